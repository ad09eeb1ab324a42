"""The name, logo and colour of an organisation."""

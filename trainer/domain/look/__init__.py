"""How things look: tokens of colour and type, and the style of an organisation."""

"""Content files in, domain objects out."""

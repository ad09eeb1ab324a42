"""Helplines and the own places of an organisation."""

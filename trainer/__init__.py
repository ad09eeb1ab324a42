"""Steunpersoon: learn to listen, signal and refer, by rehearsing conversations."""

__version__ = "0.1.0"

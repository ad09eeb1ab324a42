"""Certificates on paper. One file a format, one row a format in ``FORMATS``."""

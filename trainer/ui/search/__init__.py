"""Searching: one field, and what is found where."""

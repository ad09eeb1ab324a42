"""Sheets: one kind of print each."""

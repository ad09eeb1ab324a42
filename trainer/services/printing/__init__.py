"""Prints that are not of the toolkit, and their look."""

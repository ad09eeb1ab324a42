"""Blocks: what a page is made of, with its tags."""

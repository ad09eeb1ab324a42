"""Talks: their script, how one is played, and what can be wrong in it."""

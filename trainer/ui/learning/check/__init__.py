"""A check: its questions, its talk, its result."""

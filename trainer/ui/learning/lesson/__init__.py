"""A lesson, a step at a time."""

"""Editing: what who writes or reviews content looks at."""

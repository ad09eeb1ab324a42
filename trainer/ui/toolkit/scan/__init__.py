"""A scan: its statements, its answers, and what is planned after it."""

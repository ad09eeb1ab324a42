"""The same services from the shell, without a window."""

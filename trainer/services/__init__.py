"""The use cases, written once for window and shell alike."""

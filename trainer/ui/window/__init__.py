"""The window: its frame, its table of pages, and the pages that are no part of a path."""

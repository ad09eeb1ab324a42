"""The document: pages, heads, the story that fills them, and the file."""

"""Reading files: text, YAML, Markdown and what all files have in common."""

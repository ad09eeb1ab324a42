"""Files: one reader a kind of content, the library of all, and what they refer to."""

"""What pages of every room are made of: parts, keys, places, and the page itself."""

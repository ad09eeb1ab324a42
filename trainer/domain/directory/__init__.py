"""The directory: helplines, own changes of it, own places and what others offer."""

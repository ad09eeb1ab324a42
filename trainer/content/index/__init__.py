"""Index: the content compiled into one database, and what is asked of it."""

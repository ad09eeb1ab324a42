"""A logo from a file of anyone, read in a process of its own."""

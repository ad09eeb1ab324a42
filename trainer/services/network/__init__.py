"""Who can be called: the directory, own places and the route map."""

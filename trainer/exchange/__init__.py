"""Files in the forms of other programs: what leaves this app to be used elsewhere."""

"""Everything on paper: fonts and letters of any script, and PDFs with a structure to be read by.

Importing this package loads no PDF library and no fonts: its modules do.
"""

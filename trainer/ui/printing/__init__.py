"""Printing: pages on screen, a file, and paper."""

"""Letters: fonts, shapes, directions and lines, for any script."""

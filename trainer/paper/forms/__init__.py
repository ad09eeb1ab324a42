"""Forms: fields that can be filled in on a screen."""

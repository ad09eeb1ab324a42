"""Plays the main job through the real window, by clicks and keys."""

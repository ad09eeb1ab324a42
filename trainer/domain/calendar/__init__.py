"""The days of a year that come back, own days and tasks."""

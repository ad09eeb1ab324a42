"""The one door to windows of the system."""

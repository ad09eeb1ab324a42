"""What is kept on the laptop: databases, keys, backups and settings."""

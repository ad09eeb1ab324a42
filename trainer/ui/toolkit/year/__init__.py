"""The year plan: seasons, months, days with and without a date."""

"""People and mandates."""

"""Why somebody may look, and the log for those who check it."""

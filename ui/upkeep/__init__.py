"""Care of the open register that nobody has to ask for: a look at its soundness, and backups."""

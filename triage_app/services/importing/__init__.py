"""Taking in the lists people keep: read, compared with the register, shown, and only then stored."""

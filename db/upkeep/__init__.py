"""Keeping a register well: its key, copies of it, and what is checked."""

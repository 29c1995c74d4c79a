"""Undo and redo: the keys, what is said of it, and the list of what was done."""

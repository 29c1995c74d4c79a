"""The full form of a case, in five parts of which one is in sight at a time."""

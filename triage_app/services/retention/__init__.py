"""How long cases are kept, and taking away what is past."""

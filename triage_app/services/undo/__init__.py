"""Taking back what was done at this desk, and doing it again."""

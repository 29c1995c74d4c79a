"""Help where the question is: the page in sight, its shortcuts, and the words of the field."""

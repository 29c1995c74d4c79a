"""Requests (aanvragen) for a pro Justitia examination and their progress."""

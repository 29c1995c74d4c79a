"""Arithmetic of the figures: pure functions over counts and columns, each with its definition."""

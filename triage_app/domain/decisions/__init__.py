"""Decisions: an append-only log, and what can be read off it on any day."""

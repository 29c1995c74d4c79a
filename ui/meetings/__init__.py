"""Triage-overleg: planning a meeting, its agenda, and the print of it."""

"""Decisions: proposing, checking live, finalising, confirming, withdrawing."""

"""Beheer: people and mandates, this desk, the register, and what the app is made of."""

"""Importing a list: tried out first, carried out when agreed, taken back if need be."""

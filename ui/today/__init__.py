"""Vandaag: the start page."""

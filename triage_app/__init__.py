"""Triage of pro Justitia requests: the words, rules and use cases, without Qt, SQL or PDF."""

__version__ = "0.1.0"

"""Rules of the field: cases, grounds, decisions, requests, meetings as frozen values and pure functions."""

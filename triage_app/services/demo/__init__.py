"""The demo register: synthetic people, cases, decisions, requests, meetings; same seed, same register."""

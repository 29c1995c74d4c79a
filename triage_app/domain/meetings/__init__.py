"""The triage meeting (triage-overleg): series, meetings, the pool and the agenda."""

"""The triage meeting: planning it, proposing its cases, ordering and fixing its agenda."""

"""Commands that a later version delivers: known by name, refused in words."""

LATER = frozenset(
    {
        "backlog",
        "backlog-report",
        "decision-list",
        "export",
        "move",
        "question-annex",
        "server",
        "snapshot",
    }
)

"""Commands that a later version delivers: known by name, refused in words."""

LATER = frozenset(
    {
        "backlog",
        "backlog-report",
        "backup",
        "decision-list",
        "doctor",
        "export",
        "log",
        "migrate",
        "move",
        "question-annex",
        "rekey",
        "restore",
        "retention",
        "server",
        "snapshot",
        "verify",
    }
)

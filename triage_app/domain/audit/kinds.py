"""What is done with data: the six kinds of processing that must be logged, and what belongs to each.

Directive (EU) 2016/680 art. 25; the words of a line are those of ``Action`` and ``Subject``. Never content.
"""

from enum import StrEnum


class Kind(StrEnum):
    """The kinds of processing of Directive (EU) 2016/680 art. 25."""

    COLLECTION = "collection"
    ALTERATION = "alteration"
    CONSULTATION = "consultation"
    DISCLOSURE = "disclosure"
    COMBINATION = "combination"
    ERASURE = "erasure"


class Action(StrEnum):
    """What was done to one record."""

    ADDED = "added"
    CHANGED = "changed"
    TRASHED = "trashed"
    RESTORED = "restored"
    FIXED = "fixed"
    TAKEN_BACK = "taken_back"
    CONSULTED = "consulted"
    DISCLOSED = "disclosed"
    LINKED = "linked"
    ERASED = "erased"


class Subject(StrEnum):
    """To what kind of record."""

    CASE = "case"
    DECISION = "decision"
    REQUEST = "request"
    PERSON = "person"
    SERIES = "series"
    MEETING = "meeting"
    AGENDA = "agenda"
    IMPORT = "import"
    LOG = "log"
    REGISTER = "register"


class Result(StrEnum):
    """How it ended."""

    DONE = "done"
    REFUSED = "refused"


class Origin(StrEnum):
    """Where it was done."""

    WINDOW = "window"
    COMMAND_LINE = "command_line"
    MACHINE = "machine"


KIND_OF: dict[Action, Kind] = {
    Action.ADDED: Kind.COLLECTION,
    Action.CHANGED: Kind.ALTERATION,
    Action.TRASHED: Kind.ERASURE,
    Action.RESTORED: Kind.ALTERATION,
    Action.FIXED: Kind.ALTERATION,
    Action.TAKEN_BACK: Kind.ERASURE,
    Action.CONSULTED: Kind.CONSULTATION,
    Action.DISCLOSED: Kind.DISCLOSURE,
    Action.LINKED: Kind.COMBINATION,
    Action.ERASED: Kind.ERASURE,
}
"""The kind of a line is that of the first thing it tells."""

"""One thing done at this desk: a unit of work that can be taken back."""

from dataclasses import dataclass
from datetime import datetime

from triage_app.services.ports.changes import Change


@dataclass(frozen=True, slots=True)
class Step:
    """What was done.

    Args:
        number: Tells it from every other step of this desk.
        purpose: What the unit of work was for.
        at: When.
        changes: What it changed, in order.
    """

    number: int
    purpose: str
    at: datetime
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Reversal:
    """For what purpose a step is taken back, and for what it is done again."""

    back: str
    again: str


REVERSALS = {
    "case.add": Reversal("case.trash", "case.restore"),
    "case.change": Reversal("case.change", "case.change"),
    "case.trash": Reversal("case.restore", "case.trash"),
    "case.restore": Reversal("case.trash", "case.restore"),
    "case.shield": Reversal("case.shield", "case.shield"),
    "case.dispute": Reversal("case.dispute", "case.dispute"),
    "case.remind": Reversal("case.remind", "case.remind"),
    "case.hand_over": Reversal("case.hand_over", "case.hand_over"),
    "decision.take": Reversal("decision.withdrawal", "decision.take"),
    "decision.confirmation": Reversal("decision.withdrawal", "decision.confirmation"),
    "meeting.fill": Reversal("meeting.remove", "meeting.add"),
    "meeting.add": Reversal("meeting.remove", "meeting.add"),
    "meeting.change": Reversal("meeting.change", "meeting.change"),
    "meeting.remove": Reversal("meeting.add", "meeting.remove"),
    "meeting.order": Reversal("meeting.order", "meeting.order"),
    "person.change": Reversal("person.change", "person.change"),
}
"""The purposes whose work can be taken back."""

ENDING = frozenset({"import.take_in", "import.undo", "retention.erase"})
"""After these nothing before is taken back: many records changed at once, or were made unknowable."""

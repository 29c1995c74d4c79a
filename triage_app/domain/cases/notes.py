"""What people keep beside a case: references to it elsewhere, reminders, and working notes."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from triage_app.domain.cases.handling import Said
from triage_app.domain.value import Value


class ReferenceKind(StrEnum):
    """Whose reference (kenmerk) it is."""

    NIFP = "nifp"
    PROBATION_SERVICE = "probation_service"
    RVDK = "rvdk"
    LETTER = "letter"
    OTHER = "other"


class Reference(Value):
    """What a case is known by elsewhere, such as the number NIFP gave it, with the date of the letter."""

    kind: ReferenceKind = ReferenceKind.OTHER
    text: Said = Field(max_length=120)
    on: date | None = None


class Reminder(Value):
    """Something to come back to on a day; ``done_on`` once it was seen to."""

    on: date
    line: Said = Field(max_length=200)
    done_on: date | None = None

    def due(self, day: date) -> bool:
        """Whether it asks for attention on this day: its day has come and nobody saw to it."""
        return self.done_on is None and self.on <= day


class WorkingNote(Value):
    """A note for those who work on the case: never printed, out of lists and search, erasable for good."""

    noted_on: date | None = None
    text: Said = Field(max_length=2000)


NOT_IN_THE_LOG = frozenset({"notes"})
"""Fields of a case of which the log tells that they changed, but neither what stood there nor what does now:
what is taken out of them is left in older backups only."""

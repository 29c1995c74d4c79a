"""Small records that the store hands out and takes in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from triage_app.domain.cases.notes import Reminder


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line of a record's history: who did what, when, to which fields; never their content."""

    seq: int
    at: datetime
    actor: str
    purpose: str
    action: str
    subject: str
    subject_id: int
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DueReminder:
    """A reminder that asks for attention, and the case it is of.

    Of a shielded case lists show neither the suspect, who is left out here, nor the line of the reminder.
    """

    case_id: int
    parketnummer: str
    suspect: str
    shielded: bool
    reminder: Reminder


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """One list taken in: its file name, when, how many rows, and the cases it made with their version."""

    id: int
    file: str
    at: datetime
    rows: int
    created: Mapping[int, int]
    undone: bool


@dataclass(frozen=True, slots=True)
class AgendaVersion:
    """An agenda as it was fixed: its document as JSON, immutable."""

    meeting_id: int
    version: int
    fixed_at: datetime
    document: str

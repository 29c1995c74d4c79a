"""The documents the app prints, as values: the port between the use cases and ``reports``."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Literal

from triage_app.domain.meetings.meeting import Lane, PoolReason
from triage_app.services.documents.case_values import CaseValue, DecisionValue, GroundValue

AgendaForm = Literal["overview", "sheets", "full"]
"""Overview: a table of all items; sheets: one page a case; full: both in one file."""

StatementFor = Literal["intern", "procesdossier"]
"""Whom an exception statement is for; the procesdossier drops internal notes."""


class Audience(StrEnum):
    """For whom a document is printed."""

    CHAIR = "chair"
    OM = "om"
    NIFP = "nifp"
    PROBATION = "probation"
    RVDK = "rvdk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """How a print is issued: what stands in the head and foot of every page.

    ``version`` is 0 for a draft. ``issued_at`` is local time in Amsterdam, without a zone; None for a draft.
    ``verification_code`` stays None until documents can be verified. ``log_head`` is the code of the last
    line of the log when it was issued, frozen with it.
    """

    version: int = 0
    issued_at: datetime | None = None
    audience: Audience | None = None
    recipient: str = ""
    copy_number: int | None = None
    copies: int | None = None
    verification_code: str | None = None
    log_head: str = ""
    demo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItemValue:
    """One case on the agenda and the question it puts to the meeting."""

    code: str
    case: CaseValue
    question: str
    lane: Lane
    minutes: int
    reasons: tuple[PoolReason, ...]
    late_reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaBlock:
    """Items that follow each other in one lane; ``starts_at`` is known only where there is discussion."""

    lane: Lane
    starts_at: time | None
    items: tuple[AgendaItemValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaDocument:
    """An agenda: the meeting, its blocks in order, and how it is issued."""

    series: str
    parket: str
    on: date
    starts_at: time
    ends_at: time | None
    place: str
    blocks: tuple[AgendaBlock, ...]
    issue: Issue

    @property
    def items(self) -> tuple[AgendaItemValue, ...]:
        """All items in the order of the blocks."""
        return tuple(item for block in self.blocks for item in block.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSummaryDocument:
    """Everything about one case on a day."""

    on: date
    case: CaseValue
    issue: Issue


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementDocument:
    """The exception statement: why no assessment was asked for, with its evidence.

    ``text`` is the ready-made wording as somebody edited it; None prints the wording as made.
    """

    on: date
    case: CaseValue
    decision: DecisionValue
    ground: GroundValue
    intended_for: StatementFor
    issue: Issue
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheetDocument:
    """The page with the recovery code of a register; it names no case."""

    register: str
    register_id: str
    code: str
    on: date
    issue: Issue


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document.

    ``missing_glyphs`` are the characters the fonts lack, each printed as U+FFFD.
    """

    data: bytes
    pages: int
    missing_glyphs: tuple[str, ...] = ()

"""Taking an import back: the cases it made go to the trash, unless somebody worked on them since."""

from dataclasses import dataclass

from triage_app.domain.cases.case import StoredCase
from triage_app.errors import NotFound, RuleBroken
from triage_app.services.ports import ImportBatch, Work

MADE = 1
"""The version of a request nobody changed."""


@dataclass(frozen=True, slots=True)
class Undone:
    """How many cases went to the trash, and the numbers of those kept because somebody changed them."""

    removed: int
    kept: tuple[str, ...]


def take_back(batch_id: int | None, work: Work) -> Undone:
    """Take back an import; None means the last that still stands.

    Raises:
        NotFound: ``import.unknown``, or ``import.none`` when there is nothing to take back.
        RuleBroken: ``import.undone_already``.
    """
    batch = _last(work) if batch_id is None else work.imports.get(batch_id)
    if batch.undone:
        raise RuleBroken("import.undone_already")
    living = set(work.cases.ids_by_parketnummer().values())
    cases = work.cases.many(case_id for case_id in batch.created if case_id in living)
    touched = _touched(batch, cases, work)
    kept = tuple(one.case.parketnummer for one in cases.values() if one.id in touched)
    for one in cases.values():
        if one.id not in touched:
            work.cases.trash(one.id, one.version)
    work.imports.mark_undone(batch.id)
    return Undone(removed=len(cases) - len(kept), kept=kept)


def _last(work: Work) -> ImportBatch:
    standing = [batch for batch in work.imports.every() if not batch.undone]
    if not standing:
        raise NotFound("import.none")
    return standing[0]


def _touched(batch: ImportBatch, cases: dict[int, StoredCase], work: Work) -> set[int]:
    """The cases somebody changed, decided on, worked the request of, or put on an agenda since."""
    logs, requests = work.decisions.of_cases(cases), work.requests.of_cases(cases)
    found = {one.id for one in cases.values() if one.version != batch.created[one.id]}
    found |= {case_id for case_id, log in logs.items() if any(entry.recorded_at > batch.at for entry in log)}
    for case_id, asked in requests.items():
        if len(asked) > 1 or any(one.version != MADE for one in asked):
            found.add(case_id)
    items = (item for meeting in work.meetings.every() for item in meeting.meeting.items)
    return found | {item.case_id for item in items if item.case_id in cases}

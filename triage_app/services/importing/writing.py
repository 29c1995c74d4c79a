"""Storing what a comparison found: all of it in the caller's unit of work."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import TypeVar

from triage_app.services.importing.compare import ChangedRow, Comparison, NewRow
from triage_app.services.importing.plan import CHUNK, Cancelled, Progress
from triage_app.services.ports import Work

R = TypeVar("R", NewRow, ChangedRow)


def write(
    comparison: Comparison, update_rows: Collection[int], work: Work, at: datetime, progress: Progress
) -> dict[int, int]:
    """Store the new cases and the changed rows chosen; gives each new case with its version.

    Raises:
        Cancelled: the progress said so; the unit of work must then not commit.
        Conflict: ``record.changed_meanwhile``.
    """
    changed = [row for row in comparison.changed if row.listed.source.number in update_rows]
    total = len(comparison.new) + len(changed)
    created: dict[int, int] = {}

    def in_chunks(rows: Sequence[R], store: Callable[[Sequence[R]], None], before: int) -> None:
        for start in range(0, len(rows), CHUNK):
            if not progress(before + start, total):
                raise Cancelled
            store(rows[start : start + CHUNK])

    in_chunks(comparison.new, lambda rows: _add(rows, work, at, created), 0)
    in_chunks(changed, lambda rows: _update(rows, work, at), len(comparison.new))
    return created


def _add(rows: Sequence[NewRow], work: Work, at: datetime, created: dict[int, int]) -> None:
    stored = work.cases.add_many([row.case for row in rows])
    created.update((one.id, one.version) for one in stored)
    pairs = list(zip(stored, rows, strict=True))
    work.decisions.append_many([(one.id, row.decision) for one, row in pairs if row.decision is not None], at)
    work.requests.add_many([(one.id, row.request) for one, row in pairs if row.request is not None])


def _update(rows: Sequence[ChangedRow], work: Work, at: datetime) -> None:
    for row in rows:
        case_id = row.stored.id
        if row.case != row.stored.case:
            work.cases.save(case_id, row.stored.version, row.case)
        if row.request is not None and row.old_request is not None:
            work.requests.save(row.old_request.id, row.old_request.version, row.request)
        elif row.request is not None:
            work.requests.add(case_id, row.request)
    work.decisions.append_many(
        [(row.stored.id, row.decision) for row in rows if row.decision is not None], at
    )

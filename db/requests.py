"""The request records."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from db.audit.telling import added
from db.case_codec import Row
from db.proving import proven
from db.records import Records
from db.tables import CASES, REQUESTS
from db.unit import Unit, id_chunks
from triage_app.domain.requests.request import Request, StoredRequest
from triage_app.services.history import Subject, filled_fields


class SqlRequests:
    """Implements ``Requests``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._records = Records(unit, REQUESTS, Subject.REQUEST, "request.unknown")

    def add(self, case_id: int, request: Request) -> StoredRequest:
        """Store a new request for a case."""
        request_id = self._add(((case_id, request),))[0]
        return StoredRequest(id=request_id, version=1, case_id=case_id, request=request)

    def add_many(self, entries: Sequence[tuple[int, Request]]) -> None:
        """Store many requests, each for its case."""
        self._add(entries)

    def save(self, request_id: int, version: int, request: Request) -> StoredRequest:
        """Store a changed request; one without a change is left as it is."""
        old = _stored(self._records.row(request_id))
        new_version = self._records.save(request_id, version, old.request, request, case_id=old.case_id)
        return StoredRequest(id=request_id, version=new_version, case_id=old.case_id, request=request)

    def of_case(self, case_id: int) -> tuple[StoredRequest, ...]:
        """The requests of a case, oldest first."""
        return self.of_cases((case_id,))[case_id]

    def of_cases(self, case_ids: Iterable[int]) -> dict[int, tuple[StoredRequest, ...]]:
        """The requests of these cases."""
        asked = tuple(case_ids)
        found: dict[int, list[StoredRequest]] = {case_id: [] for case_id in asked}
        for part in id_chunks(asked):
            asking = sa.select(REQUESTS).where(REQUESTS.c.case_id.in_(part)).order_by(REQUESTS.c.id)
            for row in self._unit.connection.execute(asking).mappings():
                found[row["case_id"]].append(_stored(row))
        return {case_id: tuple(requests) for case_id, requests in found.items()}

    def count(self) -> int:
        """How many requests the register holds."""
        return self._unit.connection.scalar(sa.select(sa.func.count()).select_from(REQUESTS)) or 0

    def _add(self, entries: Sequence[tuple[int, Request]]) -> tuple[int, ...]:
        self._unit.must_know(CASES, (case_id for case_id, _ in entries), "case.unknown")
        rows = [{"version": 1, "case_id": case_id, **request.__dict__} for case_id, request in entries]
        ids = self._unit.insert(REQUESTS, rows)
        self._unit.tell(
            [
                added(Subject.REQUEST, request_id, filled_fields(request), case_id=case_id)
                for request_id, (case_id, request) in zip(ids, entries, strict=True)
            ]
        )
        return ids


def _stored(row: Row) -> StoredRequest:
    fields = {name: row[name] for name in Request.model_fields}
    request = proven(Request, fields)
    return StoredRequest(id=row["id"], version=row["version"], case_id=row["case_id"], request=request)

"""Cases, decisions and requests in memory."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from tests.fakes.data import Room, known, next_id, same_version
from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.decisions.decision import Decision, StoredDecision
from triage_app.domain.requests.request import Request, StoredRequest
from triage_app.errors import RuleBroken
from triage_app.services.history import Action, Subject, changed_fields, filled_fields
from triage_app.services.ports.changes import CaseChanged, CaseMoved, CasesAdded, DecisionsAdded


class FakeCases:
    """Implements ``Cases``."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def add(self, case: Case) -> StoredCase:
        return self.add_many((case,))[0]

    def add_many(self, cases: Sequence[Case]) -> tuple[StoredCase, ...]:
        self._check_numbers(cases, None)
        for case in cases:
            self._check_prosecutor(case)
        stored = tuple(self._add(case) for case in cases)
        self._room.changes.append(CasesAdded(stored))
        return stored

    def _add(self, case: Case) -> StoredCase:
        data = self._room.data
        stored = StoredCase(id=next_id(data.cases), version=1, case=case)
        data.cases[stored.id] = stored
        names = filled_fields(case)
        self._room.note(Action.ADDED, Subject.CASE, stored.id, names, case_id=stored.id)
        return stored

    def get(self, case_id: int) -> StoredCase:
        return known(self._room.data.cases, case_id, "case.unknown")

    def many(self, case_ids: Iterable[int]) -> dict[int, StoredCase]:
        cases = self._room.data.cases
        return {case_id: cases[case_id] for case_id in sorted(set(case_ids)) if case_id in cases}

    def every(self) -> tuple[StoredCase, ...]:
        return tuple(self._living())

    def by_parketnummer(self, parketnummer: str) -> StoredCase | None:
        found = self.ids_by_parketnummer().get(parketnummer)
        return None if found is None else self.get(found)

    def ids_by_parketnummer(self) -> dict[str, int]:
        return {number: one.id for one in self._living() for number in one.case.parketnummers}

    def save(self, case_id: int, version: int, case: Case) -> StoredCase:
        old = same_version(self.get(case_id), version)
        names = changed_fields(old.case, case)
        if not names:
            return old
        if case_id not in self._room.data.trashed:
            self._check_numbers((case,), case_id)
        self._check_prosecutor(case)
        stored = StoredCase(id=case_id, version=version + 1, case=case)
        self._room.data.cases[case_id] = stored
        self._room.changes.append(CaseChanged(case_id, old.case, case))
        self._room.note(Action.CHANGED, Subject.CASE, case_id, names, case_id=case_id)
        return stored

    def for_retention(self, closed_by: date, registered_by: date) -> tuple[StoredCase, ...]:
        def asked(case: Case) -> bool:
            ended = case.closed_on is not None and case.closed_on <= closed_by
            kept = case.keep is not None and case.keep.until <= closed_by
            return ended or kept or (case.closed_on is None and case.registered_on <= registered_by)

        return tuple(one for one in self._living() if one.case.anonymised_on is None and asked(one.case))

    def in_trash(self, case_id: int) -> bool:
        return self.get(case_id).id in self._room.data.trashed

    def trash(self, case_id: int, version: int) -> None:
        old = same_version(self.get(case_id), version)
        if case_id in self._room.data.trashed:
            return
        self._room.data.trashed[case_id] = None
        self._move_on(old, Action.TRASHED)

    def restore(self, case_id: int) -> None:
        old = self.get(case_id)
        if case_id not in self._room.data.trashed:
            return
        self._check_numbers((old.case,), case_id)
        del self._room.data.trashed[case_id]
        self._move_on(old, Action.RESTORED)

    def _move_on(self, old: StoredCase, action: Action) -> None:
        self._room.data.cases[old.id] = old.model_copy(update={"version": old.version + 1})
        self._room.changes.append(CaseMoved(old.id, action is Action.TRASHED))
        self._room.note(action, Subject.CASE, old.id, case_id=old.id)

    def _living(self) -> Iterator[StoredCase]:
        data = self._room.data
        return (data.cases[case_id] for case_id in sorted(data.cases) if case_id not in data.trashed)

    def _check_prosecutor(self, case: Case) -> None:
        if case.prosecutor_id is not None:
            known(self._room.data.people, case.prosecutor_id, "person.unknown", "prosecutor_id")

    def _check_numbers(self, cases: Sequence[Case], own: int | None) -> None:
        taken = self.ids_by_parketnummer()
        numbers = [number for case in cases for number in case.parketnummers]
        if len(set(numbers)) < len(numbers) or any(taken.get(number, own) != own for number in numbers):
            raise RuleBroken("parketnummer.taken", "parketnummer")


class FakeDecisions:
    """Implements ``Decisions``."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def append(self, case_id: int, decision: Decision, at: datetime) -> StoredDecision:
        data = self._room.data
        known(data.cases, case_id, "case.unknown")
        if decision.refers_to is not None:
            known(data.decisions, decision.refers_to, "decision.unknown", "refers_to")
        if decision.meeting_id is not None:
            known(data.meetings, decision.meeting_id, "meeting.unknown", "meeting_id")
        stored = StoredDecision(
            id=next_id(data.decisions),
            case_id=case_id,
            recorded_by=self._room.actor.label,
            recorded_at=at,
            decision=decision,
        )
        data.decisions[stored.id] = stored
        self._room.changes.append(DecisionsAdded((stored,)))
        self._room.note(Action.ADDED, Subject.DECISION, stored.id, filled_fields(decision), case_id=case_id)
        return stored

    def append_many(self, entries: Sequence[tuple[int, Decision]], at: datetime) -> None:
        for case_id, decision in entries:
            self.append(case_id, decision, at)

    def of_case(self, case_id: int) -> tuple[StoredDecision, ...]:
        return tuple(one for one in self._room.data.decisions.values() if one.case_id == case_id)

    def of_cases(self, case_ids: Iterable[int]) -> dict[int, tuple[StoredDecision, ...]]:
        found: dict[int, list[StoredDecision]] = {case_id: [] for case_id in case_ids}
        for one in self._room.data.decisions.values():
            if one.case_id in found:
                found[one.case_id].append(one)
        return {case_id: tuple(log) for case_id, log in found.items()}


class FakeRequests:
    """Implements ``Requests``."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def add(self, case_id: int, request: Request) -> StoredRequest:
        data = self._room.data
        known(data.cases, case_id, "case.unknown")
        stored = StoredRequest(id=next_id(data.requests), version=1, case_id=case_id, request=request)
        data.requests[stored.id] = stored
        self._room.note(Action.ADDED, Subject.REQUEST, stored.id, filled_fields(request), case_id=case_id)
        return stored

    def add_many(self, entries: Sequence[tuple[int, Request]]) -> None:
        for case_id, request in entries:
            self.add(case_id, request)

    def save(self, request_id: int, version: int, request: Request) -> StoredRequest:
        data = self._room.data
        old = same_version(known(data.requests, request_id, "request.unknown"), version)
        names = changed_fields(old.request, request)
        if not names:
            return old
        stored = old.model_copy(update={"version": version + 1, "request": request})
        data.requests[request_id] = stored
        self._room.note(Action.CHANGED, Subject.REQUEST, request_id, names, case_id=old.case_id)
        return stored

    def of_case(self, case_id: int) -> tuple[StoredRequest, ...]:
        return tuple(one for one in self._room.data.requests.values() if one.case_id == case_id)

    def of_cases(self, case_ids: Iterable[int]) -> dict[int, tuple[StoredRequest, ...]]:
        return {case_id: self.of_case(case_id) for case_id in case_ids}

    def count(self) -> int:
        return len(self._room.data.requests)

"""The log in memory: lines without a chain."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from tests.fakes.data import Room
from triage_app.domain.amsterdam import local_moment
from triage_app.domain.audit.kinds import Action, Result, Subject
from triage_app.domain.audit.line import LogHead, LogLine, LogQuery, Touched
from triage_app.domain.audit.reasons import Because, Disclosure
from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.decisions.decision import Decision


class FakeAudit:
    """Implements ``Audit``."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def consulted(self, subject: Subject, ids: Sequence[int], because: Because) -> None:
        self._room.tell(Action.CONSULTED, subject, ids)
        self._room.why = {"reason": because.reason.value, "text": because.text}

    def disclosed(self, subject: Subject, ids: Sequence[int], disclosure: Disclosure) -> None:
        self._room.tell(Action.DISCLOSED, subject, ids)
        because = disclosure.because
        self._room.why = {
            "reason": because.reason.value,
            "text": because.text,
            "recipient": disclosure.recipient,
            "basis": disclosure.basis,
        }

    def refused(self, subject: Subject, ids: Sequence[int]) -> None:
        self._room.tell(Action.CONSULTED, subject, ids)
        self._room.why = {"result": Result.REFUSED.value}

    def upkeep(self, details: Sequence[str] = ()) -> None:
        told = Touched(Action.CHANGED.value, Subject.REGISTER.value, 1, None, tuple(details))
        self._room.told.append(told)

    def head(self) -> LogHead | None:
        last = max(self._room.data.log, default=None)
        return None if last is None else LogHead(last, "0" * 64)

    def head_at(self, seq: int) -> LogHead | None:
        return LogHead(seq, "0" * 64) if seq in self._room.data.log else None

    def page(self, query: LogQuery) -> tuple[LogLine, ...]:
        end = None if query.limit is None else query.offset + query.limit
        return tuple(self._found(query)[query.offset : end])

    def count(self, query: LogQuery) -> int:
        return len(self._found(query))

    def touched(self, seqs: Sequence[int]) -> dict[int, tuple[Touched, ...]]:
        return {seq: self._room.data.log[seq][1] if seq in self._room.data.log else () for seq in seqs}

    def entered_by(self, case_id: int) -> str | None:
        for line, records in self._room.data.log.values():
            if any(
                (one.case_id, one.subject, one.action) == (case_id, Subject.CASE, Action.ADDED)
                for one in records
            ):
                return line.account
        return None

    def _found(self, query: LogQuery) -> list[LogLine]:
        return [
            line
            for line, records in reversed(self._room.data.log.values())
            if (query.first is None or query.first <= local_moment(line.at).date())
            and (query.last is None or local_moment(line.at).date() <= query.last)
            and (not query.kinds or line.kind in query.kinds)
            and (not query.person or _by(line, query.person))
            and (query.case_id is None or any(one.case_id == query.case_id for one in records))
        ]


def _by(line: LogLine, person: str) -> bool:
    numbers = {str(line.person_id), str(line.acting_for)} - {"None"}
    return person == line.account or person.lower() in line.actor.lower() or person in numbers


class FakeErasing:
    """Implements ``Erasing``."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def erase(
        self,
        cases: Sequence[StoredCase],
        what_stays: Mapping[int, Case],
        decision_stays: Callable[[Decision], Decision],
        scrub: Callable[[str, frozenset[str]], str],
    ) -> None:
        data = self._room.data
        numbers = frozenset(number for one in cases for number in one.case.parketnummers)
        for one in cases:
            self._room.note(Action.ERASED, Subject.CASE, one.id, case_id=one.id)
            data.cases[one.id] = StoredCase(id=one.id, version=one.version + 1, case=what_stays[one.id])
            for entry in [entry for entry in data.decisions.values() if entry.case_id == one.id]:
                kept = decision_stays(entry.decision)
                data.decisions[entry.id] = entry.model_copy(update={"decision": kept})
        erased = {one.id for one in cases}
        for place in [place for place, draft in data.drafts.items() if draft.case_id in erased]:
            del data.drafts[place]
        for link in [link for link in data.links if {link.one_id, link.other_id} & erased]:
            del data.links[link]
        for key, version in data.agendas.items():
            if any(number in version.document for number in numbers):
                data.agendas[key] = replace(version, document=scrub(version.document, numbers))

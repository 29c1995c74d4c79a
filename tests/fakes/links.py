"""Links between cases in memory."""

from tests.fakes.data import Room
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.link import Link
from triage_app.errors import NotFound, RuleBroken
from triage_app.services.cases.searching import fold
from triage_app.services.history import Action, Subject


class FakeLinks:
    """Implements ``Links``."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def add(self, link: Link) -> None:
        if link in self._room.data.links:
            raise RuleBroken("link.there")
        self._room.data.links[link] = None
        self._tell(Action.LINKED, link)

    def remove(self, link: Link) -> None:
        if link not in self._room.data.links:
            raise NotFound("link.unknown")
        del self._room.data.links[link]
        self._tell(Action.CHANGED, link)

    def of_case(self, case_id: int) -> tuple[Link, ...]:
        found = [one for one in self._room.data.links if case_id in {one.one_id, one.other_id}]
        return tuple(sorted(found, key=lambda one: (one.kind.value, one.one_id, one.other_id)))

    def namesakes(self, case_id: int) -> tuple[int, ...]:
        data = self._room.data
        mine = _name(data.cases[case_id].case)
        if mine is None:
            return ()
        return tuple(
            one.id
            for one in data.cases.values()
            if one.id != case_id and one.id not in data.trashed and _name(one.case) == mine
        )

    def _tell(self, action: Action, link: Link) -> None:
        for case_id in (link.one_id, link.other_id):
            self._room.note(action, Subject.CASE, case_id, ("links",), case_id=case_id)


def _name(case: Case) -> tuple[str, int] | None:
    initials, born = fold(case.suspect.initials).replace(" ", ""), case.suspect.birth_year
    return None if case.shield is not None or not initials or born is None else (initials, born)

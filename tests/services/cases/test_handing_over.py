"""Handing cases over."""

import pytest

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.examples import DAY, person, plain
from tests.fakes.listing import add
from tests.fakes.store import FakeStore
from triage_app.domain.cases.notes import WorkingNote
from triage_app.errors import NotFound
from triage_app.services.cases.handing_over import HandingOver


class Office:
    def __init__(self) -> None:
        self.store = FakeStore()
        self.handing_over = HandingOver(self.store, FixedClock(), DESK)
        with self.store.begin(DESK, "person.add") as work:
            self.one, self.two = (work.people.add(person(name)).id for name in ("Een", "Twee"))


def test_each_case_changes_hands_with_a_note_of_who_gave_it_to_whom() -> None:
    office = Office()
    ids = add(office.store, plain(1, prosecutor_id=office.one), plain(2), plain(3, prosecutor_id=office.two))
    handed = office.handing_over.hand_over(ids, office.two, " let op de zitting ")
    assert [one.id for one in handed] == ids[:2]
    assert [one.case.prosecutor_id for one in handed] == [office.two, office.two]
    assert [one.case.notes for one in handed] == [
        (WorkingNote(noted_on=DAY, text="Overgedragen van Een aan Twee. let op de zitting"),),
        (WorkingNote(noted_on=DAY, text="Overgedragen van niemand aan Twee. let op de zitting"),),
    ]


def test_where_one_of_them_is_not_there_nothing_changes_hands() -> None:
    office = Office()
    (case_id,) = add(office.store, plain(1, prosecutor_id=office.one))
    with pytest.raises(NotFound, match=r"case\.unknown"):
        office.handing_over.hand_over((case_id, 99), office.two)
    with pytest.raises(NotFound, match=r"person\.unknown"):
        office.handing_over.hand_over((case_id,), 99)
    with office.store.reading(DESK) as work:
        assert work.cases.get(case_id).case.prosecutor_id == office.one

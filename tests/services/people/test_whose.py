"""Whose cases a list is about."""

from datetime import timedelta

import pytest

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.examples import DAY, person, plain
from tests.fakes.listing import add
from tests.fakes.store import FakeStore
from triage_app.domain.audit.line import LogQuery
from triage_app.domain.people.watch import Watch, Whose
from triage_app.services.actor import Actor
from triage_app.services.cases.query import CaseQuery, View
from triage_app.services.cases.showing import CaseShowing
from triage_app.services.today import Today, Watched


class Office:
    """The desk of Een, who stands in for Twee until tomorrow; there is a Drie as well."""

    def __init__(self) -> None:
        self.clock, self.store = FixedClock(), FakeStore()
        with self.store.begin(DESK, "person.add") as work:
            people = [work.people.add(person(name)).id for name in ("Een", "Twee", "Drie")]
            self.one, self.two, self.three = people
            tomorrow = DAY + timedelta(days=1)
            work.watches.add(Watch(of_id=self.two, by_id=self.one, first=DAY, last=tomorrow))
            work.watches.add(Watch(of_id=self.three, by_id=self.one, first=tomorrow))
            work.watches.add(Watch(of_id=self.one, by_id=self.three, first=DAY))
        call = {"behavioural_aspects": "yes", "reminders": ({"on": DAY, "line": "bellen"},)}
        self.mine, self.watched, self.other = add(
            self.store,
            plain(1, prosecutor_id=self.one, **call),
            plain(2, prosecutor_id=self.two, **call),
            plain(3, prosecutor_id=self.three),
        )
        self.actor = Actor(account="een", person_id=self.one, name="Een")
        self.showing = CaseShowing(self.store, self.actor)


@pytest.fixture
def office() -> Office:
    return Office()


def test_a_list_is_about_everybodys_cases_ones_own_or_those_of_whom_one_stands_in_for(office: Office) -> None:
    query = CaseQuery(DAY)
    found = {whose: [row.id for row in office.showing.rows(query, whose)] for whose in Whose}
    assert found == {
        Whose.TEAM: [office.mine, office.watched, office.other],
        Whose.MINE: [office.mine],
        Whose.WATCHED: [office.watched],
    }
    assert [office.showing.count(query, whose) for whose in Whose] == [3, 1, 1]
    assert [office.showing.counts(DAY, whose)[View.SILENT] for whose in Whose] == [2, 1, 1]


def test_an_account_tied_to_nobody_has_no_cases_of_its_own(office: Office) -> None:
    showing = CaseShowing(office.store, DESK)
    assert [showing.count(CaseQuery(DAY), whose) for whose in Whose] == [3, 0, 0]


def test_the_start_page_follows_and_says_whom_one_stands_in_for(office: Office) -> None:
    today = Today(office.store, office.clock, office.actor)
    mine = today.view(Whose.MINE)
    assert [row.id for section in mine.sections for row in section.rows] == [office.mine]
    assert [one.case_id for one in mine.reminders] == [office.mine]
    assert mine.cases == 3
    assert mine.watched == (Watched("Twee", DAY + timedelta(days=1), 1),)
    office.clock.move(1)
    assert [one.name for one in today.view().watched] == ["Twee", "Drie"]


def test_a_case_of_whom_one_stands_in_for_opens_without_a_question(office: Office) -> None:
    office.showing.open(office.watched, DAY)
    with office.store.reading(DESK) as work:
        line = work.audit.page(LogQuery(limit=1))[0]
    assert (line.action, line.reason) == ("case.open", "cover")

"""Why somebody may look at a case: what follows by itself, and what is asked."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.examples import SERIES, item, meeting, person, plain
from tests.fakes.store import FakeStore
from triage_app.domain.audit.kinds import Kind
from triage_app.domain.audit.line import LogLine, LogQuery
from triage_app.domain.audit.reasons import Because, Reason
from triage_app.errors import NotAllowed
from triage_app.services.actor import Actor
from triage_app.services.audit.disclosing import HandingOn, disclosure
from triage_app.services.cases.query import CaseQuery
from triage_app.services.cases.showing import CaseShowing

OTHER = Actor(account="anders", name="Iemand Anders")


class Office:
    def __init__(self) -> None:
        self.clock = FixedClock()
        self.store = FakeStore(self.clock)
        with self.store.begin(DESK, "case.add") as work:
            self.prosecutor = work.people.add(person()).id
            self.case = work.cases.add(plain(1, prosecutor_id=self.prosecutor)).id

    def open(self, actor: Actor, given: Because | None = None) -> LogLine:
        CaseShowing(self.store, actor).open(self.case, self.clock.today(), given)
        return self.last()

    def last(self) -> LogLine:
        with self.store.reading(DESK) as work:
            return work.audit.page(LogQuery(limit=1))[0]


@pytest.fixture
def office() -> Office:
    return Office()


def test_ones_own_case_needs_no_reason(office: Office) -> None:
    line = office.open(replace(OTHER, person_id=office.prosecutor))
    assert (line.kind, line.action, line.reason) == (Kind.CONSULTATION, "case.open", "own_case")
    assert office.open(replace(OTHER, acting_for=office.prosecutor)).reason == "own_case"


def test_what_one_entered_needs_no_reason(office: Office) -> None:
    assert office.open(DESK).reason == "own_entry"


def test_an_agenda_item_needs_no_reason_until_a_month_after(office: Office) -> None:
    with office.store.begin(DESK, "meeting.plan") as work:
        series = work.meetings.add_series(SERIES).id
        work.meetings.add(
            meeting(series, item(office.case, "1"), on=office.clock.today() - timedelta(days=30))
        )
    assert office.open(OTHER).reason == "agenda_item"
    office.clock.move(1)
    with pytest.raises(NotAllowed):
        office.open(OTHER)


def test_any_other_case_asks_for_one_and_shows_nothing_without(office: Office) -> None:
    with pytest.raises(NotAllowed) as refused:
        office.open(OTHER)
    assert (refused.value.code, refused.value.field) == ("consultation.reason_missing", "reason")
    line = office.open(OTHER, Because(reason=Reason.QUALITY_CHECK, text="steekproef"))
    assert (line.reason, line.reason_text) == ("quality_check", "steekproef")


def test_a_search_is_one_line_with_what_it_showed(office: Office) -> None:
    showing = CaseShowing(office.store, OTHER)
    before = office.last().seq
    showing.searched(())
    assert office.last().seq == before
    showing.searched((office.case,))
    assert (office.last().action, office.last().objects) == ("case.search", 1)


def test_a_list_on_a_terminal_is_one_line(office: Office) -> None:
    showing = CaseShowing(office.store, OTHER)
    assert len(showing.listed(CaseQuery(office.clock.today()))) == 1
    assert (office.last().action, office.last().reason) == ("case.list", "list")
    showing.listed(CaseQuery(office.clock.today(), text="05-000001"))
    assert office.last().reason == "search"


def test_a_recipient_is_whoever_prints_unless_somebody_is_named() -> None:
    because = Because(reason=Reason.OWN_CASE)
    assert disclosure(because, OTHER, HandingOn()).recipient == "Iemand Anders"
    told = disclosure(because, OTHER, HandingOn(recipient=" het  dossier "), audience="nifp")
    assert (told.recipient, told.basis) == ("het dossier", "nifp")
    assert disclosure(because, OTHER, HandingOn(), audience="niemand").basis == ""
    with pytest.raises(NotAllowed, match=r"disclosure\.recipient_missing"):
        disclosure(because, Actor(account=""), HandingOn())

"""Linking, joining, splitting, handing on to another parket."""

import pytest

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.examples import DAY, number, plain
from tests.fakes.listing import add
from tests.fakes.store import FakeStore
from triage_app.domain.cases.case import ClosedHow, StoredCase
from triage_app.domain.cases.link import LinkKind
from triage_app.errors import BadInput, NotFound, Problem, RuleBroken
from triage_app.services.cases.linking import Linking
from triage_app.services.cases.related import MOST_PROPOSED, Related
from triage_app.services.cases.showing import CaseShowing

SUSPECT = {"initials": "A.B.", "birth_year": 1990}


class Office:
    def __init__(self) -> None:
        self.store = FakeStore()
        self.linking = Linking(self.store, FixedClock(), DESK)
        note = {"noted_on": DAY, "text": "intern"}
        self.one, self.two, self.three = add(
            self.store,
            plain(1, suspect=SUSPECT, notes=(note,), research_handle="ZEEARD", prosecutor_id=None),
            plain(2, suspect=SUSPECT),
            plain(3),
        )

    def stored(self, case_id: int) -> StoredCase:
        with self.store.reading(DESK) as work:
            return work.cases.get(case_id)

    def related(self, case_id: int) -> Related:
        return CaseShowing(self.store, DESK).whole(case_id, DAY).related


@pytest.fixture
def office() -> Office:
    return Office()


def test_co_suspects_are_linked_by_number_and_seen_from_both(office: Office) -> None:
    link = office.linking.link(office.three, LinkKind.CO_SUSPECT, number(1))
    assert [one.row.id for one in office.related(office.one).linked] == [office.three]
    assert [row.id for row in office.related(office.three).co_suspects] == [office.one]
    office.linking.unlink(link)
    assert office.related(office.one).linked == ()


def test_a_case_of_what_seems_the_same_suspect_is_proposed_until_confirmed(office: Office) -> None:
    assert [row.id for row in office.related(office.one).proposed] == [office.two]
    office.linking.link(office.two, LinkKind.SAME_SUSPECT, number(1))
    related = office.related(office.one)
    assert related.proposed == ()
    assert [one.relation for one in related.linked] == ["same_suspect"]
    assert related.co_suspects == ()


def test_so_many_namesakes_are_no_proposal(office: Office) -> None:
    add(office.store, *(plain(10 + at, suspect=SUSPECT) for at in range(MOST_PROPOSED)))
    assert office.related(office.one).proposed == ()


def test_a_joined_case_is_closed_and_keeps_its_log(office: Office) -> None:
    joined = office.linking.join(office.stored(office.one), number(2))
    assert (joined.case.closed_on, joined.case.closed_how) == (DAY, ClosedHow.JOINED)
    assert [one.relation for one in office.related(office.two).linked] == ["joined_from"]
    with pytest.raises(RuleBroken, match=r"case\.closed_already"):
        office.linking.join(joined, number(3))
    assert office.related(office.three).linked == ()


def test_a_case_split_off_takes_along_what_is_known_but_no_notes(office: Office) -> None:
    made = office.linking.split(office.stored(office.one), number(9))
    assert (made.case.parketnummer, made.case.suspect.initials) == (number(9), "A.B.")
    assert (made.case.notes, made.case.research_handle, made.case.registered_on) == ((), "ZEEARD", DAY)
    assert [one.relation for one in office.related(made.id).linked] == ["split_to"]
    assert office.stored(office.one).version == 1


def test_a_shielded_suspect_stays_shielded_wherever_the_case_goes_on(office: Office) -> None:
    shield = {"since": DAY, "reason": "bekende", "by": "De Balie"}
    dispute = {"since": DAY, "point": "de datum", "by": "De Balie"}
    (case_id,) = add(office.store, plain(50, suspect=SUSPECT, shield=shield, dispute=dispute))
    split = office.linking.split(office.stored(case_id), number(51))
    gone_on = office.linking.transfer(office.stored(case_id), "13-000003-26")
    kept = office.stored(case_id).case
    for made in (split, gone_on):
        assert (made.case.shield, made.case.dispute) == (kept.shield, kept.dispute)
        assert made.case.shield is not None


def test_a_case_goes_on_at_another_parket_and_is_closed_here(office: Office) -> None:
    made = office.linking.transfer(office.stored(office.one), "13-000001-26")
    assert (made.case.parket, made.case.prosecutor_id, made.case.closed_on) == ("Amsterdam", None, None)
    left = office.stored(office.one).case
    assert (left.closed_on, left.closed_how) == (DAY, ClosedHow.TRANSFERRED)
    assert [one.relation for one in office.related(made.id).linked] == ["transferred_from"]
    with pytest.raises(RuleBroken, match=r"case\.closed_already"):
        office.linking.transfer(office.stored(office.one), "13-000002-26")
    with office.store.reading(DESK) as work:
        assert work.cases.by_parketnummer("13-000002-26") is None


@pytest.mark.parametrize(
    ("typed", "kind", "code"),
    [
        ("geen nummer", BadInput, "parketnummer.unreadable"),
        (number(77), NotFound, "case.unknown"),
        (number(1), BadInput, "link.with_itself"),
    ],
)
def test_a_number_that_will_not_do_is_told_beside_its_field(
    office: Office, typed: str, kind: type[Problem], code: str
) -> None:
    with pytest.raises(kind) as met:
        office.linking.link(office.one, LinkKind.CO_SUSPECT, typed)
    assert (met.value.code, met.value.field) == (code, "number")

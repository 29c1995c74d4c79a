from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes.histories import CASE, DAY, decided, proposals, stored
from triage_app.domain.cases.case import StoredCase
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.cases.offence import Offence, Regime
from triage_app.domain.cases.stance import TbsStatus
from triage_app.domain.decisions.decision import Decision, Outcome
from triage_app.services.cases.rows import case_row, known_on, offence_label

days = st.dates(date(2026, 1, 1), date(2026, 12, 31))
custodies = st.builds(
    Custody,
    title=st.sampled_from(CustodyTitle),
    since=st.none() | days,
    suspended_on=st.none() | days,
    resumed_on=st.none() | days,
    lifted_on=st.none() | days,
)


def kept(**changes: object) -> StoredCase:
    return StoredCase(id=1, version=1, case=CASE.model_copy(update=changes))


def test_the_row_shows_the_case_of_that_day() -> None:
    row = case_row(kept(hearings=(Hearing(on=date(2026, 3, 12)),)), [], DAY)
    assert (row.parketnummer, row.standing, row.silent, row.new) == ("16-000001-26", "undecided", True, True)
    assert (row.hearing_on, row.days_to_hearing) == (date(2026, 3, 12), 10)
    assert case_row(kept(), [], DAY).days_to_hearing is None


def test_an_offence_label_is_short_and_says_how_many_more() -> None:
    first = Offence(article="243", paragraph="1", regime=Regime.NEW)
    old = Offence(article="246", regime=Regime.OLD)
    assert [offence_label(one) for one in ((), (first,), (old, first))] == ["", "243 lid 1", "246 (oud) +1"]


def test_a_day_in_the_past_knows_only_what_had_been_decided_then() -> None:
    entry = stored(1, decided(Outcome.REQUEST, decided_on=date(2026, 3, 5)))
    assert known_on([entry], date(2026, 3, 4)) == ()
    assert case_row(kept(), [entry], date(2026, 3, 4)).standing == "undecided"
    assert case_row(kept(), [entry], date(2026, 3, 5)).standing == "requested"


cases = st.builds(
    lambda hearings, custody, tbs: kept(hearings=hearings, custody=custody, tbs=tbs),
    st.lists(days.map(lambda on: Hearing(on=on)), max_size=3).map(tuple),
    st.none() | custodies,
    st.none() | days.map(lambda ended: TbsStatus(ended_on=ended)),
)


@settings(max_examples=300)
@given(cases, st.lists(proposals, max_size=4), days, st.integers(1, 60))
def test_a_row_reads_the_same_until_the_day_it_says_it_changes(
    case: StoredCase, log: list[Decision], day: date, ahead: int
) -> None:
    entries = [stored(number, one) for number, one in enumerate(log, 1)]
    row, later = case_row(case, entries, day), day + timedelta(days=ahead)
    if row.changes_on is None or later < row.changes_on:
        then = case_row(case, entries, later)
        facts = ("standing", "hearing_on", "held", "silent", "new", "stale", "custody_ends_on")
        assert [getattr(then, name) for name in facts] == [getattr(row, name) for name in facts]

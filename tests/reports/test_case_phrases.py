"""A case in few words."""

from dataclasses import replace
from datetime import date

import pytest

from reports.case_phrases import (
    age_at_offence,
    article,
    custody_pair,
    hearing_pair,
    offence_pair,
    period,
    standing_pair,
    suspect_pair,
    term,
    term_is_near,
)
from reports.case_sentences import offence_text, request_text, signal_text, suspect_line, tbs_text
from tests.reports.examples import example_case, valued
from triage_app.domain.cases.behaviour import Signal
from triage_app.domain.cases.custody import CustodyTitle
from triage_app.domain.cases.offence import Regime, Relation, VictimAge
from triage_app.domain.cases.stance import TbsStatus
from triage_app.domain.cases.suspect import AgeGroup
from triage_app.domain.decisions.staleness import StaleReason
from triage_app.domain.decisions.standing import Standing
from triage_app.domain.requests.request import Request
from triage_app.services.documents.case_values import (
    CustodyState,
    CustodyValue,
    OffenceValue,
    StandingValue,
    SuspectValue,
)

OFFENCE = OffenceValue(
    article="246",
    paragraph=None,
    regime=Regime.OLD,
    name_nl="feitelijke aanranding",
    name_en="indecent assault",
    committed_from=date(2023, 5, 1),
    committed_to=date(2023, 6, 2),
    victim_age=VictimAge.UNKNOWN,
    relation=Relation.UNKNOWN,
    mode=None,
)
CUSTODY = CustodyValue(
    state=CustodyState.HELD,
    title=CustodyTitle.REMAND,
    place="",
    since=date(2026, 11, 25),
    ends_on=date(2026, 12, 9),
    days_left=8,
    hearing_due_by=None,
    changed_on=None,
)
STANDING = StandingValue(
    standing=Standing.UNDECIDED, ground_code=None, stale=(), since=None, deferred_until=None, silent_days=None
)


def test_an_article_of_the_old_law_is_marked() -> None:
    assert article(OFFENCE, "nl") == "246 Sr (oud)"
    assert article(replace(OFFENCE, paragraph="1", regime=Regime.NEW), "en") == "246 lid 1 Sr"
    assert article(replace(OFFENCE, regime=None), "nl", bare=True) == "246"


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (None, None, ""),
        (date(2023, 5, 1), None, "01-05-2023"),
        (None, date(2023, 6, 2), "02-06-2023"),
        (date(2023, 5, 1), date(2023, 5, 1), "01-05-2023"),
        (date(2023, 5, 1), date(2023, 6, 2), "01-05-2023 t/m 02-06-2023"),
    ],
)
def test_the_days_of_an_offence(start: date | None, end: date | None, said: str) -> None:
    assert period(replace(OFFENCE, committed_from=start, committed_to=end), "nl") == said


def test_the_first_offence_and_how_many_more() -> None:
    nameless = replace(OFFENCE, name_nl="", regime=None)

    assert offence_pair((), "nl") == ("–", "")
    assert offence_pair((OFFENCE,), "nl") == ("246 (oud) · feitelijke aanranding", "")
    assert offence_pair((nameless, OFFENCE), "nl") == ("246", "+ 1 feit")
    assert offence_pair((OFFENCE,) * 4, "en") == ("246 (old) · indecent assault", "+ 3 offences")


def test_the_age_is_told_as_the_two_it_may_be() -> None:
    young = SuspectValue(initials="A.", birth_year=2009, age_to=17, age_group=AgeGroup.YOUTH)
    grown = SuspectValue(initials="", birth_year=1984, age_to=42, age_group=AgeGroup.ADULT)
    unknown = replace(grown, birth_year=None, age_to=None)

    assert suspect_pair(young, "nl") == ("A.", "16–17 jr")
    assert suspect_pair(grown, "nl") == ("–", "geb. 1984")
    assert suspect_pair(unknown, "nl") == ("–", "")
    assert age_at_offence(unknown, "nl") == ""
    assert age_at_offence(young, "en") == "16–17 years"


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (CustodyState.UNKNOWN, ("onbekend", "")),
        (CustodyState.NOT_HELD, ("niet in VH", "")),
        (CustodyState.HELD, ("VH t/m 09-12-2026", "nog 8 dagen")),
        (CustodyState.SUSPENDED, ("geschorst", "sinds 01-12-2026")),
        (CustodyState.LIFTED, ("opgeheven", "sinds 01-12-2026")),
    ],
)
def test_custody_in_two_lines(state: CustodyState, said: tuple[str, str]) -> None:
    assert custody_pair(replace(CUSTODY, state=state, changed_on=date(2026, 12, 1)), "nl") == said


def test_custody_without_a_known_end_names_its_title() -> None:
    endless = replace(CUSTODY, ends_on=None, days_left=None)

    assert custody_pair(endless, "nl") == ("VH, einde onbekend", "bewaring")
    assert custody_pair(replace(endless, title=None), "nl") == ("VH, einde onbekend", "onbekend")


def test_a_term_is_near_within_a_fortnight_and_only_while_held() -> None:
    assert term_is_near(CUSTODY)
    assert term_is_near(replace(CUSTODY, days_left=-3))
    assert not term_is_near(replace(CUSTODY, days_left=15))
    assert not term_is_near(replace(CUSTODY, days_left=None))
    assert not term_is_near(replace(CUSTODY, state=CustodyState.SUSPENDED))


def test_no_hearing_is_said() -> None:
    assert hearing_pair(None, "nl") == ("geen", "")


def test_where_a_case_stands_in_two_lines() -> None:
    stale = replace(
        STANDING,
        standing=Standing.EXCEPTION_INCOMPLETE,
        ground_code="2",
        stale=(StaleReason.TBS_ENDED,),
        silent_days=9,
    )
    waiting = replace(STANDING, standing=Standing.DEFERRED, deferred_until=date(2026, 12, 24))

    assert standing_pair(replace(STANDING, silent_days=1), "nl") == ("Geen beslissing", "stil 1 dag")
    assert standing_pair(STANDING, "en") == ("Undecided", "")
    assert standing_pair(stale, "nl")[1] == "grond 2 vervallen"
    assert standing_pair(waiting, "nl") == ("Uitgesteld", "tot 24-12-2026")


def test_a_code_no_list_knows_stands_as_it_is() -> None:
    assert term("variant", "double", "nl") == "dubbel"
    assert term("variant", "eigen <b>", "nl") == "eigen <b>"


def test_an_offence_about_which_nothing_is_known_is_a_dash() -> None:
    bare = replace(OFFENCE, name_nl="", committed_from=None, committed_to=None)

    assert offence_text(bare, "nl") == "–"


def test_a_signal_names_its_source_where_there_is_one() -> None:
    assert signal_text(Signal(code="eigen"), "nl") == "eigen"
    assert signal_text(Signal(code="eigen", noted_on=date(2026, 6, 4)), "nl") == "eigen (04-06-2026)"


def test_a_measure_or_request_without_details_is_said_to_be_unknown() -> None:
    assert tbs_text(TbsStatus(), "nl") == "tbs: onbekend"
    assert tbs_text(TbsStatus(ended_on=date(2026, 6, 4)), "nl") == "tbs: tot 04-06-2026"
    assert request_text(Request(), "en") == "unknown"


def test_the_age_at_the_offence_is_told_where_youth_or_adolescent_law_is_in_sight() -> None:
    assert "16–17 jaar bij feit" in suspect_line(valued(example_case(0)), "nl")
    assert "jaar bij feit" not in suspect_line(valued(example_case(5)), "nl")

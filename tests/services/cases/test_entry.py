from datetime import date

import pytest

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.store import FakeStore
from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.custody import CustodyTitle
from triage_app.domain.cases.offence import Regime
from triage_app.errors import BadInput, Conflict, FieldProblems, NotFound, RuleBroken
from triage_app.services.cases.entry import CaseEntry, QuickEntry, read_offence, split_article

NEW, OLD = date(2026, 1, 5), date(2020, 1, 5)


@pytest.fixture
def store() -> FakeStore:
    return FakeStore()


@pytest.fixture
def entry(store: FakeStore) -> CaseEntry:
    return CaseEntry(store, FixedClock(), DESK)


FULL = QuickEntry(
    parketnummer="16/123456.26",
    initials=" Ş. Ö. ",
    birth_year=1990,
    article="243 lid 1",
    committed_on=NEW,
    hearing_on=date(2026, 9, 1),
    custody=CustodyTitle.REMAND,
    custody_since=date(2026, 3, 1),
    aspects=BehaviouralAspects.YES,
)


def test_seven_fields_make_a_case(entry: CaseEntry) -> None:
    case = entry.quick(FULL).case
    assert case.parketnummers == ("16-123456-26",)
    assert (case.suspect.initials, case.suspect.birth_year) == ("Ş. Ö.", 1990)
    assert case.offences[0].key == "new:243:1"
    assert case.offences[0].committed_from == NEW
    assert case.hearings[0].on == date(2026, 9, 1)
    assert case.custody is not None
    assert (case.custody.title, case.custody.since) == (CustodyTitle.REMAND, date(2026, 3, 1))
    assert case.parket is not None
    assert case.registered_on == FixedClock().today()


def test_a_number_alone_is_enough(entry: CaseEntry) -> None:
    case = entry.quick(QuickEntry(parketnummer="16-000001-26")).case
    assert (case.offences, case.hearings, case.custody) == ((), (), None)
    assert case.behavioural_aspects is BehaviouralAspects.UNCLEAR


def test_all_wrong_fields_are_told_at_once(entry: CaseEntry) -> None:
    wrong = QuickEntry(parketnummer="16-1", article="999", committed_on=date(2027, 1, 1))
    with pytest.raises(FieldProblems) as caught:
        entry.quick(wrong)
    assert [(one.code, one.field) for one in caught.value.problems] == [
        ("parketnummer.unreadable", "parketnummer"),
        ("offence.unknown", "article"),
        ("date.in_future", "committed_on"),
    ]


def test_a_number_is_taken_once(entry: CaseEntry) -> None:
    entry.quick(FULL)
    with pytest.raises(RuleBroken, match=r"parketnummer\.taken"):
        entry.quick(FULL)


def test_a_change_on_an_old_version_is_refused_and_nothing_is_lost(
    entry: CaseEntry, store: FakeStore
) -> None:
    stored = entry.quick(FULL)
    first = entry.save(stored, stored.case.model_copy(update={"research_handle": "Zon"}))
    assert first.version == stored.version + 1
    with pytest.raises(Conflict):
        entry.save(stored, stored.case.model_copy(update={"research_handle": "Maan"}))
    with store.reading(DESK) as work:
        assert work.cases.get(stored.id).case.research_handle == "Zon"


def test_a_case_goes_to_the_trash_and_back(entry: CaseEntry, store: FakeStore) -> None:
    stored = entry.quick(FULL)
    entry.trash(stored)
    with store.reading(DESK) as work:
        assert work.cases.every() == ()
    entry.restore(stored.id)
    with store.reading(DESK) as work:
        assert [one.id for one in work.cases.every()] == [stored.id]
    with pytest.raises(NotFound):
        entry.restore(999)


@pytest.mark.parametrize(
    ("text", "article", "paragraph", "old"),
    [
        ("243 lid 1", "243", "1", False),
        ("art. 243.1 Sr", "243", "1", False),
        ("246 (oud)", "246", None, True),
        ("Artikel 254ba", "254ba", None, False),
        ("", "", None, False),
    ],
)
def test_articles_are_read_as_people_write_them(
    text: str, article: str, paragraph: str | None, old: bool
) -> None:
    assert split_article(text) == (article, paragraph, old)


def test_the_day_of_the_offence_selects_the_law_and_oud_overrides_it() -> None:
    assert read_offence("242", NEW).regime is Regime.NEW
    assert read_offence("242", OLD).regime is Regime.OLD
    assert read_offence("242 (oud)", NEW).regime is Regime.OLD
    assert read_offence("242", None).regime is Regime.NEW
    assert read_offence("244", None).regime is Regime.OLD


def test_an_article_no_law_knows_is_refused() -> None:
    for text in ("999", "", "lid"):
        with pytest.raises(BadInput, match=r"offence\.unknown"):
            read_offence(text, NEW)

"""What stands in the search box."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.examples import DAY, plain
from tests.fakes.listing import add, shown
from tests.fakes.store import FakeStore
from triage_app.services.cases.asking import NOT_DECIDED, Asked, fields, read
from triage_app.services.cases.criteria import Begins, Between, Is, Known, OfProsecutor, OneOf, Suspect


def asked(text: str) -> tuple[object, ...]:
    found = read(text, DAY)
    assert found.unread == ()
    return found.criteria


def test_words_are_words_and_numbers_numbers() -> None:
    assert read("Jan 16-1234 a.b", DAY) == Asked(("jan", "161234", "a", "b"))
    assert read("", DAY) == Asked()


@pytest.mark.parametrize(
    ("text", "criterion"),
    [
        ("stand:aangevraagd", OneOf("standing", frozenset({"requested", "exception"}))),
        ("Stand:Undecided", OneOf("standing", frozenset({"undecided"}))),
        ('stand:"geen besl', OneOf("standing", frozenset({"undecided"}))),
        ("grond:4A", Begins("ground_code", "4a")),
        ("feit:243", Begins("offence", "243")),
        ("verdachte:Ş.ö", Suspect("so")),
        ("geboren:1987", Is("birth_year", 1987)),
        ("parket:oost", OneOf("parket", frozenset({"Oost-Nederland", "Oost-Brabant"}))),
        ('officier:"de Wit"', OfProsecutor(("de", "wit"))),
        ("prosecutor:none", Known("prosecutor_id", known=False)),
        ("zitting:15-3", Between("hearing_on", date(2026, 3, 15), date(2026, 3, 15))),
        ("zitting:vandaag", Between("hearing_on", DAY, DAY)),
        ("hearing:+1w", Between("hearing_on", date(2026, 3, 23), date(2026, 3, 23))),
        ("zitting:2-2028", Between("hearing_on", date(2028, 2, 1), date(2028, 2, 29))),
        ("ingeschreven:2025", Between("registered_on", date(2025, 1, 1), date(2025, 12, 31))),
        ("zitting:1-4..30-4", Between("hearing_on", date(2026, 4, 1), date(2026, 4, 30))),
        ("zitting:4-2026..", Between("hearing_on", date(2026, 4, 1), None)),
        ("zitting:..4-2026", Between("hearing_on", None, date(2026, 4, 30))),
        ("zitting:<4-2026", Between("hearing_on", None, date(2026, 3, 31))),
        ("zitting:<=4-2026", Between("hearing_on", None, date(2026, 4, 30))),
        ("zitting:>2025", Between("hearing_on", date(2026, 1, 1), None)),
        ("zitting:>=2025", Between("hearing_on", date(2025, 1, 1), None)),
        ("zitting:geen", Known("hearing_on", known=False)),
        ("vh:ja", Is("held", value=True)),
        ("afgedaan:nee", Known("closed_on", known=False)),
        ("closed:2025", Between("closed_on", date(2025, 1, 1), date(2025, 12, 31))),
        ("minderjarig:n", Is("minor_victim", value=False)),
        ("STIL", Is("silent", value=True)),
        ("nieuw", Is("new", value=True)),
        ("zonder  beslissing", OneOf("standing", frozenset(NOT_DECIDED))),
    ],
)
def test_a_field_with_a_value_is_a_criterion(text: str, criterion: object) -> None:
    assert asked(text) == (criterion,)
    assert read(text, DAY).words == ()


def test_fields_words_and_phrases_go_together_in_any_order() -> None:
    found = read("te laat 16-12 zitting:geen stilte", DAY)
    assert found.words == ("1612", "stilte")
    assert len(found.criteria) == 2


@pytest.mark.parametrize(
    "text",
    [
        "kleur:rood",
        "zitting:",
        "zitting:ooit",
        "zitting:31-2-2026",
        "zitting:13-2026",
        "zitting:0000",
        "zitting:..ooit",
        "geboren:jong",
        "vh:misschien",
        "minderjarig:weet niet",
        "stand:paars",
        "stand:",
        "parket:maan",
        "grond:",
        "verdachte:...",
        "officier:",
    ],
)
def test_what_is_not_understood_is_told_and_asks_for_nothing(text: str) -> None:
    found = read(text, DAY)
    assert found.unread == (text.split(maxsplit=1)[0],)
    assert found.criteria == ()


def test_the_fields_can_be_named() -> None:
    assert fields("nl")[:3] == ("stand", "grond", "feit")
    assert fields("en")[:3] == ("standing", "ground", "offence")
    for one in (*fields("nl"), *fields("en")):
        assert read(f"{one}:", DAY).unread == (f"{one}:",)


def test_late_is_past_its_day_with_nothing_settled() -> None:
    store = FakeStore()
    gone = ({"on": date(2026, 3, 1)},)
    term = {"title": "detention", "since": date(2026, 1, 1), "ends_on_override": date(2026, 3, 2)}
    ids = add(
        store,
        plain(1, behavioural_aspects="yes", custody=term),
        plain(2, behavioural_aspects="yes"),
        plain(3, behavioural_aspects="no", aspects_reason="x", aspects_judged_by="y", custody=term),
        plain(4, behavioural_aspects="yes", hearings=gone),
    )
    late = shown(store, text="te laat")
    assert ids[0] in late
    assert not {ids[1], ids[2]} & set(late)


@given(st.text(max_size=80))
def test_no_text_is_too_odd(text: str) -> None:
    found = read(text, DAY)
    assert all(isinstance(one, str) for one in (*found.words, *found.unread))

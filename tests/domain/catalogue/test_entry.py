"""How a data file becomes entries, and what is said of one that cannot."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from triage_app import words
from triage_app.domain.catalogue.clinics import Clinic
from triage_app.domain.catalogue.entry import Entry, parse_entries
from triage_app.errors import BadInput

GOOD = '[[clinic]]\nname = "FPC X"\nkind = "fpc"\nsource = "list"\nconfirmed = true\n'
DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))


def entry(start: date | None, end: date | None) -> Entry:
    return Entry.model_validate({"source": "s", "confirmed": False, "from": start, "until": end})


def test_a_good_file_becomes_entries() -> None:
    (read,) = parse_entries("clinics.toml", GOOD, "clinic", Clinic)
    assert (read.name, read.confirmed, read.valid_from) == ("FPC X", True, None)


def test_an_error_names_the_file_the_entry_and_the_fields() -> None:
    bad = GOOD + '[[clinic]]\nname = 7\nkind = "hotel"\nconfirmed = true\n'
    with pytest.raises(BadInput) as caught:
        parse_entries("clinics.toml", bad, "clinic", Clinic)
    assert caught.value.code == "catalogue.entry_invalid"
    assert caught.value.details == {"file": "clinics.toml", "entry": 2, "fields": "source, name, kind"}
    said = words.say("problem.catalogue.entry_invalid", "nl", **caught.value.details)
    assert "clinics.toml" in said


def test_an_entry_that_is_no_table_is_told() -> None:
    with pytest.raises(BadInput) as caught:
        parse_entries("clinics.toml", "clinic = [3]", "clinic", Clinic)
    assert caught.value.details == {"file": "clinics.toml", "entry": 1, "fields": "clinic"}


@pytest.mark.parametrize("text", ["[[clinic", "", '[[hotel]]\nname = "x"'])
def test_a_file_that_is_no_toml_or_lacks_its_table_is_told(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_entries("clinics.toml", text, "clinic", Clinic)
    assert caught.value.code == "catalogue.unreadable"
    assert caught.value.details == {"file": "clinics.toml", "table": "clinic"}


def test_a_period_that_runs_backwards_is_refused() -> None:
    with pytest.raises(ValidationError, match="period_reversed"):
        entry(date(2026, 1, 2), date(2026, 1, 1))


@given(DAYS, DAYS)
def test_an_entry_holds_from_its_first_to_its_last_day(one: date, other: date) -> None:
    start, end = min(one, other), max(one, other)
    bounded = entry(start, end)
    assert bounded.valid_on(start)
    assert bounded.valid_on(end)
    assert not bounded.valid_on(start - timedelta(days=1))
    assert not bounded.valid_on(end + timedelta(days=1))


@given(DAYS)
def test_an_entry_without_dates_always_holds(day: date) -> None:
    assert entry(None, None).valid_on(day)

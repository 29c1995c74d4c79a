"""What stands in fields, as JSON has it and back."""

import json
from collections.abc import Mapping
from datetime import date, time
from enum import StrEnum

from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.as_typed import among, plain, read_plain

PLAIN = st.none() | st.booleans() | st.integers() | st.text() | st.dates() | st.times()
VALUES = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(st.text().filter(lambda name: name not in {"day", "hour"}), inner, max_size=4)
    ),
    max_leaves=12,
)


class Kind(StrEnum):
    FIRST = "first"


@given(VALUES)
def test_a_value_comes_back_as_it_was(value: object) -> None:
    assert read_plain(json.loads(json.dumps(plain(value)))) == value


def test_a_word_of_a_code_list_stands_for_itself() -> None:
    assert type(plain(Kind.FIRST)) is str
    assert among("first", (None, Kind.FIRST)) is Kind.FIRST
    assert among("second", (None, Kind.FIRST)) is None


def test_days_and_hours_say_what_they_are() -> None:
    written = plain({"on": date(2026, 3, 1), "at": time(9, 30)})
    assert isinstance(written, Mapping)
    assert written == {"on": {"day": "2026-03-01"}, "at": {"hour": "09:30:00"}}

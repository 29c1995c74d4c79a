"""Digests of the log: the same for the same line everywhere, another for any other."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.audit.chain import LINE_FIELDS, ObjectsDigest, beginning, canonical, new_salt, next_digest, sealed

LINE: dict[str, object] = {name: name for name in LINE_FIELDS}
ROW: dict[str, object] = {
    "action": "added",
    "subject": "case",
    "subject_id": 1,
    "case_id": 1,
    "fields": [],
    "values_digest": "",
}


@given(name=st.sampled_from(LINE_FIELDS), value=st.text(min_size=1))
def test_any_other_word_in_a_line_gives_another_digest(name: str, value: str) -> None:
    before = beginning("a")
    changed = next_digest(before, {**LINE, name: value + "!"})
    assert changed != next_digest(before, LINE)


def test_a_line_after_another_beginning_has_another_digest() -> None:
    assert next_digest(beginning("a"), LINE) != next_digest(beginning("b"), LINE)


def test_a_moment_is_written_the_same_in_every_zone() -> None:
    moment = datetime(2026, 3, 16, 10, 30, tzinfo=timezone(timedelta(hours=1)))
    assert canonical([moment]) == canonical([moment.astimezone(UTC)])
    assert canonical([date(2026, 3, 16), time(9, 30)]) == b'["2026-03-16","09:30:00"]'


def test_what_has_no_one_way_to_be_written_is_no_part_of_a_line() -> None:
    with pytest.raises(TypeError, match="set"):
        canonical([{1, 2}])


def test_records_told_in_another_order_give_another_digest() -> None:
    first, second = ObjectsDigest(), ObjectsDigest()
    rows = [ROW, {**ROW, "subject_id": 2}]
    first.add(rows)
    second.add(reversed(rows))

    assert first.count == second.count == 2
    assert first.value != second.value


def test_a_salt_keeps_a_short_text_from_being_guessed() -> None:
    assert sealed(new_salt(), b"nee") != sealed(new_salt(), b"nee")
    assert re.fullmatch("[0-9a-f]{32}", new_salt())

"""The types of columns: moments in UTC, words in one column."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.dialects import sqlite

from db.tables.base import UtcMoment, Words

DIALECT = sqlite.dialect()


def test_moments_are_kept_in_utc() -> None:
    summer = datetime(2026, 7, 1, 12, 30, tzinfo=timezone(timedelta(hours=2)))
    kept = UtcMoment().process_bind_param(summer, DIALECT)
    assert kept == summer
    assert kept is not None
    assert kept.utcoffset() == timedelta()
    assert UtcMoment().process_result_value(datetime(2026, 7, 1, 10, 30), DIALECT) == summer  # noqa: DTZ001 - as kept
    assert UtcMoment().process_bind_param(None, DIALECT) is None
    assert UtcMoment().process_result_value(None, DIALECT) is None
    assert UtcMoment().process_result_value(datetime(2026, 7, 1, tzinfo=UTC), DIALECT) is not None


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        UtcMoment().process_bind_param(datetime(2026, 7, 1), DIALECT)  # noqa: DTZ001 - what is refused


@pytest.mark.parametrize("words", [(), ("a",), ("new_offence", "custody_begun")])
def test_words_come_out_as_they_went_in(words: tuple[str, ...]) -> None:
    kept = Words().process_bind_param(words, DIALECT)
    assert Words().process_result_value(kept, DIALECT) == words
    assert Words().process_bind_param(None, DIALECT) == ""
    assert Words().process_result_value(None, DIALECT) == ()

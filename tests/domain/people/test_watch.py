"""Looking after a colleague's cases for a while."""

from datetime import timedelta

import pytest
from pydantic import ValidationError

from tests.fakes.examples import DAY
from triage_app.domain.people.watch import Watch

ONE = timedelta(days=1)


def test_it_holds_from_its_first_day_to_its_last() -> None:
    watch = Watch(of_id=1, by_id=2, first=DAY, last=DAY + ONE)
    assert [watch.holds_on(DAY + at * ONE) for at in (-1, 0, 1, 2)] == [False, True, True, False]
    assert [watch.is_over(DAY + at * ONE) for at in (-1, 1, 2)] == [False, False, True]


def test_without_a_last_day_it_goes_on() -> None:
    watch = Watch(of_id=1, by_id=2, first=DAY)
    assert watch.holds_on(DAY + 1000 * ONE)
    assert not watch.is_over(DAY + 1000 * ONE)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"by_id": 1}, "watch.of_oneself"),
        ({"by_id": 2, "last": DAY - ONE}, "watch.reversed"),
    ],
)
def test_what_cannot_be_is_refused(fields: dict[str, object], code: str) -> None:
    with pytest.raises(ValidationError, match=code):
        Watch.model_validate({"of_id": 1, "first": DAY, **fields})

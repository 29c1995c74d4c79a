from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from triage_app.domain.cases.hearing import Hearing, next_hearing, trial_start

days = st.dates(date(2020, 1, 1), date(2030, 1, 1))
hearings = st.lists(days.map(lambda on: Hearing(on=on))).map(tuple)


@given(hearings, days)
def test_the_next_hearing_is_the_first_to_come_else_the_last_one_held(
    all_: tuple[Hearing, ...], day: date
) -> None:
    found = next_hearing(all_, day)
    ahead = [one.on for one in all_ if one.on >= day]
    if ahead:
        assert found == min(ahead)
    else:
        assert found == max((one.on for one in all_), default=None)


def test_the_trial_starts_at_the_first_hearing_unless_it_began_anew() -> None:
    first, second, third = (Hearing(on=date(2026, month, 1)) for month in (1, 2, 3))
    assert trial_start((second, first)) == date(2026, 1, 1)
    anew = second.model_copy(update={"trial_began_anew": True})
    assert trial_start((first, anew, third)) == date(2026, 2, 1)
    assert trial_start(()) is None

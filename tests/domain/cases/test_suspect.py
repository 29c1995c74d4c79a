from datetime import date

import pytest

from triage_app.domain.cases.suspect import AgeGroup, age_at, age_group


@pytest.mark.parametrize(
    ("born", "group"),
    [
        (None, AgeGroup.UNKNOWN),
        (2030, AgeGroup.UNKNOWN),
        (2016, AgeGroup.NOT_PROSECUTABLE),
        (2010, AgeGroup.YOUTH),
        (2008, AgeGroup.YOUTH),
        (2007, AgeGroup.ADOLESCENT),
        (2003, AgeGroup.ADOLESCENT),
        (2002, AgeGroup.ADULT),
    ],
)
def test_the_younger_of_two_possible_ages_counts(born: int | None, group: AgeGroup) -> None:
    assert age_group(born, date(2026, 6, 1)) is group


def test_without_a_day_there_is_no_age() -> None:
    assert age_at(2000, None) is None
    assert age_group(2000, None) is AgeGroup.UNKNOWN

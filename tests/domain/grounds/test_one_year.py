from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from triage_app.domain.grounds.one_year import OneYear, last_usable_on, one_year_view
from triage_app.domain.grounds.recent_report import RecentReport

days = st.dates(date(2000, 1, 1), date(2060, 1, 1))


def test_a_report_of_29_february_is_usable_until_28_february() -> None:
    assert last_usable_on((date(2024, 2, 29),)) == date(2025, 2, 28)


@given(st.lists(days, min_size=1))
def test_of_several_reports_the_oldest_counts(dates: list[date]) -> None:
    last = last_usable_on(tuple(dates))
    assert last is not None
    assert 365 - 1 <= (last - min(dates)).days <= 366


@given(days, st.integers(-800, 800), st.booleans(), st.booleans(), st.booleans())
def test_consent_is_asked_only_past_the_last_usable_day(
    reported: date,
    offset: int,
    om: bool,
    suspect: bool,
    refuses: bool,
) -> None:
    last = last_usable_on((reported,))
    assert last is not None
    start = last + timedelta(days=offset)
    ground = RecentReport(report_date=reported, om_consents=om, suspect_consents=suspect)
    view = one_year_view(ground, start, suspect_refuses=refuses)
    if offset <= 0:
        assert view.verdict is OneYear.WITHIN
    elif refuses:
        assert view.verdict is OneYear.CONSENT_NOT_NEEDED
    elif om and suspect:
        assert view.verdict is OneYear.CONSENT_GIVEN
    else:
        assert view.verdict is OneYear.CONSENT_NEEDED
    assert view.last_usable_on == last


def test_advice_without_a_measure_only_asks_to_mind_its_currency() -> None:
    ground = RecentReport(report_date=date(2024, 1, 1), advises_measure=False)
    assert one_year_view(ground, date(2026, 1, 1), suspect_refuses=False).verdict is OneYear.CHECK_CURRENCY


def test_without_report_date_or_hearing_nothing_is_said() -> None:
    assert last_usable_on(()) is None
    for ground, start in (
        (RecentReport(), date(2026, 1, 1)),
        (RecentReport(report_date=date(2026, 1, 1)), None),
    ):
        assert one_year_view(ground, start, suspect_refuses=False).verdict is OneYear.UNKNOWN

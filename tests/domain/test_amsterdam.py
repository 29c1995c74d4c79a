"""The clock on paper is Amsterdam's."""

from datetime import UTC, datetime

from triage_app.domain.amsterdam import local_moment


def test_summer_and_winter_differ_by_an_hour() -> None:
    winter = local_moment(datetime(2026, 11, 27, 15, 10, tzinfo=UTC))
    summer = local_moment(datetime(2026, 7, 1, 15, 10, tzinfo=UTC))

    assert f"{winter:%H:%M} {summer:%H:%M}" == "16:10 17:10"
    assert winter.tzinfo is None

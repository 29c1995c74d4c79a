"""References, reminders and working notes."""

from datetime import date, timedelta

import pytest
from pydantic import ValidationError

from triage_app.domain.cases.notes import Reference, Reminder, WorkingNote

DAY = date(2026, 3, 16)


@pytest.mark.parametrize(("days", "due"), [(-1, True), (0, True), (1, False)])
def test_a_reminder_is_due_from_its_day_on(days: int, due: bool) -> None:
    assert Reminder(on=DAY + timedelta(days=days), line="bellen").due(DAY) is due


def test_a_reminder_that_was_seen_to_is_never_due() -> None:
    assert not Reminder(on=DAY, line="bellen", done_on=DAY).due(DAY)


@pytest.mark.parametrize("blank", ["", "  ", "\n"])
def test_what_says_nothing_is_refused(blank: str) -> None:
    for make in (
        lambda: Reminder(on=DAY, line=blank),
        lambda: Reference(text=blank),
        lambda: WorkingNote(text=blank),
    ):
        with pytest.raises(ValidationError, match=r"field\.required"):
            make()


def test_words_are_kept_without_the_blanks_around_them() -> None:
    assert Reference(text=" NIFP 12 ").text == "NIFP 12"

"""Seeing to a reminder without opening its case."""

from datetime import timedelta

import pytest

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.examples import DAY, plain
from tests.fakes.listing import add
from tests.fakes.store import FakeStore
from triage_app.domain.cases.notes import Reminder
from triage_app.errors import Conflict
from triage_app.services.cases.reminding import Reminding

CALL, WRITE = Reminder(on=DAY, line="bellen"), Reminder(on=DAY + timedelta(days=2), line="schrijven")


def test_only_the_one_meant_is_seen_to() -> None:
    store = FakeStore()
    (case_id,) = add(store, plain(1, reminders=(WRITE, CALL)))
    saved = Reminding(store, FixedClock(), DESK).seen_to(case_id, CALL)
    assert saved.case.reminders == (WRITE, CALL.model_copy(update={"done_on": DAY}))
    assert saved.version == 2


def test_one_that_was_changed_meanwhile_is_refused() -> None:
    store = FakeStore()
    (case_id,) = add(store, plain(1, reminders=(WRITE,)))
    with pytest.raises(Conflict, match=r"record\.changed_meanwhile"):
        Reminding(store, FixedClock(), DESK).seen_to(case_id, CALL)

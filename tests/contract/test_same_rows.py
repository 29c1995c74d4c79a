"""The rows SQLite keeps are those made anew from case and log, whatever happened and whatever the day."""

import tempfile
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.registers import new_register, opened
from tests.fakes.scripts import Step, scripts
from tests.fakes.store import FakeStore
from triage_app.services.cases.query import CaseQuery, SortKey, View
from triage_app.services.ports import Store

Comparison = Callable[[Store, Store, FixedClock], None]

QUERIES: tuple[tuple[View, SortKey, bool, str], ...] = (
    *((view, SortKey.URGENCY, False, "") for view in View),
    *((View.ALL, sort, descending, "") for sort in SortKey for descending in (False, True)),
    (View.ALL, SortKey.URGENCY, False, "a"),
    (View.ALL, SortKey.HEARING, False, "000002 oost"),
    (View.SILENT, SortKey.URGENCY, True, "ol"),
)


def everything_shown(store: Store, clock: FixedClock, away: int) -> list[object]:
    shown: list[object] = []
    with store.reading(DESK) as work:
        for day in (clock.today(), clock.today() + timedelta(days=away)):
            for view, sort, descending, text in QUERIES:
                query = CaseQuery(day, view, text, sort, descending=descending)
                shown += [(query, work.lists.page(query), work.lists.count(query))]
            shown += [work.lists.counts(day), sorted(work.lists.standings(day).items())]
    return shown


def list_of_today(store: Store, clock: FixedClock) -> object:
    with store.reading(DESK) as work:
        return work.lists.page(CaseQuery(clock.today())), work.lists.counts(clock.today())


def play_on_both(steps: Sequence[Step], each: Comparison, last: Comparison) -> None:
    clock = FixedClock()
    with tempfile.TemporaryDirectory() as folder:
        fake, kept = FakeStore(clock), opened(new_register(Path(folder) / "r.db"), clock)
        try:
            for step in steps:
                before = clock.moment
                step(fake, clock)
                clock.moment = before
                step(kept, clock)
                each(fake, kept, clock)
            last(fake, kept, clock)
        finally:
            kept.close()


@given(scripts, st.sampled_from([-200, -30, -1, 1, 14, 90]))
@settings(max_examples=40)
def test_kept_rows_equal_rows_made_anew(steps: Sequence[Step], away: int) -> None:
    def compare(fake: Store, kept: Store, clock: FixedClock) -> None:
        assert list_of_today(kept, clock) == list_of_today(fake, clock)

    def compare_all(fake: Store, kept: Store, clock: FixedClock) -> None:
        assert everything_shown(kept, clock, away) == everything_shown(fake, clock, away)

    play_on_both(steps, compare, compare_all)


@given(scripts)
@settings(max_examples=25)
def test_every_record_reads_the_same_on_both(steps: Sequence[Step]) -> None:
    def compare(fake: Store, kept: Store, clock: FixedClock) -> None:
        with fake.reading(DESK) as one, kept.reading(DESK) as other:
            ids = range(1, 20)
            assert other.cases.many(ids) == one.cases.many(ids)
            assert other.cases.ids_by_parketnummer() == one.cases.ids_by_parketnummer()
            assert other.decisions.of_cases(ids) == one.decisions.of_cases(ids)
            for case_id in ids:
                assert other.history.of_case(case_id) == one.history.of_case(case_id)

    play_on_both(steps, lambda *_: None, compare)

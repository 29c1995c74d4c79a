"""Who looks after whose cases, on every register alike."""

from datetime import timedelta

import pytest

from tests.fakes.clock import DESK
from tests.fakes.examples import DAY, person, plain
from tests.fakes.listing import add, shown
from triage_app.domain.audit.line import LogQuery
from triage_app.domain.people.watch import StoredWatch, Watch
from triage_app.errors import Conflict, NotFound
from triage_app.services.cases.query import View
from triage_app.services.ports import Store


def people(store: Store) -> tuple[int, int]:
    with store.begin(DESK, "person.add") as work:
        return work.people.add(person("Een")).id, work.people.add(person("Twee")).id


def arrange(store: Store, watch: Watch) -> StoredWatch:
    with store.begin(DESK, "watch.arrange") as work:
        return work.watches.add(watch)


def test_watches_come_out_as_they_went_in_the_earliest_first(store: Store) -> None:
    one, two = people(store)
    later = arrange(store, Watch(of_id=one, by_id=two, first=DAY + timedelta(days=3)))
    sooner = arrange(store, Watch(of_id=two, by_id=one, first=DAY, last=DAY))
    with store.reading(DESK) as work:
        assert work.watches.every() == (sooner, later)


def test_a_watch_changes_under_its_version(store: Store) -> None:
    one, two = people(store)
    stored = arrange(store, Watch(of_id=one, by_id=two, first=DAY))
    ended = stored.watch.model_copy(update={"last": DAY})
    with store.begin(DESK, "watch.end") as work:
        saved = work.watches.save(stored.id, 1, ended)
        assert (saved.version, saved.watch) == (2, ended)
        assert work.watches.save(stored.id, 2, ended) == saved
        with pytest.raises(Conflict, match=r"record\.changed_meanwhile"):
            work.watches.save(stored.id, 1, stored.watch)
        with pytest.raises(Conflict, match=r"record\.changed_meanwhile"):
            work.watches.remove(stored.id, 1)
        with pytest.raises(NotFound, match=r"watch\.unknown"):
            work.watches.remove(99, 1)
        work.watches.remove(stored.id, 2)
        assert work.watches.every() == ()


def test_a_watch_is_of_people_there_are(store: Store) -> None:
    one, _ = people(store)
    with store.begin(DESK, "watch.arrange") as work, pytest.raises(NotFound, match=r"person\.unknown"):
        work.watches.add(Watch(of_id=one, by_id=77, first=DAY))


def test_the_log_tells_of_it_as_of_the_person_whose_cases_they_are(store: Store) -> None:
    one, two = people(store)
    arrange(store, Watch(of_id=two, by_id=one, first=DAY))
    with store.reading(DESK) as work:
        line = work.audit.page(LogQuery(limit=1))[0]
        (touched,) = work.audit.touched((line.seq,))[line.seq]
    assert line.action == "watch.arrange"
    assert (touched.subject, touched.subject_id, touched.fields) == (
        "person",
        two,
        ("of_id", "by_id", "first"),
    )


@pytest.mark.parametrize("days", [0, 1])
def test_lists_counts_and_reminders_may_be_about_the_cases_of_some(store: Store, days: int) -> None:
    one, two = people(store)
    first, second, _ = add(
        store,
        plain(1, prosecutor_id=one, reminders=({"on": DAY, "line": "bellen"},)),
        plain(2, prosecutor_id=two, reminders=({"on": DAY, "line": "schrijven"},)),
        plain(3),
    )
    day = DAY + timedelta(days=days)
    assert shown(store, day=day, prosecutors=frozenset({one})) == [first]
    assert shown(store, day=day, prosecutors=frozenset({one, two})) == [first, second]
    assert shown(store, day=day, prosecutors=frozenset()) == []
    with store.reading(DESK) as work:
        assert work.lists.counts(day, frozenset({two}))[View.ALL] == 1
        assert work.lists.counts(day)[View.ALL] == 3
        assert [one.case_id for one in work.lists.reminders(day, frozenset({two}))] == [second]

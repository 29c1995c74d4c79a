"""Views, orders, pages and search, on every register alike."""

from datetime import date, timedelta

import pytest

from tests.fakes.clock import DESK, NOW, FixedClock
from tests.fakes.examples import DAY, decision, plain
from tests.fakes.histories import COMPLETE_REFUSAL
from tests.fakes.listing import add, shown
from triage_app.services.cases.query import CaseQuery, SortKey, View
from triage_app.services.ports import Store

REFUSED = {"behavioural_aspects": "yes", "cooperation": {"stance": "refuses"}}
CLERK = {"person_id": 2, "name": "Secretaris Twee", "entitled": False}


def held_until(day: date) -> dict[str, object]:
    return {"custody": {"title": "detention", "ends_on_override": day}}


def hearing_in(days: int) -> dict[str, object]:
    return {"hearings": ({"on": DAY + timedelta(days=days)},)}


def test_silent_holds_what_nobody_decided(store: Store) -> None:
    silent, _, requested = add(
        store, plain(1, behavioural_aspects="yes"), plain(2), plain(3, behavioural_aspects="yes")
    )
    with store.begin(DESK, "decision.take") as work:
        work.decisions.append(requested, decision("A"), NOW)
    assert shown(store, view=View.SILENT) == [silent]
    later = shown(store, view=View.SILENT, day=DAY + timedelta(days=15))
    assert len(later) == 2


def test_to_confirm_holds_advice_of_those_who_may_not_decide(store: Store) -> None:
    advised, decided = add(store, plain(1), plain(2))
    with store.begin(DESK, "decision.take") as work:
        work.decisions.append(advised, decision("A", taken_by=CLERK), NOW)
        work.decisions.append(decided, decision("A"), NOW)
    assert shown(store, view=View.TO_CONFIRM) == [advised]


@pytest.mark.parametrize(("days", "is_soon"), [(-1, False), (0, True), (14, True), (15, False)])
def test_custody_is_soon_within_fourteen_days(store: Store, days: int, is_soon: bool) -> None:
    add(store, plain(1, **held_until(DAY + timedelta(days=days))))
    assert bool(shown(store, view=View.CUSTODY_SOON)) is is_soon


def test_a_term_that_does_not_run_is_never_soon(store: Store) -> None:
    custody = {"title": "none", "ends_on_override": DAY}
    add(store, plain(1, custody=custody), plain(2))
    assert shown(store, view=View.CUSTODY_SOON) == []


@pytest.mark.parametrize(("days", "is_soon"), [(-1, False), (0, True), (30, True), (31, False)])
def test_a_hearing_is_soon_within_thirty_days(store: Store, days: int, is_soon: bool) -> None:
    add(store, plain(1, **hearing_in(days)), plain(2))
    assert bool(shown(store, view=View.HEARING_SOON)) is is_soon


def test_a_hearing_is_no_worry_once_it_is_settled(store: Store) -> None:
    requested, deferred = add(store, plain(1, **hearing_in(5)), plain(2, **hearing_in(5)))
    with store.begin(DESK, "decision.take") as work:
        work.decisions.append(requested, decision("A"), NOW)
        work.decisions.append(deferred, decision("U", deferred_until=DAY + timedelta(days=3)), NOW)
    assert shown(store, view=View.HEARING_SOON) == [deferred]


def test_returned_holds_stale_grounds_and_deferrals_past_their_day(store: Store) -> None:
    stale, deferred, kept = add(
        store, plain(1, **REFUSED), plain(2, **REFUSED), plain(3, behavioural_aspects="yes")
    )
    refusal = decision("N", ground=COMPLETE_REFUSAL, inputs={"cooperation": "refuses"})
    with store.begin(DESK, "decision.take") as work:
        work.decisions.append(stale, refusal, NOW)
        work.decisions.append(deferred, decision("U", deferred_until=DAY - timedelta(days=1)), NOW)
        work.decisions.append(kept, decision("N", ground=COMPLETE_REFUSAL), NOW)
        work.cases.save(stale, 1, plain(1, behavioural_aspects="yes", cooperation={"stance": "cooperates"}))
    assert shown(store, view=View.RETURNED) == [stale, deferred]
    with store.reading(DESK) as work:
        assert work.lists.counts(DAY) == {
            View.ALL: 3,
            View.SILENT: 2,
            View.TO_CONFIRM: 0,
            View.CUSTODY_SOON: 0,
            View.HEARING_SOON: 0,
            View.RETURNED: 2,
            View.TRASH: 0,
        }
        assert work.lists.standings(DAY) == {
            "exception": 1,
            "exception_incomplete": 1,
            "deferred_past_term": 1,
        }


def test_urgent_is_custody_then_hearing_then_the_oldest(store: Store) -> None:
    old = {"registered_on": DAY - timedelta(days=60)}
    new, older, hearing, held, held_longer = add(
        store,
        plain(1),
        plain(2, **old),
        plain(3, **hearing_in(10)),
        plain(4, **held_until(DAY + timedelta(days=5))),
        plain(5, **held_until(DAY + timedelta(days=9)), **hearing_in(1)),
    )
    assert shown(store) == [held, held_longer, hearing, older, new]
    assert shown(store, descending=True) == [new, older, hearing, held_longer, held]


def test_a_case_without_hearing_is_not_last(store: Store) -> None:
    waiting, planned = add(
        store, plain(1, registered_on=DAY - timedelta(days=80)), plain(2, **hearing_in(45))
    )
    assert shown(store) == [waiting, planned]
    assert shown(store, sort=SortKey.HEARING) == [planned, waiting]


def test_every_column_can_be_sorted_by(store: Store) -> None:
    first, second = add(
        store,
        plain(
            2,
            suspect={"initials": "É.A."},
            offences=({"article": "240", "regime": "new"},),
            behavioural_aspects="unclear",
            registered_on=DAY,
            **hearing_in(20),
        ),
        plain(
            1,
            suspect={"initials": "f.b."},
            offences=({"article": "243", "regime": "new"},),
            behavioural_aspects="yes",
            registered_on=DAY - timedelta(days=1),
            **hearing_in(10),
        ),
    )
    assert shown(store, sort=SortKey.PARKETNUMMER) == [second, first]
    assert shown(store, sort=SortKey.SUSPECT) == [first, second]
    assert shown(store, sort=SortKey.OFFENCE) == [first, second]
    assert shown(store, sort=SortKey.STANDING) == [second, first]
    assert shown(store, sort=SortKey.HEARING) == [second, first]
    assert shown(store, sort=SortKey.REGISTERED) == [second, first]
    assert shown(store, sort=SortKey.REGISTERED, descending=True) == [first, second]


@pytest.mark.parametrize("day", [DAY, DAY + timedelta(days=1)])
def test_pages_follow_one_another(store: Store, day: date) -> None:
    ids = add(store, *(plain(count) for count in range(9)))
    pages = [shown(store, day=day, offset=start, limit=4) for start in (0, 4, 8, 12)]
    assert pages == [ids[:4], ids[4:8], ids[8:], []]


def test_a_day_gone_by_lists_only_what_was_registered_then(store: Store) -> None:
    early, late, ahead = add(
        store,
        plain(1, registered_on=DAY - timedelta(days=9)),
        plain(2),
        plain(3, registered_on=DAY + timedelta(days=9)),
    )
    assert shown(store, day=DAY - timedelta(days=1)) == [early]
    assert shown(store) == [early, late, ahead]
    assert shown(store, day=DAY + timedelta(days=1)) == [early, late, ahead]


def test_a_row_reads_as_it_stood_on_its_day(store: Store) -> None:
    (case_id,) = add(store, plain(1, behavioural_aspects="yes", **hearing_in(3)))
    with store.begin(DESK, "decision.take") as work:
        work.decisions.append(case_id, decision("A", decided_on=DAY), NOW)
    with store.reading(DESK) as work:
        today, before = work.lists.row(case_id, DAY), work.lists.row(case_id, DAY - timedelta(days=1))
    assert (today.standing, today.days_to_hearing) == ("requested", 3)
    assert (before.standing, before.days_to_hearing) == ("undecided", 4)


def test_rows_follow_the_day_on_and_back(store: Store, clock: FixedClock) -> None:
    (case_id,) = add(store, plain(1))
    for days, view in ((15, [case_id]), (-15, []), (400, [case_id]), (-400, [])):
        clock.move(days)
        assert shown(store, view=View.SILENT, day=clock.today()) == view
        with store.begin(DESK, "look") as work:
            assert work.lists.counts(clock.today())[View.SILENT] == len(view)


def test_lists_show_what_the_unit_itself_has_done(store: Store) -> None:
    with store.begin(DESK, "case.add") as work:
        added = work.cases.add(plain(1, behavioural_aspects="yes"))
        assert work.lists.count(CaseQuery(DAY, view=View.SILENT)) == 1
        work.decisions.append(added.id, decision("A"), NOW)
        assert work.lists.standings(DAY) == {"requested": 1}
        assert work.lists.page(CaseQuery(DAY, text="000001"))[0].id == added.id


def test_reminders_are_due_by_their_day_the_oldest_first(store: Store) -> None:
    old, new = DAY - timedelta(days=3), DAY + timedelta(days=1)
    first, shielded, trashed, _ = add(
        store,
        plain(
            1,
            suspect={"initials": "A.B."},
            reminders=({"on": DAY, "line": "bellen"}, {"on": new, "line": "ooit"}),
        ),
        plain(
            2,
            suspect={"initials": "C.D."},
            shield={"since": DAY, "reason": "juistheid", "by": "x"},
            reminders=({"on": old, "line": "schrijven"},),
        ),
        plain(3, reminders=({"on": DAY, "line": "weg"},)),
        plain(4, reminders=({"on": DAY, "line": "gedaan", "done_on": DAY},)),
    )
    with store.begin(DESK, "case.trash") as work:
        work.cases.trash(trashed, 1)
    with store.reading(DESK) as work:
        due = work.lists.reminders(DAY)
        assert [(one.case_id, one.suspect, one.shielded, one.reminder.line) for one in due] == [
            (shielded, "", True, "schrijven"),
            (first, "A.B.", False, "bellen"),
        ]
        assert due[1].parketnummer == "05-000001-26"
        assert len(work.lists.reminders(new)) == 3


def test_reminders_are_of_the_cases_as_changed_just_now(store: Store) -> None:
    (one,) = add(store, plain(1, reminders=({"on": DAY, "line": "bellen"},)))
    with store.begin(DESK, "case.change") as work:
        work.cases.save(
            one, 1, plain(1, suspect={"initials": "E.F."}, reminders=({"on": DAY, "line": "mailen"},))
        )
        (due,) = work.lists.reminders(DAY)
    assert (due.suspect, due.reminder.line) == ("E.F.", "mailen")

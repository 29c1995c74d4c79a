"""Cases: what goes in comes out, numbers are borne once, nobody overwrites anybody unseen."""

from dataclasses import replace

import pytest

from tests.fakes.clock import DESK
from tests.fakes.examples import DAY, FULL, number, person, plain
from triage_app.domain.cases.case import Case
from triage_app.errors import Conflict, NotFound, RuleBroken
from triage_app.services.cases.query import CaseQuery, View
from triage_app.services.ports import Store


def test_a_full_case_comes_out_as_it_went_in(store: Store) -> None:
    with store.begin(DESK, "case.add") as work:
        officer = work.people.add(person())
        case = FULL.model_copy(update={"prosecutor_id": officer.id})
        added = work.cases.add(case)
    with store.reading(DESK) as work:
        assert work.cases.get(added.id) == added
        assert added.case == case
        assert added.version == 1
        assert work.actor == DESK


def test_an_empty_case_comes_out_as_it_went_in(store: Store) -> None:
    with store.begin(DESK, "case.add") as work:
        added = work.cases.add(plain(1))
    with store.reading(DESK) as work:
        assert work.cases.get(added.id).case == plain(1)


def test_many_cases_get_their_ids_in_order(store: Store) -> None:
    cases = [plain(count) for count in range(1203)]
    with store.begin(DESK, "import") as work:
        added = work.cases.add_many(cases)
        assert work.cases.add_many(()) == ()
    assert [one.case for one in added] == cases
    assert [one.id for one in added] == sorted(one.id for one in added)
    with store.reading(DESK) as work:
        assert work.cases.every() == added
        assert work.cases.many([added[1].id, added[0].id, added[1].id, 99_999]) == {
            one.id: one for one in added[:2]
        }
        assert work.cases.ids_by_parketnummer() == {one.case.parketnummer: one.id for one in added}


@pytest.mark.parametrize("numbers", [(number(1),), (number(7), number(2))])
def test_a_number_is_borne_by_one_case(store: Store, numbers: tuple[str, ...]) -> None:
    with store.begin(DESK, "case.add") as work:
        work.cases.add(plain(1, parketnummers=(number(1), number(2))))
        with pytest.raises(RuleBroken) as refused:
            work.cases.add(plain(1, parketnummers=numbers))
        assert (refused.value.code, refused.value.field) == ("parketnummer.taken", "parketnummer")
        other = work.cases.add(plain(3))
        with pytest.raises(RuleBroken):
            work.cases.save(other.id, other.version, plain(3, parketnummers=numbers))
        with pytest.raises(RuleBroken):
            work.cases.add_many((plain(8), plain(1)))
    with store.reading(DESK) as work:
        assert [one.case.parketnummer for one in work.cases.every()] == [number(1), number(3)]


def test_two_new_cases_with_one_number_are_refused_together(store: Store) -> None:
    with store.begin(DESK, "import") as work, pytest.raises(RuleBroken):
        work.cases.add_many((plain(1), plain(1)))


def test_a_case_is_found_by_any_of_its_numbers(store: Store) -> None:
    with store.begin(DESK, "case.add") as work:
        added = work.cases.add(FULL)
        assert work.cases.by_parketnummer("16-123456-25") == added
        assert work.cases.by_parketnummer("21-000123-26") == added
        assert work.cases.by_parketnummer("16-123456-24") is None


def test_an_unknown_case_is_not_found(store: Store) -> None:
    with store.reading(DESK) as work:
        with pytest.raises(NotFound, match=r"case\.unknown"):
            work.cases.get(1)
        with pytest.raises(NotFound, match=r"case\.unknown"):
            work.lists.row(1, DAY)
    with store.begin(DESK, "case.restore") as work:
        with pytest.raises(NotFound, match=r"case\.unknown"):
            work.cases.restore(1)
        with pytest.raises(NotFound, match=r"case\.unknown"):
            work.cases.trash(1, 1)


def test_an_unknown_prosecutor_is_refused(store: Store) -> None:
    with store.begin(DESK, "case.add") as work:
        with pytest.raises(NotFound) as refused:
            work.cases.add(plain(1, prosecutor_id=5))
        assert (refused.value.code, refused.value.field) == ("person.unknown", "prosecutor_id")


def test_a_change_counts_the_version_on(store: Store) -> None:
    with store.begin(DESK, "case.add") as work:
        added = work.cases.add(FULL)
    changed = plain(4, hearings=({"on": DAY},))
    with store.begin(DESK, "case.change") as work:
        saved = work.cases.save(added.id, 1, changed)
        assert (saved.version, saved.case) == (2, changed)
    with store.reading(DESK) as work:
        assert work.cases.get(added.id) == saved
        assert work.cases.by_parketnummer("16-123456-25") is None
        assert work.cases.by_parketnummer(number(4)) == saved


def test_a_case_without_a_change_is_left_alone(store: Store) -> None:
    with store.begin(DESK, "case.change") as work:
        added = work.cases.add(FULL)
        assert work.cases.save(added.id, 1, FULL) == added
        assert len(work.history.of_case(added.id)) == 1


def test_whoever_saves_second_is_told(store: Store) -> None:
    with store.begin(DESK, "case.add") as work:
        added = work.cases.add(plain(1))
    with store.begin(DESK, "case.change") as work:
        work.cases.save(added.id, 1, plain(1, parket="oost"))
    with store.begin(DESK, "case.change") as work:
        with pytest.raises(Conflict, match=r"record\.changed_meanwhile"):
            work.cases.save(added.id, 1, plain(1, parket="west"))
        with pytest.raises(Conflict):
            work.cases.save(added.id, 1, plain(1, parket="oost"))
        with pytest.raises(Conflict):
            work.cases.trash(added.id, 1)
    with store.reading(DESK) as work:
        assert work.cases.get(added.id).case.parket == "oost"


def test_a_unit_that_fails_leaves_nothing(store: Store) -> None:
    with store.begin(DESK, "case.add") as work:
        kept = work.cases.add(plain(1))

    def fail_halfway() -> None:
        with store.begin(DESK, "case.add") as work:
            work.cases.add(FULL)
            work.cases.save(kept.id, 1, plain(1, parket="oost"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    with store.reading(DESK) as work:
        assert work.cases.every() == (kept,)
        assert work.cases.by_parketnummer("16-123456-25") is None
        assert len(work.history.of_case(kept.id)) == 1
        assert work.lists.count(CaseQuery(DAY)) == 1
        assert work.lists.count(CaseQuery(DAY, text="123456")) == 0


def test_trash_takes_a_case_out_of_every_list_and_gives_it_back(store: Store) -> None:
    with store.begin(DESK, "case.trash") as work:
        stays, goes = work.cases.add(plain(1)), work.cases.add(plain(2))
        work.cases.trash(goes.id, goes.version)
        work.cases.trash(goes.id, goes.version + 1)
    with store.reading(DESK) as work:
        assert [row.id for row in work.lists.page(CaseQuery(DAY))] == [stays.id]
        assert [row.id for row in work.lists.page(CaseQuery(DAY, view=View.TRASH))] == [goes.id]
        assert work.lists.counts(DAY)[View.TRASH] == 1
        assert work.lists.standings(DAY) == {"unclear": 1}
        assert work.cases.every() == (stays,)
        assert work.cases.by_parketnummer(number(2)) is None
        assert work.cases.get(goes.id) == goes.model_copy(update={"version": 2})
        assert work.lists.row(goes.id, DAY).id == goes.id
    with store.begin(DESK, "case.restore") as work:
        work.cases.restore(goes.id)
        work.cases.restore(goes.id)
        assert work.cases.get(goes.id).version == 3
    with store.reading(DESK) as work:
        assert [row.id for row in work.lists.page(CaseQuery(DAY))] == [stays.id, goes.id]
        assert [line.action for line in work.history.of_case(goes.id)] == ["added", "trashed", "restored"]


def test_a_number_is_free_while_its_case_lies_in_the_trash(store: Store) -> None:
    with store.begin(DESK, "case.trash") as work:
        first = work.cases.add(plain(1))
        work.cases.trash(first.id, 1)
        again = work.cases.add(plain(1))
        changed = work.cases.save(first.id, 2, plain(1, parket="oost"))
        assert changed.version == 3
        with pytest.raises(RuleBroken, match=r"parketnummer\.taken"):
            work.cases.restore(first.id)
        work.cases.trash(again.id, 1)
        work.cases.restore(first.id)
        assert work.cases.by_parketnummer(number(1)) == changed.model_copy(update={"version": 4})


def test_history_tells_who_did_what_to_which_fields(store: Store) -> None:
    actor = replace(DESK, person_id=3)
    with store.begin(actor, "case.add") as work:
        added = work.cases.add(plain(1, parket="oost", signals=({"code": "psychosis", "source": "GEHEIM"},)))
        work.cases.add(plain(2))
    with store.begin(actor, "case.change") as work:
        work.cases.save(added.id, 1, plain(1, parket="west", plea="denies"))
    with store.reading(DESK) as work:
        first, second = work.history.of_case(added.id)
    assert (first.action, first.subject, first.subject_id) == ("added", "case", added.id)
    assert first.fields == ("parketnummers", "registered_on", "parket", "signals")
    assert (second.actor, second.purpose, second.action) == ("De Balie", "case.change", "changed")
    assert second.fields == ("parket", "plea", "signals")
    assert second.seq > first.seq
    assert second.at.utcoffset() is not None


def test_reading_never_writes(store: Store) -> None:
    with store.reading(DESK) as work, pytest.raises((RuntimeError, AssertionError)):
        work.cases.add(plain(1))
    with store.reading(DESK) as work:
        assert work.cases.every() == ()


def test_cases_compare_as_values() -> None:
    assert Case.model_validate(FULL.model_dump()) == FULL

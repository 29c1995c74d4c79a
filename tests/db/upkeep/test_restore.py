"""Backups that open, and putting one back: whole, logged, never without a copy of what was there."""

from contextlib import closing
from pathlib import Path

import pytest

from db.create import create_register
from db.keys.key_file import key_file_of
from db.keys.keyring import NoKeyring
from db.store import SqlStore
from db.upkeep.alone import alone
from db.upkeep.care import StoreCare
from db.upkeep.keys import StoreKeys
from tests.fakes.clock import DESK, NOW, FixedClock
from tests.fakes.examples import DAY, plain
from tests.fakes.registers import CHEAP, PASSPHRASE, bare, key_of, opened
from triage_app.domain.audit.line import LogQuery
from triage_app.errors import OutputNotWritable, RegisterUnusable
from triage_app.services.cases.query import CaseQuery
from triage_app.services.opening import Opening
from triage_app.services.secrets import Passphrase

NEW = Passphrase("een heel andere zin")
NOBODY = NoKeyring()


@pytest.fixture
def care(store: SqlStore, clock: FixedClock) -> StoreCare:
    return StoreCare(store, clock, DESK, NOBODY)


@pytest.fixture
def keys(store: SqlStore, clock: FixedClock) -> StoreKeys:
    return StoreKeys(store, clock, DESK, NOBODY)


def enter(store: SqlStore, *numbers: int) -> None:
    with store.begin(DESK, "case.add") as work:
        work.cases.add_many([plain(one) for one in numbers])


def held(store: SqlStore) -> set[str]:
    with store.reading(DESK) as work:
        return {row.parketnummer for row in work.lists.page(CaseQuery(DAY))}


def test_a_backup_holds_what_the_register_held(store: SqlStore, care: StoreCare, clock: FixedClock) -> None:
    enter(store, 1, 2)
    told: list[tuple[int, int]] = []

    made = care.back_up(lambda done, total: told.append((done, total)))

    assert care.backups() == (made,)
    assert told[-1][0] == told[-1][1]
    assert made.last_line == 1
    copy = opened(made.file, clock)
    assert held(copy) == held(store)
    copy.close()


def test_what_a_backup_takes_back_comes_back_and_is_told(store: SqlStore, care: StoreCare) -> None:
    enter(store, 1)
    before = held(store)
    made = care.back_up()
    enter(store, 2)
    assert held(store) != before

    care.restore(made.file, Opening())

    assert held(store) == before
    report = care.check_log()
    assert report.intact
    assert report.restored == (2,)
    assert len(care.backups()) == 2
    enter(store, 3)
    assert care.check_log().intact


def test_an_older_register_put_there_by_hand_is_found(
    store: SqlStore, care: StoreCare, path: Path, clock: FixedClock
) -> None:
    enter(store, 1)
    made = care.back_up()
    enter(store, 2)
    store.close()
    path.write_bytes(made.file.read_bytes())
    again = opened(path, clock)
    report = again.check_log()
    again.close()
    assert [one.code for one in report.findings] == ["log.cut_short"]


def test_a_damaged_backup_is_never_put_back(store: SqlStore, care: StoreCare) -> None:
    enter(store, *range(60))
    made = care.back_up()
    content = bytearray(made.file.read_bytes())
    content[9000] ^= 1
    made.file.write_bytes(content)
    before = held(store)

    with pytest.raises(RegisterUnusable, match=r"backup\.damaged"):
        care.restore(made.file, Opening())

    assert held(store) == before


def test_a_backup_of_another_register_is_refused(store: SqlStore, care: StoreCare, tmp_path: Path) -> None:
    other = tmp_path / "ander.db"
    create_register(other, demo=False, now=NOW, passphrase=PASSPHRASE, cost=CHEAP)
    with pytest.raises(RegisterUnusable, match=r"backup\.of_another"):
        care.restore(other, Opening(PASSPHRASE))


def test_a_new_key_keeps_everything_and_old_backups_open_with_the_old_passphrase(
    store: SqlStore, care: StoreCare, keys: StoreKeys, path: Path, clock: FixedClock
) -> None:
    enter(store, 1)
    made = care.back_up()
    old = key_of(path)

    code = keys.rekey(PASSPHRASE, lambda _done, _total: None)

    assert key_of(path) != old
    assert len(held(store)) == 1
    store.close()
    again = opened(path, clock)
    StoreKeys(again, clock, DESK, NOBODY).change_passphrase(PASSPHRASE, NEW)
    with pytest.raises(RegisterUnusable, match=r"register\.wrong_passphrase"):
        StoreKeys(again, clock, DESK, NOBODY).unlock(Opening(PASSPHRASE))
    StoreKeys(again, clock, DESK, NOBODY).unlock(Opening(code))
    StoreCare(again, clock, DESK, NOBODY).restore(made.file, Opening(PASSPHRASE))
    assert key_of(path) == old
    assert len(held(again)) == 1
    again.close()


def test_a_locked_register_gives_nothing_until_it_is_unlocked(store: SqlStore, keys: StoreKeys) -> None:
    enter(store, 1)
    keys.lock()
    assert keys.is_locked
    with pytest.raises(RegisterUnusable, match=r"register\.key_needed"):
        held(store)
    with pytest.raises(RegisterUnusable, match=r"register\.wrong_passphrase"):
        keys.unlock(Opening(NEW))
    keys.unlock(Opening(PASSPHRASE))
    assert len(held(store)) == 1


def test_work_that_needs_the_register_alone_names_who_has_it(
    store: SqlStore, keys: StoreKeys, path: Path
) -> None:
    enter(store, 1)
    with closing(bare(path)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM cases").fetchone()
        with pytest.raises(RegisterUnusable, match=r"register\.in_use"):
            keys.rekey(PASSPHRASE, lambda _done, _total: None)
    assert len(held(store)) == 1
    store.let_go()
    with alone(path, key_of(path)):
        pass


def test_a_copy_of_ones_own_goes_where_nothing_stands(
    store: SqlStore, care: StoreCare, tmp_path: Path
) -> None:
    enter(store, 1)
    place = tmp_path / "kopie.db"
    care.copy_to(place)
    assert key_file_of(place).exists()
    with store.reading(DESK) as work:
        line = work.audit.page(LogQuery())[0]
    assert (line.kind, line.action, line.recipient) == ("disclosure", "register.copy", "kopie.db")
    with pytest.raises(OutputNotWritable, match=r"output\.exists"):
        care.copy_to(place)


def test_a_backup_is_made_when_a_day_passed_and_something_happened(
    store: SqlStore, care: StoreCare, clock: FixedClock
) -> None:
    assert care.back_up_if_due() is None
    enter(store, 1)
    assert care.back_up_if_due() is not None
    enter(store, 2)
    assert care.back_up_if_due() is None
    assert care.back_up_if_changed() is not None
    assert care.back_up_if_changed() is None
    clock.move(2)
    assert care.back_up_if_due() is None
    enter(store, 3)
    assert care.back_up_if_due() is not None


def test_the_doctor_finds_a_sound_register_well(store: SqlStore, care: StoreCare) -> None:
    enter(store, 1)
    care.back_up()
    found = {one.code: one.well for one in care.doctor()}
    assert [code for code, well in found.items() if not well] == ["keyring"]

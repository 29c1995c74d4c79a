"""Looking after an open register: what goes wrong with a copy, an older backup, and what the doctor sees."""

from pathlib import Path

import pytest

from db.failures import translated
from db.keys.key_file import key_file_of
from db.keys.keyring import NoKeyring
from db.schema import SCHEMA, schema_of
from db.store import SqlStore
from db.upkeep import care as care_module
from db.upkeep.care import StoreCare
from tests.fakes.clock import DESK, FixedClock
from tests.fakes.examples import plain
from tests.fakes.registers import PASSPHRASE, copy_register, key_of, opened
from tests.proving.upkeep import older_register
from triage_app.errors import OutputNotWritable, RegisterUnusable
from triage_app.services.opening import Opening


@pytest.fixture
def care(store: SqlStore, clock: FixedClock) -> StoreCare:
    return StoreCare(store, clock, DESK, NoKeyring())


@pytest.mark.parametrize(
    ("met", "told"),
    [
        ("register.disk_full", "output.disk_full"),
        ("register.read_only", "output.unwritable"),
        ("register.missing", "output.unwritable"),
        ("register.exists", "output.exists"),
    ],
)
def test_trouble_with_the_place_of_a_copy_is_told_as_such(
    care: StoreCare, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, met: str, told: str
) -> None:
    def failing(*_given: object) -> int:
        raise RegisterUnusable(met)

    monkeypatch.setattr(care_module, "copy_to", failing)
    with pytest.raises(OutputNotWritable, match=told.replace(".", r"\.")):
        care.copy_to(tmp_path / "copy.db")


def test_trouble_with_the_register_itself_stays_that(
    care: StoreCare, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_given: object) -> int:
        raise RegisterUnusable("register.damaged")

    monkeypatch.setattr(care_module, "copy_to", failing)
    with pytest.raises(RegisterUnusable, match=r"register\.damaged"):
        care.copy_to(tmp_path / "copy.db")


def test_a_backup_of_an_older_version_is_brought_up_to_date(tmp_path: Path, clock: FixedClock) -> None:
    older = older_register(tmp_path / "older.db")
    kept = tmp_path / "kept.backup"
    copy_register(older, kept)
    store = opened(older, clock)
    care = StoreCare(store, clock, DESK, NoKeyring())

    care.restore(kept, Opening(PASSPHRASE))

    assert schema_of(older, key_of(older)) == SCHEMA
    with store.begin(DESK, "case.add") as work:
        work.cases.add(plain(1))
    assert care.check_log().intact
    store.close()


def test_a_register_too_damaged_to_tell_its_last_line_can_still_be_replaced(
    store: SqlStore, care: StoreCare, path: Path
) -> None:
    with store.begin(DESK, "case.add") as work:
        work.cases.add_many([plain(one) for one in range(40)])
    made = care.back_up()
    store.let_go()
    content = bytearray(path.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 + 50] ^= 1
    path.write_bytes(content)
    with pytest.raises(RegisterUnusable, match=r"register\.damaged"):
        care.check_integrity()

    care.restore(made.file, Opening())

    assert care.check_integrity() == 0
    assert care.check_log().intact
    assert list(path.parent.glob(f"{path.name}.damaged-*"))
    with store.reading(DESK) as work:
        assert len(work.cases.every()) == 40


def test_a_place_that_became_unsafe_is_named(
    store: SqlStore, care: StoreCare, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> None:
        raise RegisterUnusable("register.network_share")

    monkeypatch.setattr(care_module, "check_location", refuse)
    found = {one.code: one for one in care.doctor()}
    assert not found["location"].well
    assert found["location"].detail == "register.network_share"


def test_rights_that_are_too_wide_are_named(care: StoreCare, path: Path) -> None:
    key_file_of(path).chmod(0o644)
    found = {one.code: one for one in care.doctor()}
    assert not found["modes"].well
    assert found["modes"].detail == key_file_of(path).name


def test_a_look_at_a_file_that_is_no_backup_is_refused(care: StoreCare, tmp_path: Path) -> None:
    letter = tmp_path / "letter.backup"
    letter.write_bytes(b"gewoon een brief\n" * 500)
    with pytest.raises(RegisterUnusable), translated(letter):
        care.check_backup(letter, Opening(PASSPHRASE))

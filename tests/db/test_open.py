"""Opening what is not a usable register: refused by name, the file as it was."""

import os
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db import engine
from db.create import create_register
from db.keys.key_file import key_file_of, read_key_file, write_key_file
from db.schema import look_at
from db.store import SqlStore
from db.upkeep.opening import open_register
from tests.fakes.clock import DESK, NOW, FixedClock
from tests.fakes.examples import DAY, decision, plain
from tests.fakes.keyring import MemoryKeyring
from tests.fakes.registers import CHEAP, PASSPHRASE, bare, new_register, opened
from triage_app.errors import RegisterUnusable
from triage_app.services.cases.query import CaseQuery

ROOT = Path(__file__).parents[2]
NOBODY = 65534


def refusal(path: Path) -> str:
    """The code with which this file is refused; it is then as it was."""
    before = sha256(path.read_bytes()).hexdigest() if path.is_file() else None
    with pytest.raises(RegisterUnusable) as refused:
        opened(path, FixedClock())
    assert before is None or sha256(path.read_bytes()).hexdigest() == before
    return refused.value.code


def raw(path: Path, *statements: str) -> None:
    with closing(bare(path)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.db") == "register.missing"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [b"", b"gewoon een brief\n" * 500],
    ids=["empty", "letter"],
)
def test_a_file_that_is_no_database_is_not_a_register(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.db"
    path.write_bytes(content)
    assert refusal(path) == "register.not_a_register"


def test_a_folder_is_not_a_register(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "register.not_a_register"


def test_another_database_is_not_a_register(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(dbapi2.connect(str(path), isolation_level=None)) as other:
        other.execute("CREATE TABLE cases (id)")
    assert refusal(path) == "register.not_encrypted"


def test_an_encrypted_database_of_another_program_is_not_a_register(path: Path) -> None:
    raw(path, "PRAGMA application_id=7")
    assert refusal(path) == "register.not_a_register"


def test_a_register_without_its_key_file_says_so(path: Path) -> None:
    key_file_of(path).unlink()
    assert refusal(path) == "register.keys_missing"


def test_the_key_file_of_another_register_does_not_fit(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    create_register(other, demo=True, now=NOW, passphrase=PASSPHRASE, cost=CHEAP)
    shutil.copy(key_file_of(other), key_file_of(path))
    assert refusal(path) == "register.wrong_key"


def test_without_a_secret_the_keyring_must_know(path: Path, clock: FixedClock) -> None:
    with pytest.raises(RegisterUnusable, match=r"register\.key_needed"):
        open_register(path, clock)


def test_a_newer_register_is_refused(path: Path) -> None:
    raw(path, "UPDATE alembic_version SET version_num = '0999'")
    assert refusal(path) == "register.newer"


@pytest.mark.parametrize("statement", ["DROP TABLE alembic_version", "DELETE FROM alembic_version"])
def test_a_register_without_a_schema_is_damaged(path: Path, statement: str) -> None:
    raw(path, statement)
    assert refusal(path) == "register.damaged"


def test_a_torn_register_is_damaged(path: Path, store: SqlStore) -> None:
    with store.begin(DESK, "fill") as work:
        work.cases.add_many([plain(count) for count in range(200)])
    store.close()
    content = bytearray(path.read_bytes())
    for start in range(4096, len(content), 4096):
        content[start : start + 64] = b"\xff" * 64
    path.write_bytes(content)
    assert refusal(path) == "register.damaged"


def test_damage_found_later_is_told_as_well(path: Path, store: SqlStore) -> None:
    with store.begin(DESK, "fill") as work:
        case = work.cases.add(plain(1))
    store.close()
    raw(path, "PRAGMA writable_schema=on", "UPDATE cases SET suspect_birth_year = 12")
    again = opened(path, FixedClock())
    with again.reading(DESK) as work, pytest.raises(RegisterUnusable, match=r"register\.damaged"):
        work.cases.get(case.id)
    again.close()


def test_an_up_to_date_register_opens_without_alembic(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.fakes.registers import opened; "
        "from tests.fakes.clock import FixedClock; "
        f"opened(Path({str(path)!r}), FixedClock()).close(); "
        "print([name for name in sys.modules if name.partition('.')[0] in ('alembic', 'mako')])"
    )
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_a_busy_register_is_locked(path: Path, store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.engine.WAIT_SECONDS", 0.01)
    with closing(bare(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert refusal(path) == "register.locked"
        with store.reading(DESK) as work:
            assert work.cases.every() == ()
    reopened = opened(path, FixedClock())
    reopened.close()


def test_a_register_another_program_keeps_to_itself_is_locked(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.engine.WAIT_SECONDS", 0.01)
    with closing(bare(path)) as other:
        other.execute("PRAGMA locking_mode=exclusive")
        other.execute("BEGIN EXCLUSIVE")
        assert refusal(path) == "register.locked"


def test_a_busy_register_can_still_be_read_when_the_day_turns(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.engine.WAIT_SECONDS", 0.01)
    clock = FixedClock()
    store = opened(path, clock)
    with store.begin(DESK, "fill") as work:
        work.cases.add(plain(1))
    clock.move(20)
    with closing(bare(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with store.reading(DESK) as work:
            assert [row.silent for row in work.lists.page(CaseQuery(clock.today()))] == [True]
            assert [row.silent for row in work.lists.page(CaseQuery(DAY))] == [False]
    store.close()


ASK = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
import db.migrate
from db.create import create_register
from db.upkeep.opening import open_register
from tests.fakes.clock import DESK, FixedClock
from tests.fakes.registers import CHEAP, PASSPHRASE
from triage_app.errors import RegisterUnusable
if os.getuid() == 0:
    os.setgroups([]); os.setgid({nobody}); os.setuid({nobody})
try:
    if sys.argv[1] == "create":
        now = datetime(2026, 1, 1, tzinfo=UTC)
        create_register(Path(sys.argv[2]), demo=False, now=now, passphrase=PASSPHRASE, cost=CHEAP)
    else:
        open_register(Path(sys.argv[2]), FixedClock(), PASSPHRASE)
except RegisterUnusable as problem:
    print(problem.code)
else:
    print("done")
"""


def as_somebody_else(verb: str, path: Path) -> str:
    """What a user without rights of root hears."""
    asking = [sys.executable, "-c", ASK.format(nobody=NOBODY), verb, str(path)]
    env = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    found = subprocess.run(asking, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stderr
    return found.stdout.strip()


@pytest.fixture
def public(tmp_path: Path) -> Path:
    """A folder everybody may enter, also where the way to it is closed: it is made elsewhere then."""
    for folder in (tmp_path, *tmp_path.parents):
        if folder.owner() == tmp_path.owner() and folder.stat().st_uid == os.getuid():
            folder.chmod(folder.stat().st_mode | 0o055)
    inside = tmp_path / "public"
    inside.mkdir()
    return inside


@pytest.mark.parametrize("file_mode", [0o444, 0o666])
def test_a_register_in_a_read_only_folder_is_read_only(public: Path, file_mode: int) -> None:
    path = new_register(public / "register.db")
    path.chmod(file_mode)
    public.chmod(0o555)
    before = path.read_bytes()
    assert as_somebody_else("open", path) == "register.read_only"
    assert path.read_bytes() == before
    assert {one.name for one in public.iterdir()} == {"register.db", "register.db.keys"}
    public.chmod(0o755)


def test_a_read_only_file_is_read_only(public: Path) -> None:
    path = new_register(public / "register.db")
    path.chmod(0o444)
    public.chmod(0o777)
    before = path.read_bytes()
    assert as_somebody_else("open", path) == "register.read_only"
    assert path.read_bytes() == before


def test_a_read_only_file_is_not_opened_at_all(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(RegisterUnusable, match=r"register\.read_only"):
        look_at(path)
    assert list(path.parent.glob(f"{path.name}-*")) == []


def test_a_file_of_somebody_else_is_read_only(public: Path) -> None:
    path = new_register(public / "register.db")
    path.chmod(0o000)
    assert as_somebody_else("open", path) == "register.read_only"


def test_a_closed_folder_is_read_only(public: Path) -> None:
    new_register(public / "register.db")
    public.chmod(0o000)
    assert as_somebody_else("open", public / "register.db") == "register.read_only"
    assert as_somebody_else("create", public / "new.db") == "register.read_only"
    public.chmod(0o755)


def test_a_name_no_disk_takes_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegisterUnusable, match=r"register\.unreachable"):
        opened(tmp_path / ("n" * 300), FixedClock())
    with pytest.raises(RegisterUnusable, match=r"register\.unreachable"):
        create_register(tmp_path / ("n" * 300), demo=False, now=NOW, passphrase=PASSPHRASE, cost=CHEAP)
    inside_a_file = new_register(tmp_path / "a") / "b.db"
    with pytest.raises(RegisterUnusable, match=r"register\.missing"):
        create_register(inside_a_file, demo=False, now=NOW, passphrase=PASSPHRASE, cost=CHEAP)


def test_nothing_is_made_in_a_read_only_folder(public: Path) -> None:
    public.chmod(0o555)
    assert as_somebody_else("create", public / "new.db") == "register.read_only"
    assert as_somebody_else("create", public / "deep" / "new.db") == "register.read_only"
    assert list(public.iterdir()) == []
    public.chmod(0o755)


def test_a_register_moved_while_open_opens_in_its_new_place(path: Path, store: SqlStore) -> None:
    with store.begin(DESK, "fill") as work:
        case = work.cases.add(plain(1))
        work.decisions.append(case.id, decision(), NOW)
    store.close()
    moved = path.with_name("verhuisd '50% #1?.db")
    shutil.move(path, moved)
    shutil.move(key_file_of(path), key_file_of(moved))
    again = opened(moved, FixedClock())
    with again.reading(DESK) as work:
        assert work.lists.standings(DAY) == {"requested": 1}
    again.close()


def test_a_place_that_holds_a_file_is_not_taken(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(RegisterUnusable, match=r"register\.exists"):
        create_register(path, demo=False, now=NOW, passphrase=PASSPHRASE, cost=CHEAP)
    assert path.read_bytes() == before


def test_a_register_beside_the_keys_of_another_is_told(path: Path, tmp_path: Path) -> None:
    """Keys of a copy that was made under another id: they open it, but belong to another keyring."""
    keys = read_key_file(path)
    write_key_file(key_file_of(path), replace(keys, register_id="0" * 32))
    with pytest.raises(RegisterUnusable, match=r"register\.keys_damaged"):
        opened(path, FixedClock())


def test_a_new_register_is_never_made_beside_keys_that_are_left(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    key_file_of(path).write_bytes(b"keys of a register that is elsewhere")
    with pytest.raises(RegisterUnusable, match=r"register\.keys_left"):
        create_register(path, demo=False, now=NOW, passphrase=PASSPHRASE, cost=CHEAP)
    assert key_file_of(path).read_bytes() == b"keys of a register that is elsewhere"


def test_a_new_register_may_be_made_known_to_the_keyring(tmp_path: Path) -> None:
    path, keyring = tmp_path / "register.db", MemoryKeyring()
    create_register(path, demo=False, now=NOW, passphrase=PASSPHRASE, cost=CHEAP, keyring=keyring)
    open_register(path, FixedClock(), keyring=keyring).close()


def test_a_connection_that_cannot_be_set_up_is_closed_again(
    path: Path, store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_mode: str) -> None:
        raise RegisterUnusable("register.network_share")

    store.let_go()
    monkeypatch.setattr(engine, "check_journal", refuse)
    with pytest.raises(RegisterUnusable, match=r"register\.network_share"), store.reading(DESK):
        pass
    assert not path.with_name(path.name + "-wal").exists()

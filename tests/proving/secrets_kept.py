"""C3 and erasure: whatever the keyring does, data are reached; what was anonymised is nowhere left."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

from db.keys.key import Key
from db.keys.key_file import read_key_file
from db.keys.keyring import SystemKeyring
from db.keys.unlocking import keys_for
from db.upkeep.opening import open_register
from tests.fakes.clock import DESK, NOW, FixedClock
from tests.fakes.examples import SERIES, decision, item, meeting, plain
from tests.fakes.registers import PASSPHRASE, bare, key_of, new_register, opened, recovery_code
from tests.proving.canaries import MARK
from tests.proving.row import Row
from triage_app.domain.audit.kinds import Subject
from triage_app.domain.audit.reasons import Because, Disclosure, Reason
from triage_app.errors import RegisterUnusable
from triage_app.services.retention.keeping import Retention

ROOT = Path(__file__).parents[2]


class Backend:
    """A keyring in memory that fails as it is told to."""

    priority = 1

    def __init__(self, fail: bool = False) -> None:  # noqa: FBT002 - a switch of a fake
        self.known: dict[tuple[str, str], str] = {}
        self._fail = fail

    def get_password(self, service: str, name: str) -> str | None:
        if self._fail:
            raise OSError("locked")
        return self.known.get((service, name))

    def set_password(self, service: str, name: str, password: str) -> None:
        if self._fail:
            raise OSError("locked")
        self.known[service, name] = password

    def delete_password(self, service: str, name: str) -> None:
        del self.known[service, name]


def keyrings(folder: Path) -> list[Row]:
    """The keyring absent, locked, changed, emptied: passphrase and recovery code reach the data each time."""
    path = new_register(folder / "keyring.db")
    register_id = read_key_file(path).register_id

    def absent() -> object:
        raise ImportError("no keyring on this desktop")

    changed, emptied = Backend(), Backend()
    SystemKeyring(lambda: changed).put(register_id, Key.random())
    kept = SystemKeyring(lambda: emptied)
    kept.put(register_id, key_of(path))
    remembered = _opens(path, kept, secret=False)
    kept.forget(register_id)
    ways: dict[str, Callable[[], object]] = {
        "absent": absent,
        "locked": lambda: Backend(fail=True),
        "changed": lambda: changed,
        "emptied": lambda: emptied,
    }
    reached = alone = 0
    for way in ways.values():
        keyring = SystemKeyring(way)
        reached += _opens(path, keyring, secret=True)
        alone += _opens(path, keyring, secret=False)
    found = {"reached": reached, "opened without a secret": alone, "remembered": int(remembered)}
    expected: dict[str, int | str] = {"reached": "all", "opened without a secret": 0, "remembered": 1}
    return [Row("C3", "keyring absent, locked, changed, emptied", len(ways), found, expected)]


def gnome_keyring(folder: Path) -> list[Row]:
    """The real secret service of a Linux desktop, on a bus of its own: remembered, found, forgotten."""
    lacking = [one for one in ("dbus-run-session", "gnome-keyring-daemon") if shutil.which(one) is None]
    if lacking:
        return [Row("C3", "gnome-keyring is not here", 0, {}, {})]
    home = folder / "gnome"
    home.mkdir()
    script = (
        "echo -n geheim | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
        f"{sys.executable} -m tests.proving.secrets_kept"
    )
    done = subprocess.run(
        ("dbus-run-session", "--", "sh", "-c", script),
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        env={"HOME": str(home), "PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": str(home), "LANG": "C.UTF-8"},
    )
    passed = int(done.stdout.strip() == "there put found forgotten")
    return [Row("C3", "gnome-keyring: remembered, found, forgotten", 1, {"passed": passed}, {"passed": 1})]


def speak_with_the_desktop() -> str:
    """What the real keyring of this session does."""
    keyring, key, said = SystemKeyring(patience=30), Key.random(), []
    said += ["there"] if keyring.is_there() else []
    said += ["put"] if keyring.put("proof", key) else []
    said += ["found"] if SystemKeyring(patience=30).get("proof") == key else []
    keyring.forget("proof")
    said += ["forgotten"] if keyring.get("proof") is None else []
    return " ".join(said)


def erasure(folder: Path, count: int) -> list[Row]:
    """Cases full of canaries, anonymised; then the decrypted register is read byte by byte."""
    path = new_register(folder / "erased.db")
    clock = FixedClock()
    store = opened(path, clock)
    with store.begin(DESK, "case.add") as work:
        series = work.meetings.add_series(SERIES).id
    for number in range(1, count + 1):
        mark = f"{MARK}{number:05d}"
        with store.begin(DESK, "case.add") as work:
            case = work.cases.add(
                plain(
                    number,
                    suspect={"initials": mark},
                    registered_on="2020-01-01",
                    research_handle=mark,
                    closed_on="2020-02-01",
                    closed_how="dropped",
                    cooperation={"stance": "refuses", "source": mark},
                    signals=[{"code": "paraphilia", "source": mark}],
                )
            )
            work.decisions.append(case.id, decision(reasoning=mark, decided_on="2020-01-05"), NOW)
            work.cases.save(case.id, 1, case.case.model_copy(update={"closed_code": mark}))
            told = Disclosure(because=Because(reason=Reason.OTHER, text=mark), recipient=mark)
            work.audit.disclosed(Subject.CASE, (case.id,), told)
            work.meetings.add(meeting(series, item(case.id, "1").model_copy(update={"question": mark})))
            work.imports.add(f"{mark}.xlsx", NOW, 1, {case.id: 1})
    before = _hits(path, folder)
    retention = Retention(store, clock, DESK)
    retention.clear({one.stored.id for one in retention.review(date(2026, 3, 16))})
    erased = retention.erase()
    intact = store.check_log().intact
    store.close()
    found = {"before": before, "erased": erased, "hits": _hits(path, folder), "log intact": int(intact)}
    expected: dict[str, int | str] = {"before": "some", "erased": "all", "hits": 0, "log intact": 1}
    return [Row("–", "cases anonymised, decrypted register read", count, found, expected)]


def _hits(path: Path, folder: Path) -> int:
    """How often a canary stands in the register, all encryption taken off: used pages and free ones."""
    plain_file = folder / "decrypted.db"
    plain_file.unlink(missing_ok=True)
    with closing(bare(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(truncate)")
        connection.execute("ATTACH ? AS open KEY ''", (str(plain_file),))
        connection.execute("SELECT sqlcipher_export('open')")
        connection.execute("DETACH open")
        pages: int = connection.execute("PRAGMA freelist_count").fetchone()[0]
    content = plain_file.read_bytes().lower()
    plain_file.unlink()
    return content.count(MARK.encode()) + pages


def _opens(path: Path, keyring: SystemKeyring, *, secret: bool) -> bool:
    secrets = (PASSPHRASE, recovery_code()) if secret else (None,)
    for one in secrets:
        try:
            open_register(path, FixedClock(), one, keyring=keyring).close()
        except RegisterUnusable:
            return False
    with suppress(RegisterUnusable):
        keys_for(read_key_file(path), PASSPHRASE, keyring)
    return True


if __name__ == "__main__":
    sys.stdout.write(speak_with_the_desktop())

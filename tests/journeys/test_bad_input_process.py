"""Places that cannot be written and imports that are stopped, by a process of its own."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from db.keys.key_file import key_file_of
from tests.cli.running import SAMPLE
from tests.fakes.registers import copy_register
from triage_app.__main__ import main

ROOT = Path(__file__).parents[2]
LIMITED = """
import ctypes, os, resource, signal, sys
if os.geteuid() == 0:
    for capability in range(41):
        ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)
size = int(sys.argv[1])
if size:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
os.execv(sys.executable, [sys.executable, "-m", "triage_app", *sys.argv[2:]])
"""
"""Run as somebody for whom read-only is read-only (the superuser loses his capabilities with the next
program), and with no file above a size when one is given."""

ROWS = 20_000
PAGE = 4096


def limited(*arguments: str, size: int = 0) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(
        (sys.executable, "-c", LIMITED, str(size), *arguments),
        check=False,
        capture_output=True,
        encoding="utf-8",
        env=environment | {"PYTHONPATH": str(ROOT)},
    )


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("imported") / "register.db"
    assert main(["--db", str(path), "import", str(SAMPLE)]) == 1
    return path


def code_of(ran: subprocess.CompletedProcess[str]) -> tuple[int, str]:
    assert "Traceback" not in ran.stderr
    return ran.returncode, json.loads(ran.stdout)["error"]["code"]


def test_a_read_only_folder_takes_no_register_and_no_document(imported: Path, tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(0o555)
    try:
        made = limited("--db", str(folder / "new.db"), "import", str(SAMPLE), "--json")
        printed = limited(
            "--db", str(imported), "case-summary", "16-307469-24", "-o", str(folder / "a.pdf"), "--json"
        )
        left = list(folder.iterdir())
    finally:
        folder.chmod(0o755)

    assert code_of(made) == (3, "register.read_only")
    assert code_of(printed) == (5, "output.unwritable")
    assert left == []


def test_a_read_only_register_is_not_written(imported: Path) -> None:
    before = imported.read_bytes()
    imported.chmod(0o444)
    try:
        ran = limited(
            "--db",
            str(imported),
            "people",
            "add",
            "Een",
            "--organisation",
            "om",
            "--function",
            "clerk",
            "--json",
        )
    finally:
        imported.chmod(0o600)

    assert code_of(ran) == (3, "register.read_only")
    assert imported.read_bytes() == before
    assert set(imported.parent.iterdir()) == {imported, key_file_of(imported)}
    assert limited("--db", str(imported), "cases", "--json").returncode == 0


@pytest.mark.parametrize(
    "command", [("init",), ("import", str(SAMPLE)), ("demo", "--no-window")], ids=" ".join
)
def test_a_disk_too_small_for_a_register_leaves_nothing(tmp_path: Path, command: tuple[str, ...]) -> None:
    ran = limited("--db", str(tmp_path / "new.db"), *command, "--json", size=PAGE * 12)

    assert ran.returncode == 3
    assert code_of(ran)[1].startswith("register.")
    assert list(tmp_path.iterdir()) == []


def test_a_disk_too_small_for_a_document_leaves_the_earlier_one(imported: Path, tmp_path: Path) -> None:
    paper = tmp_path / "a.pdf"
    paper.write_bytes(b"old")
    meeting = ("--db", str(imported), "meeting", "plan", "+8d", "--fill", "--json")
    planned = json.loads(limited(*meeting).stdout)["id"]
    agenda = ("--db", str(imported), "agenda", str(planned), "-o", str(paper), "--json")
    assert limited(*agenda).returncode == 0
    whole = paper.read_bytes()

    ran = limited(*agenda, size=len(whole) // 2)

    assert code_of(ran) == (5, "output.disk_full")
    assert paper.read_bytes() == whole
    assert list(tmp_path.iterdir()) == [paper]


def test_an_interrupted_import_takes_in_nothing(imported: Path, tmp_path: Path) -> None:
    sheet, register = tmp_path / "lang.csv", tmp_path / "register.db"
    copy_register(imported, register)
    numbers = (f"16-{number:06d}-26;A.B.;1-3-2030;ja" for number in range(1, ROWS))
    sheet.write_text("\n".join(("Parketnummer;Verdachte;Zitting;Gedragskundige aspecten", *numbers)), "utf-8")
    with subprocess.Popen(
        (sys.executable, "-m", "triage_app", "--db", str(register), "import", str(sheet)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    ) as process:
        log = register.with_name("register.db-wal")
        while process.poll() is None and not log.exists():
            os.sched_yield()
        time.sleep(0.3)  # the register is open now; the list takes far longer than that
        process.send_signal(signal.SIGINT)
        out, told = process.communicate()

    # 130 to a shell either way: met in code that a library compiles, Python ends by the signal itself.
    assert (process.returncode, out) in {(130, ""), (-signal.SIGINT, "")}, told
    assert "Onderbroken" in told
    assert "Traceback" not in told
    assert main(["--db", str(register), "import", "--undo", "2"]) == 2
    assert sorted(one.name for one in tmp_path.iterdir()) == ["lang.csv", "register.db", "register.db.keys"]

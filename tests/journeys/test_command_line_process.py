"""The command line as a process of its own: pipes, signals, a full disk, a picture without a screen."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from triage_app.__main__ import main

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "triage_app")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    assert main(["--db", str(path), "demo", "--no-window", "--cases", "400"]) == 0
    return path


@pytest.fixture
def environment() -> dict[str, str]:
    """This process's, without the settings that make Python buffer or speak otherwise."""
    given = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return given | {"PYTHONPATH": str(ROOT)}


def run(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        (*COMMAND, *arguments),
        check=False,
        capture_output=True,
        encoding="utf-8",
        env=environment,
    )


def test_one_document_on_standard_output(demo: Path, environment: dict[str, str]) -> None:
    ran = run(environment, "--db", str(demo), "cases", "--json")

    assert ran.returncode == 0
    assert len(json.loads(ran.stdout)) == 400
    assert ran.stderr == ""


def test_a_failure_is_a_document_and_an_exit_code(tmp_path: Path, environment: dict[str, str]) -> None:
    ran = run(environment, "--db", str(tmp_path / "none.db"), "--json", "silence")

    assert ran.returncode == 3
    assert json.loads(ran.stdout)["error"]["code"] == "register.missing"
    assert "Traceback" not in ran.stderr


def test_a_reader_who_leaves_early_sees_no_traceback(demo: Path, environment: dict[str, str]) -> None:
    with subprocess.Popen(
        (*COMMAND, "--db", str(demo), "cases"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        told = process.stderr.read()
        code = process.wait()

    assert (code, told) == (0, b"")


def test_closed_standard_streams_are_no_failure(demo: Path, environment: dict[str, str]) -> None:
    closing = f'exec "{COMMAND[0]}" -m triage_app --db "{demo}" cases >&- 2>&-'

    ran = subprocess.run(("sh", "-c", closing), check=False, env=environment)

    assert ran.returncode == 0


@pytest.mark.parametrize("form", [(), ("--json",)], ids=["text", "json"])
def test_a_full_disk_behind_standard_output_is_told(
    demo: Path, environment: dict[str, str], form: tuple[str, ...]
) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            (*COMMAND, "--db", str(demo), "cases", *form),
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=environment,
        )

    assert ran.returncode == 5
    assert "niet worden geschreven" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_an_interruption_ends_with_its_code(tmp_path: Path, environment: dict[str, str]) -> None:
    path = tmp_path / "demo.db"
    with subprocess.Popen(
        (*COMMAND, "--db", str(path), "demo", "--no-window", "--cases", "200000"),
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment,
    ) as process:
        assert process.stderr is not None
        assert str(path) in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        told = process.stderr.read()
        code = process.wait()

    assert code == 130
    assert "Onderbroken" in told
    assert "Traceback" not in told
    assert list(tmp_path.glob("demo*")) == []


def test_a_terminal_that_knows_few_characters_is_no_failure(demo: Path, environment: dict[str, str]) -> None:
    ran = run(environment | {"PYTHONIOENCODING": "ascii"}, "--db", str(demo), "cases", "--limit", "1")

    assert ran.returncode == 0
    assert ran.stdout.isascii()


def test_a_picture_of_the_window_needs_no_screen(
    demo: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    picture = tmp_path / "window.png"
    off_screen = environment | {"QT_QPA_PLATFORM": "offscreen"}

    ran = run(off_screen, "--db", str(demo), "window", "--picture", str(picture), "--page", "today")

    assert (ran.returncode, ran.stdout) == (0, f"{picture}\n")
    assert picture.read_bytes().startswith(b"\x89PNG")

"""What programs that are not ours see: a window on a real X screen, and PDFs that others can read."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.journeys.hands import BY_X_SERVER

ROOT = Path(__file__).parents[2]
TEN_TASKS = Path(__file__).with_name("test_ten_tasks.py")
CASES = 12
SCREEN = (1366, 768)


def app_line(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "triage_app", *arguments]


def app(*arguments: str) -> dict[str, object]:
    done = subprocess.run(
        app_line("--json", *arguments), cwd=ROOT, check=False, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, object] | list[dict[str, object]] = json.loads(done.stdout)
    return answer if isinstance(answer, dict) else answer[0]


def told(*line: str, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(line, check=False, capture_output=True, text=True, timeout=120, env=environment)
    assert done.returncode == 0, f"{line}: {done.stdout}{done.stderr}"
    return done.stdout


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """An X server of its own; gives the environment for programs that draw on it."""
    reading, writing = os.pipe()
    with subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            f"{SCREEN[0]}x{SCREEN[1]}x24",
            "-nolisten",
            "tcp",
        ],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as number:
            display = f":{number.readline().strip()}"
        try:
            yield {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


@pytest.mark.system("Xvfb", "xdotool")
def test_the_window_opens_on_a_real_screen_and_fits_it(tmp_path: Path) -> None:
    register = tmp_path / "demo.db"
    app("--db", str(register), "demo", "--cases", str(CASES), "--no-window")

    with screen() as environment:
        line = app_line("--db", str(register))
        with subprocess.Popen(line, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as window:
            try:
                found = told(
                    *("xdotool", "search", "--sync", "--onlyvisible", "--name", "DEMO"),
                    environment=environment,
                ).split()
                title = told("xdotool", "getwindowname", found[0], environment=environment)
                shape = told("xdotool", "getwindowgeometry", "--shell", found[0], environment=environment)
            finally:
                window.terminate()
                _, complaints = window.communicate(timeout=60)

    size = dict(pair.split("=") for pair in shape.split())
    assert "DEMO" in title
    assert int(size["WIDTH"]) <= SCREEN[0]
    assert int(size["HEIGHT"]) <= SCREEN[1]
    assert "Traceback" not in complaints


@pytest.mark.system("Xvfb", "xdotool")
def test_the_ten_tasks_are_done_by_keys_of_a_real_keyboard(tmp_path: Path) -> None:
    asked = ("-q", "-n0", "-p", "no:cacheprovider", f"--basetemp={tmp_path / 'there'}", str(TEN_TASKS))
    with screen() as environment:
        ran = subprocess.run(
            (sys.executable, "-m", "pytest", *asked),
            cwd=ROOT,
            env={**environment, BY_X_SERVER: "xdotool"},
            capture_output=True,
            text=True,
            check=False,
            timeout=400,
        )

    assert ran.returncode == 0, ran.stdout
    assert "10 passed" in ran.stdout


@pytest.mark.system("pdftotext", "pdffonts", "pdfinfo", "qpdf")
def test_other_readers_find_the_agenda_sound_with_every_font_in_it(tmp_path: Path) -> None:
    register, agenda = tmp_path / "demo.db", tmp_path / "agenda.pdf"
    app("--db", str(register), "demo", "--cases", str(CASES), "--no-window")
    meeting = app("--db", str(register), "meeting", "list")

    issued = app("--db", str(register), "agenda", str(meeting["id"]), "-o", str(agenda))

    pages = [row.split()[1] for row in told("pdfinfo", str(agenda)).splitlines() if row.startswith("Pages:")]
    fonts = told("pdffonts", str(agenda)).splitlines()[2:]
    assert pages == [str(issued["pages"])]
    assert "Wjsg" in told("pdftotext", str(agenda), "-")
    assert "No syntax or stream encoding errors found" in told("qpdf", "--check", str(agenda))
    assert fonts
    assert [row for row in fonts if row.split()[-5] != "yes"] == []

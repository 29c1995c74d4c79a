"""Exit codes for whatever happens, and the report of a bug."""

import runpy
import sys
from pathlib import Path

import pytest

from tests.cli.running import Terminal
from triage_app.cli import bug_report, run
from triage_app.cli.answer import Answer
from triage_app.cli.common import Common
from triage_app.errors import (
    BadInput,
    NotAllowed,
    OutputNotWritable,
    Problem,
    RegisterUnusable,
)

SECRET = "Ş. Öztürk 16-123456-26"  # noqa: S105 - what must not be found in a log


def failing(error: BaseException) -> object:
    def find(*_: object) -> object:
        raise error

    return find


@pytest.mark.parametrize(
    ("problem", "code"),
    [
        (BadInput("command.unknown"), 2),
        (RegisterUnusable("register.missing"), 3),
        (NotAllowed("acting.not_registered"), 4),
        (OutputNotWritable("output.stdout"), 5),
    ],
)
def test_a_problem_becomes_its_exit_code(
    monkeypatch: pytest.MonkeyPatch, nothing: Terminal, problem: Problem, code: int
) -> None:
    monkeypatch.setattr(run, "find", failing(problem))

    ran = nothing.json("cases")

    assert ran.code == code
    assert ran.error["code"] == problem.code
    assert ran.err.strip() == ran.error["message"]


def test_an_interruption_is_told(monkeypatch: pytest.MonkeyPatch, nothing: Terminal) -> None:
    monkeypatch.setattr(run, "find", failing(KeyboardInterrupt()))

    ran = nothing.json("cases")

    assert (ran.code, ran.error["code"]) == (130, "interrupted")
    assert "Onderbroken" in ran.err


def test_a_bug_names_a_report_without_personal_data(
    monkeypatch: pytest.MonkeyPatch, nothing: Terminal
) -> None:
    inner = ValueError(SECRET)
    outer = RuntimeError(SECRET)
    outer.__cause__ = inner
    monkeypatch.setattr(run, "find", failing(outer))

    ran = nothing.json("cases", "--filter", SECRET)

    assert (ran.code, ran.error["code"], ran.error["field"]) == (70, "bug", None)
    report = Path(ran.err.partition(": ")[2].partition(".log")[0] + ".log")
    text = report.read_text(encoding="utf-8")
    assert "builtins.RuntimeError" in text
    assert "builtins.ValueError" in text
    assert "triage_app/cli/guard.py" in text
    assert "Öztürk" not in text + ran.out + ran.err
    assert "123456" not in text
    assert str(Path.home()) not in text


def test_a_report_that_cannot_be_written_is_no_second_failure(
    monkeypatch: pytest.MonkeyPatch, nothing: Terminal, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.touch()
    monkeypatch.setattr(bug_report, "log_folder", lambda: file / "log")
    monkeypatch.setattr(run, "find", failing(ZeroDivisionError()))

    ran = nothing.on("cases")

    assert ran.code == 70
    assert "ZeroDivisionError" in ran.err
    assert ran.out == ""


def test_running_the_module_runs_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["triage-app", "--version"])
    monkeypatch.delitem(sys.modules, "triage_app.__main__")

    with pytest.raises(SystemExit) as ended:
        runpy.run_module("triage_app", run_name="__main__")

    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("triage-app ")


def test_what_follows_the_answer_gives_the_code(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = Answer({}, lambda _: (), then=lambda: 9)
    monkeypatch.setattr(run, "find", lambda *_: lambda: answer)

    assert run.answered(Common(rest=("x",))) == 9

"""What reaches the terminal, whatever the terminal is."""

import errno
import io
import os
import sys
from pathlib import Path

import pytest

from triage_app.cli.answer import Answer
from triage_app.cli.screen import Screen, plain
from triage_app.errors import BadInput, FieldProblems, OutputNotWritable

ANSWER = Answer({"name": "Ş. Öztürk"}, lambda _: ["Ş. Öztürk"])


class Broken(io.StringIO):
    """A stream that fails at every write."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    def write(self, _: str, /) -> int:
        raise OSError(self._number, os.strerror(self._number))


def test_text_or_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    Screen("nl", as_json=False).answer(ANSWER)
    Screen("nl", as_json=True).answer(ANSWER)

    assert capsys.readouterr().out == 'Ş. Öztürk\n{"name": "Ş. Öztürk"}\n'


def test_control_characters_do_not_steer_the_terminal() -> None:
    assert plain("a\x1b[31mb\x07c\u202ed") == "a [31mb c d"


@pytest.mark.parametrize(("as_json", "expected"), [(False, b"?. \xd6zt\xfcrk\n"), (True, b'{"name": "')])
def test_a_narrow_encoding_is_no_failure(
    monkeypatch: pytest.MonkeyPatch, as_json: bool, expected: bytes
) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="latin-1"))

    Screen("nl", as_json=as_json).answer(ANSWER)

    assert raw.getvalue().startswith(expected)


def test_a_reader_who_left_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = Broken(errno.EPIPE)
    monkeypatch.setattr(sys, "stdout", broken)

    Screen("nl", as_json=True).answer(ANSWER)

    assert broken.getvalue() == ""


@pytest.mark.parametrize("as_json", [True, False])
def test_a_full_disk_behind_standard_output_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], as_json: bool
) -> None:
    monkeypatch.setattr(sys, "stdout", Broken(errno.ENOSPC))
    screen = Screen("nl", as_json=as_json)

    with pytest.raises(OutputNotWritable) as full:
        screen.answer(ANSWER)
    screen.problem(full.value)

    assert full.value.exit_code == 5
    assert "niet worden geschreven" in capsys.readouterr().err


def test_what_is_buffered_for_a_reader_who_left_goes_nowhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with (tmp_path / "out").open("wb") as file:
        stream = io.TextIOWrapper(io.BufferedWriter(Gone(file.fileno())), encoding="utf-8")
        monkeypatch.setattr(sys, "stdout", stream)
        Screen("nl", as_json=True).answer(ANSWER)
        os.write(file.fileno(), b"later")

    assert (tmp_path / "out").read_bytes() == b""


class Gone(io.RawIOBase):
    """A pipe on a descriptor whose reader has left."""

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self._descriptor = descriptor
        self._left = 1

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._descriptor

    def write(self, data: object, /) -> int:
        if self._left:
            self._left = 0
            raise BrokenPipeError(errno.EPIPE, "gone")
        return len(bytes(data))  # type: ignore[call-overload]  # a buffer


def test_closed_streams_are_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.StringIO()
    closed.close()
    for stream in (None, closed):
        monkeypatch.setattr(sys, "stdout", stream)
        monkeypatch.setattr(sys, "stderr", stream)
        screen = Screen("nl", as_json=False)
        screen.answer(ANSWER)
        screen.problem(BadInput("command.unknown"))

    assert closed.closed


def test_every_wrong_field_is_told_and_the_first_is_the_error(capsys: pytest.CaptureFixture[str]) -> None:
    problem = FieldProblems([BadInput("field.required", "name"), BadInput("field.too_long", "function")])

    Screen("en", as_json=True).problem(problem)

    written = capsys.readouterr()
    assert [line.partition(":")[0] for line in written.err.splitlines()] == ["name", "function"]
    assert '"code": "field.required"' in written.out


def test_a_code_without_a_sentence_is_still_told(capsys: pytest.CaptureFixture[str]) -> None:
    Screen("en", as_json=False).problem(BadInput("no.such_code"))

    assert "no.such_code" in capsys.readouterr().err

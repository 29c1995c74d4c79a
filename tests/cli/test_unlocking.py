"""What opens a register without a window: a variable or a file; never an argument, never a guess."""

from pathlib import Path

import pytest

from tests.cli.running import Terminal
from tests.fakes.registers import PASSPHRASE
from triage_app.cli.unlocking import LARGEST, VARIABLE, as_secret
from triage_app.services.secrets import Passphrase, RecoveryCode


@pytest.fixture
def bare(empty: Terminal, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal whose environment says nothing."""
    monkeypatch.delenv(VARIABLE)
    return empty


def test_without_any_secret_it_says_what_is_needed(bare: Terminal) -> None:
    ran = bare.json("cases")
    assert (ran.code, ran.error["code"]) == (3, "register.key_needed")
    assert VARIABLE in ran.error["message"]


def test_a_key_file_opens_it(bare: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "wachtzin.txt"
    file.write_text(PASSPHRASE.text + "\r\n", "utf-8")
    assert bare.json("--key-file", str(file), "cases").data == []


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe", b"x" * (LARGEST + 1)])
def test_a_key_file_that_is_none_is_refused(bare: Terminal, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "wachtzin.txt"
    file.write_bytes(content)
    ran = bare.json("--key-file", str(file), "cases")
    assert (ran.code, ran.error["code"], ran.error["field"]) == (2, "arguments.key_file", "key-file")


def test_a_key_file_that_is_not_there_is_refused(bare: Terminal, tmp_path: Path) -> None:
    ran = bare.json("--key-file", str(tmp_path / "nergens"), "cases")
    assert (ran.code, ran.error["code"]) == (2, "arguments.key_file")


def test_the_recovery_code_opens_it_and_is_told_when_the_register_is_made(
    nothing: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = nothing.on("init").err
    code = next(word for word in told.split() if word.count("-") == 8).strip(".,")
    monkeypatch.setenv(VARIABLE, code.lower())
    assert nothing.json("cases").data == []
    assert as_secret(code) == RecoveryCode(code)
    assert as_secret("vier woorden") == Passphrase("vier woorden")


def test_a_register_of_ones_own_is_not_made_without_a_passphrase(
    nothing: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE)
    ran = nothing.json("init")
    assert (ran.code, ran.error["code"]) == (3, "register.passphrase_needed")
    assert not nothing.register.exists()


def test_a_demo_made_without_one_opens_with_the_passphrase_everybody_knows(
    nothing: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE)
    ran = nothing.on("demo", "--cases", "3", "--no-window")
    assert ran.code == 0
    assert "alleen voorbeelden" in ran.err
    assert nothing.json("cases", "--limit", "1").code == 0

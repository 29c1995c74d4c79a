"""The key file: read back as written, and anything this version did not write is refused in words."""

import json
from pathlib import Path
from typing import Any

import pytest

from db.keys.key_file import key_file_of, read_key_file, write_key_file
from triage_app.errors import RegisterUnusable


def told(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(key_file_of(path).read_text(encoding="utf-8"))
    return content


def test_it_is_read_back_as_it_was_written(path: Path) -> None:
    before = read_key_file(path)

    write_key_file(key_file_of(path), before)

    assert read_key_file(path) == before
    assert len(before.entries) == 1
    assert {one.kind for one in before.entries[0].wraps} == {"passphrase", "recovery"}


def test_a_register_without_its_key_file_says_so(path: Path) -> None:
    key_file_of(path).unlink()
    with pytest.raises(RegisterUnusable, match=r"register\.keys_missing"):
        read_key_file(path)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("format",), 2),
        (("keys",), []),
        (("register",), 7),
        (("keys", 0, "made"), "gisteren"),
        (("keys", 0, "wraps", 0, "kind"), "thought"),
        (("keys", 0, "wraps", 0, "salt"), "00"),
        (("keys", 0, "wraps", 0, "nonce"), "zz"),
        (("keys", 0, "wraps", 0, "nonce"), "00"),
        (("keys", 0, "wraps", 0, "argon2id"), [2**40, 1, 1]),
        (("keys", 0, "wraps", 0, "argon2id"), [64, 0, 1]),
        (("keys", 0, "wraps", 0, "argon2id"), [64, 1]),
    ],
)
def test_a_key_file_that_is_not_ours_is_called_damaged(
    path: Path, place: tuple[str | int, ...], value: object
) -> None:
    content = told(path)
    within: Any = content
    for step in place[:-1]:
        within = within[step]
    within[place[-1]] = value
    key_file_of(path).write_text(json.dumps(content), encoding="utf-8")

    with pytest.raises(RegisterUnusable, match=r"register\.keys_damaged"):
        read_key_file(path)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b"[" * 60_000, b"null"])
def test_what_is_no_key_file_at_all_is_called_damaged(path: Path, content: bytes) -> None:
    key_file_of(path).write_bytes(content)
    with pytest.raises(RegisterUnusable, match=r"register\.keys_damaged"):
        read_key_file(path)


def test_a_key_file_that_cannot_be_written_leaves_the_old_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = key_file_of(path).read_bytes()
    found = read_key_file(path)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_key_file(key_file_of(path), found)

    assert key_file_of(path).read_bytes() == before
    assert not key_file_of(path).with_name(key_file_of(path).name + ".new").exists()

"""A document is written whole or not at all, under a name that stays in its folder."""

import errno
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage_app import words
from triage_app.errors import OutputNotWritable
from triage_app.services.documents.saving import safe_file_name, save_document

HOSTILE = (
    "../../etc/passwd",
    "..",
    ".",
    "",
    'a/b\\c:d*e?f"g<h>i|j',
    "con",
    "LPT1",
    "NUL.txt",
    "\x00\n\r",
    "-rf ~",
    ".hidden",
    "name. ",
    "é" * 300,
    "😀" * 300,
    "\ud800",
)


def names_in(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_name_stays_in_its_folder(tmp_path: Path, text: str) -> None:
    path = tmp_path / safe_file_name(text, ".pdf")

    assert path.parent == tmp_path
    assert path.resolve().parent == tmp_path.resolve()
    save_document(b"%PDF", path)
    assert names_in(tmp_path) == [path.name]


@given(st.text(max_size=300))
def test_any_text_makes_a_name_every_system_takes(text: str) -> None:
    name = safe_file_name(text, ".pdf")
    stem = name.removesuffix(".pdf")

    assert stem
    assert stem == stem.strip(" .")
    assert not set(name) & set('/\\:*?"<>|')
    assert all(one.isprintable() for one in name)
    assert len(name.encode()) <= 140
    assert stem.partition(".")[0].strip().casefold() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}


def test_an_ordinary_name_is_left_alone() -> None:
    assert safe_file_name("agenda-2026-12-01-v3", ".pdf") == "agenda-2026-12-01-v3.pdf"


def test_a_document_replaces_the_earlier_one(tmp_path: Path) -> None:
    path = tmp_path / "agenda.pdf"
    path.write_bytes(b"old")

    save_document(b"new", path)

    assert path.read_bytes() == b"new"
    assert names_in(tmp_path) == ["agenda.pdf"]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputNotWritable) as caught:
        save_document(b"x", tmp_path / "nowhere" / "agenda.pdf")

    problem = caught.value
    assert (problem.code, problem.field, problem.exit_code) == ("output.unwritable", "output", 5)


def test_a_folder_in_the_way_is_told_and_nothing_stays_behind(tmp_path: Path) -> None:
    (tmp_path / "agenda.pdf").mkdir()

    with pytest.raises(OutputNotWritable):
        save_document(b"x", tmp_path / "agenda.pdf")

    assert names_in(tmp_path) == ["agenda.pdf"]


def test_a_device_keeps_its_place(tmp_path: Path) -> None:
    pipe = tmp_path / "agenda.pdf"
    os.mkfifo(pipe)

    with pytest.raises(OutputNotWritable, match=r"output\.unwritable"):
        save_document(b"x", pipe)

    assert pipe.is_fifo()
    assert names_in(tmp_path) == ["agenda.pdf"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    link = tmp_path / "agenda.pdf"
    link.symlink_to(tmp_path / "kept" / "agenda.pdf")

    save_document(b"new", link)

    assert link.is_symlink()
    assert (tmp_path / "kept" / "agenda.pdf").read_bytes() == b"new"


def test_links_that_lead_to_each_other_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").symlink_to(tmp_path / "b.pdf")
    (tmp_path / "b.pdf").symlink_to(tmp_path / "a.pdf")

    with pytest.raises(OutputNotWritable, match=r"output\.unwritable"):
        save_document(b"x", tmp_path / "a.pdf")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "output.disk_full"),
        (errno.EDQUOT, "output.disk_full"),
        (errno.EFBIG, "output.disk_full"),
        (errno.EIO, "output.unwritable"),
    ],
)
def test_a_disk_that_fails_leaves_the_earlier_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, "no")

    path = tmp_path / "agenda.pdf"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", fail)

    with pytest.raises(OutputNotWritable) as caught:
        save_document(b"new" * 1000, path)

    assert caught.value.code == code
    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == ["agenda.pdf"]


@pytest.mark.parametrize("code", ["output.disk_full", "output.unwritable"])
def test_the_sentence_says_what_to_do_and_that_nothing_is_lost(code: str) -> None:
    assert "ongewijzigd" in words.say(f"problem.{code}", "nl")
    assert "unchanged" in words.say(f"problem.{code}", "en")

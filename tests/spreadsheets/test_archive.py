"""Archives are checked before anything in them is unpacked for good."""

import struct
from io import BytesIO
from zipfile import ZipFile

import pytest

from tests.spreadsheets.making import archive
from triage_app.errors import BadInput
from triage_app.spreadsheets import archive as module
from triage_app.spreadsheets.archive import opened, pieces
from triage_app.spreadsheets.limits import MOST_MEMBERS


def unpack(content: bytes) -> None:
    with opened(content) as unpacked:
        for name in unpacked.namelist():
            with unpacked.open(name) as stream:
                list(pieces(stream))


def refusal(content: bytes) -> str:
    with pytest.raises(BadInput) as refused:
        unpack(content)
    return refused.value.code


def test_a_sound_archive_opens() -> None:
    with opened(archive({"a.xml": "<a/>", "b.bin": b"\x01\x02"})) as unpacked:
        assert unpacked.namelist() == ["a.xml", "b.bin"]


def test_a_bomb_is_refused_by_its_ratio() -> None:
    assert refusal(archive({"sheet.xml": b" " * 50 * 2**20})) == "import.too_big"


def test_too_much_content_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_CONTENT", 1000)

    assert refusal(archive({"a.xml": bytes(range(256)) * 4})) == "import.too_big"


def test_too_many_members_are_refused() -> None:
    assert refusal(archive({f"{number}": b"" for number in range(MOST_MEMBERS + 1)})) == "import.too_big"


def test_an_archive_in_the_archive_is_refused() -> None:
    assert refusal(archive({"inner.zip": archive({"a": "b"})})) == "import.nested"


def test_an_encrypted_member_asks_for_the_password_to_be_removed() -> None:
    content = bytearray(archive({"a.xml": "<a/>"}))
    directory = content.index(b"PK\x01\x02")
    struct.pack_into("<H", content, directory + 8, 1)

    assert refusal(bytes(content)) == "import.password"


def test_a_name_that_stands_twice_is_damage() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        content = archive_with_twin()

    assert refusal(content) == "import.broken"


def archive_with_twin() -> bytes:
    held = BytesIO()
    with ZipFile(held, "w") as unpacked:
        unpacked.writestr("a.xml", "<a/>")
        unpacked.writestr("a.xml", "<b/>")
    return held.getvalue()


@pytest.mark.parametrize("cut", [10, 40, 60])
def test_a_cut_archive_is_damage(cut: int) -> None:
    content = archive({"a.xml": "<a>" + "text " * 50 + "</a>"})

    assert refusal(content[:cut]) == "import.broken"


def test_a_flipped_bit_in_a_member_is_damage() -> None:
    content = bytearray(archive({"a.xml": "<a>" + "text " * 50 + "</a>"}))
    content[45] ^= 0xFF

    assert refusal(bytes(content)) == "import.broken"


@pytest.mark.parametrize(
    "content",
    [
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
        "<!doctype x><x/>",
        " " * (module.PIECE - 4) + "<!DOCTYPE x><x/>",
        '<?xml version="1.0" encoding="UTF-7"?><x/>',
        "<x/>".encode("utf-16"),
        "<x/>".encode("utf-16-le"),
        "<x/>".encode("utf-16-be"),
    ],
)
def test_document_types_and_odd_encodings_are_refused(content: str | bytes) -> None:
    assert refusal(archive({"sheet.xml": content})) == "import.unsafe"


@pytest.mark.parametrize("encoding", ["utf-8", "UTF-8", "us-ascii"])
def test_usual_encodings_pass(encoding: str) -> None:
    stream = BytesIO(f'<?xml version="1.0" encoding="{encoding}"?><x/>'.encode())

    assert b"".join(pieces(stream)).endswith(b"<x/>")

"""Opening the zip archive that a workbook is, after checking that it is safe to unpack."""

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import IO
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile, ZipInfo

from triage_app.errors import BadInput
from triage_app.spreadsheets.limits import (
    LARGEST_CONTENT,
    LARGEST_RATIO,
    MOST_MEMBERS,
    SUSPECT_FROM,
)

PIECE = 2**20
"""Bytes unpacked at a time."""

_NESTED = (b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_FOREIGN = re.compile(
    rb"""(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["'](?!utf-8["']|us-ascii["'])""", re.IGNORECASE
)
_ENCRYPTED = 0x1
_DAMAGE = (BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, ExpatError)


@contextmanager
def opened(content: bytes) -> Iterator[ZipFile]:
    """The archive, its members checked by number, size, ratio, name and kind.

    Raises:
        BadInput: ``import.broken``, ``import.password``, ``import.too_big`` or ``import.nested``. Damage met
            while the archive is in use comes out as ``import.broken`` too.
    """
    try:
        with ZipFile(BytesIO(content)) as archive:
            _check_members(archive.infolist())
            yield archive
    except _DAMAGE as damage:
        raise BadInput("import.broken") from damage


def _check_members(members: list[ZipInfo]) -> None:
    if len({member.filename for member in members}) != len(members):
        raise BadInput("import.broken")
    if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > LARGEST_CONTENT:
        raise BadInput("import.too_big")
    for member in members:
        if member.flag_bits & _ENCRYPTED:
            raise BadInput("import.password")
        if member.file_size > SUSPECT_FROM and member.file_size > LARGEST_RATIO * member.compress_size:
            raise BadInput("import.too_big")


def pieces(stream: IO[bytes]) -> Iterator[bytes]:
    """The member's content, a piece at a time.

    Raises:
        BadInput: ``import.nested`` when it is an archive itself; ``import.unsafe`` when it defines a document
            type or entities (a list of cases never does) or hides its text in another encoding.
    """
    carry = b""
    first = True
    while piece := stream.read(PIECE):
        if first and piece.startswith(_NESTED):
            raise BadInput("import.nested")
        if first and (piece.startswith((b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")) or _FOREIGN.match(piece)):
            raise BadInput("import.unsafe")
        if _DOCTYPE.search(carry + piece[:16]) or _DOCTYPE.search(piece):
            raise BadInput("import.unsafe")
        carry, first = piece[-16:], False
        yield piece

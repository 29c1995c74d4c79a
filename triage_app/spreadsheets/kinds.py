"""What kind of file this is, told from its content: a name proves nothing."""

from enum import Enum, auto

from triage_app.errors import BadInput


class Kind(Enum):
    """The kinds of file a list can come in."""

    XLSX = auto()
    ODS = auto()
    CSV = auto()


_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ZIP = b"PK\x03\x04"
_FOREIGN = (
    b"%PDF",
    b"{\\rtf",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
    b"SQLite format 3",
    b"MZ",
    b"\x7fELF",
)
_MARKUP = (b"<", b"{", b"[")


def kind_of(content: bytes) -> Kind:
    """Tell the kind; for a zip archive only that it may be a workbook (its members decide).

    Raises:
        BadInput: ``import.empty``, ``import.password``, ``import.old_workbook`` or ``import.wrong_type``.
    """
    if not content.strip():
        raise BadInput("import.empty")
    if content.startswith(_ZIP):
        return Kind.ODS if b"mimetypeapplication/vnd.oasis" in content[:200] else Kind.XLSX
    if content.startswith(_OLE):
        raise BadInput(_ole_trouble(content))
    head = content.lstrip(b"\xef\xbb\xbf \t\r\n")
    if content.startswith(_FOREIGN) or head.startswith(_MARKUP):
        raise BadInput("import.wrong_type")
    return Kind.CSV


def _ole_trouble(content: bytes) -> str:
    """What is wrong with an old Office container.

    Old workbooks are refused on purpose: a damaged one can make the parser take all memory there is.
    """
    if _entry("EncryptedPackage") in content:
        return "import.password"
    if _entry("Workbook") in content or _entry("Book") in content:
        return "import.old_workbook"
    return "import.wrong_type"


def _entry(name: str) -> bytes:
    """How a folder entry of this name stands in the container."""
    return (name + "\0").encode("utf-16-le")

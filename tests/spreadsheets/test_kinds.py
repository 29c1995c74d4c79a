"""The kind of a file is told from its content."""

import pytest

from tests.spreadsheets.making import archive, container, raw_ods, raw_sheet, raw_xlsx
from triage_app.errors import BadInput
from triage_app.spreadsheets.kinds import Kind, kind_of


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (raw_xlsx(raw_sheet("")), Kind.XLSX),
        (archive({"notes.txt": "x"}), Kind.XLSX),
        (raw_ods(""), Kind.ODS),
        (b"Parketnr.;Verdachte\r\n", Kind.CSV),
        ("Parketnr.\tVerdachte".encode("utf-16"), Kind.CSV),
    ],
)
def test_the_content_tells_the_kind(content: bytes, kind: Kind) -> None:
    assert kind_of(content) is kind


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "import.empty"),
        (b" \r\n\t", "import.empty"),
        (b"%PDF-1.7 ...", "import.wrong_type"),
        (b"\x89PNG\r\n\x1a\n", "import.wrong_type"),
        (b"{\\rtf1 x}", "import.wrong_type"),
        (b"\xef\xbb\xbf <html><table>", "import.wrong_type"),
        (b'{"cases": []}', "import.wrong_type"),
        (b"MZ\x90\x00", "import.wrong_type"),
        (container("WordDocument", b"x"), "import.wrong_type"),
        (container("Workbook", b"x"), "import.old_workbook"),
        (container("Book", b"x"), "import.old_workbook"),
        (container("EncryptedPackage", b"x"), "import.password"),
    ],
)
def test_what_is_no_list_is_refused_with_its_reason(content: bytes, code: str) -> None:
    with pytest.raises(BadInput) as refused:
        kind_of(content)

    assert refused.value.code == code

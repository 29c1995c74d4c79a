"""Workbooks, read as people see them."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from python_calamine import CalamineError, PasswordError

from tests.spreadsheets.making import archive, ods_cell, ods_row, raw_ods, raw_sheet, raw_xlsx, workbook
from triage_app.errors import BadInput
from triage_app.spreadsheets import workbook as module
from triage_app.spreadsheets.kinds import Kind
from triage_app.spreadsheets.sheet import EPOCH_1900, EPOCH_1904, Sheet, Span
from triage_app.spreadsheets.workbook import read_workbook


def read(content: bytes, kind: Kind = Kind.XLSX, wanted: str | None = None) -> tuple[Sheet, ...]:
    return read_workbook(content, kind, wanted)


def refusal(content: bytes, kind: Kind = Kind.XLSX, wanted: str | None = None) -> str:
    with pytest.raises(BadInput) as refused:
        read(content, kind, wanted)
    return refused.value.code


def test_rows_keep_their_numbers_blank_ones_included(tmp_path: Path) -> None:
    (sheet,) = read(workbook(tmp_path / "a.xlsx", [["", ""], ["", "x"], [], ["y"], [""]]).read_bytes())

    assert [row.number for row in sheet.rows] == [1, 2, 3, 4]
    assert sheet.rows[1].cells == ("", "x")
    assert sheet.rows[3].cells == ("y", "")


@pytest.mark.parametrize(("mac", "epoch"), [(False, EPOCH_1900), (True, EPOCH_1904)])
def test_both_date_systems_give_the_same_day(mac: bool, epoch: date, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [[date(2026, 3, 15), datetime(2026, 3, 15, 9, 30)]], date_1904=mac)  # noqa: DTZ001

    (sheet,) = read(path.read_bytes())

    assert sheet.rows[0].cells[0] == date(2026, 3, 15)
    assert sheet.epoch == epoch


def test_merged_cells_are_told(tmp_path: Path) -> None:
    (sheet,) = read(workbook(tmp_path / "a.xlsx", [], merged=[(0, 0, 2, 1, "x")]).read_bytes())

    assert sheet.merged == (Span(1, 3, 0, 1),)


def test_a_formula_that_was_never_calculated_arrives_as_text() -> None:
    content = raw_xlsx(
        raw_sheet(
            '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>HYPERLINK("http://x";"klik")</f><v /></c></row>'
        )
    )

    (sheet,) = read(content)

    assert sheet.rows[0].cells == (1.0, '=HYPERLINK("http://x";"klik")')


def test_a_formula_beyond_the_last_value_arrives_too() -> None:
    beyond = raw_xlsx(
        raw_sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><f>X</f></c></row>')
    )
    alone = raw_xlsx(raw_sheet('<row r="2"><c r="A2"><f>X</f></c></row>'))

    assert [row.cells for row in read(beyond)[0].rows] == [(1.0,), (), ("", "=X")]
    assert [row.cells for row in read(alone)[0].rows] == [(), ("=X",)]


def test_more_cells_than_the_app_reads_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_CELLS", 3)

    assert refusal(raw_xlsx(raw_sheet('<row r="2"><c r="B2"><v>1</v></c></row>'))) == "import.too_big"


def test_hidden_sheets_are_read_only_when_named(tmp_path: Path) -> None:
    content = workbook(tmp_path / "a.xlsx", [["x"]], names=("Oud", "Nieuw"), hidden=("Oud",)).read_bytes()

    assert [sheet.name for sheet in read(content)] == ["Nieuw"]
    assert [sheet.name for sheet in read(content, wanted=" oud ")] == ["Oud"]


def test_an_unknown_sheet_is_answered_with_those_there_are(tmp_path: Path) -> None:
    content = workbook(tmp_path / "a.xlsx", [["x"]], names=("Zaken", "Overig")).read_bytes()

    with pytest.raises(BadInput) as refused:
        read(content, wanted="Zeden")

    assert refused.value.code == "import.sheet_unknown"
    assert refused.value.details == {"names": "Zaken, Overig"}


def test_a_workbook_without_content_is_empty(tmp_path: Path) -> None:
    assert refusal(workbook(tmp_path / "a.xlsx", []).read_bytes()) == "import.empty"
    assert refusal(workbook(tmp_path / "b.xlsx", [[""]]).read_bytes()) == "import.empty"


def test_an_ods_file_is_read() -> None:
    tables = f'<table:table table:name="L">{ods_row(ods_cell("Parketnr."), ods_cell("x", 2))}</table:table>'

    (sheet,) = read(raw_ods(tables), Kind.ODS)

    assert (sheet.name, sheet.rows[0].cells) == ("L", ("Parketnr.", "x", "x"))


def test_an_encrypted_ods_file_asks_for_its_password_to_be_removed() -> None:
    assert refusal(raw_ods("", manifest="<m:encryption-data/>"), Kind.ODS) == "import.password"


def test_a_word_document_is_no_workbook() -> None:
    assert (
        refusal(archive({"[Content_Types].xml": "<x/>", "word/document.xml": "<x/>"})) == "import.wrong_type"
    )


@pytest.mark.parametrize(
    "content",
    [
        raw_xlsx("<worksheet><sheetData><row"),
        raw_xlsx(raw_sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')),
        raw_xlsx(raw_sheet(""), workbook__xml="<workbook><sheets>"),
        raw_xlsx(raw_sheet(""), workbook__xml="<workbook/>"),
    ],
    ids=["cut sheet", "text that is not there", "cut workbook", "no sheets"],
)
def test_damage_is_told_as_damage(content: bytes) -> None:
    assert refusal(content) in {"import.broken", "import.empty"}


def raising(error: BaseException) -> Callable[..., object]:
    def raise_it(*_: object) -> object:
        raise error

    return raise_it


class Panic(BaseException):
    """What comes out when the Rust of the parser panics."""

    __module__ = "pyo3_runtime"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PasswordError("x"), "import.password"),
        (CalamineError("x"), "import.broken"),
        (Panic("index out of bounds"), "import.broken"),
    ],
)
def test_what_the_parser_stumbles_over_is_told(
    error: BaseException, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_names", raising(error))

    assert refusal(raw_xlsx(raw_sheet(""))) == code


@pytest.mark.parametrize("error", [KeyboardInterrupt(), AssertionError("a bug")])
def test_anything_else_stays_what_it_is(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_names", raising(error))

    with pytest.raises(type(error)):
        read(raw_xlsx(raw_sheet("")))

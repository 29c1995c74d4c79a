"""A long text that many cells share is copied into each: that is counted before it happens."""

import pytest

from tests.spreadsheets.making import MAIN, raw_sheet, raw_xlsx
from triage_app.errors import BadInput
from triage_app.spreadsheets import archive as archive_module
from triage_app.spreadsheets import shared_text
from triage_app.spreadsheets.archive import opened
from triage_app.spreadsheets.grid_scan import scan
from triage_app.spreadsheets.shared_text import check_shared_text


def check(texts: list[str], pointers: list[int]) -> None:
    strings = "".join(f"<si><t>{text}</t></si>" for text in texts)
    cells = "".join(
        f'<row r="{row}"><c r="A{row}" t="s"><v>{pointer}</v></c></row>'
        for row, pointer in enumerate(pointers, 1)
    )
    content = raw_xlsx(raw_sheet(cells), sharedStrings__xml=f'<sst xmlns="{MAIN}">{strings}<si/></sst>')
    with opened(content) as unpacked:
        check_shared_text(unpacked, scan(unpacked))


def test_a_usual_list_passes() -> None:
    check(["ja", "nee"], [0, 1, 0, 1])


def test_a_list_without_shared_texts_passes() -> None:
    check(["ja"], [])


def test_a_long_text_used_once_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_text, "MOST_TEXT", 2_000)

    check(["x" * 1_000, "ja"], [0, 1, 1, 1, 1, 1, 99])


@pytest.mark.parametrize("piece", [2**20, 50, 37])
def test_a_long_text_used_often_is_refused(piece: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_text, "MOST_TEXT", 2_000)
    monkeypatch.setattr(archive_module, "PIECE", piece)

    with pytest.raises(BadInput) as refused:
        check(["ja", "x" * 1_000], [0, 1, 1, 1])

    assert refused.value.code == "import.too_big"


def test_pieces_without_a_mark_are_taken_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_text, "MOST_TEXT", 2_000)
    monkeypatch.setattr(shared_text, "_LONGEST_CARRY", 10)

    with pytest.raises(BadInput):
        check(["x" * 1_000], [0, 0, 0])

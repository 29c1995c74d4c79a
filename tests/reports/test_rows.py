"""Rows and how they are fitted into the room there is."""

import pytest

from reports.house_style import BODY, SMALL, STRONG
from reports.rows import HEADING_HEIGHT, Row, RowMaker, Section, Words, fitted
from reports.text import Ink

MORE = ("+ 1 regel", "+ {count} regels")


def row(height: float = 10) -> Row:
    return Row(height, ())


def said(rows: tuple[Row, ...]) -> list[str]:
    return [piece.text.strip() for one in rows for piece in one.pieces if isinstance(piece, Words)]


def test_what_fits_is_kept_whole() -> None:
    rows, lost = fitted((Section("Feiten", (row(), row()), MORE),), 100)

    assert len(rows) == 3
    assert not lost
    assert said(rows) == ["Feiten"]


@pytest.mark.parametrize("count", [1, 2, 5, 40])
def test_what_is_left_out_is_counted(count: int) -> None:
    room = HEADING_HEIGHT + 10 * 3 + SMALL.leading
    rows, lost = fitted((Section("Feiten", tuple(row() for _ in range(3 + count)), MORE, least=1),), room)
    kept = len(rows) - 2 if lost else len(rows) - 1

    assert sum(one.height for one in rows) <= room
    assert lost == (kept < 3 + count)
    if lost:
        out = 3 + count - kept
        assert said(rows)[-1] == ("+ 1 regel" if out == 1 else f"+ {out} regels")


def test_the_tallest_section_gives_way_first() -> None:
    short = Section("Kort", (row(), row()), MORE)
    long = Section("Lang", tuple(row() for _ in range(20)), MORE)
    rows, _ = fitted((short, long), 2 * HEADING_HEIGHT + 100)

    assert said(rows)[:2] == ["Kort", "Lang"]
    assert sum(one.height == 10 for one in rows) == 8


def test_a_section_keeps_its_least_while_another_can_give() -> None:
    dear = Section("Bewijs", tuple(row(20) for _ in range(4)), MORE, least=4)
    cheap = Section("Eerder", tuple(row() for _ in range(5)), MORE, least=1)
    rows, _ = fitted((dear, cheap), 2 * HEADING_HEIGHT + 80 + 10 + SMALL.leading)

    assert sum(one.height == 20 for one in rows) == 4
    assert said(rows)[-1] == "+ 4 regels"


def test_no_room_at_all_leaves_headings_and_remarks() -> None:
    rows, lost = fitted((Section("A", (row(),), MORE), Section("B", (row(), row()), MORE)), 0)

    assert lost
    assert said(rows) == ["A", "+ 1 regel", "B", "+ 2 regels"]


def test_a_field_without_text_takes_no_row() -> None:
    maker = RowMaker(Ink(), 300)

    assert maker.field("Parket", "", 100) == ()
    assert maker.field("Parket", " \n", 100) == ()


def test_a_field_runs_over_rows_with_its_label_on_the_first() -> None:
    rows = RowMaker(Ink(), 200).field("Reden", "woord " * 30, 100)

    assert len(rows) > 3
    assert said(rows)[0] == "Reden"
    assert said(rows).count("Reden") == 1


def test_lines_that_are_cut_say_so_on_the_last_row() -> None:
    rows = RowMaker(Ink(), 100).lines("woord " * 50, BODY, most=3)

    assert [one.cut for one in rows] == [False, False, True]
    assert not any(one.cut for one in RowMaker(Ink(), 100).lines("kort", BODY, most=3))


def test_a_label_too_long_for_its_column_is_cut() -> None:
    labelled = RowMaker(Ink(), 300).labelled("een heel lang etiket voor een kolom", STRONG, 60, "tekst")

    assert said((labelled,))[0].endswith("[…]")

"""Tables and days on a terminal."""

from datetime import UTC, date, datetime

from triage_app.cli.text import WIDEST, cut, iso, moment, pairs, shown, table


def test_a_table_is_aligned_under_its_headings() -> None:
    assert list(table(("a", "bb"), [("1", "2"), ("333", "")])) == ["a    bb", "───  ──", "1    2", "333"]


def test_an_empty_table_shows_its_headings() -> None:
    assert list(table(("a", "bb"), [])) == ["a  bb", "─  ──"]


def test_a_wide_cell_is_cut_and_a_broken_one_joined() -> None:
    assert cut("x" * WIDEST) == "x" * WIDEST
    assert cut("x" * (WIDEST + 1)) == "x" * (WIDEST - 1) + "…"
    assert cut("a\n b") == "a b"


def test_pairs_leave_out_what_is_empty() -> None:
    assert list(pairs([("a", "1"), ("b", ""), ("ccc", "2")])) == ["a    1", "ccc  2"]
    assert list(pairs([])) == []


def test_days_are_dutch_for_people_and_iso_for_scripts() -> None:
    assert (shown(date(2026, 3, 5)), shown(None)) == ("05-03-2026", "")
    assert (iso(date(2026, 3, 5)), iso(None)) == ("2026-03-05", None)
    assert moment(datetime(2026, 7, 1, 22, 30, tzinfo=UTC)) == "02-07-2026 00:30"

"""Text in is text out, letter by letter."""

import random
import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.house_style import BODY, QUESTION, known_characters
from reports.printer import PdfPrinter
from reports.text import CUT, LACKING, Ink
from tests.reports.examples import MEETING, deferred, example_case, valued
from tests.reports.pdf_text import shown
from triage_app.services.documents.case_values import CaseValue
from triage_app.services.documents.values import CaseSummaryDocument, Issue

PIECES = (
    *"<>&\"'[]{}()\\/%$#@!?;:,.-_=+*~^|` ",
    *"aAbBzZ019",
    *"éÉüßøØåÅçÇñÑšŠžŽčČđĐłŁőŐűŰșȘțȚğĞİıŞşẞĳŒœÞþÐð",
    *"αΩжЯђљ–—‘’“”…€§°±½²µ",
    *("<b>", "</b>", "<para>", "<br/>", "<img src='x'/>", "&amp;", "&#65;", "&nbsp;", "{0}", "%s", "[…]"),
    *("\n", "\r\n", "\t", "\u00a0", "\u00ad", "\u200b", "\u202e", "\x00", "\x07", "\x7f", "\x85", "\u2028"),
    *("e\u0301", "a\u0308", "漢", "ع", "😀", "\ue000", "\ud800", "\ufffd", "→"),
    *("lorem", "woord", "pv 2026-118", "mr. X"),
)
NAMES = (
    "Ş. Öztürk",
    "Ł. Č.",
    "<b>",
    "A&B",
    "O'Brien",
    "Ș. Țepeș",
    "Þ. Ðórr",
    "Β. Ωμέγα",
    "Ж. Ђ.",
)
START = 158
"""Where the reasoning of a decision begins on the summary, in points from the left."""


def random_text(chance: random.Random) -> str:
    return "".join(chance.choice(PIECES) for _ in range(chance.randint(1, 24)))


def expected(text: str) -> str:
    """What is left of a text on paper when blanks do not count."""
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(one for one in composed if unicodedata.category(one) not in {"Cc", "Cf", "Zs", "Zl", "Zp"})
    return "".join(one if ord(one) in known_characters() else LACKING for one in kept)


def without_blanks(text: str) -> str:
    return re.sub(r"\s", "", text)


def printed_reasonings(texts: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """Print each text as the reasoning of a decision and read them back from the PDF."""
    base = valued(example_case(), deferred())
    decisions = tuple(replace(base.decisions[0], reasoning=text, taken_by=MARK) for text in texts)
    case: CaseValue = replace(base, decisions=decisions, offences=(), signals=(), missing=())
    printed = PdfPrinter().case_summary(CaseSummaryDocument(on=MEETING, case=case, issue=Issue()), "nl")
    column = [one for one in shown(printed.data) if round(one.x) == START and one.size == BODY.size]
    whole = without_blanks("".join(one.text for one in column))
    entries = re.split(rf"Uitgesteld,tot25-11-2026,wachtoptrajectconsult–{MARK}\(geldt\)", whole)
    return entries[1:], printed.missing_glyphs


MARK = "MERK9MERK"


def test_five_thousand_random_strings_come_out_of_the_pdf_as_they_went_in() -> None:
    chance = random.Random(20260701)
    texts = [random_text(chance) for _ in range(5000)]

    found: list[str] = []
    for start in range(0, len(texts), 500):
        entries, missing = printed_reasonings(texts[start : start + 500])
        found += entries
        assert set(missing) == {"漢", "ع", "😀", "\ue000", "\ud800", "→"}

    assert len(found) == len(texts)
    assert [(text, one) for text, one in zip(texts, found, strict=True) if one != expected(text)] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_printed_letter_by_letter(name: str) -> None:
    entries, missing = printed_reasonings([name])

    assert entries == [without_blanks(name)]
    assert missing == ()


def test_every_letter_of_the_european_alphabets_has_a_glyph() -> None:
    ranges = ((0xA1, 0x24F), (0x386, 0x3CE), (0x400, 0x45F), (0x1E00, 0x1EF9))
    letters = [chr(code) for start, end in ranges for code in range(start, end + 1)]

    assert [one for one in letters if one.isalpha() and ord(one) not in known_characters()] == []


def test_what_the_fonts_lack_is_shown_as_lacking_and_reported_once() -> None:
    ink = Ink()

    assert ink.clean("a漢b漢\ufffd😀") == "a\ufffdb\ufffd\ufffd\ufffd"
    assert ink.missing == {"漢", "😀"}


def test_letters_with_loose_accents_are_joined() -> None:
    assert Ink().clean("e\u0301") == "é"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\v", "\f"])
def test_every_kind_of_line_end_ends_a_line(end: str) -> None:
    assert Ink().wrap(f"een{end}twee", BODY, 200).lines == ("een ", "twee ")


def test_blank_lines_take_no_room() -> None:
    assert Ink().wrap("\n\n een \n \n\n twee\n", BODY, 200).lines == ("een ", "twee ")
    assert Ink().wrap(" \n ", BODY, 200).lines == ()
    assert Ink().one_line("", BODY, 200) == ""


@given(
    text=st.text(st.sampled_from("abcWi<& \n"), max_size=200), width=st.floats(1, 300), most=st.integers(1, 9)
)
def test_lines_fit_their_column_and_lose_no_letter(text: str, width: float, most: int) -> None:
    ink = Ink()
    whole = ink.wrap(text, BODY, width)
    part = ink.wrap(text, BODY, width, most)

    assert without_blanks("".join(whole.lines)) == without_blanks(text)
    assert all(ink.width(line.rstrip(), BODY) <= width or len(line.rstrip()) == 1 for line in whole.lines)
    assert not whole.cut
    assert part.cut == (len(whole.lines) > most)
    assert len(part.lines) <= most
    assert part.lines == whole.lines if not part.cut else part.lines[-1].endswith(CUT)


def test_a_cut_line_leaves_room_for_the_mark_that_says_so() -> None:
    ink = Ink()
    lines = ink.wrap("W" * 20_000, QUESTION, 200, 3)

    assert lines.cut
    assert all(ink.width(line, QUESTION) <= 200 for line in lines.lines)


def test_the_blank_at_a_broken_line_is_kept() -> None:
    lines = Ink().wrap("aan de hand van de stukken", BODY, 60).lines

    assert "".join(lines).rstrip() == "aan de hand van de stukken"

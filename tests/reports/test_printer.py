"""What holds for every document: fonts, properties, pages, and the same bytes every time."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from reports.printer import PdfPrinter
from tests.reports.examples import (
    COMPLETE_REFUSAL,
    FIXED,
    MEETING,
    agenda,
    case_file,
    deferred,
    example_case,
    longest_item,
    not_requested,
    typical_agenda,
)
from tests.reports.pdf_text import fonts, page_count, page_texts, text_of
from triage_app.services.documents.building import case_summary_document, statement_document
from triage_app.services.documents.values import Issue, Printed

Print = Callable[[], Printed]


def summary() -> Printed:
    file = case_file(example_case(), deferred())
    return PdfPrinter().case_summary(case_summary_document(file, MEETING, Issue(issued_at=FIXED)), "nl")


def statement() -> Printed:
    file = case_file(example_case(), not_requested(example_case(), COMPLETE_REFUSAL))
    return PdfPrinter().statement(statement_document(file, MEETING, "intern", Issue()), "nl")


DOCUMENTS: dict[str, Print] = {
    "overview": lambda: PdfPrinter().agenda(typical_agenda(), "overview", "nl"),
    "sheets": lambda: PdfPrinter().agenda(typical_agenda(), "sheets", "nl"),
    "full": lambda: PdfPrinter().agenda(typical_agenda(), "full", "nl"),
    "longest": lambda: PdfPrinter().agenda(agenda((longest_item(),)), "full", "en"),
    "empty": lambda: PdfPrinter().agenda(agenda(()), "full", "nl"),
    "summary": summary,
    "statement": statement,
}
every_document = pytest.mark.parametrize("name", DOCUMENTS)


@every_document
def test_every_font_is_embedded(name: str) -> None:
    found = fonts(DOCUMENTS[name]().data)

    assert found
    assert all(embedded and "NotoSans" in font for font, embedded in found.items()), found


@every_document
def test_the_same_value_gives_the_same_bytes(name: str) -> None:
    assert DOCUMENTS[name]().data == DOCUMENTS[name]().data


def test_another_process_gives_the_same_bytes() -> None:
    code = (
        "import hashlib, json, sys; sys.path.insert(0, '.'); "
        "from tests.reports.test_printer import DOCUMENTS; "
        "print(json.dumps({k: hashlib.sha256(d().data).hexdigest() for k, d in DOCUMENTS.items()}))"
    )
    runs = [
        json.loads(
            subprocess.run(
                [sys.executable, "-c", code],
                cwd=Path(__file__).parents[2],
                capture_output=True,
                check=True,
                env={"PYTHONHASHSEED": seed},
            ).stdout
        )
        for seed in ("1", "2")
    ]

    assert runs[0] == runs[1]


@every_document
def test_pages_are_numbered_over_the_whole(name: str) -> None:
    printed = DOCUMENTS[name]()
    texts = page_texts(printed.data)

    assert printed.pages == len(texts) == page_count(printed.data)
    words = ("page", "of") if name == "longest" else ("pagina", "van")
    for number, text in enumerate(texts, 1):
        assert f"{words[0]} {number} {words[1]} {len(texts)}" in text


@every_document
def test_every_page_is_marked_confidential(name: str) -> None:
    mark = "CONFIDENTIAL" if name == "longest" else "VERTROUWELIJK – strafvorderlijke gegevens (Wjsg)"

    assert all(mark in text for text in page_texts(DOCUMENTS[name]().data))


@every_document
def test_title_language_and_bookmarks_are_set(name: str) -> None:
    with pikepdf.open(BytesIO(DOCUMENTS[name]().data)) as pdf:
        assert str(pdf.docinfo["/Title"]).strip()
        assert str(pdf.docinfo["/Author"]) == "triage-app"
        assert str(pdf.docinfo["/Subject"])
        assert str(pdf.Root.Lang) == ("en-GB" if name == "longest" else "nl-NL")
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle) is True
        with pdf.open_outline() as outline:
            titles = [entry.title for entry in outline.root]
    assert titles
    if name == "full":
        assert len(titles) == 25
        assert titles[1] == "1 · 16-118204-26"


def test_a_full_agenda_is_the_overview_and_then_the_sheets() -> None:
    full = DOCUMENTS["full"]()

    assert full.pages == DOCUMENTS["overview"]().pages + 24
    assert "Vraag aan het overleg" in page_texts(full.data)[0]
    assert "In te vullen" in page_texts(full.data)[2]


def test_characters_the_fonts_lack_are_reported_with_the_document() -> None:
    document = typical_agenda(1)
    items = (replace(document.items[0], question="漢 of 字?"),)

    assert PdfPrinter().agenda(agenda(items), "full", "nl").missing_glyphs == ("字", "漢")
    assert DOCUMENTS["full"]().missing_glyphs == ()


def test_the_foot_says_since_when_it_holds() -> None:
    assert "stand 01-12-2026 · gemaakt 27-11-2026 16.10" in text_of(summary().data)
    assert "versie 3 · vastgesteld 27-11-2026 16.10 · voorzitter" in text_of(DOCUMENTS["overview"]().data)


def test_reportlab_loads_with_the_first_document_and_not_before() -> None:
    code = "import sys, reports.printer; print(any(n.startswith('reportlab') for n in sys.modules))"
    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
        text=True,
    )

    assert told.stdout.strip() == "False"

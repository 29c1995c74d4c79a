"""The words of the window: all Dutch is there, what is loaded is current, the switch is at once."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from tools import translations
from tools.spoken import NotInPlainSight, Spoken, spoken, stub
from ui import translation
from ui.pages import pages

FOLDER = translations.FOLDER
FILES = ("triage_nl", "triage_en")


def messages(ts: Path) -> dict[tuple[str, str], list[str]]:
    """Every text of a file by context, with its translations."""
    found: dict[tuple[str, str], list[str]] = {}
    for context in ET.parse(ts).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            said = forms or [message.findtext("translation", "")]
            found[context.findtext("name", ""), message.findtext("source", "")] = said
    return found


@pytest.mark.parametrize("name", FILES)
def test_nothing_the_window_says_is_missing(name: str, tmp_path: Path) -> None:
    for known in FILES:
        (tmp_path / f"{known}.ts").write_bytes((FOLDER / f"{known}.ts").read_bytes())

    translations.update(tmp_path)

    assert sorted(messages(tmp_path / f"{name}.ts")) == sorted(messages(FOLDER / f"{name}.ts"))
    assert list(translations.missing(FOLDER / f"{name}.ts")) == []


@pytest.mark.parametrize("name", FILES)
def test_what_is_loaded_was_made_from_what_is_written(name: str, tmp_path: Path) -> None:
    translations.release(FOLDER / f"{name}.ts", tmp_path / "made.qm")

    assert (tmp_path / "made.qm").read_bytes() == (FOLDER / f"{name}.qm").read_bytes()


def test_a_translation_keeps_the_places_where_values_come() -> None:
    def places(text: str) -> list[str]:
        return sorted(re.findall(r"\{\w*\}|%n|%\d", text))

    lost = [
        (source, said)
        for (_context, source), forms in messages(FOLDER / "triage_nl.ts").items()
        for said in forms
        if places(source) != places(said)
    ]

    assert lost == []


def test_the_window_speaks_dutch_and_english_at_a_switch(dressed: QApplication) -> None:
    assert pages()[0].title == "Vandaag"
    assert QLocale().dayName(1) == "maandag"

    translation.install("en")

    assert (translation.current(), pages()[0].title) == ("en", "Today")
    assert QLocale().dayName(1) == "Monday"


def test_counts_are_counted_in_both_languages(dressed: QApplication) -> None:
    def said(count: int) -> str:
        return QCoreApplication.translate("EvidenceList", "%n required point(s) to go", "", count)

    assert (said(1), said(2)) == ("Nog 1 vereist punt", "Nog 2 vereiste punten")
    translation.install("en")
    assert (said(1), said(2)) == ("1 required point to go", "2 required points to go")


def test_dutch_is_taken_in_for_what_has_none(tmp_path: Path) -> None:
    ts = tmp_path / "few.ts"
    ts.write_text(
        "<TS language='nl'><context><name>A</name>"
        "<message><source>Save</source><translation type='unfinished'></translation></message>"
        "<message><source>Cases</source><translation>Zaken</translation></message>"
        "<message numerus='yes'><source>%n case(s)</source><translation type='unfinished'>"
        "<numerusform></numerusform><numerusform></numerusform></translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    assert list(translations.missing(ts)) == ["Save", "%n case(s)"]

    filled = translations.fill(
        ts, {"Save": "Bewaren", "Cases": "Dossiers", "%n case(s)": ["%n zaak", "%n zaken"]}
    )

    assert filled == 2
    assert messages(ts) == {
        ("A", "Save"): ["Bewaren"],
        ("A", "Cases"): ["Zaken"],
        ("A", "%n case(s)"): ["%n zaak", "%n zaken"],
    }


SOURCE = """
from PySide6.QtCore import QCoreApplication
tr = QCoreApplication.translate
def free(n):
    return tr("Free", "one"), QCoreApplication.translate("Free", "%n two(s)", None, len(n))
class Page(QWidget):
    def build(self):
        self.tr("A long " "text")
        self.tr("%n three(s)", None, self.count())
        str.translate("x", "y")
    class Inner(QWidget):
        def build(self):
            self.tr("say \\"four\\"\\n")
"""


def test_every_way_of_saying_something_is_found(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(SOURCE, encoding="utf-8")

    found = [(one.context, one.text, one.counted) for one in spoken(tmp_path)]

    assert found == [
        ("Free", "%n two(s)", True),
        ("Free", "one", False),
        ("Inner", 'say "four"\n', False),
        ("Page", "%n three(s)", True),
        ("Page", "A long text", False),
    ]


def test_qts_own_tool_reads_the_same_from_the_stub(tmp_path: Path) -> None:
    texts = [Spoken("A", 'say "é" \\ {x}', counted=False), Spoken("B", "%n case(s)", counted=True)]
    (tmp_path / "stub.py").write_text(stub(texts), encoding="utf-8")

    translations._run("lupdate", str(tmp_path / "stub.py"), "-silent", "-ts", str(tmp_path / "stub.ts"))

    assert list(messages(tmp_path / "stub.ts")) == [("A", 'say "é" \\ {x}'), ("B", "%n case(s)")]
    assert 'numerus="yes"' in (tmp_path / "stub.ts").read_text(encoding="utf-8")


def test_a_text_put_together_at_run_time_is_refused(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(
        "class A:\n    def f(self, x):\n        self.tr(f'{x}')\n", encoding="utf-8"
    )

    with pytest.raises(NotInPlainSight, match=r"page\.py:3"):
        spoken(tmp_path)


def test_an_update_may_replace_the_words_while_the_window_is_open(
    dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in FILES:
        (tmp_path / f"{name}.qm").write_bytes((FOLDER / f"{name}.qm").read_bytes())
    monkeypatch.setattr(translation, "_FOLDER", tmp_path)
    translation.install("nl")
    (tmp_path / "triage_nl.qm").write_bytes(b"")

    assert [page.title for page in pages()][:2] == ["Vandaag", "Zaken"]
    translation.install("nl")
    assert [page.title for page in pages()][:2] == ["Today", "Cases"]  # nothing there to read: English

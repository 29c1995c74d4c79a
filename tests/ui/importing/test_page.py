"""Import of a list: tried out first, carried out when agreed, taken back if need be."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from tests.ui.seat import Seat
from triage_app.errors import RegisterUnusable
from triage_app.services.importing.listed import Finding
from triage_app.services.importing.taking_in import Importing
from triage_app.spreadsheets.headings import Layout
from ui.importing import phrases
from ui.importing.columns_tab import ReadColumn, mapping_of, read_columns
from ui.importing.page import ImportPage, dropped
from ui.jobs import Progress
from ui.widgets.mnemonics import letters_in_sight

HEADINGS = "Parketnr;Verdachte;Zitting;Gedragskundige aspecten;PJ aangevraagd;Rapporteurskeuze"
FIRST = "16-000001-26;A.B.;1-6-2026;ja;;x"
SECOND = "16-000002-26;C.D.;2-6-2026;nee;;"
BAD = "16-12-26;E.F.;31-02-2026;ja;;"

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def made(*rows: str, headings: str = HEADINGS, name: str = "lijst.csv") -> Path:
        path = tmp_path / name
        path.write_text("\n".join((headings, *rows)) + "\n", encoding="utf-8")
        return path

    return made


@pytest.fixture
def page(seat: Seat) -> ImportPage:
    return seat.sit(ImportPage)


def read(page: ImportPage, seat: Seat, path: Path) -> None:
    page.show_target(path)
    seat.rest()


def card(page: ImportPage, name: str) -> str:
    return page.preview._cards[name].accessibleName().split(":")[1].split(".")[0].strip()


def test_at_first_the_page_says_what_to_do(page: ImportPage) -> None:
    assert not page.previewing
    assert not page.start.undo_button.isEnabled()
    assert page.panes() == (page.start.choose_button, page.start.table)
    assert (page.state(), page.commands()) == (None, {})
    assert "spreadsheet" in page.help_text()


def test_a_list_is_tried_out_before_anything_is_stored(page: ImportPage, seat: Seat, write: Write) -> None:
    path = write(FIRST, SECOND, FIRST, ";;;;;", BAD)
    read(page, seat, path)
    assert page.previewing
    assert page.state() == path
    counts = {
        name: card(page, name) for name in ("new", "changed", "unchanged", "double", "refused", "blank")
    }
    assert counts == {
        "new": "2",
        "changed": "0",
        "unchanged": "0",
        "double": "1",
        "refused": "1",
        "blank": "1",
    }
    assert page.preview.tabs.tabText(page.preview.tabs.currentIndex()) == "Geweigerd 1"
    assert [(one.row, one.column, one.cell) for one in page.preview.refused.model.rows] == [
        (6, "Parketnr", "16-12-26"),
        (6, "Zitting", "31-02-2026"),
    ]
    assert "Rij 6, Parketnr: " in page.preview.refused.reason.text()
    assert "rij 2" in page.preview.doubles.model.index(0, 1).data()
    assert page.preview.findings.model.rows == (
        Finding(1, "Rapporteurskeuze", "import.heading_unknown", "Rapporteurskeuze"),
    )
    assert page.preview.import_button.hasFocus()
    assert seat.store._data.cases == {}


def test_the_counts_stand_in_two_rows_where_it_is_narrow(page: ImportPage, seat: Seat, write: Write) -> None:
    read(page, seat, write(FIRST))
    cards = list(page.preview._cards.values())
    assert len({card.y() for card in cards}) == 1
    seat.window.resize(600, 768)
    seat.rest()
    assert len({card.y() for card in cards}) == 2


def test_the_button_does_what_it_says_and_the_notice_takes_it_back(
    page: ImportPage, seat: Seat, write: Write
) -> None:
    read(page, seat, write(FIRST, SECOND, BAD))
    assert "2 nieuw" in page.preview.import_button.text()
    page.preview.import_button.click()
    assert not page.preview.import_button.isEnabled()
    page.preview.import_button.click()
    seat.rest()
    assert not page.previewing
    assert seat.said() == ["lijst.csv is geïmporteerd: 2 nieuw, 1 geweigerd."]
    assert [one.file for one in page.start.model.rows] == ["lijst.csv"]
    seat.press_action(0)
    assert "2 zaken zijn naar de prullenbak gegaan." in seat.said()
    assert [one.undone for one in page.start.model.rows] == [True]
    assert not page.start.undo_button.isEnabled()


def test_the_notice_leads_to_the_cases(page: ImportPage, seat: Seat, write: Write) -> None:
    read(page, seat, write(FIRST))
    page.preview.import_button.click()
    seat.rest()
    seat.press_action(1)
    assert seat.went == [("cases",)]


def imported(page: ImportPage, seat: Seat, path: Path) -> None:
    read(page, seat, path)
    page.preview.import_button.click()
    seat.rest()


def test_changed_rows_are_shown_field_by_field_and_updated_or_skipped(
    page: ImportPage, seat: Seat, write: Write
) -> None:
    imported(page, seat, write(FIRST, SECOND))
    again = write(FIRST.replace("1-6-2026;ja", "8-6-2026;nee"), SECOND.replace("2-6-2026", "9-6-2026"))
    read(page, seat, again)
    changes = page.preview.changes
    shown = [
        tuple(changes.model.index(row, column).data() for column in range(5))
        for row in range(changes.model.rowCount())
    ]
    assert shown == [
        ("2", "16-000001-26", "zitting", "01-06-2026", "08-06-2026"),
        ("2", "16-000001-26", "gedragskundige aspecten", "ja", "nee"),
        ("3", "16-000002-26", "zitting", "02-06-2026", "09-06-2026"),
    ]
    assert changes.update_rows == {2, 3}
    changes.table.choose_row(1)
    seat.qtbot.keyClick(changes.table, Qt.Key.Key_Space)
    assert changes.update_rows == {3}
    assert "1 bijwerken" in page.preview.import_button.text()
    page.preview.import_button.click()
    seat.rest()
    assert seat.said()[-1] == "lijst.csv is geïmporteerd: 1 bijgewerkt, 1 overgeslagen."
    day = seat.clock.today()
    assert seat.app.showing.by_parketnummer("16-000001-26", day).row.hearing_on == date(2026, 6, 1)
    assert seat.app.showing.by_parketnummer("16-000002-26", day).row.hearing_on == date(2026, 6, 9)


def test_with_everything_skipped_there_is_nothing_to_import(
    page: ImportPage, seat: Seat, write: Write
) -> None:
    imported(page, seat, write(FIRST))
    read(page, seat, write(FIRST.replace("1-6-2026", "8-6-2026")))
    page.preview.changes.none_button.click()
    assert not page.preview.import_button.isEnabled()
    page.preview.changes.all_button.click()
    assert page.preview.import_button.isEnabled()
    page.preview.other_button.click()
    assert not page.previewing


def test_a_column_can_be_read_as_something_else_at_once(page: ImportPage, seat: Seat, write: Write) -> None:
    read(page, seat, write(FIRST, SECOND, headings=HEADINGS.replace("Zitting", "Dag X")))
    columns = page.preview.columns
    page.preview.tabs.setCurrentIndex(4)
    columns.table.choose_row(2)
    assert columns.choice.value() == ""
    seat.qtbot.keyClick(columns.table, Qt.Key.Key_Return)
    assert columns.choice.hasFocus()
    columns.choice.set_value("hearing_on")
    seat.rest()
    assert page.preview.tabs.currentIndex() == 4
    assert columns.table.record() == ReadColumn(2, "Dag X", "hearing_on", unknown=False)
    page.preview.import_button.click()
    seat.rest()
    whole = seat.app.showing.by_parketnummer("16-000001-26", seat.clock.today())
    assert whole.row.hearing_on == date(2026, 6, 1)


def test_a_narrower_list_is_shown_from_its_first_column(page: ImportPage, seat: Seat, write: Write) -> None:
    read(page, seat, write(FIRST))
    page.preview.columns.table.choose_row(5)
    read(page, seat, write("16-000001-26;A.B.", headings="Parketnr;Verdachte"))
    assert page.preview.columns.table.record().title == "Parketnr"
    assert page.preview.columns.choice.value() == "parketnummer"


def test_a_list_without_its_key_column_keeps_the_reading_before(
    page: ImportPage, seat: Seat, write: Write
) -> None:
    read(page, seat, write(FIRST))
    page.preview.columns.table.choose_row(0)
    page.preview.columns.choice.set_value("")
    seat.rest()
    assert len(seat.said()) == 1
    assert page.previewing
    assert page.preview.plan is not None
    assert page.preview.plan.layout.columns["parketnummer"] == 0


def test_a_field_has_one_column_and_the_other_gives_it_up() -> None:
    layout = Layout(
        1, ("Nr", "Dag", "", "Dag 2", "Dag"), {"parketnummer": 0, "hearing_on": 1}, (3,), (4,), ()
    )
    assert [one.title for one in read_columns(layout)] == ["Nr", "Dag", "Dag 2", "Dag"]
    changed = ReadColumn(3, "Dag 2", "", unknown=True)
    assert mapping_of(layout, changed, "hearing_on") == {
        "Nr": "parketnummer",
        "Dag": "",
        "Dag 2": "hearing_on",
    }


@pytest.mark.parametrize(
    ("name", "content"),
    [("brief.docx", b"PK\x03\x04rommel"), ("leeg.csv", b""), ("lijst.csv", b"Kop;Andere kop\n1;2\n")],
)
def test_a_wrong_file_says_why_and_what_to_do(
    page: ImportPage, seat: Seat, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    read(page, seat, path)
    assert not page.previewing
    assert page.start.message.isVisible()
    assert page.start.message.text().startswith(f"{name}: ")
    assert page.start.choose_button.hasFocus()


def test_a_file_is_chosen_with_the_systems_dialogue(seat: Seat, write: Write) -> None:
    path = write(FIRST)
    answers: list[Path | None] = [None, path]
    page = seat.sit(lambda desk: ImportPage(desk, lambda *_given: answers.pop(0)))
    page.start.choose_button.click()
    seat.rest()
    assert not page.previewing
    page.start.choose_button.click()
    seat.rest()
    assert page.previewing


def drop(page: ImportPage, *urls: QUrl) -> bool:
    data = QMimeData()
    data.setUrls(list(urls))
    entering = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering.ignore()
    page.dragEnterEvent(entering)
    dropping = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(dropping)
    return entering.isAccepted()


def test_a_file_can_be_dropped_and_anything_else_cannot(page: ImportPage, seat: Seat, write: Write) -> None:
    path = write(FIRST)
    local = QUrl.fromLocalFile(str(path))
    assert not drop(page, QUrl("https://example.org/lijst.csv"))
    assert not drop(page, local, local)
    assert drop(page, local)
    seat.rest()
    assert page.previewing
    assert page.path == path
    assert callable(dropped)


def test_reading_can_be_stopped(
    page: ImportPage, seat: Seat, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_target(write(FIRST))
    assert page.progress.isVisible()
    page.progress._cancel.click()
    seat.rest()
    assert not page.progress.isVisible()
    assert not page.previewing
    assert page.start.choose_button.isEnabled()


def test_an_import_that_is_stopped_stores_nothing_and_can_be_tried_again(
    page: ImportPage, seat: Seat, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cancelled(self: Progress, done: int, total: int) -> None:
        self._job.cancel()
        report(self, done, total)

    read(page, seat, write(FIRST))
    report = Progress.__call__
    with monkeypatch.context() as patch:
        patch.setattr(Progress, "__call__", cancelled)
        page.preview.import_button.click()
        seat.rest()
        page.progress._cancel.click()
    assert page.start.model.rows == ()
    assert page.preview.import_button.isEnabled()
    page.preview.import_button.click()
    seat.rest()
    assert len(page.start.model.rows) == 1


def test_a_full_disk_leaves_the_list_in_sight(
    page: ImportPage, seat: Seat, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object, **_more: object) -> None:
        raise RegisterUnusable("register.disk_full")

    read(page, seat, write(FIRST))
    monkeypatch.setattr(Importing, "carry_out", full)
    page.preview.import_button.click()
    seat.rest()
    assert page.previewing
    assert page.preview.import_button.isEnabled()
    assert len(seat.said()) == 1


def test_an_earlier_import_is_taken_back_after_a_question(
    page: ImportPage, seat: Seat, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported(page, seat, write(FIRST, SECOND))
    one = seat.app.showing.by_parketnummer("16-000001-26", seat.clock.today()).stored
    seat.app.entry.save(one, one.case.model_copy(update={"research_handle": "ZEEARD"}))
    asked: list[str] = []
    answers = [False, True]

    def answer(_self: QWidget, question: str, **_words: str) -> bool:
        asked.append(question)
        return answers.pop(0)

    monkeypatch.setattr(type(seat.notices), "confirm", answer)
    page.start.undo_button.click()
    seat.rest()
    assert [one.undone for one in page.start.model.rows] == [False]
    page.start.undo_button.click()
    seat.rest()
    assert [one.undone for one in page.start.model.rows] == [True]
    assert "lijst.csv" in asked[0]
    assert seat.said()[-1].endswith("Gebleven, omdat er sindsdien aan is gewerkt: 16-000001-26.")
    page.start.undo_wanted.emit(None)
    assert len(asked) == 2


def test_values_read_as_people_write_them(page: ImportPage) -> None:
    facts: dict[tuple[str, str | int | date | None], str] = {
        ("hearing_on", date(2026, 6, 1)): "01-06-2026",
        ("hearing_on", None): "(leeg)",
        ("custody_since", "none"): "geen",
        ("victim_age", "adult"): "18 jaar of ouder",
        ("reason", "refusal"): "Weigering",
        ("requested", "G"): "Geen aspecten",
        ("birth_year", 1980): "1980",
        ("note", "yes"): "yes",
    }
    assert {key: phrases.fact(*key) for key in facts} == facts
    assert [phrases.column_letter(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_every_letter_is_used_once(page: ImportPage, seat: Seat, write: Write) -> None:
    def once() -> bool:
        page._mnemonics.give()
        letters = letters_in_sight(seat.window)
        return len(letters) == len(set(letters))

    assert once()
    read(page, seat, write(FIRST))
    for at in range(5):
        page.preview.tabs.setCurrentIndex(at)
        assert once()
    assert page.panes() == (page.preview.tabs, page.preview.import_button)


def test_the_file_in_sight_survives_another_language(seat: Seat, write: Write) -> None:
    path = write(FIRST)
    page = seat.sit(ImportPage)
    page.restore(path)
    seat.rest()
    assert page.state() == path
    page.restore(None)
    page.preview._say_what_happens()
    assert page.previewing


def test_a_new_page_has_nothing_to_import(page: ImportPage, seat: Seat) -> None:
    page.preview.wait(busy=False)
    page.preview.import_wanted.emit(frozenset())
    page.preview.mapping_wanted.emit({})
    page.preview.columns.choice.set_value("hearing_on")
    seat.rest()
    assert not page.previewing

"""Several cases at once: handing over, to a meeting, copying, exporting."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.fakes.clock import DESK
from tests.fakes.examples import SERIES
from tests.ui.cases.fake_desk import PROSECUTOR, FakeDesk
from triage_app.domain.audit.line import LogQuery
from triage_app.services.ports.drafts import Draft
from ui.cases.page import CasesPage
from ui.widgets.ask_dialog import AskDialog

SHIFT = Qt.KeyboardModifier.ShiftModifier


def gather(page: CasesPage, count: int) -> None:
    """Gather the first rows with the keyboard."""
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Home)
    for _ in range(count - 1):
        QTest.keyClick(page.list.table, Qt.Key.Key_Down, SHIFT)


def asked(here: FakeDesk, page: CasesPage) -> AskDialog:
    here.settle()
    return next(one for one in reversed(page.window().findChildren(AskDialog)) if one.isVisible())


def lines(here: FakeDesk) -> list[tuple[str, int]]:
    with here.app.store.reading(DESK) as work:
        found = work.audit.page(LogQuery(limit=None))
    return [(line.action, line.objects) for line in reversed(found)]


def test_gathering_opens_no_case_and_shows_what_can_be_done(here: FakeDesk, page: CasesPage) -> None:
    before = page.detail.case_id, lines(here)
    assert page.list.bar.isHidden()
    gather(page, 3)
    here.settle()

    assert (page.detail.case_id, lines(here)) == before
    assert page.list.bar.isVisible()
    assert page.list.bar._said.text() == "3 gekozen"

    page.list.bar.release_button.click()
    assert page.list.bar.isHidden()


def test_cases_are_handed_over_with_a_note_and_that_can_be_undone(here: FakeDesk, page: CasesPage) -> None:
    with here.app.store.begin(DESK, "person.add") as work:
        taker = work.people.add(PROSECUTOR.model_copy(update={"name": "A. Ander"})).id
    gather(page, 2)
    page.list.bar.hand_over_button.click()
    dialog = asked(here, page)
    assert "2 zaken" in dialog.windowTitle()

    dialog.primary.click()
    assert dialog.isVisible()
    assert dialog.form.row("prosecutor_id").message.text()

    dialog.form.set_values({"prosecutor_id": taker, "note": "let op de zitting"})
    dialog.primary.click()
    here.settle()

    assert not dialog.isVisible()
    assert here.messages()[-1] == "2 zaken overgedragen."
    with here.app.store.reading(DESK) as work:
        ids = [row.id for row in (page.list.model.record(0), page.list.model.record(1)) if row]
        assert {work.cases.get(one).case.prosecutor_id for one in ids} == {taker}
    here.notices.shown()[-1].action_buttons[0].click()
    here.settle()
    with here.app.store.reading(DESK) as work:
        assert {work.cases.get(one).case.prosecutor_id for one in ids} == {None}
    assert "(+1)" in here.messages()[-1]


def test_a_draft_of_handing_over_comes_back_with_its_cases(here: FakeDesk, page: CasesPage) -> None:
    gather(page, 2)
    page.list.work.hand_over()
    dialog = asked(here, page)
    dialog.form.row("note").editor.set_value("half getypt")
    dialog.reject()
    here.settle()
    found: list[Draft] = []
    here.desk.drafts.left(page, found.extend)
    here.settle()

    page.show_target(found[0].key)
    again = asked(here, page)
    assert again.text("note") == "half getypt"
    assert "2 zaken" in again.windowTitle()


def test_cases_are_put_on_a_meeting(here: FakeDesk, page: CasesPage) -> None:
    gather(page, 2)
    page.list.bar.meeting_button.click()
    here.settle()
    assert here.messages()[-1] == "Er is nog geen overleg gepland. Plan er eerst een."

    here.app.meetings.add_series(SERIES)
    here.app.meetings.plan(here.today + timedelta(days=14))
    here.app.meetings.plan(here.today + timedelta(days=7))
    page.list.bar.meeting_button.click()
    dialog = asked(here, page)
    dialog.primary.click()
    here.settle()

    assert here.messages()[-1].startswith("Op de agenda van ma 23-03-2026 gezet: 2 zaken")
    listed = {one.meeting.on: len(one.meeting.items) for one in here.app.meetings.every()}
    assert sorted(listed.values()) == [0, 2]


def test_copied_rows_are_a_table_as_on_screen_and_logged(here: FakeDesk, page: CasesPage) -> None:
    gather(page, 2)
    QTest.keyClick(page.list.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    here.settle()

    text = QGuiApplication.clipboard().text()
    assert [line.split("\t")[0] for line in text.splitlines()] == [
        "Parketnummer",
        "16-000000-26",
        "16-000001-26",
    ]
    assert lines(here)[-1] == ("case.copy", 2)
    assert here.messages()[-1] == "2 regels gekopieerd; dat staat in het logboek."


def test_exported_rows_are_a_file_and_cancelling_writes_none(
    here: FakeDesk, page: CasesPage, tmp_path: Path
) -> None:
    offered: list[Path] = []
    answers = iter((None, tmp_path / "zaken.csv"))

    def choose(_parent: object, _title: str, _kinds: str, proposal: Path) -> Path | None:
        offered.append(proposal)
        return next(answers)

    page.list.work._choose = choose
    page.list.work.export()
    here.settle()
    assert lines(here)[-1][0] != "case.export"

    gather(page, 3)
    page.list.work.export()
    here.settle()
    assert [one.name for one in offered] == ["zaken 16-03-2026.csv"] * 2
    assert len((tmp_path / "zaken.csv").read_text(encoding="utf-8-sig").splitlines()) == 4
    assert lines(here)[-1] == ("case.export", 3)


def test_more_than_can_be_done_at_once_is_refused_in_words(
    here: FakeDesk, page: CasesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.cases.gathered_work.MOST", 2)
    gather(page, 3)
    page.list.work.hand_over()
    here.settle()
    assert here.messages()[-1] == "Kies hoogstens 2 zaken tegelijk."


def test_the_menu_of_the_list_is_for_what_is_gathered(here: FakeDesk, page: CasesPage) -> None:
    place = QPoint(20, 10)
    page.list.table.customContextMenuRequested.emit(place)
    words = [one.text() for one in page.list.bar.menu().actions() if one.text()]
    assert words == ["&Openen", "O&verdragen …", "Op een overle&g …", "&Kopiëren", "&Exporteren …"]

    gather(page, 2)
    assert page.list.bar.menu().actions()[0].text() == "O&verdragen …"


def test_what_else_can_be_done_stands_behind_a_button(here: FakeDesk, page: CasesPage) -> None:
    gather(page, 2)
    page.list.bar.more_button.click()
    assert [one.text() for one in page.list.bar.more_menu().actions()] == ["&Kopiëren", "&Exporteren …"]


def test_open_in_the_menu_opens_the_chosen_case(here: FakeDesk, page: CasesPage) -> None:
    page.resize(620, 384)
    here.settle()
    page.list.bar.menu().actions()[0].trigger()
    here.settle()
    assert page.detail.isVisible()


def test_without_a_chosen_case_nothing_is_done(here: FakeDesk, page: CasesPage) -> None:
    page.search.setText("bestaat niet")
    here.settle()
    page.list.table.customContextMenuRequested.emit(QPoint(5, 5))
    page.list.work.open()
    page.list.work.hand_over()
    here.settle()
    assert not page.window().findChildren(AskDialog)

"""Every form that keeps drafts: typed in, left by closing the window, gone on with from the start page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.walks.desk import Desk
from tests.walks.forms import OPENINGS, Boxes
from tests.walks.registers import demo_register
from ui.drafts.bar import DraftBar
from ui.drafts.forms import PAGES
from ui.notices import Notices
from ui.preferences import Preferences
from ui.today.page import TodayPage
from ui.widgets.dialog import Dialog

SEEDS = {form: at for at, form in enumerate(PAGES)}
"""Another record for each form."""
TYPED = "half & <b>"


@pytest.fixture
def desk(
    dressed: QApplication, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setattr(Notices, "confirm", lambda *_asked, **_words: True)
    path = demo_register(tmp_path / "demo.triage", 40)
    made = Desk(path, "", lambda: "", preferences)
    made.begin()
    yield made
    made.leave()


def test_every_form_that_keeps_drafts_can_be_opened_here() -> None:
    assert OPENINGS.keys() == PAGES.keys()


def test_whatever_was_typed_in_is_listed_by_name_and_there_again(desk: Desk) -> None:
    typed: dict[str, dict[str, str]] = {}
    for form, opening in OPENINGS.items():
        opening.open(desk, SEEDS[form])
        desk.typist.rest()
        boxes = opening.boxes(desk, SEEDS[form])
        for box in boxes.values():
            if isinstance(box, QLineEdit):
                box.setText(TYPED[: box.maxLength()])
            else:
                box.setPlainText(TYPED)
        typed[form] = _texts(boxes)
        for dialog in _dialogues(desk):
            dialog.reject()
        desk.typist.rest()
    desk.leave()

    desk.come_back(desk.path)
    page = desk.go("today", TodayPage)
    listed = [one.key.form for one in page.drafts.model.rows]
    assert sorted(listed) == sorted(PAGES)
    said = [one.text.text() for one in desk.shell.window.notices.shown()]
    assert [one.partition(":")[0] for one in said] == ["Eerder getypt en nog niet opgeslagen"]
    for _ in PAGES:
        page = desk.go("today", TodayPage)
        draft = page.drafts.model.rows[0]
        page.drafts.table.activated_record.emit(draft)
        desk.typist.rest(100)
        form = draft.key.form
        assert _texts(OPENINGS[form].boxes(desk, SEEDS[form])) == typed[form]
        (bar,) = [one for one in desk.shell.window.findChildren(DraftBar) if one.isVisible()]
        bar.throw_button.click()
        for dialog in _dialogues(desk):
            dialog.reject()
        desk.typist.rest()
    page = desk.go("today", TodayPage)
    assert page.drafts.model.rows == ()
    assert not page.drafts.isVisible()


def test_a_draft_can_be_thrown_away_on_the_start_page(desk: Desk) -> None:
    OPENINGS["case.new"].open(desk, 0)
    box = OPENINGS["case.new"].boxes(desk, 0)["initials"]
    assert isinstance(box, QLineEdit)
    box.setText("A.")
    for dialog in _dialogues(desk):
        dialog.reject()
    page = desk.go("today", TodayPage)
    desk.typist.rest()
    page.drafts.throw_button.click()
    desk.typist.rest()
    assert page.drafts.model.rows == ()
    page.drafts.throw_button.click()


def _dialogues(desk: Desk) -> list[Dialog]:
    return [one for one in desk.shell.window.findChildren(Dialog) if one.isVisible()]


def _texts(boxes: Boxes) -> dict[str, str]:
    return {
        name: box.text() if isinstance(box, QLineEdit) else box.toPlainText() for name, box in boxes.items()
    }

"""Messages: where they stand, what they offer, when they go."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from triage_app.errors import BadInput, FieldProblems
from ui.notices import Action, Notices


@pytest.fixture
def notices(dressed: QApplication, qtbot: QtBot) -> Notices:
    made = Notices()
    qtbot.addWidget(made)
    return made


def texts(notices: Notices) -> list[str]:
    return [notice.text.text() for notice in notices.shown()]


def test_without_messages_the_bar_takes_no_room(notices: Notices) -> None:
    assert notices.isHidden()

    notice = notices.say("Bericht")
    assert not notices.isHidden()

    notice.dismiss()
    assert notices.isHidden()


def test_a_message_is_shown_as_it_is(notices: Notices) -> None:
    notices.say("<b>lijst & co</b>", "attention")

    assert texts(notices) == ["<b>lijst & co</b>"]
    assert notices.shown()[0].accessibleName() == "<b>lijst & co</b>"


def test_the_same_message_stands_once_and_never_more_than_three(notices: Notices) -> None:
    for text in ("een", "twee", "twee", "drie", "vier"):
        notices.say(text)

    assert texts(notices) == ["twee", "drie", "vier"]


def test_what_was_done_can_be_undone_once(notices: Notices, qtbot: QtBot) -> None:
    undone: list[str] = []
    notice = notices.done("Opgeslagen", lambda: undone.append("terug"))

    qtbot.mouseClick(notice.action_buttons[0], Qt.MouseButton.LeftButton)

    assert undone == ["terug"]
    assert texts(notices) == []


def test_what_was_done_or_said_in_passing_goes_away_by_itself_and_the_rest_stays(
    notices: Notices, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("ui.notices._DONE_STAYS_MS", 1)

    notices.done("Opgeslagen")
    notices.say("Terzijde", passing=True)
    notices.say("Let op", "attention", Action("&Openen", list))

    qtbot.waitUntil(lambda: texts(notices) == ["Let op"])


def test_a_message_can_be_closed(notices: Notices, qtbot: QtBot) -> None:
    notice = notices.say("Bericht")

    qtbot.mouseClick(notice.close_button, Qt.MouseButton.LeftButton)

    assert texts(notices) == []


def test_all_problems_of_a_form_come_in_one_message(notices: Notices) -> None:
    notices.problem(FieldProblems((BadInput("date.unreadable", "a"), BadInput("date.impossible", "b"))))

    [text] = texts(notices)
    assert text.count(".") >= 2
    passed: list[bool] = []
    notices.bug(lambda: passed.append(True))
    assert [notice.kind for notice in notices.shown()] == ["attention", "urgent"]
    notices.shown()[-1].action_buttons[0].click()
    assert passed == [True]


def test_another_register_takes_all_messages_away(notices: Notices) -> None:
    notices.say("een")
    notices.say("twee")

    notices.clear()

    assert texts(notices) == []


def pressing(which: Callable[[QMessageBox], object]) -> None:
    """Answer the next question."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        which(box)

    QTimer.singleShot(0, press)


def test_a_question_is_answered_yes_only_by_the_button_that_says_so(notices: Notices) -> None:
    seen: list[str] = []

    def go(box: QMessageBox) -> None:
        seen.append(box.text())
        box.buttons()[[one.text() for one in box.buttons()].index("Weg&&doen")].click()

    pressing(go)
    assert notices.confirm("Wijzigingen in <b>16</b> gaan verloren.", yes="Weg&doen", no="Terug")
    assert seen == ["Wijzigingen in <b>16</b> gaan verloren."]


def test_escape_and_enter_are_the_safe_answer(notices: Notices, qtbot: QtBot) -> None:
    pressing(lambda box: box.reject())
    assert not notices.confirm("Weg?", yes="Weg", no="Terug")

    pressing(lambda box: qtbot.keyClick(box.defaultButton(), Qt.Key.Key_Return))
    assert not notices.confirm("Weg?", yes="Weg", no="Terug")


def test_a_low_window_shows_the_newest_message_and_counts_those_behind_it(
    notices: Notices, qtbot: QtBot
) -> None:
    notices.resize(600, 900)
    for text in ("een", "twee", "drie"):
        notices.say(text)
    assert [one.isHidden() for one in notices.shown()] == [False, False, False]

    notices.resize(600, 300)
    notices.fit()
    assert [one.isHidden() for one in notices.shown()] == [True, True, False]
    assert (notices._more.text(), notices._more.isHidden()) == ("Berichten hierachter: 2", False)

    notices.shown()[-1].dismiss()
    assert texts(notices) == ["een", "twee"]
    assert [one.isHidden() for one in notices.shown()] == [True, False]

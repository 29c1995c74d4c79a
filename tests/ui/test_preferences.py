"""What a desk prefers survives the end of the program."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QApplication

from ui.preferences import Preferences


def test_a_new_desk_is_dutch_follows_the_system_and_knows_no_register(preferences: Preferences) -> None:
    assert preferences.language == "nl"
    assert preferences.appearance == "system"
    assert not preferences.compact_rows
    assert preferences.last_register is None
    assert preferences.window_geometry.isEmpty()
    assert preferences.list_state("cases").isEmpty()
    assert preferences.panes("cases").isEmpty()


def test_every_preference_is_there_the_next_time(qapp: QApplication, tmp_path: Path) -> None:
    file = str(tmp_path / "desk.ini")
    first = Preferences(QSettings(file, QSettings.Format.IniFormat))
    first.language = "en"
    first.appearance = "dark"
    first.compact_rows = True
    first.last_register = tmp_path / "zeden.triage"
    first.window_geometry = QByteArray(b"geometry")
    first.set_list_state("cases", QByteArray(b"columns"))
    first.set_panes("cases", QByteArray(b"panes"))
    first.save()

    again = Preferences(QSettings(file, QSettings.Format.IniFormat))

    assert (again.language, again.appearance, again.compact_rows) == ("en", "dark", True)
    assert again.last_register == tmp_path / "zeden.triage"
    assert again.window_geometry == QByteArray(b"geometry")
    assert again.list_state("cases") == QByteArray(b"columns")
    assert again.panes("cases") == QByteArray(b"panes")


def test_preferences_can_be_taken_back(preferences: Preferences, tmp_path: Path) -> None:
    preferences.language = "en"
    preferences.language = "nl"
    preferences.appearance = "light"
    preferences.compact_rows = False
    preferences.last_register = None
    preferences.set_list_state("cases", QByteArray(b"columns"))
    preferences.forget_list_state("cases")

    assert (preferences.language, preferences.appearance) == ("nl", "light")
    assert preferences.last_register is None
    assert preferences.list_state("cases").isEmpty()


def test_nonsense_in_the_file_is_no_preference(qapp: QApplication, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)
    for key in ("language", "appearance", "compact_rows"):
        settings.setValue(key, "klingon")
    settings.setValue("window_geometry", 7)

    desk = Preferences(settings)

    assert (desk.language, desk.appearance, desk.compact_rows) == ("nl", "system", False)
    assert desk.window_geometry.isEmpty()


def test_by_default_they_stand_in_the_persons_own_folder(qapp: QApplication, own_profile: Path) -> None:
    desk = Preferences()
    desk.language = "en"
    desk.save()

    assert list(own_profile.rglob("triage-app.ini"))

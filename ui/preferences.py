"""What this desk prefers: typed properties over QSettings. What the office decides stands elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from triage_app.words import Language
    from ui.theme.theme import Appearance

LOCK_AFTER, LOCK_AFTER_AT_MOST = 10, 60
"""Minutes."""


class Preferences:
    """The preferences of one desk.

    Args:
        settings: Where they are kept; the platform's own place when None. Tests give a file.
    """

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "triage-app", "triage-app"
        )

    @property
    def language(self) -> "Language":
        """The language of screen and paper; Dutch by default."""
        return "en" if self._text("language") == "en" else "nl"

    @language.setter
    def language(self, language: "Language") -> None:
        self._settings.setValue("language", language)

    @property
    def appearance(self) -> "Appearance":
        """Light, dark, or as the system."""
        chosen = self._text("appearance")
        return "light" if chosen == "light" else "dark" if chosen == "dark" else "system"

    @appearance.setter
    def appearance(self, appearance: "Appearance") -> None:
        self._settings.setValue("appearance", appearance)

    @property
    def compact_rows(self) -> bool:
        """Whether table rows are low."""
        return self._text("compact_rows") == "yes"

    @compact_rows.setter
    def compact_rows(self, compact: bool) -> None:
        self._settings.setValue("compact_rows", "yes" if compact else "no")

    @property
    def lock_after_minutes(self) -> int:
        """Minutes nobody may be at the desk before the register locks itself; ten by default."""
        told = self._text("lock_after_minutes")
        minutes = int(told) if told.isascii() and told.isdigit() else LOCK_AFTER
        return max(1, min(minutes, LOCK_AFTER_AT_MOST))

    @lock_after_minutes.setter
    def lock_after_minutes(self, minutes: int) -> None:
        self._settings.setValue("lock_after_minutes", str(minutes))

    @property
    def whose(self) -> str:
        """Whose cases the lists are about: ``team``, ``mine`` or ``watched``."""
        kept = self._text("whose")
        return kept if kept in {"mine", "watched"} else "team"

    @whose.setter
    def whose(self, whose: str) -> None:
        self._settings.setValue("whose", whose)

    @property
    def last_register(self) -> Path | None:
        """The register that was open last, if any."""
        path = self._text("last_register")
        return Path(path) if path else None

    @last_register.setter
    def last_register(self, path: Path | None) -> None:
        self._settings.setValue("last_register", str(path) if path else "")

    @property
    def window_geometry(self) -> QByteArray:
        """Where the window stood and how large; empty the first time."""
        return self._bytes("window_geometry")

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("window_geometry", geometry)

    def list_state(self, name: str) -> QByteArray:
        """Return widths, order, visibility and sorting of a list's columns; empty the first time."""
        return self._bytes(f"list/{name}")

    def set_list_state(self, name: str, state: QByteArray) -> None:
        """Remember a list's columns."""
        self._settings.setValue(f"list/{name}", state)

    def forget_list_state(self, name: str) -> None:
        """Forget a list's columns: it looks as designed again."""
        self._settings.remove(f"list/{name}")

    def panes(self, name: str) -> QByteArray:
        """Return how a splitter was divided; empty the first time."""
        return self._bytes(f"panes/{name}")

    def set_panes(self, name: str, state: QByteArray) -> None:
        """Remember how a splitter was divided."""
        self._settings.setValue(f"panes/{name}", state)

    def save(self) -> None:
        """Write them to disk now."""
        self._settings.sync()

    def _text(self, key: str) -> str:
        value = self._settings.value(key)
        return value if isinstance(value, str) else ""

    def _bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

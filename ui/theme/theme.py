"""The switch between light, dark and the system's high contrast, while the window is open."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAccessibilityHints, QColor, QFont, QFontDatabase, QFontInfo, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from ui.theme.high_contrast import from_system
from ui.theme.metrics import Metrics, metrics_for
from ui.theme.palette import DARK, LIGHT, Palette
from ui.theme.sheet import style_sheet

Appearance = Literal["system", "light", "dark"]


class Theme(QObject):
    """The colours and sizes in use.

    Signals:
        changed: Colours or sizes changed; whatever paints itself paints again.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.palette: Palette = LIGHT
        self.metrics: Metrics = metrics_for(0)
        self._appearance: Appearance = "system"
        self._compact = False
        self._hints: tuple[QStyleHints, QAccessibilityHints] | None = None

    def apply(self, *, appearance: Appearance | None = None, compact: bool | None = None) -> None:
        """Dress the running application; from then on the system's light and dark are followed.

        Args:
            appearance: What to look like; None keeps what was chosen before.
            compact: Whether table rows are 28 instead of 36 pixels; None keeps it.
        """
        self._appearance = self._appearance if appearance is None else appearance
        self._compact = self._compact if compact is None else compact
        if self._hints is None:
            hints = QApplication.styleHints()
            # Both are kept: PySide forgets the inner one for good once its wrapper goes.
            self._hints = hints, hints.accessibility()
            hints.colorSchemeChanged.connect(self._dress)
            self._hints[1].contrastPreferenceChanged.connect(self._dress)
        self._dress()

    def _wants_contrast(self) -> bool:
        if self._hints is None or self._appearance != "system":
            return False
        return self._hints[1].contrastPreference() == Qt.ContrastPreference.HighContrast

    @Slot()
    def _dress(self) -> None:
        system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        metrics = metrics_for(QFontInfo(system_font).pixelSize(), compact=self._compact)
        if self._wants_contrast():
            system = self._system_colours()
            palette, colours = from_system(system), system
        else:
            palette = self._scheme()
            colours = _colours(palette)
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        if (palette, metrics) == (self.palette, self.metrics) and application.property("dressed"):
            return
        self.palette, self.metrics = palette, metrics
        system_font.setPixelSize(metrics.body)
        system_font.setFeature(QFont.Tag("tnum"), 1)
        QApplication.setFont(system_font)
        QApplication.setPalette(colours)
        application.setStyleSheet(style_sheet(palette, metrics))
        application.setProperty("dressed", "yes")
        self.changed.emit()

    @staticmethod
    def _system_colours() -> QPalette:
        return QApplication.style().standardPalette()

    def _scheme(self) -> Palette:
        if self._appearance != "system":
            return DARK if self._appearance == "dark" else LIGHT
        dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT


def _colours(palette: Palette) -> QPalette:
    """Return what Qt's own drawing (tick boxes, calendars, placeholders) takes its colours from."""
    role = QPalette.ColorRole
    colours = QPalette()
    for wanted, colour in (
        (role.Window, palette.window),
        (role.Base, palette.panel),
        (role.AlternateBase, palette.sunken),
        (role.Button, palette.panel),
        (role.ToolTipBase, palette.panel),
        (role.Text, palette.text),
        (role.WindowText, palette.text),
        (role.ButtonText, palette.text),
        (role.ToolTipText, palette.text),
        (role.PlaceholderText, palette.muted),
        (role.Highlight, palette.accent),
        (role.HighlightedText, palette.on_accent),
        (role.Accent, palette.accent),
        (role.Link, palette.accent),
        (role.Light, palette.panel),
        (role.Mid, palette.edge),
        (role.Dark, palette.edge),
    ):
        colours.setColor(wanted, QColor(colour))
    for wanted in (role.Text, role.WindowText, role.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, wanted, QColor(palette.disabled))
    return colours


_theme = Theme()


def theme() -> Theme:
    """Return the one theme of this process: Qt, too, has one style sheet and one font per application."""
    return _theme

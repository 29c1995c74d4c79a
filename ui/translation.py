"""The language of the window: Dutch unless English is chosen; switched while it is open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

if TYPE_CHECKING:
    from triage_app.words import Language

_FOLDER = Path(__file__).parent / "i18n"


class _State:
    """What is installed in the running application: Qt, too, knows one set of translators."""

    language: "Language" = "nl"
    translator: QTranslator | None = None


def current() -> "Language":
    """Return the language the window speaks."""
    return _State.language


def install(language: "Language") -> None:
    """Let the window speak a language; whatever is built from then on does.

    Widgets that stand already keep their words: the window is rebuilt on the page it was on.
    """
    application = QCoreApplication.instance()
    if _State.translator is not None:
        QCoreApplication.removeTranslator(_State.translator)
        _State.translator = None
    if language == "nl" and application is not None:
        translator = QTranslator(application)
        if translator.load(str(_FOLDER / "triage_nl.qm")):
            QCoreApplication.installTranslator(translator)
            _State.translator = translator
    country = QLocale.Country.Netherlands if language == "nl" else QLocale.Country.UnitedKingdom
    tongue = QLocale.Language.Dutch if language == "nl" else QLocale.Language.English
    QLocale.setDefault(QLocale(tongue, country))
    _State.language = language

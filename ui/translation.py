"""The language of the window: Dutch unless English is chosen; switched while it is open."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

if TYPE_CHECKING:
    from triage_app.words import Language

_FOLDER = Path(__file__).parent / "i18n"


class _State:
    """What is installed in the running application: Qt, too, knows one set of translators."""

    language: "Language" = "nl"
    translators: tuple[tuple[QTranslator, bytes], ...] = ()
    """Each with the words it reads from: Qt takes no copy of them."""


def current() -> "Language":
    """Return the language the window speaks."""
    return _State.language


def install(language: "Language") -> None:
    """Let the window speak a language; whatever is built from then on does.

    Widgets that stand already keep their words: the window is rebuilt on the page it was on.
    """
    application = QCoreApplication.instance()
    for translator, _words in _State.translators:
        QCoreApplication.removeTranslator(translator)
    _State.translators = tuple(_loaded(language, application))
    for translator, _words in _State.translators:
        QCoreApplication.installTranslator(translator)
    country = QLocale.Country.Netherlands if language == "nl" else QLocale.Country.UnitedKingdom
    tongue = QLocale.Language.Dutch if language == "nl" else QLocale.Language.English
    QLocale.setDefault(QLocale(tongue, country))
    _State.language = language


def _loaded(language: "Language", application: QObject | None) -> Iterator[tuple[QTranslator, bytes]]:
    """Yield Qt's own words (file dialogues, menus of fields) and ours; in English only the plurals.

    They are read into memory: Qt itself would map the file, and die when an update replaces it meanwhile.
    """
    qt_words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    for file in (qt_words, _FOLDER / f"triage_{language}.qm"):
        translator, words = QTranslator(application), file.read_bytes() if file.exists() else b""
        if words and translator.load(words):
            yield translator, words

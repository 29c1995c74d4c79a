"""An offence's article by number or by word, with the catalogue offered while typing."""

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QWidget

from triage_app.domain.cases.offence import Regime
from triage_app.domain.catalogue import OffenceDefinition, search_offences
from triage_app.errors import BadInput, Problem
from triage_app.services.cases.entry import read_offence
from ui import labels, translation
from ui.widgets.entries import LineEntry

_OFFERED = 40
_BETWEEN = " · "


class ArticleEntry(LineEntry):
    """Reads ``243``, ``243.1``, ``246 (oud)`` or a word of the name; Down and Enter take an offer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("number or word, such as 247.1"), longest=80, parent=parent)
        self._offers = QStringListModel(self)
        offer = QCompleter(self._offers, self)
        offer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = offer.popup()
        if popup is not None:
            popup.setProperty("popup", "true")
        offer.activated.connect(self._take)
        self._completer = offer
        self.setCompleter(offer)
        self.textEdited.connect(self._offer)
        self.editingFinished.connect(self._settle)

    def problem(self) -> Problem | None:
        """Return why no catalogue knows what was typed, or None."""
        text = self.value()
        if text is None:
            return None
        try:
            read_offence(text, None)
        except BadInput as met:
            return met
        return None

    def _settle(self) -> None:
        """When it is left with a word that only one offence has, write that offence's number."""
        if self.problem() is not None:
            found = search_offences(self.text())
            if len(found) == 1:
                self.set_value(_written(found[0]))

    def _offer(self, text: str) -> None:
        found = search_offences(text)[:_OFFERED] if text.strip() else ()
        self._offers.setStringList([_in_words(one) for one in found])

    def _take(self, text: str) -> None:
        self.set_value(text.partition(_BETWEEN)[0])


def _written(offence: OffenceDefinition) -> str:
    old = f" {labels.say('regime_mark.old')}" if offence.regime is Regime.OLD else ""
    return f"{offence.number}{old}"


def _in_words(offence: OffenceDefinition) -> str:
    return f"{_written(offence)}{_BETWEEN}{offence.name(translation.current())}"

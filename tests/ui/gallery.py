"""Every widget on one page, to look at: ``python tests/ui/gallery.py FOLDER`` writes pictures of it.

A test renders the same page in each appearance, language and scale.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from triage_app.errors import BadInput, FieldProblems
from ui.marks import standing_mark
from ui.notices import Action, Notices
from ui.plain_text import name_for_reader
from ui.preferences import Preferences
from ui.theme.theme import theme
from ui.widgets.button import bare_button, button
from ui.widgets.columns import Column
from ui.widgets.date_entry import DateEntry
from ui.widgets.empty_state import EmptyState
from ui.widgets.entries import ChoiceEntry, LineEntry, Option, TextBox, TickEntry
from ui.widgets.evidence_list import Evidence, EvidenceList
from ui.widgets.form import Form
from ui.widgets.list_detail import ListDetail
from ui.widgets.page_header import Chip, FilterChips, PageHeader
from ui.widgets.panel import FactCard, Fold, Panel, Scroll, row
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable
from ui.widgets.segmented import SegmentedChoice
from ui.widgets.status_mark import StatusMark
from ui.widgets.tabs import Tabs

TODAY = date(2026, 11, 23)
STANDINGS = (
    "undecided",
    "awaiting_confirmation",
    "exception_incomplete",
    "requested",
    "exception",
    "other_route",
    "deferred",
    "deferred_past_term",
    "closed_undecided",
    "no_aspects",
    "unclear",
)
NAMES = (
    "K. van d. M.",
    "Ş. Ö.",
    "J.-P. L.",
    "R. Č.",
    "M. el A.",
    "É. de V.",
    "W. K.",
    "<b>",
    "A&B",
    "T. ’t H.",
    "Ł. N.",
)


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the example list."""

    parketnummer: str
    suspect: str
    article: str
    standing: str
    hearing: date


LINES = tuple(
    Line(
        f"16-{77310 + at * 321:06d}-26",
        NAMES[at],
        f"24{at % 9} lid 1 · …",
        standing,
        TODAY + timedelta(days=9 * at),
    )
    for at, standing in enumerate(STANDINGS)
)

COLUMNS: Sequence[Column[Line]] = (
    Column("parketnummer", "Parketnummer", lambda line: line.parketnummer, width=108),
    Column("suspect", "Verdachte", lambda line: line.suspect, width=96),
    Column("article", "Feit", lambda line: line.article, width=104),
    Column(
        "standing",
        "Stand",
        lambda line: line.standing,
        mark=lambda line: standing_mark(line.standing),
        width=190,
    ),
    Column(
        "hearing", "Zitting", lambda line: f"{line.hearing:%d-%m-%Y}", lambda line: line.hearing, width=92
    ),
)
EVIDENCE = (
    Evidence(
        "a",
        "Weigering: datum en bron",
        "14-10-2026, gesprek NIFP-consult (brief 2026-4471)",
        required=True,
        met=True,
    ),
    Evidence(
        "b",
        "Waarom niet zwaarwegend genoeg geacht voor klinische observatie",
        "Nog in te vullen. Let op: verdachte is niet in voorlopige hechtenis – klinische observatie is dan "
        "wettelijk niet mogelijk; dat is grond 4b.",
        required=True,
        met=False,
    ),
    Evidence("c", "Wie woog dit", "zaaksofficier (u), 16-11-2026", required=True, met=True),
    Evidence("d", "Raadsman geïnformeerd", "", required=False, met=False),
    Evidence("e", "Nieuw aanbod gedaan", "", required=False, met=True),
)


class Gallery(QWidget):
    """All widgets, arranged like the case screen of the design."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("content")
        self.notices = Notices()
        header = PageHeader(
            "Zaken",
            search="Zoek op parketnummer, verdachte, artikel …   Ctrl+F",
            buttons=(
                button("&Importeren", icon="file-down"),
                button("&Nieuwe zaak", icon="plus", kind="primary", shortcut="Ctrl+N"),
            ),
        )
        chips = FilterChips(
            (Chip("all", "Alle", 241), Chip("silent", "Stil", 66), Chip("confirm", "Te bevestigen", 3)),
            "Filters",
        )
        chips.add(button("&Kolommen", icon="columns-3"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.notices)
        column.addWidget(header)
        column.addWidget(chips)
        column.addWidget(ListDetail("gallery", self._list(preferences), self._detail(), preferences), 1)
        self.notices.done("Zaak 16-077310-26 opgeslagen", lambda: None)
        self.notices.say(
            "Bestand <b>lijst & co.xlsx</b> kon niet worden gelezen.", "attention", Action("&Opnieuw", list)
        )

    def _list(self, preferences: Preferences) -> QWidget:
        panel = Panel(margin=1)
        model = RecordModel(COLUMNS, panel)
        model.show_rows(LINES)
        self.table = RecordTable(model, "gallery", "Zaken", preferences, sorted_by="hearing")
        self.table.choose_row(2)
        panel.column.addWidget(self.table)
        panel.column.addWidget(
            EmptyState("sun", "Niets te doen", "Alle zaken hebben een beslissing.", button("&Ververs"))
        )
        return panel

    def _detail(self) -> QWidget:
        panel = Panel()
        title = row(bare_button("x", "Sluiten"), None, StatusMark(standing_mark("exception_incomplete")))
        panel.column.addLayout(title)
        facts = QHBoxLayout()
        for one in (
            FactCard("Zitting", "21-01-2027", "over 59 dagen"),
            FactCard("Voorlopige hechtenis", "geen", "sinds 02-10-2026"),
            FactCard("Zaaksofficier", "u", "waargenomen t/m vr 27-11"),
        ):
            facts.addWidget(one)
        panel.column.addLayout(facts)
        tabs = Tabs("Zaak")
        tabs.addTab(self._decision(), "Beslissing")
        tabs.addTab(self._form(), "Zaak")
        self.tabs = tabs
        panel.column.addWidget(tabs, 1)
        self.save, self.fix = button("&Bewaren"), button("&Vaststellen", kind="primary")
        self.fix.refuse("Nog 1 vereist punt")
        panel.column.addLayout(row(None, self.save, self.fix))
        return panel

    def _decision(self) -> QWidget:
        scroll = Scroll()
        outcomes = (
            Option("A", "Aanvragen", "A"),
            Option("N", "Niet aanvragen", "N"),
            Option("G", "Geen aspecten", "G"),
            Option("U", "Uitstellen", "U"),
            Option("R", "Andere route", "R"),
        )
        self.outcome = SegmentedChoice(outcomes, "Uitkomst")
        self.outcome.set_value("N")
        self.evidence = EvidenceList()
        self.evidence.show_checks(EVIDENCE)
        weighing = TextBox("Weging in één of twee zinnen. Geen diagnose, geen namen.", lines=2)
        name_for_reader(weighing, "Weging")
        self.evidence.put_below("b", weighing)
        scroll.column.addWidget(self.outcome)
        scroll.column.addWidget(self.evidence)
        scroll.column.addStretch(1)
        return scroll

    def _form(self) -> QWidget:
        scroll = Scroll()
        form = Form()
        form.heading("Snelle invoer")
        form.add(
            "parketnummer",
            "&Parketnummer",
            LineEntry("NN-NNNNNN-JJ"),
            help_text="Ook met / of . of niets ertussen.",
        )
        form.add("hearing", "&Zitting", DateEntry(lambda: TODAY))
        form.add(
            "ground",
            "&Grond",
            ChoiceEntry((Option("3", "3  Weigering"), Option("4a", "4a  Geen meerwaarde"))),
        )
        form.add(
            "aspects",
            "&Aspecten",
            SegmentedChoice((Option("yes", "Ja", "J"), Option("no", "Nee", "N")), "Aspecten"),
        )
        form.add("held", "&Hechtenis", TickEntry("In voorlopige hechtenis"))
        form.add("note", "&Notitie", TextBox("Geen diagnose, geen namen."))
        form.set_values({"parketnummer": "16-077310-26", "hearing": date(2027, 1, 21)})
        form.row("hearing").editor.set_value(None)
        unread = FieldProblems((BadInput("date.unreadable", "hearing"), BadInput("date.impossible", "note")))
        form.show_problems(unread)
        fold = Fold("Meer velden", opened=True)
        fold.body.addWidget(TickEntry("Onderzoek opnieuw aangevangen"))
        form.add_wide(fold)
        self.form = form
        scroll.column.addWidget(form)
        scroll.column.addStretch(1)
        return scroll


def main(folder: str) -> None:
    """Write pictures of the gallery, in every appearance, into a folder."""
    from pathlib import Path

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from ui.application import dress, make_application

    make_application()
    preferences = Preferences(QSettings(f"{folder}/preferences.ini", QSettings.Format.IniFormat))
    dress(preferences)
    for appearance in ("light", "dark"):
        theme().apply(appearance=appearance)
        gallery = Gallery(preferences)
        gallery.resize(1154, 768)
        gallery.show()
        for tab in (0, 1):
            gallery.tabs.setCurrentIndex(tab)
            QApplication.processEvents()
            gallery.grab().save(str(Path(folder) / f"gallery-{appearance}-{tab}.png"))
        gallery.hide()


if __name__ == "__main__":
    import sys

    main(sys.argv[1])

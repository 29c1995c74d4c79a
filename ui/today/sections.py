"""One kind of case that asks for attention, with its most urgent ones."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from triage_app.services.cases.query import View
from triage_app.services.cases.rows import CaseRow
from triage_app.services.today import Section
from ui import labels, marks
from ui.plain_text import Text
from ui.preferences import Preferences
from ui.theme.theme import theme
from ui.widgets.button import button
from ui.widgets.columns import Column
from ui.widgets.panel import Panel, row
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable


def section_title(view: View) -> str:
    """The heading of a section, in the language of the window."""
    titles = {
        View.TO_CONFIRM: QCoreApplication.translate("Today", "To confirm"),
        View.SILENT: QCoreApplication.translate("Today", "Silent: no request and no documented exception"),
        View.CUSTODY_SOON: QCoreApplication.translate("Today", "Custody term within 14 days"),
        View.HEARING_SOON: QCoreApplication.translate(
            "Today", "Hearing within 30 days, no assessment decided"
        ),
        View.RETURNED: QCoreApplication.translate("Today", "Returned: the ground no longer holds"),
    }
    return titles[view]


def _columns(view: View) -> tuple[Column[CaseRow], ...]:
    return (
        Column(
            "number",
            QCoreApplication.translate("Today", "Parketnummer"),
            lambda one: one.parketnummer,
            width=112,
        ),
        Column(
            "suspect",
            QCoreApplication.translate("Today", "Suspect"),
            lambda one: one.suspect or "–",
            width=96,
        ),
        Column(
            "standing",
            QCoreApplication.translate("Today", "Standing"),
            lambda one: labels.say(f"standing.{one.standing}"),
            mark=lambda one: marks.standing_mark(one.standing),
            width=186,
        ),
        Column("why", QCoreApplication.translate("Today", "Why now"), lambda one: _why(view, one), width=260),
    )


def _why(view: View, one: CaseRow) -> str:
    """What brought the case here, in dates and days."""
    if view is View.CUSTODY_SOON and one.custody_ends_on is not None:
        days = (one.custody_ends_on - one.day).days
        return _days(
            QCoreApplication.translate("Today", "custody until %1"), labels.day(one.custody_ends_on), days
        )
    if view is View.RETURNED:
        if one.stale:
            return ", ".join(labels.say(f"stale.{reason}") for reason in one.stale)
        return QCoreApplication.translate("Today", "deferred until %1").replace(
            "%1", labels.day(one.deferred_until)
        )
    if one.hearing_on is not None and one.hearing_on >= one.day:
        days = (one.hearing_on - one.day).days
        return _days(QCoreApplication.translate("Today", "hearing on %1"), labels.day(one.hearing_on), days)
    since = (one.day - one.registered_on).days
    return QCoreApplication.translate("Today", "registered %n day(s) ago", None, since)


def _days(sentence: str, day: str, days: int) -> str:
    left = QCoreApplication.translate("Today", "%n day(s)", None, days)
    return f"{sentence.replace('%1', day)} ({left})"


class ShortTable(RecordTable):
    """A table that is just as high as its rows: the page scrolls, not the table."""

    def fit(self) -> None:
        """Take the height of the heading and the rows there are."""
        lines = self.model().rowCount() + 1
        self.setFixedHeight(lines * theme().metrics.row + 2 * self.frameWidth())


class SectionPanel(Panel):
    """The panel of one section.

    Signals:
        case_wanted: The id of a case.
        all_wanted: The view whose whole list is wanted.
    """

    case_wanted = Signal(int)
    all_wanted = Signal(object)

    def __init__(self, section: Section, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(section_title(section.view))
        model = RecordModel(_columns(section.view))
        model.show_rows(section.rows)
        table = ShortTable(
            model,
            f"today.{section.view.value}",
            section_title(section.view),
            preferences,
            identity=lambda one: one.id,
        )
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.fit()
        table.horizontalHeader().setSectionResizeMode(
            len(_columns(section.view)) - 1, QHeaderView.ResizeMode.Stretch
        )
        table.setSortingEnabled(False)
        table.activated_record.connect(lambda one: self.case_wanted.emit(one.id))
        every = button(QCoreApplication.translate("Today", "Show all %n", None, section.total), kind="quiet")
        every.clicked.connect(lambda: self.all_wanted.emit(section.view))
        count = Text(labels.number(section.total), "heading", "muted")
        self.column.addLayout(row(Text(section_title(section.view), "heading"), count, None, every))
        self.column.addWidget(table)
        self.table = table

"""Retention: cases whose time is over; first cleared by somebody who looked, then anonymised."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import labels
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.columns import Column
from ui.widgets.flow import flow
from ui.widgets.panel import Panel
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from triage_app.services.retention.keeping import Expiring
    from ui.page import Desk


class RetentionTab(QWidget):
    """The review list, and its two steps.

    Args:
        desk: What the page works with.
    """

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk = desk
        self._found: tuple[Expiring, ...] = ()
        self.model: RecordModel[Expiring] = RecordModel(
            (
                Column(
                    "number", self.tr("Parketnummer"), lambda one: one.stored.case.parketnummer, width=130
                ),
                Column("closed", self.tr("Closed on"), _closed, width=100),
                Column("how", self.tr("How"), _how, width=150),
                Column("expires", self.tr("To anonymise on"), _expires, width=130),
                Column("term", self.tr("Term"), self._term, width=190),
                Column("cleared", self.tr("Cleared"), self._cleared, width=200),
            ),
            self,
        )
        self.table = RecordTable(
            self.model,
            "retention",
            self.tr("Retention"),
            desk.preferences,
            identity=lambda one: one.stored.id,
        )
        self.open = button(self.tr("&Open case"), icon="folder-open")
        self.clear = button(self.tr("&Clear this case"), icon="check")
        self.clear_all = button(self.tr("Clear &all that are due"))
        self.erase = button(self.tr("A&nonymise what is cleared …"), icon="archive-x")
        self.open.clicked.connect(self._open)
        self.clear.clicked.connect(self.clear_one)
        self.clear_all.clicked.connect(self.clear_due)
        self.erase.clicked.connect(self.anonymise)
        self.table.chosen.connect(lambda _one: self._weigh())
        what = self.tr(
            "Step 1: look at a case and clear it. Step 2: anonymise what is cleared. Initials, numbers and "
            "every free text go; dates, outcome and ground stay, so that the figures stay right. This cannot "
            "be undone. Backups still hold the cases until they are cleared away, after a year at most."
        )
        below = Panel(margin=1)
        below.column.addWidget(self.table)
        self.footer = Text("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(12)
        column.addWidget(Text(what, tone="muted", wrap=True))
        column.addLayout(flow(self.open, self.clear, self.clear_all, self.erase))
        column.addWidget(below, 1)
        column.addWidget(self.footer)
        self._weigh()

    def refresh(self) -> None:
        """Ask for the review list."""
        self._desk.jobs.query(self, self._desk.app.retention.review, self._show)

    def clear_one(self) -> None:
        """Clear the chosen case."""
        chosen = self.table.record()
        if chosen is not None:
            self._clear((chosen.stored.id,))

    def clear_due(self) -> None:
        """Clear every case that is due."""
        self._clear(tuple(one.stored.id for one in self._found if one.due and not one.cleared))

    def anonymise(self) -> None:
        """Anonymise what is cleared, after a last question: it cannot be undone."""
        count = sum(one.due and one.cleared for one in self._found)
        sure = self._desk.notices.confirm(
            self.tr("%n case(s) will be anonymised. This cannot be undone.", None, count),
            yes=self.tr("Anonymise"),
            no=self.tr("Go back"),
        )
        if sure:
            retention = self._desk.app.retention

            def done(erased: int) -> None:
                self._desk.notices.done(self.tr("%n case(s) were anonymised.", None, erased))

            self._desk.jobs.change(self, retention.erase, done)

    def _clear(self, ids: tuple[int, ...]) -> None:
        retention = self._desk.app.retention
        self._desk.jobs.change(self, lambda: retention.clear(ids), lambda _count: None)

    def _open(self) -> None:
        chosen = self.table.record()
        if chosen is not None:
            self._desk.go("cases", chosen.stored.id)

    def _show(self, found: "tuple[Expiring, ...]") -> None:
        self._found = found
        self.model.show_rows(found)
        self.footer.say(
            self.tr("Nothing is due: no case is kept too long.")
            if not found
            else self.tr("{due} due, {open} open for more than two years").format(
                due=sum(one.due for one in found), open=sum(one.expiry.review for one in found)
            )
        )
        self._weigh()

    def _weigh(self) -> None:
        chosen = self.table.record()
        choose = "" if chosen is not None else self.tr("Choose a case first")
        not_due = "" if chosen is not None and chosen.due else self.tr("This case is not due")
        self.open.refuse(choose)
        self.clear.refuse(choose or not_due)
        waiting = any(one.due and not one.cleared for one in self._found)
        self.clear_all.refuse("" if waiting else self.tr("Nothing is due that is not cleared"))
        ready = any(one.due and one.cleared for one in self._found)
        self.erase.refuse("" if ready else self.tr("Nothing is cleared yet"))

    def _term(self, one: "Expiring") -> str:
        if one.expiry.review:
            return self.tr("open for more than 2 years")
        if one.stored.case.keep is not None:
            return one.stored.case.keep.reason
        years = self.tr("%n year(s)", None, one.expiry.years or 0)
        return years if one.expiry.confirmed else self.tr("{years}, not confirmed").format(years=years)

    def _cleared(self, one: "Expiring") -> str:
        cleared = one.stored.case.cleared
        return "" if cleared is None else f"{labels.day(cleared.on)} · {cleared.by}"


def _closed(one: "Expiring") -> str:
    day = one.stored.case.closed_on
    return labels.day(day) if day else ""


def _how(one: "Expiring") -> str:
    how = one.stored.case.closed_how
    return labels.say(f"closed_how.{how}") if how else ""


def _expires(one: "Expiring") -> str:
    return labels.day(one.expiry.on) if one.expiry.on else ""

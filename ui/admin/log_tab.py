"""Logboek: who did what with which cases, why and for whom; read, filtered, exported, checked."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from triage_app.domain.amsterdam import local_moment
from triage_app.domain.audit.kinds import Kind
from triage_app.domain.audit.line import LogQuery, LogReport
from triage_app.errors import Problem
from triage_app.services.documents.saving import safe_file_name
from triage_app.services.logbook import COLUMNS, LogEntry, LogPage, cells
from ui import files, labels, translation
from ui.options import options
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.columns import Column
from ui.widgets.date_entry import DateEntry
from ui.widgets.entries import ChoiceEntry, LineEntry
from ui.widgets.form import Form
from ui.widgets.panel import Panel, Scroll, row
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from datetime import date

    from ui.page import Desk

_MOST = 1_000
_TYPING_MS = 300
_WIDTHS = {"seq": 50, "at": 140, "kind": 90, "what": 145, "objects": 150, "who": 120, "reason": 130}


class LogTab(QWidget):
    """The log of the register.

    Args:
        desk: What the page works with.
        choose: Asks where an export goes; the system's dialogue unless a test answers.
    """

    def __init__(self, desk: "Desk", choose: Callable[..., Path | None] = files.choose_to_save) -> None:
        super().__init__()
        self._desk = desk
        self._choose = choose
        self._seen = False
        self.kind = ChoiceEntry(options(Kind, "log.kind"), empty=self.tr("all kinds"))
        self.person = LineEntry(self.tr("name or account"))
        self.case = LineEntry(self.tr("parketnummer"))
        self.first = DateEntry(desk.today)
        self.last = DateEntry(desk.today)
        self.form = Form(label_width=90)
        self.form.add("kind", self.tr("&Kind"), self.kind)
        self.form.add("person", self.tr("&Who"), self.person)
        self.form.add("case", self.tr("C&ase"), self.case)
        self.form.add("first", self.tr("&From"), self.first)
        self.form.add("last", self.tr("&To"), self.last)
        self.model: RecordModel[LogEntry] = RecordModel(_columns(), self)
        self.table = RecordTable(self.model, "log", self.tr("Log"), desk.preferences)
        self.export_button = button(self.tr("&Export …"), icon="file-spreadsheet")
        self.check_button = button(self.tr("Check the &log"), icon="circle-check")
        self.export_button.clicked.connect(self.export)
        self.check_button.clicked.connect(self.check)
        self.verdict = Text("", "strong", wrap=True)
        self.verdict.hide()
        self.footer = Text("", "small")
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self.form.changed.connect(self._typing.start)
        left = Panel()
        left.column.addWidget(Text(self.tr("Filter"), "heading"))
        left.column.addWidget(self.form)
        left.column.addLayout(row(self.check_button, None))
        left.column.addLayout(row(self.export_button, None))
        left.column.addWidget(self.verdict)
        left.column.addStretch(1)
        right = Panel(margin=1)
        right.column.addWidget(self.table, 1)
        foot = row(self.footer, None)
        foot.setContentsMargins(9, 5, 9, 5)
        right.column.addLayout(foot)
        beside = Scroll()
        beside.setMaximumWidth(300)
        beside.setMinimumWidth(left.minimumSizeHint().width())
        beside.column.addWidget(left)
        line = row(beside)
        line.addWidget(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(line, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Look into the log: the first time in sight, which is itself a line of it."""
        super().showEvent(event)
        if not self._seen:
            self._seen = True
            logbook, query = self._desk.app.logbook, LogQuery(limit=_MOST)
            self._desk.jobs.query(self, lambda: logbook.open(query), self._show)

    def refresh(self) -> None:
        """Ask again for what is in sight."""
        if self._seen:
            self._ask()

    def check(self) -> None:
        """Check the whole log."""
        self.check_button.refuse(self.tr("Checking"))
        self._desk.jobs.long(self, lambda _progress: self._desk.app.logbook.check(), self._judge, self._fail)

    def export(self) -> None:
        """Write what the filter finds to a file."""
        name = safe_file_name(f"logboek {labels.day(self._desk.today())}", ".csv")
        file = self._choose(self, self.tr("Export the log"), "CSV (*.csv)", Path.home() / name)
        if file is None:
            return
        app = self._desk.app

        def work() -> int:
            return app.logbook.export(self._query(None), file, translation.current())

        def done(lines: int) -> None:
            said = self.tr("{count} lines written to {file}.")
            self._desk.notices.done(said.format(count=labels.number(lines), file=file.name))

        self._desk.jobs.query(self, work, done)

    def _ask(self) -> None:
        self._desk.jobs.query(
            self, lambda: self._desk.app.logbook.page(self._query(_MOST)), self._show, self._refuse
        )

    def _query(self, limit: int | None) -> LogQuery:
        values = self.form.values()
        kind, number = values["kind"], values["case"]
        showing = self._desk.app.showing
        first: date | None = values["first"]  # type: ignore[assignment]  # what a DateEntry holds
        last: date | None = values["last"]  # type: ignore[assignment]  # likewise
        return LogQuery(
            first=first,
            last=last,
            kinds=(Kind(str(kind)),) if kind else (),
            person=str(values["person"] or ""),
            case_id=showing.id_of(str(number)) if number else None,
            limit=limit,
        )

    def _show(self, page: LogPage) -> None:
        self.form.clear_problems()
        self.model.show_rows(page.entries)
        shown, total = labels.number(len(page.entries)), labels.number(page.total)
        if len(page.entries) < page.total:
            self.footer.say(self.tr("the latest {shown} of {total} lines").format(shown=shown, total=total))
        else:
            self.footer.say(self.tr("{total} lines").format(total=total))

    def _refuse(self, met: Problem) -> None:
        self.form.show_problems(type(met)(met.code, "case", **met.details))
        self.model.show_rows(())
        self.footer.say("")

    def _judge(self, report: LogReport) -> None:
        self.check_button.refuse("")
        if report.since is None:
            self.verdict.say(labels.say("log.check.empty"))
        else:
            key = "log.check.intact" if report.intact else "log.check.broken"
            since = local_moment(report.since)
            sentence = labels.say(
                key,
                since=f"{labels.day(since.date())} {since:%H:%M}",
                lines=report.lines,
                head=report.head.code if report.head else "",
                checkpoints=report.checkpoints,
            )
            found = [labels.say(f"problem.{one.code}", seq=one.seq) for one in report.findings[:10]]
            found += [labels.say("log.check.restored", seq=seq) for seq in report.restored]
            self.verdict.say("\n".join([sentence, *found]), "ok" if report.intact else "urgent")
        self.verdict.show()

    def _fail(self, met: Problem) -> None:
        self.check_button.refuse("")
        self._desk.notices.problem(met)


def _columns() -> tuple[Column[LogEntry], ...]:
    def column(at: int, name: str) -> Column[LogEntry]:
        def text(entry: LogEntry) -> str:
            return cells(entry, translation.current())[at]

        return Column(
            name,
            labels.say(f"log.column.{name}"),
            text,
            sort_key=(lambda entry: entry.line.seq) if name in {"seq", "at"} else None,
            width=_WIDTHS.get(name, 110),
            right=name == "seq",
            hidden=name in {"acting_for", "origin", "result"},
            tip=text,
        )

    return tuple(column(at, name) for at, name in enumerate(COLUMNS))

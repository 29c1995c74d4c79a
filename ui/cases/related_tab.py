"""The cases that belong with one: linked, proposed, and what can be done about it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from triage_app.domain.cases.link import MUTUAL, LinkKind
from triage_app.services.cases.related import Linked
from triage_app.services.cases.rows import CaseRow
from ui import labels, marks
from ui.options import options
from ui.plain_text import Text
from ui.theme.theme import theme
from ui.widgets.ask_dialog import AskDialog
from ui.widgets.button import Button, button
from ui.widgets.columns import Column
from ui.widgets.entries import ChoiceEntry, Editor, LineEntry
from ui.widgets.flow import flow
from ui.widgets.panel import Scroll
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from triage_app.domain.cases.case import StoredCase
    from triage_app.services.cases.showing import CaseFile
    from ui.page import Desk

_EXAMPLE = "16-123456-26"
_MOST_ROWS = 8
"""More rows than this scroll within their table."""


class RelatedTab(Scroll):
    """Linked cases, and cases of what seems to be the same suspect.

    Args:
        desk: What the page works with.
    """

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stored: StoredCase | None = None
        self.model: RecordModel[Linked] = RecordModel(self._linked_columns(), self)
        self.table = self._table(self.model, "related", self.tr("Linked cases"))
        self.table.activated_record.connect(lambda one: desk.go("cases", one.row.id))
        self.proposals: RecordModel[CaseRow] = RecordModel(self._proposed_columns(), self)
        self.proposed = self._table(self.proposals, "proposed", self.tr("Perhaps the same suspect"))
        self.proposed.activated_record.connect(lambda row: desk.go("cases", row.id))
        self.link_button = button(self.tr("Link …"), icon="plus")
        self.unlink_button = button(self.tr("Unlink"), icon="x", kind="quiet")
        self.join_button = button(self.tr("Join into …"), kind="quiet")
        self.split_button = button(self.tr("Split off …"), kind="quiet")
        self.transfer_button = button(self.tr("To another parket …"), kind="quiet")
        self.same_button = button(self.tr("It is the same suspect"), icon="check")
        self._none = Text(self.tr("No case is linked to this one."), tone="muted", wrap=True)
        self._about = Text(
            self.tr(
                "Same initials and year of birth. Look before you confirm: a decision about one suspect is "
                "never copied to another."
            ),
            "small",
            wrap=True,
        )
        self._same_title = Text(self.tr("Perhaps the same suspect"), "heading")
        self.column.setContentsMargins(0, 10, 8, 0)
        self.column.addWidget(self._none)
        self.column.addWidget(self.table)
        self.column.addLayout(flow(*self._acts()))
        for part in (self._same_title, self._about, self.proposed):
            self.column.addWidget(part)
        self.column.addLayout(flow(self.same_button))
        self.column.addStretch(1)
        acts = (self.link, self.unlink, self.join, self.split, self.transfer)
        for one, act in zip(self._acts(), acts, strict=True):
            one.clicked.connect(lambda _on, act=act: act())
        self.same_button.clicked.connect(self.confirm)

    def show_file(self, file: "CaseFile") -> None:
        """Show what belongs with another case."""
        self._stored = file.stored
        related = file.related
        self.model.show_rows(related.linked)
        self.proposals.show_rows(related.proposed)
        for table in (self.table, self.proposed):
            rows = min(table.model().rowCount(), _MOST_ROWS) + 1
            table.setFixedHeight(rows * theme().metrics.row + 2 * table.frameWidth() + 2)
            table.choose_row(0)
        self._none.setVisible(not related.linked)
        self.table.setVisible(bool(related.linked))
        self.unlink_button.setVisible(bool(related.linked))
        for part in (self._same_title, self._about, self.proposed, self.same_button):
            part.setVisible(bool(related.proposed))
        closed = file.stored.case.closed_on is not None
        for one in (self.join_button, self.transfer_button):
            one.refuse(self.tr("This case is closed") if closed else "")

    def link(self) -> None:
        """Ask which case belongs with this one, and how."""
        stored, linking = self._stored, self._desk.app.linking
        if stored is None:
            return
        kind = ChoiceEntry(options(LinkKind, "link", without=set(LinkKind) - MUTUAL))
        kind.set_value(LinkKind.CO_SUSPECT)

        def give(dialog: AskDialog) -> None:
            chosen, number = LinkKind(str(dialog.values()["kind"])), dialog.text("number")
            self._change(dialog, lambda: linking.link(stored.id, chosen, number))

        self._ask(self.tr("Link a case"), self.tr("Link"), "", give, ("kind", self.tr("&As"), kind))

    def unlink(self) -> None:
        """Take the chosen link away."""
        one: Linked | None = self.table.record()
        if one is not None:
            linking = self._desk.app.linking
            said = self.tr("The link with {number} is gone.").format(number=one.row.parketnummer)
            self._desk.jobs.change(
                self, lambda: linking.unlink(one.link), lambda _nothing: self._desk.notices.say(said, "ok")
            )

    def confirm(self) -> None:
        """Confirm that the chosen proposal is of the same suspect."""
        row: CaseRow | None = self.proposed.record()
        stored, linking = self._stored, self._desk.app.linking
        if row is not None and stored is not None:
            same = LinkKind.SAME_SUSPECT
            self._desk.jobs.change(
                self, lambda: linking.link(stored.id, same, row.parketnummer), lambda _link: None
            )

    def join(self) -> None:
        """Ask into which case this one is joined."""
        stored, linking = self._stored, self._desk.app.linking
        if stored is not None:
            self._ask(
                self.tr("Join this case into another"),
                self.tr("Join"),
                self.tr("It is closed here as joined; both cases keep their log."),
                lambda dialog: self._change(dialog, lambda: linking.join(stored, dialog.text("number"))),
            )

    def split(self) -> None:
        """Ask under which number a new case is split off."""
        stored, linking = self._stored, self._desk.app.linking
        if stored is not None:
            self._ask(
                self.tr("Split a case off"),
                self.tr("Split off"),
                self.tr("The new case takes along what is known of suspect and offences, not the decision."),
                lambda dialog: self._go_on(dialog, lambda: linking.split(stored, dialog.text("number"))),
            )

    def transfer(self) -> None:
        """Ask under which number the case goes on at another parket."""
        stored, linking = self._stored, self._desk.app.linking
        if stored is not None:
            self._ask(
                self.tr("To another parket"),
                self.tr("Hand on"),
                self.tr("It is closed here and goes on under the new number."),
                lambda dialog: self._go_on(dialog, lambda: linking.transfer(stored, dialog.text("number"))),
            )

    def _ask(
        self,
        title: str,
        primary: str,
        what: str,
        give: Callable[[AskDialog], None],
        *before: tuple[str, str, ChoiceEntry],
    ) -> None:
        fields: tuple[tuple[str, str, Editor], ...] = (
            *before,
            ("number", self.tr("&Parketnummer"), LineEntry(_EXAMPLE)),
        )
        AskDialog(title, primary, what, fields, give, self.window()).open()

    def _change(self, dialog: AskDialog, work: Callable[[], object]) -> None:
        self._desk.jobs.change(dialog, work, lambda _result: dialog.accept(), dialog.wrong)

    def _go_on(self, dialog: AskDialog, work: "Callable[[], StoredCase]") -> None:
        def done(made: "StoredCase") -> None:
            dialog.accept()
            self._desk.notices.done(self.tr("{number} was made.").format(number=made.case.parketnummer))
            self._desk.go("cases", made.id)

        self._desk.jobs.change(dialog, work, done, dialog.wrong)

    def _acts(self) -> tuple[Button, ...]:
        return (
            self.link_button,
            self.unlink_button,
            self.join_button,
            self.split_button,
            self.transfer_button,
        )

    def _table(self, model: "RecordModel[Any]", name: str, title: str) -> RecordTable:
        table = RecordTable(model, name, title, self._desk.preferences)
        table.horizontalHeader().setStretchLastSection(True)
        return table

    def _linked_columns(self) -> tuple[Column[Linked], ...]:
        def mark(one: Linked) -> marks.Mark:
            return marks.standing_mark(one.row.standing)

        return (
            Column("relation", self.tr("Is"), lambda one: labels.say(f"link.{one.relation}"), width=112),
            Column("number", self.tr("Parketnummer"), lambda one: one.row.parketnummer, width=104),
            Column("suspect", self.tr("Suspect"), lambda one: one.row.suspect or "–", width=64),
            Column(
                "standing",
                self.tr("Standing"),
                lambda one: labels.say(f"standing.{one.row.standing}"),
                mark=mark,
                width=150,
            ),
        )

    def _proposed_columns(self) -> tuple[Column[CaseRow], ...]:
        return (
            Column("number", self.tr("Parketnummer"), lambda row: row.parketnummer, width=112),
            Column("suspect", self.tr("Suspect"), lambda row: f"{row.suspect} · {row.birth_year}", width=120),
            Column("offence", self.tr("Offence"), lambda row: row.offence or "–", width=110),
            Column("parket", self.tr("Parket"), lambda row: row.parket or "–", width=150),
        )

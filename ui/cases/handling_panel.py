"""How the data of a case are handled: until when they are kept, shielded, disputed."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from triage_app.domain.retention.expiry import expiry_of
from ui import labels
from ui.drafts.dialogs import DialogDrafts
from ui.drafts.forms import DISPUTE, KEEPING, SHIELD
from ui.plain_text import Text
from ui.widgets.ask_dialog import AskDialog
from ui.widgets.button import button
from ui.widgets.date_entry import DateEntry
from ui.widgets.entries import TextBox
from ui.widgets.panel import Panel, row

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from triage_app.domain.cases.case import Case, StoredCase
    from triage_app.services.cases.showing import CaseFile
    from ui.page import Desk


class HandlingPanel(Panel):
    """What is said about the handling of one case, with buttons that change it.

    Args:
        desk: What the page works with.
    """

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keeping and shielding"), margin=12, parent=parent)
        self._desk = desk
        self._stored: StoredCase | None = None
        self.kept = Text("", wrap=True)
        self.shielded = Text("", wrap=True)
        self.disputed = Text("", wrap=True)
        self.keep_button = button(self.tr("Keep until …"))
        self.shield_button = button("", icon="shield")
        self.dispute_button = button("")
        self.keep_button.clicked.connect(self.keep)
        self.shield_button.clicked.connect(self.shield)
        self.dispute_button.clicked.connect(self.dispute)
        for part in (self.kept, self.shielded, self.disputed):
            self.column.addWidget(part)
        self.column.addLayout(row(self.keep_button, self.shield_button, self.dispute_button, None))

    def show_file(self, file: "CaseFile", day: "date") -> None:
        """Show how a case is handled."""
        self._stored = file.stored
        case = file.stored.case
        self.kept.say(self._kept_words(case, day))
        shield, dispute = case.shield, case.dispute
        self.shielded.say(
            ""
            if shield is None
            else self.tr("Shielded since {day} by {who}: {why}").format(
                day=labels.day(shield.since), who=shield.by, why=shield.reason
            ),
            "attention",
        )
        self.shielded.setVisible(shield is not None)
        self.disputed.say(
            ""
            if dispute is None
            else self.tr("Disputed since {day}: {point}").format(
                day=labels.day(dispute.since), point=dispute.point
            ),
            "attention",
        )
        self.disputed.setVisible(dispute is not None)
        self.shield_button.setText(self.tr("Shield …") if shield is None else self.tr("Shield no longer"))
        self.dispute_button.setText(
            self.tr("Note a dispute …") if dispute is None else self.tr("Dispute is settled")
        )

    def keep(self) -> None:
        """Set another day until which the case is kept."""
        stored, retention = self._stored, self._desk.app.retention
        if stored is None:
            return

        def give(dialog: AskDialog) -> None:
            until: date | None = dialog.values()["until"]  # type: ignore[assignment]  # what a DateEntry holds
            if until is None:
                return
            reason = dialog.text("reason")
            self._change(dialog, lambda: retention.keep(stored.id, until, reason))

        self._ask(
            self.tr("Keep until"),
            self.tr("This day goes before the rule. Say why; the log keeps who set it."),
            (
                ("until", self.tr("&Until"), DateEntry(self._desk.today)),
                ("reason", self.tr("&Reason"), TextBox(lines=3)),
            ),
            give,
            KEEPING,
        )

    def shield(self) -> None:
        """Shield the case, or use it again."""
        stored, handling = self._stored, self._desk.app.handling
        if stored is None:
            return
        if stored.case.shield is not None:
            self._desk.jobs.change(self, lambda: handling.unshield(stored.id), lambda _stored: None)
            return

        def give(dialog: AskDialog) -> None:
            reason = dialog.text("reason")
            self._change(dialog, lambda: handling.shield(stored.id, reason))

        self._ask(
            self.tr("Shield this case"),
            self.tr("Lists and search then show its number only. The data are kept, and counted in figures."),
            (("reason", self.tr("&Reason"), TextBox(lines=3)),),
            give,
            SHIELD,
        )

    def dispute(self) -> None:
        """Note what the suspect disputes, or that nothing is disputed any more."""
        stored, handling = self._stored, self._desk.app.handling
        if stored is None:
            return
        if stored.case.dispute is not None:
            self._desk.jobs.change(self, lambda: handling.settle(stored.id), lambda _stored: None)
            return

        def give(dialog: AskDialog) -> None:
            point = dialog.text("point")
            self._change(dialog, lambda: handling.dispute(stored.id, point))

        self._ask(
            self.tr("Note a dispute"),
            self.tr("What the suspect or counsel says is wrong, without names. It is printed with the case."),
            (("point", self.tr("&What is disputed"), TextBox(lines=3)),),
            give,
            DISPUTE,
        )

    def go_on(self, form: str) -> None:
        """Go on with a draft of one of these forms."""
        {KEEPING: self.keep, SHIELD: self.shield, DISPUTE: self.dispute}[form]()

    def _ask(
        self,
        title: str,
        what: str,
        fields: tuple[tuple[str, str, DateEntry | TextBox], ...],
        give: "Callable[[AskDialog], None]",
        form: str,
    ) -> None:
        if self._stored is None:
            return
        case_id, number = self._stored.id, self._stored.case.parketnummer
        dialog = AskDialog(title, self.tr("Save"), what, fields, give, self.window())
        DialogDrafts(self._desk, dialog, dialog.form, form, str(case_id), number, case_id)
        dialog.open()

    def _change(self, dialog: AskDialog, work: "Callable[[], StoredCase]") -> None:
        self._desk.jobs.change(dialog, work, lambda _stored: dialog.accept(), dialog.wrong)

    def _kept_words(self, case: "Case", day: "date") -> str:
        expiry = expiry_of(case, day)
        if case.anonymised_on is not None:
            return self.tr("Anonymised on {day}.").format(day=labels.day(case.anonymised_on))
        if expiry.on is None:
            return self.tr("No closing date, so no day to anonymise it.")
        if case.keep is not None:
            said = self.tr("To anonymise on {day}, set by {who}: {why}")
            return said.format(day=labels.day(expiry.on), who=case.keep.by, why=case.keep.reason)
        said = self.tr("To anonymise on {day} (rule: %n year(s) after closing)", None, expiry.years or 0)
        shown = said.format(day=labels.day(expiry.on))
        return shown if expiry.confirmed else f"{shown} – {self.tr('not confirmed')}"

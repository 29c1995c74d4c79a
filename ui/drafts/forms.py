"""The forms that keep drafts: what each is called, and on which page it stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from triage_app.services.ports.drafts import Draft

NEW_CASE = "case.new"
CASE = "case"
DECISION = "decision"
WITHDRAWAL = "decision.withdrawal"
KEEPING = "case.keep"
SHIELD = "case.shield"
DISPUTE = "case.dispute"
HAND_OVER = "case.hand_over"
WATCH = "watch"
PERSON = "person"
MEETING = "meeting.plan"
ITEM = "agenda.item"

PAGES = {
    NEW_CASE: "cases",
    CASE: "cases",
    DECISION: "cases",
    WITHDRAWAL: "cases",
    KEEPING: "cases",
    SHIELD: "cases",
    DISPUTE: "cases",
    HAND_OVER: "cases",
    WATCH: "today",
    PERSON: "admin",
    MEETING: "meetings",
    ITEM: "meetings",
}
"""The page each form stands on; ``show_target`` there takes the draft's key."""


_NAMED = 3


class DraftWords(QObject):
    """What a draft is called. A class, for only ``self.tr`` is found by the translators' tool."""

    def form(self, form: str) -> str:
        """Return the name of a form; its own name where a newer version made it."""
        names = {
            NEW_CASE: self.tr("New case"),
            CASE: self.tr("Case"),
            DECISION: self.tr("Decision"),
            WITHDRAWAL: self.tr("Taking back a decision"),
            KEEPING: self.tr("Keep until"),
            SHIELD: self.tr("Shielding"),
            DISPUTE: self.tr("Dispute"),
            HAND_OVER: self.tr("Handing over"),
            WATCH: self.tr("Looking after cases"),
            PERSON: self.tr("Person"),
            MEETING: self.tr("Planning a meeting"),
            ITEM: self.tr("Agenda item"),
        }
        return names.get(form, form)

    def found(self, drafts: "Sequence[Draft]") -> str:
        """Return the sentence that names drafts, the latest first."""
        named = ", ".join(self.name(one) for one in drafts[:_NAMED])
        more = len(drafts) - _NAMED
        if more > 0:
            named = self.tr("{named} and %n more", None, more).format(named=named)
        return self.tr("Typed before and not saved yet: {named}.").format(named=named)

    def unsaved(self, titles: "Sequence[str]") -> str:
        """Return the question asked before the window closes."""
        what = ", ".join(one or self.tr("a new record") for one in titles)
        said = self.tr("Not saved yet: {what}. It is kept as a draft, and is there again next time.")
        return said.format(what=what)

    def close(self) -> str:
        """Return what the button says that closes the window all the same."""
        return self.tr("Close")

    def go_back(self) -> str:
        """Return what the button says that stays."""
        return self.tr("Go back")

    def go_on(self) -> str:
        """Return what the button says that opens a draft."""
        return self.tr("Go on with it")

    def name(self, draft: "Draft") -> str:
        """Return the form and the record, such as ``Decision 16-123456-26``."""
        return f"{self.form(draft.key.form)} {draft.title}".strip()

"""The fields every decision has: until when and for what, the reasoning, who took it and on which day."""

from typing import TYPE_CHECKING

from triage_app.domain.decisions.decision import Outcome
from triage_app.domain.people.person import may_decide
from ui import labels
from ui.widgets.date_entry import DateEntry
from ui.widgets.entries import ChoiceEntry, LineEntry, Option, TextBox
from ui.widgets.form import Form

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from ui.decisions.case_sheet import CaseSheet


class DecisionFields(Form):
    """Below the ground, or alone for an outcome without one."""

    def __init__(self, today: "Callable[[], date]") -> None:
        super().__init__(label_width=96)
        self._until = self.add("deferred_until", self.tr("Until"), DateEntry(today))
        self._for = self.add(
            "waiting_for",
            self.tr("Waiting for"),
            LineEntry(self.tr("for instance a trajectconsult"), longest=400),
        )
        self._reasoning = self.add(
            "reasoning",
            self.tr("Reasoning"),
            TextBox(self.tr("One or two sentences. No diagnosis, no names."), lines=2),
        )
        self.taker = ChoiceEntry()
        self.add("taken_by", self.tr("Taken by"), self.taker)
        self.add("decided_on", self.tr("Decided on"), DateEntry(today))
        self.show_for(None)

    def offer_takers(self, sheet: "CaseSheet") -> None:
        """Offer who may decide; whoever works here without that right gives advice."""
        entitled = [one for one in sheet.people if may_decide(one.person, sheet.day)]
        options = [Option(one.id, one.person.name) for one in entitled]
        mine = sheet.actor.person_id
        if mine not in {one.id for one in entitled}:
            advice = self.tr("{name} – advice, to be confirmed").format(name=sheet.actor.label)
            options.insert(0, Option(None, advice))
        self.taker.offer(options)

    def show_for(self, outcome: Outcome | None) -> None:
        """Show the fields this outcome asks for."""
        for name in ("reasoning", "taken_by", "decided_on"):
            self.row(name).show(shown=outcome is not None)
        for line in (self._until, self._for):
            line.show(shown=outcome is Outcome.DEFERRED)

    def say_why_asked(self, *, replaces: bool, outcome: Outcome | None) -> None:
        """Name the reasoning by what it is for."""
        words = self.tr("Why replaced") if replaces else self.tr("Reasoning")
        if outcome in {Outcome.NO_ASPECTS, Outcome.OTHER_ROUTE} and not replaces:
            words = self.tr("Reason")
        self._reasoning.label.say(words)

    @staticmethod
    def blank(sheet: "CaseSheet") -> dict[str, object]:
        """Return what a new decision begins with: taken today, by whoever works here."""
        return {
            "deferred_until": None,
            "waiting_for": None,
            "reasoning": None,
            "taken_by": sheet.actor.person_id if sheet.actor_may_decide else None,
            "decided_on": sheet.day,
        }


def ground_options(codes: "tuple[str, ...]") -> list[Option]:
    """Return the grounds by number and name."""
    return [Option(code, f"{code}   {labels.say(f'ground.{code}.short')}") for code in codes]

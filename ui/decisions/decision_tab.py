"""The tab Beslissing: outcome by letter, ground with live evidence, save incomplete or finalise."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from triage_app.domain.decisions.decision import Decision, Outcome
from triage_app.domain.decisions.log import effective
from triage_app.errors import Problem
from ui import labels
from ui.decisions.decision_frame import DecisionFrame
from ui.decisions.draft import Draft
from ui.decisions.recording import Recording
from ui.drafts.forms import DECISION, WITHDRAWAL
from ui.drafts.keeper import DraftKeeper

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.decisions.case_sheet import CaseSheet
    from ui.decisions.ground_form import GroundForm
    from ui.page import Desk


class DecisionTab(DecisionFrame):
    """Deciding one case.

    Signals:
        changed: Something was filled in.
        dirty_changed: There is (True) or no longer is (False) something to save.
        recorded: Something was added to the log; the work here is done.
    """

    changed = Signal()
    dirty_changed = Signal(bool)
    recorded = Signal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._sheet: CaseSheet | None = None
        self._quiet = False
        self._dirty = False
        self._baseline: dict[str, object] = {}
        self._recording = Recording(desk, self)
        self._connect()
        self.keeper = DraftKeeper(desk, DECISION, self, self.revert, self)
        self.withdrawal = DraftKeeper(desk, WITHDRAWAL, self.earlier.form, self.earlier.form.revert, self)
        self.earlier.put_above_reason(self.withdrawal.bar)
        self.body.column.insertWidget(self.body.column.indexOf(self.outcome), self.keeper.bar)

    @property
    def dirty(self) -> bool:
        """Whether something was filled in that is not recorded."""
        return self._dirty

    @property
    def ground_form(self) -> "GroundForm | None":
        """The form of the ground chosen, if the outcome takes one."""
        return self.grounds.current

    def show_sheet(self, sheet: "CaseSheet") -> None:
        """Show a case. What was filled in and not recorded stays when it is the same case read anew."""
        same = self._sheet is not None and self._sheet.file.stored.id == sheet.file.stored.id
        self._sheet = sheet
        self.earlier.show_sheet(sheet)
        if self._dirty and same:
            self.grounds.read_again(sheet)
            self._weigh()
        else:
            self._start()
        stored, entry = sheet.file.stored, self.earlier.entry_id
        self.keeper.turn_to(str(stored.id), stored.case.parketnummer, stored.id)
        if entry is None:
            self.withdrawal.leave()
        else:
            self.withdrawal.turn_to(f"{stored.id}/{entry}", stored.case.parketnummer, stored.id)

    def leave(self) -> bool:
        """Keep what was filled in as a draft; says whether there was anything."""
        left = [self.keeper.leave(), self.withdrawal.leave()]
        return any(left)

    def typed(self) -> dict[str, object]:
        """Return what is not recorded, also in the forms of grounds out of sight."""
        return {
            "outcome": self.outcome.typed(),
            "ground": self.ground_choice.typed(),
            "fields": self.fields.typed(),
            "forms": self.grounds.typed(),
        }

    def type_again(self, typed: "Mapping[str, object]") -> None:
        """Let stand there what was filled in before."""
        fields, forms = typed["fields"], typed["forms"]
        self.outcome.type_again(typed["outcome"])
        self.ground_choice.type_again(typed["ground"])
        if isinstance(forms, dict):
            self.grounds.type_again(forms)
        self._turn()
        if isinstance(fields, dict):
            self.fields.type_again(fields)

    def revert(self) -> None:
        """Show what was recorded last."""
        if self._sheet is not None:
            self._start()

    def enter(self) -> None:
        """Go to what is to be done: confirm advice, else choose an outcome or go on with the ground."""
        if self.earlier.can_confirm:
            self.earlier.confirm_button.setFocus()
        else:
            self.outcome.setFocus()

    def save(self) -> None:
        """Record it as it is: a ground may be incomplete, other outcomes may not."""
        self._record(finalise=False)

    def finalise(self) -> None:
        """Record it for good; refused until every required check is met."""
        self._record(finalise=True)

    def _connect(self) -> None:
        self.outcome.changed.connect(self._turn)
        self.ground_choice.changed.connect(self._turn)
        self.grounds.changed.connect(self._weigh)
        self._recording.recorded.connect(self.recorded)
        self.fields.changed.connect(self._weigh)
        self.keep_button.clicked.connect(self.save)
        self.finalise_button.clicked.connect(self.finalise)
        self.earlier.confirm_wanted.connect(self._confirm)
        self.earlier.withdraw_wanted.connect(self._withdraw)

    def _start(self) -> None:
        """Begin with what was left incomplete, else with nothing."""
        sheet = self._sheet
        if sheet is None:
            return
        self._quiet = True
        self.grounds.begin(sheet)
        self.outcome.set_value(None)
        self.ground_choice.set_value(None)
        self.fields.offer_takers(sheet)
        self.fields.set_values(self.fields.blank(sheet))
        unfinished = _unfinished(sheet)
        if unfinished is not None and unfinished.ground is not None:
            self.outcome.set_value(Outcome.NOT_REQUESTED)
            self.ground_choice.set_value(unfinished.ground.code)
            self.grounds.choose(unfinished.ground.code)
            if self.grounds.current is not None:
                self.grounds.current.show_ground(unfinished.ground)
        self._quiet = False
        self._turn()
        self._baseline = self._snapshot()
        self._weigh()

    def _turn(self) -> None:
        """Show what belongs to the outcome and the ground."""
        if self._quiet or self._sheet is None:
            return
        outcome = self._outcome()
        takes_ground = outcome is Outcome.NOT_REQUESTED
        code = self.ground_choice.value()
        self.invite.setVisible(outcome is None)
        self.ground_row.setVisible(takes_ground)
        self.grounds.choose(code if takes_ground and isinstance(code, str) else None)
        self.fields.show_for(outcome)
        self.blocks.setVisible(outcome is not None)
        self._weigh()

    def _weigh(self) -> None:
        """Say what still blocks, and whether there is something to save."""
        if self._quiet or self._sheet is None:
            return
        outcome, form = self._outcome(), self.ground_form
        replaced = effective(self._sheet.file.log)
        self.fields.say_why_asked(
            replaces=replaced is not None and replaced.entry.decision.finalised, outcome=outcome
        )
        to_go = form.evidence.summary() if form is not None else ""
        self.to_go.say(to_go)
        self.keep_button.setVisible(outcome is Outcome.NOT_REQUESTED)
        unread = form is not None and form.unread
        dirty = self._snapshot() != self._baseline or self.fields.dirty or unread
        keeping = self._refusal(finalise=False)
        nothing = self.tr("There is nothing to save.")
        self.keep_button.refuse(self._why(keeping) if keeping else "" if dirty else nothing)
        self.finalise_button.refuse(self._why(self._refusal(finalise=True)))
        advice = outcome is not None and self.fields.taker.value() is None
        self.advice.say(self.tr("Becomes advice: it counts once somebody entitled confirms it."))
        self.advice.setVisible(advice)
        if dirty != self._dirty:
            self._dirty = dirty
            self.dirty_changed.emit(dirty)
        self.state.say(self.tr("Not recorded yet") if dirty and not to_go else "")
        self.changed.emit()

    def _why(self, met: Problem | None) -> str:
        return "" if met is None else labels.problem(met)

    def _outcome(self) -> Outcome | None:
        value = self.outcome.value()
        return value if isinstance(value, Outcome) else None

    def _draft(self) -> Draft | None:
        outcome, form = self._outcome(), self.ground_form
        if outcome is None:
            return None
        values = self.fields.values()
        deferred = outcome is Outcome.DEFERRED
        return Draft(
            outcome=outcome,
            ground=form.ground if form is not None else None,
            reasoning=str(values["reasoning"] or ""),
            deferred_until=values["deferred_until"] if deferred else None,  # type: ignore[arg-type]  # a date field
            waiting_for=str(values["waiting_for"] or "") if deferred else "",
            taken_by=values["taken_by"],  # type: ignore[arg-type]  # the id of a person
            decided_on=values["decided_on"],  # type: ignore[arg-type]  # a date field
        )

    def _refusal(self, *, finalise: bool) -> Problem | None:
        draft = self._draft()
        if draft is None or self._sheet is None:
            return Problem("decision.outcome_missing")
        return draft.refusal(self._sheet.file.log, self._desk.today(), finalise=finalise)

    def _record(self, *, finalise: bool) -> None:
        draft, sheet, form = self._draft(), self._sheet, self.ground_form
        if draft is None or sheet is None or (form is not None and not form.understood()):
            return
        met = self._refusal(finalise=finalise)
        if met is not None or not self.fields.understood():
            self._refused(met)
            return

        def done() -> None:
            self.fields.mark_clean()
            self._baseline = self._snapshot()
            self._weigh()

        self.state.say(self.tr("Saving …"))
        self._recording.decide(sheet, draft, finalise=finalise, done=done, failed=self._refused)

    def _refused(self, met: Problem | None) -> None:
        self._weigh()
        for one in self.fields.show_problems(met) if met is not None else ():
            self._desk.notices.problem(one)

    def _confirm(self) -> None:
        if self._sheet is not None and self.earlier.entry_id is not None:
            self._recording.confirm(self._sheet, self.earlier.entry_id)

    def _withdraw(self, reason: str) -> None:
        if self._sheet is not None and self.earlier.entry_id is not None:
            self._recording.withdraw(self._sheet, self.earlier.entry_id, reason)

    def _snapshot(self) -> dict[str, object]:
        form = self.ground_form
        shown: dict[str, object] = {"outcome": self.outcome.value(), **self.fields.values()}
        if self._outcome() is Outcome.NOT_REQUESTED:
            shown["code"] = self.ground_choice.value()
        return shown | ({f"ground.{name}": one for name, one in form.values().items()} if form else {})


def _unfinished(sheet: "CaseSheet") -> Decision | None:
    counted = effective(sheet.file.log)
    if counted is None or counted.entry.decision.finalised:
        return None
    return counted.entry.decision

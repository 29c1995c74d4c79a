"""Every form that keeps drafts: how it is opened, and which boxes of it are typed in."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from tests.walks.desk import Desk
from tests.walks.typist import Box
from ui.admin.page import AdminPage
from ui.cases.case_detail import CaseDetail
from ui.cases.page import CasesPage
from ui.cases.quick_entry import QuickEntryDialog
from ui.drafts import forms
from ui.meetings.page import MeetingsPage
from ui.meetings.plan_dialog import PlanDialog
from ui.today.page import TodayPage
from ui.today.watch_dialog import WatchDialog
from ui.widgets.ask_dialog import AskDialog
from ui.widgets.form import Form

GROUNDS = ("1", "2", "3", "4a", "4z")
PARTS = ("suspect", "aspects", "custody", "case")
_OWN_CASES = 12
"""So many of the first cases of a demo are the desk's own."""

Boxes = dict[str, Box]


@dataclass(frozen=True, slots=True)
class Opening:
    """A form of one kind.

    Args:
        open: Opens it, the seed choosing which record and which part.
        boxes: The boxes to type in once it is open, by name, in reading order.
    """

    open: Callable[[Desk, int], object]
    boxes: Callable[[Desk, int], Boxes]


def _of_form(form: Form, *names: str) -> Boxes:
    return {name: _box(form.row(name).box) for name in names}


def _box(widget: QWidget) -> Box:
    assert isinstance(widget, Box)
    return widget


def _case(desk: Desk, seed: int) -> CaseDetail:
    page = desk.go("cases", CasesPage)
    page.show_target(1 + seed % _OWN_CASES)
    desk.typist.rest(80)
    return page.detail


def _detail(desk: Desk) -> CaseDetail:
    page = desk.shell.window.page
    assert isinstance(page, CasesPage)
    return page.detail


def _new_case(desk: Desk, _seed: int) -> None:
    desk.go("cases", CasesPage).enter_case()


def _new_case_boxes(desk: Desk, _seed: int) -> Boxes:
    form = desk.shown(QuickEntryDialog).form
    return _of_form(form, "parketnummer", "initials", "birth_year", "committed_on", "hearing_on")


def _whole_case(desk: Desk, seed: int) -> None:
    detail = _case(desk, seed)
    detail.tabs.setCurrentWidget(detail.form)
    detail.form.parts.set_value(PARTS[seed % len(PARTS)])


def _whole_case_boxes(desk: Desk, seed: int) -> Boxes:
    detail, part = _detail(desk), PARTS[seed % len(PARTS)]
    detail.tabs.setCurrentWidget(detail.form)
    detail.form.parts.set_value(part)
    names = {
        "suspect": ("suspect.initials", "cooperation.source", "tbs.phase"),
        "aspects": ("aspects_reason", "aspects_judged_by"),
        "custody": ("custody.place", "custody.since"),
        "case": ("research_handle", "parketnummers"),
    }
    return _of_form(detail.form.sections[part].form, *names[part])


def _decision(desk: Desk, seed: int) -> None:
    tab = _case(desk, seed).decision
    _detail(desk).tabs.setCurrentWidget(tab)
    tab.outcome.pick("N")
    tab.ground_choice.set_value(GROUNDS[seed % len(GROUNDS)])


def _decision_boxes(desk: Desk, _seed: int) -> Boxes:
    tab = _detail(desk).decision
    assert tab.ground_form is not None
    found = {
        name: box
        for name, field in tab.ground_form.fields.items()
        if isinstance(box := getattr(field.editor, "line", field.editor), Box)
    }
    return found | _of_form(tab.fields, "reasoning")


def _withdrawal(desk: Desk, seed: int) -> None:
    tab = _case(desk, seed).decision
    _detail(desk).tabs.setCurrentWidget(tab)
    if tab.earlier.entry_id is None:
        tab.outcome.pick("A")
        tab.finalise()
        desk.typist.rest(80)
    tab.earlier.withdraw_button.click()


def _withdrawal_boxes(desk: Desk, _seed: int) -> Boxes:
    return {"reason": _detail(desk).decision.earlier.reason}


def _handling(act: str) -> Callable[[Desk, int], None]:
    def opening(desk: Desk, seed: int) -> None:
        detail = _case(desk, seed)
        detail.tabs.setCurrentWidget(detail.history)
        getattr(detail.history.handling, act)()

    return opening


def _asked(*names: str) -> Callable[[Desk, int], Boxes]:
    return lambda desk, _seed: _of_form(desk.shown(AskDialog).form, *names)


def _hand_over(desk: Desk, seed: int) -> None:
    page = desk.go("cases", CasesPage)
    page.list.table.choose_row(seed % 5)
    desk.typist.rest(80)
    page.list.work.hand_over()


def _watch(desk: Desk, _seed: int) -> None:
    desk.go("today", TodayPage).arrange_watch()


def _watch_boxes(desk: Desk, _seed: int) -> Boxes:
    return _of_form(desk.shown(WatchDialog).form, "first", "last")


def _person(desk: Desk, seed: int) -> None:
    people = desk.go("admin", AdminPage).people
    if seed % 2:
        people.enter()
    else:
        people.table.choose_row(seed % people.model.rowCount())


def _person_boxes(desk: Desk, _seed: int) -> Boxes:
    page = desk.shell.window.page
    assert isinstance(page, AdminPage)
    return _of_form(page.people.form.form, "name", "mandate_from", "os_account")


def _plan(desk: Desk, _seed: int) -> None:
    desk.go("meetings", MeetingsPage).plan()
    desk.shown(PlanDialog).form.row("series").editor.set_value("new")


def _plan_boxes(desk: Desk, _seed: int) -> Boxes:
    return _of_form(desk.shown(PlanDialog).form, "on", "name", "starts_at", "place")


def _item(desk: Desk, seed: int) -> None:
    agenda = desk.go("meetings", MeetingsPage).agenda
    agenda.table.choose_row(seed % agenda.model.rowCount())
    desk.typist.rest()


def _item_boxes(desk: Desk, _seed: int) -> Boxes:
    page = desk.shell.window.page
    assert isinstance(page, MeetingsPage)
    return _of_form(page.agenda.editor.form, "question", "minutes")


OPENINGS = {
    forms.NEW_CASE: Opening(_new_case, _new_case_boxes),
    forms.CASE: Opening(_whole_case, _whole_case_boxes),
    forms.DECISION: Opening(_decision, _decision_boxes),
    forms.WITHDRAWAL: Opening(_withdrawal, _withdrawal_boxes),
    forms.KEEPING: Opening(_handling("keep"), _asked("until", "reason")),
    forms.SHIELD: Opening(_handling("shield"), _asked("reason")),
    forms.DISPUTE: Opening(_handling("dispute"), _asked("point")),
    forms.HAND_OVER: Opening(_hand_over, _asked("note")),
    forms.WATCH: Opening(_watch, _watch_boxes),
    forms.PERSON: Opening(_person, _person_boxes),
    forms.MEETING: Opening(_plan, _plan_boxes),
    forms.ITEM: Opening(_item, _item_boxes),
}
"""By the name drafts are filed under; a form that is missing here fails a test."""

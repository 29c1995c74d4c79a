"""Every screen of the window, one after the other: what is drawn, named and coloured is looked at on all.

Begins with a demo register that is not locked, and ends with a second one that was locked, lost and rescued.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from importlib import resources
from pathlib import Path
from threading import Event

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.fakes.registers import PASSPHRASE as PASSPHRASE_OF_TESTS
from tests.walks.desk import Desk
from tests.walks.registers import somebody_elses
from triage_app.domain.cases.link import LinkKind
from triage_app.domain.cases.notes import Reference, ReferenceKind, Reminder, WorkingNote
from triage_app.errors import Problem
from triage_app.services.cases.query import View
from ui.admin.page import AdminPage
from ui.cases.case_detail import CaseDetail
from ui.cases.page import CasesPage
from ui.cases.quick_entry import QuickEntryDialog
from ui.faults.dialog import FaultDialog
from ui.help.sheet import HelpSheet
from ui.importing.page import ImportPage
from ui.locking.code_page import CodePage
from ui.locking.founding_page import FoundingPage
from ui.locking.unlock_page import UnlockPage
from ui.meetings.fix_dialog import FixDialog
from ui.meetings.page import MeetingsPage
from ui.meetings.plan_dialog import PlanDialog
from ui.meetings.pool_dialog import PoolDialog
from ui.notices import Action
from ui.palette.dialog import PaletteDialog
from ui.today.page import TodayPage
from ui.today.watch_dialog import WatchDialog
from ui.undo.dialog import UndoDialog
from ui.welcome import WelcomePage
from ui.widgets.ask_dialog import AskDialog
from ui.widgets.date_entry import DateEntry
from ui.widgets.dialog import Dialog
from ui.widgets.entries import ChoiceEntry

PASSPHRASE = PASSPHRASE_OF_TESTS.text


def every_screen(desk: Desk) -> Iterator[str]:
    """Bring each screen in sight; yield its name while it is there."""
    desk.begin()
    yield from _in_today(desk)
    yield from _in_cases(desk)
    yield from _in_meetings(desk)
    yield from _in_imports(desk)
    yield from _in_administration(desk)
    desk.leave()
    yield from _at_the_door(desk)
    desk.leave()


def in_sight(desk: Desk) -> tuple[QWidget, ...]:
    """The window and what stands over it: dialogues and menus, the topmost last."""
    over = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not desk.shell.window]
    return (desk.shell.window, *over)


def _in_today(desk: Desk) -> Iterator[str]:
    page = desk.go("today", TodayPage)
    yield "today"
    desk.shell.window.show_help()
    with_help = desk.shown(HelpSheet)
    yield "help and shortcuts"
    with_help.tabs.setCurrentWidget(with_help.glossary)
    yield "words"
    with_help.glossary.box.setText("bestaat niet")
    yield "words, nothing found"
    with_help.accept()
    desk.shell.window.show_palette()
    palette = desk.shown(PaletteDialog)
    yield "all commands"
    palette.box.setText("bestaat niet")
    yield "all commands, nothing found"
    palette.reject()
    yield from _what_you_did(desk, "what you did, nothing yet")
    notices = desk.shell.window.notices
    notices.done("Zaak 16-077310-26 opgeslagen", list)
    notices.say("Een bericht met <b>een</b> keuze & meer", "attention", Action("&Opnieuw", list))
    notices.problem(Problem("register.damaged"))
    desk.typist.rest()
    yield "messages"
    notices.clear()
    desk.shell.report_bug(KeyError, KeyError("x"), None)
    desk.typist.rest()
    notices.shown()[-1].action_buttons[0].click()
    passing_on = desk.shown(FaultDialog)
    yield "a fault, passed on"
    passing_on.reject()
    notices.clear()
    assert page.isVisible()


def _in_cases(desk: Desk) -> Iterator[str]:
    page = desk.go("cases", CasesPage)
    yield "cases"
    yield from _in_one_case(desk, page)
    page.enter_case()
    entry = desk.shown(QuickEntryDialog)
    yield "quick entry"
    desk.typist.fill(entry)
    entry.primary.click()
    desk.typist.rest()
    yield "quick entry, refused"
    entry.form.row("parketnummer").editor.set_value(page.detail.facts.number)
    desk.typist.rest()
    yield "quick entry, already there"
    entry.cancel.click()
    yield "quick entry, left with a draft"
    _note(desk, page)
    today = desk.go("today", TodayPage)
    today.refresh()
    desk.typist.rest(80)
    yield "today, a draft and a reminder"
    yield from _standing_in(desk, today)
    today.drafts.throw_button.click()
    desk.shell.window.notices.clear()
    desk.go("cases", CasesPage)
    page.refresh()
    page._divided.show_detail()
    page.detail.tabs.setCurrentWidget(page.detail.form)
    page.detail.form.parts.set_value("notes")
    desk.typist.rest(80)
    yield "case, notes filled in"
    page.detail.tabs.setCurrentWidget(page.detail.decision)
    page._divided.show_list()
    page.search.setText("bestaat niet")
    desk.typist.rest(80)
    yield "cases, nothing found"
    page.search.clear()
    desk.typist.rest(80)
    yield from _gathered(desk, page)
    page.list.table.offer_columns(page.new_button)
    yield "cases, columns"
    _close_menus()


def _standing_in(desk: Desk, today: TodayPage) -> Iterator[str]:
    today.arrange_watch()
    arranging = desk.shown(WatchDialog)
    yield "stand in"
    arranging.primary.click()
    desk.typist.rest()
    yield "stand in, refused"
    me = desk.app.actor.person_id
    arranging.form.set_values({"of_id": 2 if me == 1 else 1, "by_id": me, "first": today.desk.today()})
    arranging.primary.click()
    desk.typist.rest(80)
    yield "today, standing in"


def _choosing(detail: CaseDetail) -> Iterator[str]:
    """What opens below a box: the list of a choice, the calendar of a date."""
    detail.form.parts.set_value("case")
    parket = detail.form.sections["case"].form.row("parket").box
    assert isinstance(parket, ChoiceEntry)
    parket.showPopup()
    yield "a choice"
    parket.hidePopup()
    detail.form.parts.set_value("custody")
    since = detail.form.sections["custody"].form.row("custody.since").editor
    assert isinstance(since, DateEntry)
    since.open_calendar()
    yield "a calendar"
    _close_menus()


def _related(desk: Desk, page: CasesPage) -> Iterator[str]:
    detail = page.detail
    assert detail.case_id is not None
    others = [
        one.id
        for one, _at in ((row, at) for at, row in page.list.model.at_hand())
        if one.id != detail.case_id
    ]
    app, day = desk.app, page.desk.today()
    first, second = (app.showing.whole(one, day).stored for one in others[:2])
    app.linking.link(detail.case_id, LinkKind.CO_SUSPECT, first.case.parketnummer)
    same = app.showing.whole(detail.case_id, day).stored.case.suspect
    app.entry.save(second, second.case.model_copy(update={"suspect": same}))
    page.refresh()
    desk.typist.rest(80)
    detail.tabs.setCurrentWidget(detail.related)
    yield "case, related"
    tab = detail.related
    for name, act in (
        ("link", tab.link),
        ("join", tab.join),
        ("split", tab.split),
        ("transfer", tab.transfer),
    ):
        act()
        yield from _asked(desk, f"related, {name}")


def _gathered(desk: Desk, page: CasesPage) -> Iterator[str]:
    page._divided.show_list()
    page.list.table.choose_row(0)
    desk.typist.rest(80)
    page.list.table.selectAll()
    yield "cases, gathered"
    page.list.table.let_go()
    desk.typist.rest(80)
    page.list.bar.menu().popup(page.list.table.mapToGlobal(QPoint(40, 60)))
    yield "cases, menu"
    _close_menus()
    page.list.work.hand_over()
    yield from _asked(desk, "hand over")
    page.list.work.to_meeting()
    yield from _asked(desk, "to a meeting")


def _in_one_case(desk: Desk, page: CasesPage) -> Iterator[str]:
    detail = page.detail
    page.show_target(desk.app.showing.id_of(somebody_elses()))
    desk.typist.rest(80)
    yield "case, why"
    page.show_target(View.SILENT)
    desk.typist.rest(80)
    page.list.table.choose_row(0)
    desk.typist.rest(80)
    page._divided.show_detail()
    detail.tabs.setCurrentWidget(detail.form)
    for part, section in detail.form.sections.items():
        detail.form.parts.set_value(part)
        desk.typist.unfold(section)
        yield f"case, {part}"
    yield from _choosing(detail)
    detail.form.parts.set_value("case")
    desk.typist.fill(detail.form.sections["case"])
    detail.save()
    desk.typist.rest()
    yield "case, refused"
    page.list.table.choose_row(3)
    desk.typist.rest(80)
    yield "case, left with a draft"
    page.list.table.choose_row(0)
    desk.typist.rest(80)
    yield "case, draft put back"
    detail.form.keeper.bar.throw_button.click()
    page.list.table.choose_row(3)
    desk.typist.rest(80)
    yield from _in_decision(desk, page)
    detail.tabs.setCurrentWidget(detail.request)
    yield "case, request"
    yield from _related(desk, page)
    detail.tabs.setCurrentWidget(detail.history)
    yield "case, history"
    yield from _in_trash(desk, page)
    handling = detail.history.handling
    for name, act in (("shield", handling.shield), ("dispute", handling.dispute), ("keep", handling.keep)):
        act()
        yield from _asked(desk, f"case, {name}")


def _note(desk: Desk, page: CasesPage) -> None:
    """Keep something beside the case in sight."""
    app, day = desk.app, page.desk.today()
    assert page.detail.case_id is not None
    stored = app.showing.whole(page.detail.case_id, day).stored
    beside = {
        "reminders": (Reminder(on=day, line="Kliniek vragen naar de datum van het adviesgesprek"),),
        "references": (Reference(kind=ReferenceKind.NIFP, text="NIFP 2026-0042", on=day),),
        "notes": (WorkingNote(noted_on=day, text="Raadsman stuurt de brief na; eerst bellen."),),
    }
    app.entry.save(stored, stored.case.model_copy(update=beside))


def _in_trash(desk: Desk, page: CasesPage) -> Iterator[str]:
    detail = page.detail
    yield from _what_you_did(desk, "what you did")
    page.list.table.choose_row(_on_no_agenda(desk, page))
    desk.typist.rest(80)
    if detail.reason.isVisible():
        detail.reason.buttons[0].click()
        desk.typist.rest(80)
    detail.trash.trash()
    desk.typist.rest(80)
    page.show_target(View.TRASH)
    desk.typist.rest(80)
    page._divided.show_detail()
    yield "case, in the trash"
    detail.trash.restore()
    desk.typist.rest(80)
    yield "trash, empty"
    page.show_target(View.SILENT)
    desk.typist.rest(80)
    desk.shell.window.notices.clear()
    page.list.table.choose_row(3)
    desk.typist.rest(80)
    page._divided.show_detail()


def _in_decision(desk: Desk, page: CasesPage) -> Iterator[str]:
    tab = page.detail.decision
    page.detail.tabs.setCurrentWidget(tab)
    yield "decision"
    for letter in "AGUR":
        tab.outcome.pick(letter)
        yield f"decision {letter}"
    tab.blocks.keep("Verdachte weigert.")
    yield from _asked(desk, "text block")
    tab.outcome.pick("N")
    for at in range(tab.ground_choice.count()):
        tab.ground_choice.setCurrentIndex(at)
        yield f"decision N, {tab.ground_choice.value() or 'no ground yet'}"
    tab.outcome.pick("A")
    tab.finalise()
    desk.typist.rest(80)
    yield "decision taken"
    page._divided.show_detail()
    tab.earlier.withdraw_button.click()
    yield "decision, withdraw"


def _in_meetings(desk: Desk) -> Iterator[str]:
    page = desk.go("meetings", MeetingsPage)
    yield "meetings"
    page.plan()
    plan = desk.shown(PlanDialog)
    yield "plan a meeting"
    plan.form.row("on").editor.set_value(page.desk.today() + timedelta(days=21))
    plan.primary.click()
    desk.typist.rest(80)
    yield "meeting, nothing on it"
    page.agenda.fill_button.click()
    pool = desk.shown(PoolDialog)
    yield "pool"
    pool.primary.click()
    desk.typist.rest(80)
    page.agenda.table.choose_row(0)
    desk.typist.rest()
    yield "meeting, an item"
    menu = page.print_menu()
    menu.popup(desk.shell.window.mapToGlobal(QPoint(700, 60)))
    yield "meeting, print"
    _close_menus()
    page.work.fix()
    fixing = desk.shown(FixDialog)
    yield "fix the agenda"
    fixing.primary.click()
    desk.typist.rest(80)
    yield "meeting, fixed"


def _in_imports(desk: Desk) -> Iterator[str]:
    page = desk.go("import", ImportPage)
    yield "import"
    listed = desk.path.with_name("leeg.csv")
    listed.write_text("niets\n", encoding="utf-8")
    page.read(listed)
    desk.typist.rest(120)
    yield "import, refused"
    example = resources.files("triage_app") / "catalogue" / "examples" / "voorbeeldlijst.xlsx"
    with resources.as_file(example) as spreadsheet:
        page.read(Path(spreadsheet))
        desk.typist.rest(150)
        tabs = page.preview.tabs
        for at in range(tabs.count()):
            tabs.setCurrentIndex(at)
            yield f"import, {at + 1}"
    page.preview.import_button.click()
    desk.typist.rest(150)
    yield "import, done"


def _in_administration(desk: Desk) -> Iterator[str]:
    page = desk.go("admin", AdminPage)
    for at in range(page.tabs.count()):
        page.tabs.setCurrentIndex(at)
        desk.typist.rest(80)
        yield f"administration, {type(page.tabs.currentWidget()).__name__}"
    page.tabs.setCurrentWidget(page.people)
    page.people.enter()
    page.people.save()
    desk.typist.rest()
    yield "administration, a person refused"
    page.people._divided.show_list()
    page.people.table.choose_row(0)
    page.tabs.setCurrentWidget(page.backups)
    page.backups.back_up()
    desk.typist.rest(150)
    yield "administration, a backup"
    page.backups.restore()
    yield from _asked(desk, "put back")
    page.tabs.setCurrentWidget(page.key)
    for name, act in (
        ("change passphrase", page.key.change_passphrase),
        ("new code", page.key.new_code),
        ("new key", page.key.new_key),
    ):
        act()
        yield from _asked(desk, name)
    page.tabs.setCurrentWidget(page.log)
    page.log.check()
    desk.typist.rest(150)
    yield "administration, log checked"


def _at_the_door(desk: Desk) -> Iterator[str]:
    path = desk.path.with_name("tweede.db")
    desk.preferences.last_register = None
    desk.come_back(None)
    welcome = desk.shown(WelcomePage)
    yield "welcome"
    welcome._choose_new = lambda *_asked: path
    welcome.new_button.click()
    page = desk.shown(FoundingPage)
    yield "new register"
    page.button.click()
    yield "new register, refused"
    for box in (page.passphrase, page.again):
        box.setText(PASSPHRASE)
    page.button.click()
    desk.typist.rest(120)
    code = desk.shown(CodePage)
    yield "recovery code"
    code.tick.setChecked(True)
    code.button.click()
    desk.typist.rest(120)
    yield "today, nothing to do"
    yield from _nothing_yet(desk)
    desk.shell.door.lock()
    desk.typist.rest()
    yield "locked"
    _unlock(desk)
    desk.app.upkeep.back_up()
    gate = Event()
    desk.shell.jobs.long(desk.shell, lambda _progress: gate.wait(), lambda _done: None)
    desk.shell.window.close()
    yield "farewell"
    gate.set()
    desk.typist.rest(120)
    desk.leave()
    yield from _lost(desk, path)


def _nothing_yet(desk: Desk) -> Iterator[str]:
    for key in ("cases", "meetings"):
        desk.shell.window.go(key)
        desk.typist.rest(80)
        yield f"{key}, nothing there"


def _lost(desk: Desk, path: Path) -> Iterator[str]:
    damaged = bytearray(path.read_bytes())
    damaged[100] ^= 1
    path.write_bytes(damaged)
    desk.come_back(path)
    unlock = desk.shown(UnlockPage)
    yield "unlock"
    unlock.kind.set_value("recovery_code")
    unlock.code.setText("AB12")
    unlock.button.click()
    desk.typist.rest(120)
    yield "unlock, refused"
    unlock.kind.set_value("passphrase")
    _unlock(desk)
    lost = desk.shown(WelcomePage)
    yield "welcome, a register lost"
    lost.rescue_button.click()
    asked = desk.shown(AskDialog)
    yield "rescue"
    asked.form.set_values({"passphrase": PASSPHRASE})
    asked.primary.click()
    desk.typist.rest(150)
    _unlock(desk)
    desk.shown(TodayPage)
    yield "today, rescued"


def _unlock(desk: Desk) -> None:
    page = desk.shown(UnlockPage)
    page.passphrase.setText(PASSPHRASE)
    page.button.click()
    desk.typist.rest(120)


def _asked(desk: Desk, name: str) -> Iterator[str]:
    """A dialogue that asks something, and what it says when nothing was filled in."""
    asked: Dialog = desk.shown(AskDialog)
    yield name
    asked.primary.click()
    desk.typist.rest(80)
    if asked.isVisible():
        yield f"{name}, refused"
        asked.reject()


def _on_no_agenda(desk: Desk, page: CasesPage) -> int:
    """A row of the list whose case may go to the trash."""
    model, app = page.list.model, desk.app
    with app.store.reading(app.actor) as work:
        rows = ((at, model.record(at)) for at in range(model.rowCount()))
        return next(at for at, one in rows if one is not None and not work.meetings.days_of(one.id))


def _what_you_did(desk: Desk, name: str) -> Iterator[str]:
    page = desk.shell.window.page
    assert page is not None
    page.desk.undo.show_history()
    dialog = desk.shown(UndoDialog)
    yield name
    dialog.reject()


def _close_menus() -> None:
    """Close menus and whatever else pops up over the window."""
    for one in QApplication.topLevelWidgets():
        if one.windowType() is Qt.WindowType.Popup and one.isVisible():
            one.close()


Look = Callable[[str, tuple[QWidget, ...]], object]
"""What is done on each screen: its name, and what stands in sight."""


def look_at_all(desk: Desk, look: Look) -> list[str]:
    """Look at every screen; return their names."""
    names = []
    try:
        for name in every_screen(desk):
            desk.typist.turn()  # what was chosen is arranged in the turns that follow
            names.append(name)
            look(name, in_sight(desk))
    finally:
        desk.shell.close()
    return names

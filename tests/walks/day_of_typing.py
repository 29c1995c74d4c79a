"""A day in which every form of the window is met, typed in, refused and, where it can be, saved."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.fakes.examples import number, person, plain
from tests.walks.desk import Desk
from triage_app.domain.cases.link import LinkKind
from ui.admin.page import AdminPage
from ui.cases.page import CasesPage
from ui.cases.quick_entry import QuickEntryDialog
from ui.help.sheet import HelpSheet
from ui.importing.page import ImportPage
from ui.locking.founding_page import FoundingPage
from ui.locking.unlock_page import UnlockPage
from ui.meetings.page import MeetingsPage
from ui.meetings.plan_dialog import PlanDialog
from ui.meetings.pool_dialog import PoolDialog
from ui.palette.dialog import PaletteDialog
from ui.today.page import TodayPage
from ui.today.watch_dialog import WatchDialog
from ui.welcome import WelcomePage
from ui.widgets.ask_dialog import AskDialog

FREE = 700_000
"""From this number on no case of the register has it."""


def spend(desk: Desk, listed: Path) -> None:
    """Work through every page, make another register, lose it, and put its backup back.

    Args:
        desk: Where; somebody else entered the cases in its register.
        listed: A list to take in.
    """
    try:
        desk.begin()
        desk.unlock()
        over_the_window(desk)
        in_cases(desk)
        in_meetings(desk)
        in_imports(desk, listed)
        in_administration(desk)
        desk.leave()
        lose(desk, found(desk))
        desk.leave()
    finally:
        desk.shell.close()


def over_the_window(desk: Desk) -> None:
    """Look for something to do, and for a word."""
    desk.shell.window.show_palette()
    palette = desk.shown(PaletteDialog)
    desk.typist.type_in(palette)
    palette.reject()
    desk.shell.window.show_help()
    sheet = desk.shown(HelpSheet)
    sheet.tabs.setCurrentWidget(sheet.glossary)
    desk.typist.type_in(sheet)
    sheet.accept()


def in_cases(desk: Desk) -> None:
    """Search, look at somebody else's case, enter one, fill it in, decide it, handle it."""
    page = desk.go("cases", CasesPage)
    desk.typist.type_in(page)
    desk.typist.rest(400)
    page.search.clear()
    desk.typist.rest(400)
    page.show_target(1)
    desk.typist.rest(200)
    desk.typist.type_in(page.detail.reason)
    page.detail.reason.own_button.click()
    desk.typist.rest()

    page.enter_case()
    entry = desk.shown(QuickEntryDialog)
    desk.typist.fill(entry)
    desk.answer(entry, lambda: entry.number.setText(number(FREE)))
    desk.typist.rest()
    detail = page.detail
    assert detail.case_id not in {None, 1}
    detail.tabs.setCurrentWidget(detail.form)
    desk.typist.fill(detail.form)
    detail.save()
    desk.typist.rest()
    desk.lock()
    assert detail.dirty
    detail.form.revert()
    detail.form.parts.set_value("suspect")
    _save_text(desk, detail.form, detail.save)
    assert not detail.form.dirty, desk.said()

    _decide(desk, page)
    _handle(desk, page)


def _save_text(desk: Desk, form: QWidget, save: Callable[[], object]) -> None:
    desk.typist.forget(form)
    desk.typist.type_in(form)
    desk.typist.mend(form)
    save()
    desk.typist.rest()
    desk.saved += 1


def _decide(desk: Desk, page: CasesPage) -> None:
    tab = page.detail.decision
    page.detail.tabs.setCurrentWidget(tab)
    desk.typist.fill(tab)
    tab.finalise()
    desk.typist.rest()
    tab.revert()
    tab.blocks.keep("")
    keeping = desk.shown(AskDialog)
    desk.typist.fill(keeping)
    desk.answer(keeping, lambda: None)
    tab.outcome.pick("A")
    _save_text(desk, tab, tab.finalise)
    assert tab.earlier.entry_id is not None
    tab.earlier.withdraw_button.click()
    desk.typist.type_in(tab.earlier)
    tab.earlier.take_back_button.click()
    desk.typist.rest()
    assert tab.earlier.entry_id is None


def _handle(desk: Desk, page: CasesPage) -> None:
    page.detail.tabs.setCurrentWidget(page.detail.history)
    handling = page.detail.history.handling
    for act in (handling.shield, handling.dispute, handling.keep):
        act()
        asked = desk.shown(AskDialog)
        desk.typist.fill(asked)
        desk.answer(asked, partial(_look_far, asked, page.desk.today()))

    _relate(desk, page)
    one, two = (desk.app.people.add(person(desk.word())).id for _ in range(2))
    page.list.work.hand_over()
    asked = desk.shown(AskDialog)
    desk.typist.fill(asked)
    whom = asked.form.row("prosecutor_id").editor
    desk.answer(asked, lambda: whom.set_value(one))
    today = desk.go("today", TodayPage)
    today.arrange_watch()
    arranging = desk.shown(WatchDialog)
    desk.typist.fill(arranging)
    desk.answer(arranging, lambda: arranging.form.set_values(_in_turn(one, two, today.desk.today())))
    today.arrange_watch()
    ending = desk.shown(WatchDialog)
    ending.end_button.click()
    desk.typist.rest()
    ending.reject()


def _relate(desk: Desk, page: CasesPage) -> None:
    """Link a case to another, and keep a question under a name."""
    detail = page.detail
    desk.app.entry.add(plain(FREE + 1))
    detail.related.link()
    asked = desk.shown(AskDialog)
    desk.typist.fill(asked)
    desk.answer(
        asked, lambda: asked.form.set_values({"kind": LinkKind.CO_SUSPECT, "number": number(FREE + 1)})
    )
    page.search.clear()
    page.views.keep()
    keeping = desk.shown(AskDialog)
    desk.typist.fill(keeping)
    desk.answer(keeping, lambda: None)


def _in_turn(one: int, two: int, day: date) -> dict[str, object]:
    """That one person stands in for another for a week."""
    return {"of_id": one, "by_id": two, "first": day, "last": day + timedelta(days=7)}


def in_meetings(desk: Desk) -> None:
    """Plan, fill an agenda, ask a question."""
    page = desk.go("meetings", MeetingsPage)
    page.plan()
    plan = desk.shown(PlanDialog)
    desk.typist.fill(plan)
    desk.answer(plan, lambda: plan.form.row("on").editor.set_value(page.desk.today()))
    page.agenda.fill_button.click()
    pool = desk.shown(PoolDialog)
    desk.typist.fill(pool)
    pool.add_button.click()
    pool.number.clear()
    desk.answer(pool, lambda: None)
    page.agenda.table.choose_row(0)
    desk.typist.rest()
    desk.typist.fill(page.agenda.editor)
    page.commands()["save"]()
    desk.typist.mend(page.agenda.editor)
    page.agenda.editor.form.row("minutes").editor.set_value(10)
    page.commands()["save"]()
    desk.typist.rest()
    desk.saved += 1


def in_imports(desk: Desk, listed: Path) -> None:
    """Take in a list, whatever its columns are read as."""
    page = desk.go("import", ImportPage)
    page.read(listed)
    desk.typist.rest(200)
    desk.typist.fill(page)
    page.preview.import_button.click()
    desk.typist.rest(200)
    desk.saved += 1


def in_administration(desk: Desk) -> None:
    """Enter a person, look into the log, put a backup back, change passphrase, code and key."""
    page = desk.go("admin", AdminPage)
    page.people.enter()
    desk.typist.fill(page.people)
    page.people.save()
    desk.typist.rest()
    desk.typist.mend(page.people)
    page.people.save()
    desk.typist.rest()
    assert not page.people.form.dirty
    desk.saved += 1
    for tab in (page.desk_tab, page.log):
        page.tabs.setCurrentWidget(tab)
        desk.typist.rest()
        desk.typist.type_in(tab)
        desk.typist.rest(400)
    page.tabs.setCurrentWidget(page.backups)
    page.backups.back_up()
    desk.typist.rest(400)
    page.backups.table.choose_row(0)
    page.backups.restore()
    putting_back = desk.shown(AskDialog)
    desk.typist.fill(putting_back)
    desk.answer(putting_back, lambda: putting_back.form.set_values({"passphrase": desk.passphrase}))
    page.tabs.setCurrentWidget(page.key)
    page.key.change_passphrase()
    changing = desk.shown(AskDialog)
    desk.typist.fill(changing)
    new = desk.word()
    typed = {"passphrase": desk.passphrase, "new": new, "again": new}
    desk.answer(changing, lambda: changing.form.set_values(typed))
    desk.passphrase = new
    for act in (page.key.new_code, page.key.new_key):
        act()
        asked = desk.shown(AskDialog)
        desk.typist.fill(asked)
        desk.answer(asked, partial(asked.form.set_values, {"passphrase": new}))
        desk.keep_code()


def found(desk: Desk) -> Path:
    """Make a register with a passphrase of its own."""
    path = desk.path.with_name("tweede.db")
    desk.come_back(desk.path)
    desk.shown(UnlockPage).other.click()
    welcome = desk.shown(WelcomePage)
    welcome._choose_new = lambda *_asked: path
    welcome.new_button.click()
    page = desk.shown(FoundingPage)
    desk.typist.fill(page)
    page.button.click()
    desk.passphrase = desk.word()
    for box in (page.passphrase, page.again):
        box.setText(desk.passphrase)
    page.button.click()
    desk.typist.rest(300)
    desk.keep_code()
    desk.typist.rest(300)
    desk.saved += 1
    return path


def lose(desk: Desk, path: Path) -> None:
    """Damage that register while no window has it open, and put its backup back."""
    page = desk.go("admin", AdminPage)
    page.backups.back_up()
    desk.typist.rest(300)
    desk.leave()
    damaged = bytearray(path.read_bytes())
    damaged[100] ^= 1
    path.write_bytes(damaged)
    desk.come_back(path)
    unlock = desk.shown(UnlockPage)
    unlock.passphrase.setText(desk.passphrase)
    unlock.button.click()
    desk.typist.rest(300)
    desk.shown(WelcomePage).rescue_button.click()
    asked = desk.shown(AskDialog)
    desk.typist.fill(asked)
    desk.answer(asked, lambda: asked.form.set_values({"passphrase": desk.passphrase}))
    desk.typist.rest(300)
    desk.unlock()
    assert desk.shell.window.page is not None


def _look_far(asked: AskDialog, today: date) -> None:
    """Keep for years, where a dialogue asks until when."""
    if "until" in asked.values():
        asked.form.row("until").editor.set_value(today + timedelta(days=4_000))

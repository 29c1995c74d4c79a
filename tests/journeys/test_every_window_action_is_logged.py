"""Every action of the window that touches data, done once on a real register: each leaves the lines it must.

What only the command line can do is walked by ``test_every_use_case_is_logged``; together they must have met
every purpose there is.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.keys.keyring import NoKeyring
from db.store import SqlStore
from db.upkeep.care import StoreCare
from db.upkeep.keys import StoreKeys
from tests.fakes.clock import DESK, NOW
from tests.fakes.examples import decision, number, person, plain
from tests.fakes.registers import PASSPHRASE, new_register, opened
from tests.ui.seat import Seat, new_undoer
from triage_app.domain.audit.line import LogLine, LogQuery
from triage_app.domain.cases.link import LinkKind
from triage_app.services.access.guarded import RIGHT_FOR, GuardedStore
from triage_app.services.actor import Actor
from triage_app.wiring import wired
from ui.admin.page import AdminPage
from ui.application import dress
from ui.cases.page import CasesPage
from ui.cases.quick_entry import QuickEntryDialog
from ui.importing.page import ImportPage
from ui.jobs import Jobs
from ui.meetings.fix_dialog import FixDialog
from ui.meetings.page import MeetingsPage
from ui.meetings.plan_dialog import PlanDialog
from ui.meetings.pool_dialog import PoolDialog
from ui.page import Page
from ui.preferences import Preferences
from ui.today.page import TodayPage
from ui.today.watch_dialog import WatchDialog
from ui.widgets.ask_dialog import AskDialog

P = TypeVar("P", bound=Page)

NOT_IN_THE_WINDOW = {
    "case.list",  # a list in the window is looked at on screen; one printed by a command leaves it
    "document.case_summary",  # on paper: the command line
    "document.statement",
    "meeting.fill",  # the window shows the pool first, and adds what is ticked
    "demo.build",  # the making of a demo register
}
HEADINGS = "Parketnr;Verdachte;Zitting;Gedragskundige aspecten"


@dataclass
class Walk:
    """A page on a real register, and what each action left in its log."""

    seat: Seat
    store: SqlStore
    officer: int
    other: int
    seen: set[str] = field(default_factory=set)

    def work_as(self, actor: Actor) -> None:
        """Let somebody else sit down."""
        guarded, clock = GuardedStore(self.store), self.seat.clock
        keys = StoreKeys(self.store, clock, actor, NoKeyring(), guarded.require)
        care = StoreCare(self.store, clock, actor, NoKeyring(), guarded.require)
        self.seat.app = wired(guarded, clock, actor, keys, care)
        seat = self.seat
        undo = new_undoer(seat.jobs, seat.notices, seat.preferences, seat.window, seat.app)
        seat.desk = replace(seat.desk, app=seat.app, undo=undo)

    def lines(self) -> tuple[LogLine, ...]:
        with self.store.reading(DESK) as work:
            return tuple(reversed(work.audit.page(LogQuery(limit=None))))

    def leaves(self, expected: list[str], act: Callable[[], object]) -> tuple[LogLine, ...]:
        """Do something; the log has these lines more, and no others."""
        before = len(self.lines())
        act()
        self.seat.rest()
        new = self.lines()[before:]
        assert [line.action for line in new] == expected
        assert all(line.reason for line in new if line.kind in {"consultation", "disclosure"})
        assert all(line.recipient for line in new if line.kind == "disclosure")
        self.seen |= {line.action for line in new}
        return new

    def sit(self, page: Callable[..., P]) -> P:
        return self.seat.sit(page)

    def answer(self, act: Callable[[], object], **values: object) -> Callable[[], None]:
        """An action that asks something first."""

        def asked() -> None:
            act()
            dialog = self.seat.dialog(AskDialog)
            dialog.form.set_values(values)
            dialog.primary.click()

        return asked


@pytest.fixture
def walk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Walk]:
    """A register in which somebody else entered two cases; a desk works in it."""
    preferences = Preferences(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))
    dress(preferences, "nl")
    jobs = Jobs()
    seat = Seat(qtbot, jobs, preferences, tmp_path)
    store = opened(new_register(tmp_path / "register.db"), seat.clock)
    with store.begin(replace(DESK, account="iemand anders"), "case.add") as work:
        aspects = {"behavioural_aspects": "yes", "custody": {"title": "detention", "since": "2026-03-01"}}
        long_ago = {"closed_on": date(2006, 1, 1), "closed_how": "dropped"}
        work.cases.add_many(
            [plain(1, **aspects), plain(2), plain(3, registered_on=date(2005, 1, 1), **long_ago)]
        )
        advised = decision(taken_by={"name": "het overleg", "entitled": False})
        work.decisions.append(2, advised, NOW)
        officer = work.people.add(person(os_account="anna")).id
        other = work.people.add(person("Officier Nul")).id
    made = Walk(seat, store, officer, other)
    made.work_as(DESK)
    yield made
    jobs.close()
    store.close()


def in_cases(walk: Walk) -> None:
    walk.work_as(replace(DESK, account="anna", name="Officier Een", person_id=walk.officer))
    page = walk.sit(CasesPage)
    detail = page.detail

    # Somebody else's case: one key, and the log knows why.
    walk.leaves([], lambda: page.show_target(2))
    (line,) = walk.leaves(["case.open"], lambda: QTest.keyClick(detail.reason, Qt.Key.Key_1))
    assert line.reason == "cover"

    walk.leaves(["decision.confirmation"], detail.decision.earlier.confirm_button.click)

    def withdraw() -> None:
        detail.decision.earlier.withdraw_button.click()
        detail.decision.earlier.reason.setText("vergissing")
        detail.decision.earlier.take_back_button.click()

    walk.leaves(["decision.withdrawal"], withdraw)

    def enter(count: int = 7) -> None:
        page.enter_case()
        dialog = walk.seat.dialog(QuickEntryDialog)
        dialog.number.setText(number(count))
        dialog.initials.set_value("A. B.")
        dialog.primary.click()

    # One's own case: no question asked, and still a line.
    _, line = walk.leaves(["case.add", "case.open"], enter)
    assert line.reason == "own_case"
    own = detail.case_id
    assert own is not None
    walk.leaves([], lambda: page.show_target(1))
    walk.leaves(["case.open"], lambda: QTest.keyClick(detail.reason, Qt.Key.Key_1))
    walk.leaves(["case.open"], lambda: page.show_target(own))

    def change() -> None:
        detail.tabs.setCurrentWidget(detail.form)
        detail.form.sections["suspect"].form.row("suspect.initials").editor.set_value("C. D.")
        detail.save()

    walk.leaves(["case.change"], change)

    def decide() -> None:
        detail.tabs.setCurrentWidget(detail.decision)
        detail.decision.outcome.pick("A")
        detail.decision.finalise_button.click()

    walk.leaves(["decision.take"], decide)
    in_handling(walk, page)
    in_gathering(walk, page)
    walk.leaves(["case.add", "case.open"], lambda: enter(8))
    walk.leaves(["case.transfer"], walk.answer(detail.related.transfer, number=number(82)))
    walk.seat.notices.clear()
    walk.leaves(["case.add", "case.open"], lambda: enter(9))
    walk.leaves(["case.trash"], walk.seat.press_action)
    walk.leaves(["case.restore"], detail.trash.restore)
    walk.leaves(["case.trash"], detail.trash.trash)


def in_gathering(walk: Walk, page: CasesPage) -> None:
    work = page.list.work
    walk.leaves(["case.hand_over"], walk.answer(work.hand_over, prosecutor_id=walk.other, note="let op"))
    tab = page.detail.related
    walk.leaves(["case.link"], walk.answer(tab.link, kind=LinkKind.CO_SUSPECT, number=number(1)))
    walk.leaves(["case.unlink"], tab.unlink)
    walk.leaves(["case.split"], walk.answer(tab.split, number=number(81)))
    walk.leaves(["case.join"], walk.answer(tab.join, number=number(1)))
    walk.leaves(["case.copy"], work.copy)
    work._choose = lambda *_: walk.seat.folder / "zaken.csv"
    walk.leaves(["case.export"], work.export)


def in_handling(walk: Walk, page: CasesPage) -> None:
    handling = page.detail.history.handling
    walk.leaves(["case.shield"], walk.answer(handling.shield, reason="bekende"))
    walk.leaves(["case.shield"], handling.shield)
    walk.leaves(["case.dispute"], walk.answer(handling.dispute, point="de datum"))
    walk.leaves(["case.dispute"], handling.dispute)
    until = walk.seat.clock.today() + timedelta(days=400)
    walk.leaves(["retention.keep"], walk.answer(handling.keep, until=until, reason="hoger beroep"))

    def search() -> None:
        page.search.setText("05")
        walk.seat.rest()
        page.list.session.end()

    walk.leaves(["case.search"], search)
    page.search.clear()
    walk.seat.rest()


def in_meetings(walk: Walk) -> None:
    page = walk.sit(MeetingsPage)
    on = walk.seat.clock.today() + timedelta(days=14)

    def plan() -> None:
        page.plan()
        dialog = walk.seat.dialog(PlanDialog)
        dialog.form.set_values({"on": on})
        dialog.primary.click()

    walk.leaves(["series.add", "meeting.plan"], plan)

    def fill() -> None:
        page.agenda.fill_button.click()
        walk.seat.dialog(PoolDialog).primary.click()

    walk.leaves(["meeting.add"], fill)
    page.agenda.table.choose_row(0)
    walk.leaves(["meeting.order"], lambda: page.agenda.move_item(1))

    def question() -> None:
        page.agenda.editor.form.row("question").editor.set_value("Kan dit zonder rapport?")
        page.commands()["save"]()

    walk.leaves(["meeting.change"], question)

    def fix() -> None:
        page.work.fix()
        walk.seat.dialog(FixDialog).primary.click()

    walk.leaves(["agenda.fix"], fix)
    target = walk.seat.folder / "agenda.pdf"
    page.printing.choose = lambda *_asked: target
    menu = page.print_menu()
    walk.leaves(["document.agenda"], menu.actions()[0].trigger)
    assert target.exists()
    walk.leaves(["meeting.remove"], page.agenda.remove_item)


def in_imports(walk: Walk) -> None:
    page = walk.sit(ImportPage)
    path = walk.seat.folder / "lijst.csv"
    path.write_text(f"{HEADINGS}\n16-000011-26;E.F.;1-6-2026;ja\n", encoding="utf-8")
    walk.leaves([], lambda: page.read(path))  # trying a list out stores nothing
    walk.leaves(["import.take_in"], page.preview.import_button.click)
    walk.leaves(["import.undo"], lambda: walk.seat.press_action(0))


def in_administration(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = walk.sit(AdminPage)
    monkeypatch.setattr(type(walk.seat.notices), "confirm", lambda *_, **__: True)

    def add() -> None:
        page.people.enter()
        for name, value in {"name": "Officier Twee", "organisation": "om", "function": "prosecutor"}.items():
            page.people.form.form.row(name).editor.set_value(value)
        page.people.save()

    walk.leaves(["person.add"], add)

    def rename() -> None:
        page.people.form.form.row("name").editor.set_value("Officier Drie")
        page.people.save()

    walk.leaves(["person.change"], rename)
    walk.leaves(["log.open"], lambda: page.tabs.setCurrentWidget(page.log))
    page.log._choose = lambda *_: walk.seat.folder / "logboek.csv"
    walk.leaves(["log.export"], page.log.export)
    page.tabs.setCurrentWidget(page.retention)
    page.retention.table.choose_row(0)
    walk.leaves(["retention.clear"], page.retention.clear_due)
    walk.leaves(["retention.erase"], page.retention.anonymise)
    page.backups._choose = lambda *_: walk.seat.folder / "kopie.db"
    walk.leaves(["register.copy"], page.backups.copy_to)
    walk.leaves([], page.backups.back_up)  # a backup stays beside the register: nothing leaves it
    page.backups.table.choose_row(0)
    walk.leaves(["register.restore"], walk.answer(page.backups.restore))
    typed = {"passphrase": PASSPHRASE.text, "new": "een heel andere zin", "again": "een heel andere zin"}
    walk.leaves(["register.passphrase"], walk.answer(page.key.change_passphrase, **typed))
    again = {"passphrase": "een heel andere zin"}
    walk.leaves(["register.recovery_code"], walk.answer(page.key.new_code, **again))
    walk.leaves(["register.rekey"], walk.answer(page.key.new_key, **again))


def in_today(walk: Walk) -> None:
    day = walk.seat.clock.today()
    with walk.seat.app.store.begin(DESK, "case.add") as work:
        work.cases.add(plain(55, reminders=({"on": day, "line": "bellen"},)))
    page = walk.sit(TodayPage)
    walk.leaves(["case.remind"], page.reminders.done_button.click)

    def arrange() -> None:
        page.arrange_watch()
        dialog = walk.seat.dialog(WatchDialog)
        dialog.form.set_values({"of_id": walk.officer, "by_id": walk.other, "first": day})
        dialog.primary.click()

    def end() -> None:
        page.arrange_watch()
        dialog = walk.seat.dialog(WatchDialog)
        walk.seat.rest()
        dialog.end_button.click()

    walk.leaves(["watch.arrange"], arrange)
    walk.leaves(["watch.end"], end)


def test_each_action_of_the_window_leaves_its_line(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    today = walk.sit(TodayPage)
    walk.leaves([], today.refresh)
    in_cases(walk)
    in_today(walk)
    walk.work_as(DESK)
    in_meetings(walk)
    in_imports(walk)
    in_administration(walk, monkeypatch)

    assert walk.seen | NOT_IN_THE_WINDOW == set(RIGHT_FOR)
    assert not walk.seen & NOT_IN_THE_WINDOW
    assert walk.store.check_log().intact

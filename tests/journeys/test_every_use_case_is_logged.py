"""Every use case that touches data, done once: each gives one line of the log of its kind, with why."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from db.keys.keyring import NoKeyring
from db.upkeep.care import StoreCare
from db.upkeep.keys import StoreKeys
from tests.cli.running import SAMPLE
from tests.fakes.clock import DESK, FixedClock
from tests.fakes.examples import DAY, SERIES, number, person, plain
from tests.fakes.registers import PASSPHRASE, new_register, opened, recovery_code
from tests.reports.pdf_text import running
from triage_app.domain.audit.kinds import Kind
from triage_app.domain.audit.line import LogLine, LogQuery
from triage_app.domain.audit.reasons import Because, Reason
from triage_app.domain.cases.case import StoredCase
from triage_app.domain.cases.link import Link, LinkKind
from triage_app.domain.cases.notes import Reminder
from triage_app.domain.decisions.decision import Outcome
from triage_app.domain.grounds.other import OtherCode, OtherGround
from triage_app.domain.people.watch import Watch
from triage_app.services.access.guarded import RIGHT_FOR, GuardedStore
from triage_app.services.app import App
from triage_app.services.audit.disclosing import HandingOn
from triage_app.services.cases.query import CaseQuery
from triage_app.services.decisions.deciding import Proposal
from triage_app.services.opening import Opening
from triage_app.services.secrets import Passphrase
from triage_app.wiring import wired
from triage_app.words import Language

NEW = Passphrase("een heel andere zin")
WHY = Because(reason=Reason.QUALITY_CHECK, text="steekproef")
HANDED = HandingOn(WHY, "NIFP Midden")
ELSE = OtherGround(reason_code=OtherCode.OUT_OF_COURT, reasoning="Afgedaan buiten de zitting.")


HELD = {
    "custody": {"title": "detention", "since": "2026-03-01"},
    "hearings": [{"on": "2026-04-01", "kind": "pro_forma"}],
    "behavioural_aspects": "yes",
}
"""What brings a case to the pool of a meeting."""


@dataclass
class Desk:
    """One register, and those who work in it: a desk, and a prosecutor who may confirm."""

    app: App
    prosecutor: App
    folder: Path

    def last(self) -> tuple[int, LogLine]:
        with self.app.store.reading(DESK) as work:
            return work.audit.count(LogQuery()), work.audit.page(LogQuery(limit=1))[0]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = FixedClock()
    store = opened(new_register(tmp_path / "register.db"), clock)
    guarded = GuardedStore(store)
    with store.begin(DESK, "person.add") as work:
        known = work.people.add(person(os_account="anna")).id

    def seat(actor: object) -> App:
        assert isinstance(actor, type(DESK))
        keys = StoreKeys(store, clock, actor, NoKeyring(), guarded.require)
        care = StoreCare(store, clock, actor, NoKeyring(), guarded.require)
        return wired(guarded, clock, actor, keys, care)

    officer = replace(DESK, account="anna", name="Officier Een", person_id=known)
    yield Desk(seat(DESK), seat(officer), tmp_path)
    store.close()


def entry(desk: Desk) -> int:
    return desk.app.showing.whole(1, DAY).log[-1].id


def take_in(desk: Desk) -> object:
    importing = desk.app.importing
    return importing.carry_out(importing.read(SAMPLE))


def change_item(desk: Desk) -> object:
    meeting = desk.app.meetings.get(1).meeting
    return desk.app.meetings.change_item(1, meeting.items[0].model_copy(update={"question": "Wat nu?"}))


def save(desk: Desk) -> object:
    one = desk.app.showing.whole(1, DAY).stored
    changed = {"research_handle": "ZEEARD", "reminders": (CALL,)}
    return desk.app.entry.save(one, one.case.model_copy(update=changed))


def decide(desk: Desk) -> object:
    proposal = Proposal(Outcome.NOT_REQUESTED, ELSE, finalise=True, decided_on=DAY)
    return desk.app.deciding.decide(1, proposal)


def trash(desk: Desk) -> None:
    desk.app.entry.trash(desk.app.showing.whole(2, DAY).stored)


def restore(desk: Desk) -> None:
    desk.app.entry.restore(2)


def rename(desk: Desk) -> object:
    return desk.app.people.save(desk.app.people.every()[-1], person("Officier Drie"))


LINK = Link(kind=LinkKind.CO_SUSPECT, one_id=1, other_id=2)


def stored(desk: Desk, case_id: int) -> StoredCase:
    return desk.app.showing.whole(case_id, DAY).stored


def hand_over(desk: Desk) -> object:
    return desk.app.handing_over.hand_over((1,), desk.app.people.every()[-1].id, "let op de zitting")


def stand_in(desk: Desk) -> object:
    one, other = (stored.id for stored in desk.app.people.every()[:2])
    return desk.app.watching.arrange(Watch(of_id=one, by_id=other, first=DAY))


def close(desk: Desk) -> object:
    """What retention may take away: a case of long ago."""
    closed = {"closed_on": date(2006, 1, 1), "closed_how": "dropped"}
    return desk.app.entry.add(plain(3, registered_on=date(2005, 1, 1), **closed))


def old_id(desk: Desk) -> int:
    return desk.app.showing.id_of("05-000003-26")


def erase(desk: Desk) -> object:
    return desk.app.retention.erase()


CALL = Reminder(on=DAY, line="bellen")
Step = tuple[str, Kind, Callable[[Desk], object]]
STEPS: tuple[Step, ...] = (
    ("person.add", Kind.COLLECTION, lambda d: d.app.people.add(person("Officier Twee"))),
    ("person.change", Kind.ALTERATION, rename),
    ("case.add", Kind.COLLECTION, lambda d: d.app.entry.add(plain(1))),
    ("case.add", Kind.COLLECTION, lambda d: d.app.entry.add(plain(2, **HELD))),
    ("case.change", Kind.ALTERATION, save),
    ("case.open", Kind.CONSULTATION, lambda d: d.app.showing.open(1, DAY)),
    ("case.open", Kind.CONSULTATION, lambda d: d.prosecutor.showing.open(1, DAY, WHY)),
    ("case.search", Kind.CONSULTATION, lambda d: d.app.showing.searched((1, 2))),
    ("case.list", Kind.CONSULTATION, lambda d: d.app.showing.listed(CaseQuery(DAY))),
    ("decision.take", Kind.COLLECTION, decide),
    ("decision.confirmation", Kind.COLLECTION, lambda d: d.prosecutor.deciding.confirm(1, entry(d))),
    ("document.statement", Kind.DISCLOSURE, lambda d: d.app.documents.statement(1, given=HANDED)),
    ("document.case_summary", Kind.DISCLOSURE, lambda d: d.app.documents.case_summary(1, given=HANDED)),
    ("decision.withdrawal", Kind.COLLECTION, lambda d: d.prosecutor.deciding.withdraw(1, entry(d), "nee")),
    ("series.add", Kind.COLLECTION, lambda d: d.app.meetings.add_series(SERIES)),
    ("meeting.plan", Kind.COLLECTION, lambda d: d.app.meetings.plan(date(2026, 3, 19))),
    ("meeting.add", Kind.ALTERATION, lambda d: d.app.meetings.add_cases(1, (1,))),
    ("meeting.fill", Kind.ALTERATION, lambda d: d.app.meetings.fill(1)),
    ("meeting.order", Kind.ALTERATION, lambda d: d.app.meetings.move(1, 1, 1)),
    ("meeting.change", Kind.ALTERATION, change_item),
    ("agenda.fix", Kind.ALTERATION, lambda d: d.app.meetings.fix(1)),
    ("document.agenda", Kind.DISCLOSURE, lambda d: d.app.documents.agenda(1)),
    ("meeting.remove", Kind.ALTERATION, lambda d: d.app.meetings.remove(1, 2)),
    ("case.trash", Kind.ERASURE, trash),
    ("case.restore", Kind.ALTERATION, restore),
    ("case.shield", Kind.ALTERATION, lambda d: d.app.handling.shield(2, "bekende")),
    ("case.shield", Kind.ALTERATION, lambda d: d.app.handling.unshield(2)),
    ("case.dispute", Kind.ALTERATION, lambda d: d.app.handling.dispute(2, "datum")),
    ("case.dispute", Kind.ALTERATION, lambda d: d.app.handling.settle(2)),
    ("case.remind", Kind.ALTERATION, lambda d: d.app.reminding.seen_to(1, CALL)),
    ("case.link", Kind.COMBINATION, lambda d: d.app.linking.link(1, LinkKind.CO_SUSPECT, number(2))),
    ("case.unlink", Kind.ALTERATION, lambda d: d.app.linking.unlink(LINK)),
    ("case.split", Kind.COLLECTION, lambda d: d.app.linking.split(stored(d, 2), number(61))),
    ("case.transfer", Kind.COLLECTION, lambda d: d.app.linking.transfer(stored(d, 2), number(62))),
    ("case.join", Kind.COMBINATION, lambda d: d.app.linking.join(stored(d, 1), number(62))),
    ("case.copy", Kind.DISCLOSURE, lambda d: d.app.taking_out.copied((1,), (("05", "A"),))),
    ("case.export", Kind.DISCLOSURE, lambda d: d.app.taking_out.exported((1,), (), d.folder / "lijst.csv")),
    ("case.hand_over", Kind.ALTERATION, hand_over),
    ("watch.arrange", Kind.ALTERATION, stand_in),
    ("watch.end", Kind.ALTERATION, lambda d: d.app.watching.end(d.app.watching.current()[0])),
    ("import.take_in", Kind.COLLECTION, take_in),
    ("import.undo", Kind.ERASURE, lambda d: d.app.importing.undo()),
    ("log.open", Kind.CONSULTATION, lambda d: d.app.logbook.open(LogQuery())),
    ("log.export", Kind.DISCLOSURE, lambda d: d.app.logbook.export(LogQuery(), d.folder / "log.csv", "nl")),
    ("case.add", Kind.COLLECTION, close),
    ("retention.keep", Kind.ALTERATION, lambda d: d.app.retention.keep(old_id(d), DAY, "loopt nog")),
    ("retention.clear", Kind.ALTERATION, lambda d: d.app.retention.clear({old_id(d)})),
    ("retention.erase", Kind.ERASURE, erase),
    ("register.copy", Kind.DISCLOSURE, lambda d: d.app.upkeep.copy_to(d.folder / "kopie.db")),
    ("register.passphrase", Kind.ALTERATION, lambda d: d.app.keys.change_passphrase(PASSPHRASE, NEW)),
    ("register.recovery_code", Kind.ALTERATION, lambda d: d.app.keys.new_recovery_code(NEW)),
    ("register.rekey", Kind.ALTERATION, lambda d: d.app.keys.rekey(NEW, lambda _done, _total: None)),
)


def test_each_use_case_gives_one_line_of_the_right_kind_with_why_and_to_whom(desk: Desk) -> None:
    for purpose, kind, do in STEPS:
        before = desk.last()[0]
        do(desk)
        count, line = desk.last()
        assert count == before + 1, purpose
        assert (line.action, line.kind) == (purpose, kind)
        assert bool(line.reason) == (kind in {Kind.CONSULTATION, Kind.DISCLOSURE}), purpose
        assert bool(line.recipient) == (kind is Kind.DISCLOSURE), purpose
    assert desk.app.logbook.check().intact


def test_a_backup_put_back_is_one_line_after_the_lines_it_brings(desk: Desk) -> None:
    desk.app.entry.add(plain(1))
    made = desk.app.upkeep.back_up()
    before = desk.last()[0]

    desk.app.upkeep.restore(made.file, Opening())

    count, line = desk.last()
    assert (count, line.action, line.kind) == (before + 1, "register.restore", Kind.ALTERATION)


def test_the_recovery_sheet_bears_every_group_of_the_code_and_what_it_opens(desk: Desk) -> None:
    for language in get_args(Language):
        issued = desk.app.documents.recovery_sheet(recovery_code(), language)
        printed = running(issued.data).replace("\u2009", "").replace(" ", "")
        assert all(group in printed for group in recovery_code().text.split("-"))
        assert desk.app.store.register_id in printed
        assert PASSPHRASE.text.replace(" ", "") not in printed


def test_what_was_disputed_or_shielded_stands_above_everything_on_paper(desk: Desk) -> None:
    desk.app.entry.add(plain(1))
    desk.app.handling.dispute(1, "de datum klopt niet")
    desk.app.handling.shield(1, "bekende van de afdeling")

    printed = running(desk.app.documents.case_summary(1).data)

    assert "de datum klopt niet" in printed
    assert "bekende van de afdeling" in printed


def test_what_changes_nothing_gives_no_line_and_no_error(desk: Desk) -> None:
    desk.app.meetings.add_series(SERIES)
    desk.app.meetings.plan(date(2026, 3, 19))
    before = desk.last()[0]

    desk.app.meetings.add_cases(1, ())
    desk.app.people.save(desk.app.people.every()[0], desk.app.people.every()[0].person)
    desk.app.showing.searched(())

    assert desk.last()[0] == before


def test_no_purpose_is_left_out() -> None:
    walked = {purpose for purpose, _, _ in STEPS} | {"register.restore"}
    assert walked == RIGHT_FOR.keys() - {"demo.build"}

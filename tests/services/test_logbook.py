"""The log for its readers: filtered, in words, exported."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.examples import person, plain
from tests.fakes.registers import new_register, opened
from tests.fakes.store import FakeStore
from triage_app.domain.audit.kinds import Kind, Subject
from triage_app.domain.audit.line import LogQuery
from triage_app.domain.audit.reasons import Because, Disclosure, Reason
from triage_app.services.actor import Actor
from triage_app.services.logbook import SHOWN_OBJECTS, Logbook, cells, purpose
from triage_app.services.ports import Store

ANNA = Actor(account="anna", name="Anna", person_id=7, acting_for=9)
DAY = date(2026, 3, 16)


@pytest.fixture(params=["fake", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    clock = FixedClock()
    if request.param == "fake":
        yield FakeStore(clock)
        return
    made = opened(new_register(tmp_path / "register.db"), clock)
    yield made
    made.close()


@pytest.fixture
def filled(store: Store) -> Store:
    with store.begin(DESK, "case.add") as work:
        case = work.cases.add(plain(1))
    with store.begin(ANNA, "case.change") as work:
        work.cases.save(case.id, 1, plain(1, research_handle="ZEE"))
    with store.begin(ANNA, "document.case_summary") as work:
        because = Because(reason=Reason.OTHER, text="vraag")
        told = Disclosure(because=because, recipient="NIFP", basis="nifp")
        work.audit.disclosed(Subject.CASE, (case.id, case.id), told)
    with store.begin(DESK, "person.add") as work:
        work.people.add(person())
    return store


@pytest.mark.parametrize(
    ("query", "actions"),
    [
        (LogQuery(), ["person.add", "document.case_summary", "case.change", "case.add"]),
        (LogQuery(kinds=(Kind.DISCLOSURE,)), ["document.case_summary"]),
        (LogQuery(person="anna"), ["document.case_summary", "case.change"]),
        (LogQuery(person="ann"), ["document.case_summary", "case.change"]),
        (LogQuery(person="7"), ["document.case_summary", "case.change"]),
        (LogQuery(person="9"), ["document.case_summary", "case.change"]),
        (LogQuery(person="%"), []),
        (LogQuery(case_id=1), ["document.case_summary", "case.change", "case.add"]),
        (LogQuery(first=DAY, last=DAY, limit=1, offset=1), ["document.case_summary"]),
        (LogQuery(first=date(2026, 3, 17)), []),
        (LogQuery(last=date(2026, 3, 15)), []),
    ],
)
def test_a_filter_finds_its_lines(filled: Store, query: LogQuery, actions: list[str]) -> None:
    page = Logbook(filled, DESK).page(query)
    assert [one.line.action for one in page.entries] == actions
    if query.limit is None:
        assert page.total == len(actions)


def test_looking_into_the_log_is_logged(filled: Store) -> None:
    assert Logbook(filled, DESK).open(LogQuery()).entries[0].line.action == "log.open"


def test_a_line_in_words(filled: Store) -> None:
    entries = Logbook(filled, DESK).page(LogQuery()).entries
    _, summary, change, _ = (cells(one, "nl") for one in entries)
    assert summary[2:5] == ("verstrekken", "zaakoverzicht afdrukken", "05-000001-26")
    assert summary[5:9] == ("Anna", "9", "anders: vraag", "NIFP")
    assert change[4] == "05-000001-26 (onderzoeksnaam)"
    assert purpose("van.later", "nl") == "van.later"


def test_many_records_are_counted(filled: Store) -> None:
    with filled.begin(DESK, "case.add") as work:
        work.cases.add_many([plain(number) for number in range(100, 100 + SHOWN_OBJECTS + 5)])
    newest = Logbook(filled, DESK).page(LogQuery(limit=1)).entries[0]
    assert cells(newest, "nl")[4].endswith("+5")


def test_an_export_is_a_file_and_a_line(filled: Store, tmp_path: Path) -> None:
    file = tmp_path / "logboek.csv"
    assert Logbook(filled, DESK).export(LogQuery(), file, "nl") == 4
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("nr.;tijdstip;soort;wat")
    assert len(lines) == 5
    newest = Logbook(filled, DESK).page(LogQuery(limit=1)).entries[0].line
    assert (newest.action, newest.recipient) == ("log.export", "logboek.csv")


def test_a_code_on_paper_is_known_or_not(filled: Store) -> None:
    with filled.reading(DESK) as work:
        head = work.audit.head()
    assert head is not None
    logbook = Logbook(filled, DESK)
    assert logbook.printed(head.code.lower())
    assert not logbook.printed(f"{head.seq}-0000-0000-000A")
    assert not logbook.printed("999-0000-0000-0000")
    assert not logbook.printed("geen code")
    assert logbook.check().lines == 4

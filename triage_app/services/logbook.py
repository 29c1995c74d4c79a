"""The log as its readers see it: lines with their records, filtered, exported, checked."""

from dataclasses import dataclass
from pathlib import Path

from triage_app.domain.amsterdam import local_moment
from triage_app.domain.audit.kinds import Subject
from triage_app.domain.audit.line import LogLine, LogQuery, LogReport, Touched
from triage_app.domain.audit.reasons import Because, Disclosure, Reason
from triage_app.services.actor import Actor
from triage_app.services.documents.saving import save_document
from triage_app.services.ports import Store, Work
from triage_app.spreadsheets.csv_writing import csv_bytes
from triage_app.words import Language, has, say

SHOWN_OBJECTS = 20
"""How many records of a line are named; the rest are counted."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """A line with the records it tells of, and the numbers of the cases among them."""

    line: LogLine
    touched: tuple[Touched, ...]
    numbers: dict[int, str]


@dataclass(frozen=True, slots=True)
class LogPage:
    """Some lines, and how many there are in all."""

    entries: tuple[LogEntry, ...]
    total: int


class Logbook:
    """Reads the log.

    Args:
        store: The register.
        actor: Who reads; reading the log is logged as well, once per opening.
    """

    def __init__(self, store: Store, actor: Actor) -> None:
        self._store = store
        self._actor = actor

    def open(self, query: LogQuery) -> LogPage:
        """Look into the log; that somebody did is logged."""
        with self._store.begin(self._actor, "log.open") as work:
            work.audit.consulted(Subject.LOG, (1,), Because(reason=Reason.UPKEEP))
        return self.page(query)

    def page(self, query: LogQuery) -> LogPage:
        """More lines of a log that was opened before."""
        with self._store.reading(self._actor) as work:
            return LogPage(_entries(work, query), work.audit.count(query))

    def export(self, query: LogQuery, path: Path, language: Language) -> int:
        """Write the lines of a query to a CSV file, logged as handed on; gives how many.

        Raises:
            OutputNotWritable: the file cannot be written.
        """
        with self._store.begin(self._actor, "log.export") as work:
            entries = _entries(work, query)
            told = Disclosure(because=Because(reason=Reason.UPKEEP), recipient=path.name[:200])
            work.audit.disclosed(Subject.LOG, (1,), told)
        headings = [say(f"log.column.{name}", language) for name in COLUMNS]
        save_document(csv_bytes([headings, *(cells(one, language) for one in entries)]), path)
        return len(entries)

    def printed(self, code: str) -> bool:
        """Whether a code printed on paper is that of a line in this log."""
        seq = code.partition("-")[0]
        if not (seq.isascii() and seq.isdigit()):
            return False
        with self._store.reading(self._actor) as work:
            head = work.audit.head_at(int(seq))
        return head is not None and head.code == code.strip().upper()

    def check(self) -> LogReport:
        """Check the whole log, in itself and against what is kept outside the register."""
        return self._store.check_log()


COLUMNS = (
    "seq",
    "at",
    "kind",
    "what",
    "objects",
    "who",
    "acting_for",
    "reason",
    "recipient",
    "origin",
    "result",
)
"""What an entry says, in this order."""


def cells(entry: LogEntry, language: Language) -> tuple[str, ...]:
    """An entry as people read it."""
    line = entry.line
    reason = say(f"reason.{line.reason}", language) if line.reason else ""
    return (
        str(line.seq),
        f"{local_moment(line.at):%d-%m-%Y %H:%M:%S}",
        say(f"log.kind.{line.kind}", language),
        purpose(line.action, language),
        objects(entry, language),
        line.actor,
        str(line.acting_for or ""),
        ": ".join(part for part in (reason, line.reason_text) if part),
        line.recipient,
        say(f"log.origin.{line.origin}", language),
        say(f"log.result.{line.result}", language),
    )


def purpose(action: str, language: Language) -> str:
    """What was done, in words; an action of a later version keeps its code."""
    key = f"log.purpose.{action.replace('.', '_')}"
    return say(key, language) if has(key) else action


def objects(entry: LogEntry, language: Language) -> str:
    """The records a line tells of: cases by number, others by kind, each with the fields that changed."""
    seen: dict[str, list[str]] = {}
    for one in entry.touched:
        number = entry.numbers.get(one.case_id or 0)
        name = number or f"{say(f'history.subject.{one.subject}', language)} {one.subject_id}"
        fields = seen.setdefault(name, [])
        if one.action == "changed":
            fields += [
                say(f"field.{name}", language) if has(f"field.{name}") else name for name in one.fields
            ]
    told = [
        f"{name} ({', '.join(dict.fromkeys(fields))})" if fields else name for name, fields in seen.items()
    ]
    more = len(told) - SHOWN_OBJECTS
    shown = ", ".join(told[:SHOWN_OBJECTS])
    return f"{shown} +{more}" if more > 0 else shown


def _entries(work: Work, query: LogQuery) -> tuple[LogEntry, ...]:
    lines = work.audit.page(query)
    touched = work.audit.touched([line.seq for line in lines])
    ids = {one.case_id for records in touched.values() for one in records if one.case_id is not None}
    numbers = {case_id: stored.case.parketnummer for case_id, stored in work.cases.many(ids).items()}
    return tuple(LogEntry(line, touched[line.seq], numbers) for line in lines)

"""From a row of cells to facts about one case, with everything that is wrong in it said at once."""

from dataclasses import dataclass, field
from datetime import date

from triage_app.domain.grounds.ground import ExceptionGround
from triage_app.services.importing.listed import Fact, Finding, Listed, Trouble, finding
from triage_app.services.importing.noted import report_day
from triage_app.services.importing.offences import offences_of
from triage_app.services.importing.readers import Read, Reader, Readers, initials_of
from triage_app.spreadsheets.cells import Wrong, text_of
from triage_app.spreadsheets.headings import KEY, Layout
from triage_app.spreadsheets.sheet import CellValue, Row
from triage_app.spreadsheets.synonyms import Synonyms, fold

REQUEST_DAYS = ("sent_on", "received_on", "appointed_on", "reported_on")
"""Days that only a request that was made can have."""

_OF_REQUEST = ("variant", *REQUEST_DAYS, "due_on")
_REMEMBERED = 20_000
"""Cells of a column whose reading is remembered: days and words return in row after row."""

_MEMORABLE = frozenset({str, date})
"""Kinds of cell that are told apart by their value alone: 1, 1.0 and True are equal."""

_EACH_ITS_OWN = frozenset({KEY, "second_parketnummer", "note"})
_PHRASE = 6
"""Letters from which a reason is recognised inside a longer text."""


@dataclass(slots=True)
class _Reading:
    """A row while it is read."""

    layout: Layout
    row: Row
    facts: dict[str, Fact] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def report(self, name: str, code: str) -> None:
        self.findings.append(finding(self.layout, self.row, name, code))

    def drop(self, names: tuple[str, ...], code: str) -> None:
        """Take facts out that cannot be kept, and say so."""
        for name in names:
            if self.facts.pop(name, None) is not None:
                self.report(name, code)


class RowReader:
    """Reads the rows of one list.

    Args:
        layout: Which column holds what.
        synonyms: What cells may say.
        epoch: Day 0 of serial numbers.
        today: Days of what has happened may not lie after it.
    """

    def __init__(self, layout: Layout, synonyms: Synonyms, epoch: date, today: date) -> None:
        self._layout = layout
        self._today = today
        self._reasons = synonyms.cells["reason"]
        self._readers = Readers(synonyms, epoch, today)
        self._columns: list[tuple[str, int, Reader, dict[CellValue, Read]]] = [
            (name, column, self._readers.reader(name), {}) for name, column in layout.columns.items() if name
        ]

    @staticmethod
    def is_blank(row: Row) -> bool:
        """Whether nothing stands in any cell."""
        return not any(cell != "" and text_of(cell) for cell in row.cells)

    def read(self, row: Row) -> tuple[Listed | None, tuple[Finding, ...]]:
        """The facts of a row with the cells that could not be used; no facts if it has no parketnummer."""
        reading = _Reading(self._layout, row)
        facts, cells, width = reading.facts, row.cells, len(row.cells)
        for name, column, reader, seen in self._columns:
            value = cells[column] if column < width else ""
            if value == "" and name != KEY:
                continue
            if type(value) not in _MEMORABLE:
                found = reader(value)
            elif value in seen:
                found = seen[value]
            else:
                found = reader(value)
                if len(seen) < _REMEMBERED and name not in _EACH_ITS_OWN:
                    seen[value] = found
            if isinstance(found, Wrong | Trouble):
                reading.report(name, found.value)
            elif found is not None and found != "":
                facts[name] = found
        self._settle_suspect(reading)
        self._settle_offence(reading)
        self._settle_request(reading)
        number = facts.pop(KEY, None)
        if not isinstance(number, str):
            return None, tuple(reading.findings)
        return Listed(row, number, facts), tuple(reading.findings)

    @staticmethod
    def _settle_suspect(reading: _Reading) -> None:
        suspect = reading.facts.get("suspect")
        if isinstance(suspect, str) and (initials := initials_of(suspect)) != suspect:
            reading.facts["suspect"] = initials
            reading.report("suspect", Trouble.NAME_SHORTENED)

    def _settle_offence(self, reading: _Reading) -> None:
        facts = reading.facts
        first, article = facts.get("committed_on"), facts.get("offence")
        if isinstance(first, date):
            last = self._readers.period_end(reading.row.cells[self._layout.columns["committed_on"]])
            if isinstance(last, date) and last >= first:
                facts["committed_to"] = last
            elif last is not None:
                code = Trouble.PERIOD_REVERSED if isinstance(last, date) else str(last)
                reading.report("committed_on", code)
        if isinstance(article, str):
            day = first if isinstance(first, date) else None
            end = facts.get("committed_to")
            if not offences_of(article, day, end if isinstance(end, date) else day):
                reading.drop(("offence",), Trouble.OFFENCE_UNKNOWN)

    def _settle_request(self, reading: _Reading) -> None:
        """Whether an assessment was asked for, and if not why: the cells must not contradict each other."""
        facts = reading.facts
        asked = facts.get("requested")
        if isinstance(asked, date):  # a day under "PJ aangevraagd" says both that and when
            facts.setdefault("sent_on", asked)
            asked = facts["requested"] = "yes"
        if asked is None and any(name in facts for name in REQUEST_DAYS):
            asked = facts["requested"] = "yes"
        if asked != "no":
            reading.drop(("reason", "note"), Trouble.WITHOUT_NO)
        if asked is None:
            reading.drop(_OF_REQUEST, Trouble.WITHOUT_REQUEST)
        if asked == "no":
            reading.drop(_OF_REQUEST, Trouble.DESPITE_NO)
            self._settle_reason(reading)

    def _settle_reason(self, reading: _Reading) -> None:
        facts = reading.facts
        said, note = facts.get("reason"), facts.get("note")
        if isinstance(said, str):
            facts["reason"] = self._reason(said)
            if fold(said) not in self._reasons:  # more than a word of the catalogue: kept with the note
                note = facts["note"] = "; ".join(part for part in (said, note) if isinstance(part, str))
        if facts.get("reason") == "recent_report" and isinstance(note, str):
            day = report_day(note)
            if isinstance(day, Wrong):
                reading.report("note", day.value)
            elif day is not None and day > self._today:
                reading.report("note", Trouble.IN_FUTURE)

    def _reason(self, text: str) -> str:
        """The ground a reason names by the words of the catalogue: as a whole, or a long one inside it."""
        folded = fold(text)
        inside = [words for words in self._reasons if len(words) >= _PHRASE and words in folded]
        named = folded if folded in self._reasons else max(inside, key=len, default=None)
        return self._reasons[named] if named is not None else ExceptionGround.OTHER.value

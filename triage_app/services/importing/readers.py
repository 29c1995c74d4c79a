"""How the cell of each field is read: a fact, trouble, or nothing when the cell says nothing."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache

from triage_app.domain.cases.offence import VictimAge
from triage_app.domain.catalogue import variant_by_words
from triage_app.domain.parketnummer import parse_parketnummer
from triage_app.errors import BadInput
from triage_app.services.importing.listed import Fact, Trouble
from triage_app.services.importing.offences import articles_of
from triage_app.spreadsheets.cells import Wrong, day_of, text_of, year_of
from triage_app.spreadsheets.sheet import CellValue
from triage_app.spreadsheets.synonyms import Synonyms, fold

Read = Fact | Wrong | Trouble | None
Reader = Callable[[CellValue], Read]

PAST_DAYS = frozenset(
    {
        "registered_on",
        "committed_on",
        "custody_since",
        "sent_on",
        "received_on",
        "appointed_on",
        "reported_on",
    }
)
"""Days of what has happened: one after today is a finding."""

DAYS = PAST_DAYS | {"hearing_on", "due_on"}

LONGEST = {"suspect": 40, "parket": 60, "research_handle": 60, "note": 4_000, "reason": 400}
"""Characters the case keeps of a text."""

_LONGEST_MARK = 40
_NUMBER_DIGITS = 10
_PERIOD = re.compile(r"(.+?\d)\s*(?:t/m|tm|tot en met|tot|–|—|\s-\s)\s*(\d.+)", re.IGNORECASE)
_PSEUDONYMS = ("verdachte", "suspect", "nn")
_FULL_NAME = re.compile(r"[^\W\d_]{3,}")
_LAST_CHILD_YEAR = 17


class Readers:
    """Makes the readers for one list.

    Args:
        synonyms: What cells may say.
        epoch: Day 0 of serial numbers.
        today: Past days may not lie after it.
    """

    def __init__(self, synonyms: Synonyms, epoch: date, today: date) -> None:
        self._synonyms = synonyms
        self._epoch = epoch
        self._today = today

    def reader(self, field: str) -> Reader:
        """The reader of a field."""
        if field == "committed_on":
            return self._committed
        if field in DAYS:
            return self._day(past=field in PAST_DAYS, words=self._synonyms.cells.get(field))
        named: dict[str, Reader] = {
            "parketnummer": read_number,
            "second_parketnummer": self._known(read_number),
            "suspect": self._known(self._text(LONGEST["suspect"])),
            "birth_year": self._known(lambda value: year_of(value, self._today)),
            "offence": self._known(_article),
            "victim_age": self._coded("victim_age", _age),
            "behavioural_aspects": self._coded("behavioural_aspects"),
            "requested": self._coded("yes_no", self._day(past=True)),
            "variant": self._known(_variant),
        }
        return named.get(field) or self._known(self._text(LONGEST[field]))

    def says_nothing(self, value: CellValue) -> bool:
        """Whether a cell counts as empty: ``-``, ``?``, ``n.n.b.`` and their like."""
        if not isinstance(value, str) or len(value) > _LONGEST_MARK:
            return False
        return fold(text_of(value)) in self._synonyms.unknown

    def _known(self, reader: Reader) -> Reader:
        return lambda value: None if self.says_nothing(value) else reader(value)

    def _day(self, *, past: bool, words: Mapping[str, str] | None = None) -> Reader:
        def read(value: CellValue) -> Read:
            if isinstance(value, str):
                if words and (word := words.get(fold(text_of(value)))):
                    return word
                if self.says_nothing(value):
                    return None
            day = day_of(value, self._epoch)
            return Trouble.IN_FUTURE if past and isinstance(day, date) and day > self._today else day

        return read

    def _committed(self, value: CellValue) -> Read:
        """The (first) day of the offence; `period_end` reads the last."""
        first = _PERIOD.fullmatch(text_of(value)) if isinstance(value, str) else None
        return self._day(past=True)(first[1] if first else value)

    def period_end(self, value: CellValue) -> Read:
        """The last day of a period such as ``1-3-2024 t/m 5-6-2024``; None for a single day."""
        period = _PERIOD.fullmatch(text_of(value)) if isinstance(value, str) else None
        return None if period is None else self._day(past=True)(period[2])

    def _coded(self, table: str, otherwise: Reader | None = None) -> Reader:
        """A cell that says one of a few words; what else it may be is up to ``otherwise``."""
        codes = self._synonyms.cells[table]

        def read(value: CellValue) -> Read:
            code = codes.get(fold(text_of(value)))
            if code is not None:
                return code
            if self.says_nothing(value):
                return None
            found = otherwise(value) if otherwise is not None else None
            return Trouble.WORD_UNKNOWN if found is None or isinstance(found, Wrong) else found

        return read

    @staticmethod
    def _text(longest: int) -> Reader:
        def read(value: CellValue) -> Read:
            text = text_of(value)
            return text if len(text) <= longest else Trouble.TOO_LONG

        return read


def read_number(value: CellValue) -> Read:
    """A parketnummer in any notation; a bare number gets back the zeros a spreadsheet took from it."""
    text = text_of(value)
    try:
        return parse_parketnummer(text if isinstance(value, str) else text.zfill(_NUMBER_DIGITS))
    except BadInput:
        return Trouble.NUMBER_UNREADABLE if text else Trouble.NUMBER_MISSING


def initials_of(text: str) -> str:
    """Initials in place of a full name: the register keeps no names. Initials and pseudonyms stay."""
    words = text.replace(",", " ").split()
    spelled = [
        word for word in words if word[0].isupper() and not word.endswith(".") and _FULL_NAME.match(word)
    ]
    if len(words) == 1 or not spelled or fold(words[0]) in _PSEUDONYMS or any(map(str.isdigit, text)):
        return text
    return " ".join(f"{word[0]}." if word in spelled else word for word in words)


def _article(value: CellValue) -> Read:
    text = text_of(value)
    return text if articles_of(text) else Trouble.OFFENCE_UNKNOWN


def _age(value: CellValue) -> Read:
    """An age in years, or ``12-15`` that a spreadsheet took for December 2015."""
    if isinstance(value, date):
        return (
            VictimAge.FROM_12_TO_15.value if (value.month, value.year) in {(12, 2015), (12, 2016)} else None
        )
    digits = text_of(value).removesuffix(" jaar")
    return _band(int(digits)) if digits.isascii() and digits.isdigit() and len(digits) < len("999") else None


def _band(years: int) -> str:
    bands = (
        (11, VictimAge.UNDER_12),
        (15, VictimAge.FROM_12_TO_15),
        (_LAST_CHILD_YEAR, VictimAge.FROM_16_TO_17),
    )
    return next((band for last, band in bands if years <= last), VictimAge.ADULT).value


@lru_cache(maxsize=512)
def _variant_code(text: str) -> str | None:
    found = variant_by_words(text)
    return None if found is None else found.code


def _variant(value: CellValue) -> Read:
    return _variant_code(text_of(value)) or Trouble.WORD_UNKNOWN

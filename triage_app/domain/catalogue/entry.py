"""What every entry of a data file has, and how a file becomes entries."""

import tomllib
from datetime import date
from importlib import resources
from typing import TypeVar

from pydantic import Field, ValidationError, field_validator
from pydantic_core.core_schema import ValidationInfo

from triage_app.domain.value import Value
from triage_app.errors import BadInput


class Entry(Value):
    """An entry with its source, whether that was confirmed, and its first and last day of validity."""

    source: str = Field(min_length=1)
    confirmed: bool
    note: str = ""
    valid_from: date | None = Field(default=None, alias="from")
    valid_until: date | None = Field(default=None, alias="until")

    @field_validator("valid_until")
    @classmethod
    def _ends_after_it_begins(cls, until: date | None, info: ValidationInfo) -> date | None:
        start = info.data.get("valid_from")
        if until is not None and start is not None and until < start:
            raise ValueError("catalogue.period_reversed")
        return until

    def valid_on(self, day: date) -> bool:
        """Whether the entry holds on this day; both ends count."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_until is None or day <= self.valid_until)


EntryKind = TypeVar("EntryKind", bound=Entry)


def packaged(file: str, table: str, kind: type[EntryKind]) -> tuple[EntryKind, ...]:
    """The entries of one table of a packaged data file.

    Raises:
        BadInput: as ``parse_entries``.
    """
    text = (resources.files("triage_app") / "catalogue" / file).read_text(encoding="utf-8")
    return parse_entries(file, text, table, kind)


def parse_entries(file: str, text: str, table: str, kind: type[EntryKind]) -> tuple[EntryKind, ...]:
    """The entries of one table of a data file, in its order.

    Args:
        file: Its name, for the sentence of an error.
        text: What stands in it.
        table: The table wanted: ``[[offence]]`` has the name ``offence``.
        kind: What each entry must be.

    Raises:
        BadInput: ``catalogue.unreadable`` if it is no TOML or lacks the table, ``catalogue.entry_invalid``
            naming file, place of the entry (from 1) and fields.
    """
    try:
        rows = tomllib.loads(text)[table]
    except (tomllib.TOMLDecodeError, KeyError):
        raise BadInput("catalogue.unreadable", None, file=file, table=table) from None
    found: list[EntryKind] = []
    for place, row in enumerate(rows, start=1):
        try:
            found.append(kind.model_validate(row))
        except ValidationError as error:
            wrong = error.errors(include_input=False, include_url=False)
            fields = ", ".join(dict.fromkeys(".".join(map(str, one["loc"])) or table for one in wrong))
            raise BadInput("catalogue.entry_invalid", None, file=file, entry=place, fields=fields) from None
    return tuple(found)

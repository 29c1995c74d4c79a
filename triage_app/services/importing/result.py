"""What an import did, or would do: the document of the command line and the summary on screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from triage_app import words
from triage_app.services.importing.listed import Double, Fact, Finding
from triage_app.words import Language


@dataclass(frozen=True, slots=True)
class Change:
    """A row that says something else than the register: old and new per field."""

    row: int
    parketnummer: str
    fields: Mapping[str, tuple[Fact | None, Fact]]


@dataclass(frozen=True, slots=True)
class ImportResult:
    """The counts and the details of an import.

    ``rows = blank + valid + rows refused + doubles``; after a real run also
    ``valid = imported + updated + unchanged + skipped``.

    Args:
        id: The import's number; None when nothing was written.
        rows: Rows below the headings.
        blank: Rows with nothing in them.
        doubles: Rows whose number stood above already.
        refused: Every problem of every refused row.
        valid: Rows with a readable parketnummer of their own.
        imported: New cases.
        updated: Cases changed.
        unchanged: Rows that say what the register says.
        skipped: Changed rows that were left as they are.
        changed: The changed rows, field by field, updated or not.
        findings: Cells that could not be used.
    """

    id: int | None
    rows: int
    blank: int
    doubles: tuple[Double, ...]
    refused: tuple[Finding, ...]
    valid: int
    imported: int
    updated: int
    unchanged: int
    skipped: int
    changed: tuple[Change, ...]
    findings: tuple[Finding, ...]

    @property
    def refused_rows(self) -> int:
        """How many rows were refused; each may have several problems."""
        return len({one.row for one in self.refused})

    @property
    def complete(self) -> bool:
        """Whether nothing was refused and nothing found."""
        return not self.refused and not self.findings

    def document(self, language: Language) -> dict[str, object]:
        """The JSON document of the command line; days in ISO 8601."""
        return {
            "id": self.id,
            "rows": self.rows,
            "blank": self.blank,
            "doubles": [{"row": one.row, "of": one.of} for one in self.doubles],
            "refused": [
                {**_finding(one), "message": words.say(f"problem.{one.code}", language)}
                for one in self.refused
            ],
            "valid": self.valid,
            "imported": self.imported,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "skipped": self.skipped,
            "changed": [
                {
                    "row": one.row,
                    "parketnummer": one.parketnummer,
                    "fields": {name: [_plain(old), _plain(new)] for name, (old, new) in one.fields.items()},
                }
                for one in self.changed
            ],
            "findings": [_finding(one) for one in self.findings],
        }


def _finding(one: Finding) -> dict[str, object]:
    return {"row": one.row, "column": one.column, "code": one.code, "cell": one.cell}


def _plain(fact: Fact | None) -> str | int | None:
    return fact.isoformat() if isinstance(fact, date) else fact

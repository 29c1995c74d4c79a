"""What an import found, in words: the value of a cell, the letter of a column, the counts."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from triage_app import words
from triage_app.services.importing.listed import NO_CUSTODY, Fact
from triage_app.services.importing.result import ImportResult
from ui import labels

translate = QCoreApplication.translate
_TOPICS = {
    "behavioural_aspects": "aspects",
    "requested": "aspects",
    "reason": "ground_kind",
    "victim_age": "victim_age",
    "variant": "variant",
}
"""Under which topic the codes of a field have their words; *yes* and *no* stand with the aspects."""
_LETTERS = 26


def fact(field: str, value: Fact | None) -> str:
    """Return what a field says, as people write it."""
    if value is None:
        return translate("Importing", "(empty)")
    if isinstance(value, date):
        return labels.day(value)
    if field == "custody_since" and value == NO_CUSTODY:
        return labels.say("custody.none")
    topic = _TOPICS.get(field, "")
    keys = (f"{topic}.{value}", f"outcome.{value}")
    return next((labels.say(key) for key in keys if topic and words.has(key)), str(value))


def field_name(field: str) -> str:
    """Return what a field of a list is called."""
    return labels.say(f"list_field.{field}")


def column_letter(column: int) -> str:
    """Return how the spreadsheet names a column, counted from 0: A … Z, AA …."""
    before, at = divmod(column, _LETTERS)
    return (column_letter(before - 1) if before else "") + chr(ord("A") + at)


def new_cases(tried: ImportResult) -> int:
    """Return how many cases a list tried out with all updates would make."""
    return tried.valid - tried.unchanged - tried.skipped - len(tried.changed)

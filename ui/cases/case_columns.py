"""The columns of the register."""

from PySide6.QtCore import QCoreApplication

from triage_app.services.cases.query import SortKey
from triage_app.services.cases.rows import CaseRow
from ui import labels, marks, translation
from ui.cases import phrases
from ui.widgets.columns import Column, Sort

SORT_KEYS = {
    "parketnummer": SortKey.PARKETNUMMER,
    "suspect": SortKey.SUSPECT,
    "offence": SortKey.OFFENCE,
    "standing": SortKey.STANDING,
    "hearing": SortKey.HEARING,
    "days_to_hearing": SortKey.HEARING,
    "registered_on": SortKey.REGISTERED,
}
"""Which order of the register a column asks for."""


STRETCHED = 3
"""Place of the column that takes the room the others leave: the standing."""


def case_columns() -> tuple[Column[CaseRow], ...]:
    """Return the columns in the language of the window."""
    return (
        Column(
            "parketnummer",
            QCoreApplication.translate("CaseColumns", "Parketnummer"),
            lambda row: row.parketnummer,
            width=108,
            found=True,
        ),
        Column(
            "suspect",
            QCoreApplication.translate("CaseColumns", "Suspect"),
            lambda row: row.suspect or "–",
            width=76,
            found=True,
        ),
        Column(
            "offence",
            QCoreApplication.translate("CaseColumns", "Offence"),
            lambda row: row.offence or "–",
            width=72,
            found=True,
            tip=_offence,
        ),
        Column(
            "standing",
            QCoreApplication.translate("CaseColumns", "Standing"),
            lambda row: labels.say(f"standing.{row.standing}"),
            mark=lambda row: marks.standing_mark(row.standing),
            width=188,
        ),
        Column(
            "hearing",
            QCoreApplication.translate("CaseColumns", "Hearing"),
            lambda row: labels.day(row.hearing_on, _none()),
            width=88,
        ),
        Column(
            "days_to_hearing", QCoreApplication.translate("CaseColumns", "Days"), _days, width=48, right=True
        ),
        Column(
            "custody_end",
            QCoreApplication.translate("CaseColumns", "Custody term"),
            lambda row: labels.day(row.custody_ends_on),
            width=110,
            hidden=True,
            sortable=False,
        ),
        Column(
            "registered_on",
            QCoreApplication.translate("CaseColumns", "Registered"),
            lambda row: labels.day(row.registered_on),
            width=100,
            hidden=True,
        ),
    )


def sort_key(sorting: Sort | None) -> SortKey:
    """Return the order of the register for a column; urgency where none is sorted by."""
    return SortKey.URGENCY if sorting is None else SORT_KEYS[sorting.key]


def _offence(row: CaseRow) -> str:
    return phrases.offence_in_list(row.offence, translation.current()) if row.offence else "–"


def _days(row: CaseRow) -> str:
    days = row.days_to_hearing
    return "–" if days is None else labels.number(days).replace("-", "−")


def _none() -> str:
    return QCoreApplication.translate("CaseColumns", "no hearing")

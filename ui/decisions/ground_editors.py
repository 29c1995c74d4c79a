"""Which fields meet which check of a ground; the names are those of the ground's own values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from triage_app.domain.catalogue import clinics, variants
from triage_app.domain.grounds.refusal import RefusalExtent
from triage_app.domain.parketnummer import parse_parketnummer
from triage_app.errors import Problem
from ui import labels
from ui.options import options
from ui.widgets.as_typed import plain
from ui.widgets.date_entry import DateEntry
from ui.widgets.entries import ChoiceEntry, Editor, LineEntry, Option, ReadEntry, TextBox, TickEntry

_DISCIPLINES = ("psychiatrist", "psychologist", "orthopedagogue", "milieu")


@dataclass(frozen=True, slots=True)
class GroundField:
    """One field of a ground.

    Args:
        name: Its name in the ground's values.
        check: The check it helps to meet; empty for a remark.
        editor: The field.
        label: In words, where the check has more than one field.
    """

    name: str
    check: str
    editor: Editor
    label: str = ""


class DisciplinesEntry(QWidget):
    """Which disciplines reported: any of four."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        self._ticks = {code: TickEntry(labels.say(f"discipline.{code}")) for code in _DISCIPLINES}
        for at, tick in enumerate(self._ticks.values()):
            tick.changed.connect(self.changed)
            grid.addWidget(tick, at // 2, at % 2)
        self.setFocusProxy(self._ticks[_DISCIPLINES[0]])

    def ticks(self) -> tuple[TickEntry, ...]:
        """Return the ticks in reading order."""
        return tuple(self._ticks.values())

    def value(self) -> tuple[str, ...] | None:
        """Return the codes that are ticked, or None."""
        return tuple(code for code, tick in self._ticks.items() if tick.value()) or None

    def set_value(self, value: object) -> None:
        """Tick these."""
        ticked = value if isinstance(value, tuple | list) else ()
        for code, tick in self._ticks.items():
            tick.set_value(code in ticked)

    def problem(self) -> Problem | None:
        """Return None: a tick is always understood."""
        return None

    def typed(self) -> object:
        """Return the codes that are ticked."""
        return plain(self.value())

    def type_again(self, typed: object) -> None:
        """Tick these."""
        self.set_value(typed)


def ground_fields(code: str, today: Callable[[], date], names: Sequence[str]) -> tuple[GroundField, ...]:
    """Return the fields of a ground in reading order.

    Args:
        code: Its number on paper, such as ``3`` or ``4b``.
        today: Says which day it is.
        names: People to suggest where somebody is named.
    """
    if code == "1":
        return _recent_report(today)
    if code == "2":
        return _tbs_patient(today)
    if code == "3":
        return _refusal(today, names)
    return _other(names)


def _recent_report(today: Callable[[], date]) -> tuple[GroundField, ...]:
    tr = QCoreApplication.translate
    kinds = [Option(one.code, labels.say(f"variant.{one.code}")) for one in variants()]
    measure = [
        Option(value=True, text=tr("GroundFields", "yes")),
        Option(value=False, text=tr("GroundFields", "no")),
    ]
    check = "recent_report."
    return (
        GroundField("report_date", f"{check}report_date", DateEntry(today), tr("GroundFields", "Dated")),
        GroundField(
            "second_report_date",
            f"{check}report_date",
            DateEntry(today),
            tr("GroundFields", "Second report"),
        ),
        GroundField(
            "advises_measure",
            f"{check}report_date",
            ChoiceEntry(measure, empty=tr("GroundFields", "not known")),
            tr("GroundFields", "Advises tbs, PIJ, GBM"),
        ),
        GroundField("variant", f"{check}kind", ChoiceEntry(kinds, empty=tr("GroundFields", "choose a kind"))),
        GroundField("why_sufficient", f"{check}why_sufficient", _box()),
        GroundField("disciplines", f"{check}disciplines", DisciplinesEntry()),
        GroundField("source_parketnummer", f"{check}source_parketnummer", ReadEntry(parse_parketnummer)),
        GroundField("questions_answered", f"{check}questions_answered", _box(2)),
        GroundField("new_facts", f"{check}new_facts", _box(2)),
    )


def _tbs_patient(today: Callable[[], date]) -> tuple[GroundField, ...]:
    tr = QCoreApplication.translate
    check = "tbs_patient."
    names = [one.name for one in clinics()]
    return (
        GroundField("clinic_or_measure", f"{check}clinic_or_measure", LineEntry(suggestions=names)),
        GroundField(
            "still_in_treatment_on",
            f"{check}still_in_treatment",
            DateEntry(today),
            tr("GroundFields", "Known on"),
        ),
        GroundField(
            "still_in_treatment_source",
            f"{check}still_in_treatment",
            LineEntry(longest=400),
            tr("GroundFields", "Source"),
        ),
        GroundField("offence_during_treatment", f"{check}offence_during_treatment", _yes()),
        GroundField("phase", f"{check}phase", LineEntry()),
        GroundField("measure_start", f"{check}measure_start", DateEntry(today)),
        GroundField("remark", "", _box(2), tr("GroundFields", "Remark (internal)")),
    )


def _refusal(today: Callable[[], date], names: Sequence[str]) -> tuple[GroundField, ...]:
    tr = QCoreApplication.translate
    check = "refusal."
    extents = options(RefusalExtent, "refusal_extent")
    return (
        GroundField(
            "refused_on", f"{check}refusal_source", DateEntry(today), tr("GroundFields", "Refused on")
        ),
        GroundField(
            "refusal_source", f"{check}refusal_source", LineEntry(longest=400), tr("GroundFields", "Source")
        ),
        GroundField("gravity", f"{check}gravity_weighed", _box()),
        GroundField("weighed_by", f"{check}weighed_by", LineEntry(suggestions=names)),
        GroundField(
            "extent", f"{check}refusal_extent", ChoiceEntry(extents, empty=tr("GroundFields", "not known"))
        ),
        GroundField("counsel_informed", f"{check}counsel_informed", _yes()),
        GroundField("renewed_offer", f"{check}renewed_offer", _yes()),
        GroundField("remark", "", _box(2), tr("GroundFields", "Remark (internal)")),
    )


def _other(names: Sequence[str]) -> tuple[GroundField, ...]:
    tr = QCoreApplication.translate
    check = "other.second_reader"
    views = [
        Option(value=True, text=labels.say("second_reader.agrees")),
        Option(value=False, text=labels.say("second_reader.disagrees")),
    ]
    return (
        GroundField("reasoning", "other.reasoning", _box()),
        GroundField(
            "second_reader.name",
            check,
            LineEntry(tr("GroundFields", "a colleague, or the NIFP advice"), suggestions=names),
            tr("GroundFields", "Read by"),
        ),
        GroundField(
            "second_reader.agrees",
            check,
            ChoiceEntry(views, empty=tr("GroundFields", "not said yet")),
            tr("GroundFields", "Agrees"),
        ),
        GroundField("second_reader.comment", check, LineEntry(longest=4000), tr("GroundFields", "Comment")),
    )


def _box(lines: int = 3) -> TextBox:
    hint = QCoreApplication.translate("GroundFields", "One or two sentences. No diagnosis, no names.")
    return TextBox(hint, lines=lines)


def _yes() -> TickEntry:
    """A tick without words of its own: the check beside it says what it means."""
    return TickEntry("")

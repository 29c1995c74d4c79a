"""Evidence, live: ticks change, fields stay."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.widgets.evidence_list import Evidence, EvidenceLine, EvidenceList

CHECKS = (
    Evidence("date", "Datum en bron", "14-10-2026", required=True, met=True),
    Evidence("why", "Waarom niet zwaarwegend", "", required=True, met=False),
    Evidence("counsel", "Raadsman geïnformeerd", "", required=False, met=False),
)


@pytest.fixture
def evidence(dressed: QApplication, qtbot: QtBot) -> EvidenceList:
    made = EvidenceList()
    qtbot.addWidget(made)
    made.show_checks(CHECKS)
    made.show()
    return made


def lines(evidence: EvidenceList) -> list[str]:
    found = [line for line in evidence.findChildren(EvidenceLine) if not line.isHidden()]
    return [line.accessibleName() for line in found]


def test_each_line_says_its_level_and_its_state(evidence: EvidenceList) -> None:
    assert lines(evidence) == [
        "Datum en bron: vereist, aanwezig",
        "Waarom niet zwaarwegend: vereist, ontbreekt",
        "Raadsman geïnformeerd: goede praktijk, ontbreekt",
    ]


def test_what_blocks_is_counted_and_good_practice_never_is(evidence: EvidenceList) -> None:
    assert (evidence.missing, evidence.summary()) == (1, "Nog 1 vereist punt")

    evidence.show_checks([replace(check, met=check.required) for check in CHECKS])

    assert (evidence.missing, evidence.summary()) == (0, "")


def test_a_field_stays_and_keeps_its_text_while_ticks_change(evidence: EvidenceList) -> None:
    field = QLineEdit("gewogen")
    evidence.put_below("why", field)
    QApplication.processEvents()

    evidence.show_checks([replace(check, met=True) for check in CHECKS])

    assert field.isVisible()
    assert field.text() == "gewogen"


def test_another_ground_brings_other_lines(evidence: EvidenceList) -> None:
    evidence.show_checks((Evidence("clinic", "Kliniek", "", required=True, met=False),))

    assert lines(evidence) == ["Kliniek: vereist, ontbreekt"]

"""Desks for the tests of Zaken."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.cases.fake_desk import FakeDesk, fake_desk
from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.cases.suspect import Suspect
from ui.cases.page import CasesPage
from ui.jobs import Jobs
from ui.preferences import Preferences


@pytest.fixture
def here(dressed: QApplication, qtbot: QtBot, jobs: Jobs, preferences: Preferences) -> FakeDesk:
    """A prosecutor at a desk with an empty register."""
    return fake_desk(qtbot, jobs, preferences)


@pytest.fixture
def clerk(dressed: QApplication, qtbot: QtBot, jobs: Jobs, preferences: Preferences) -> FakeDesk:
    """A clerk without a mandate at a desk with an empty register."""
    return fake_desk(qtbot, jobs, preferences, clerk=True)


@pytest.fixture
def page(here: FakeDesk) -> CasesPage:
    for at, (initials, aspects) in enumerate([("A. B.", "yes"), ("Ş. Ö.", "no"), ("K. L.", "unclear")]):
        here.add(
            f"16-00000{at}-26",
            suspect=Suspect(initials=initials),
            behavioural_aspects=BehaviouralAspects(aspects),
            hearings=(Hearing(on=here.today + timedelta(days=10 + at)),),
        )
    made = CasesPage(here.desk)
    here.jobs.data_changed.connect(made.refresh)
    here.show(made)
    made.refresh()
    here.settle()
    return made

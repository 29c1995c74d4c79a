"""Desks for the tests of the decision form."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.cases.fake_desk import FakeDesk, fake_desk
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

"""A terminal on registers of its own: none yet, an empty one, a demo one."""

import shutil
from pathlib import Path

import pytest

from tests.cli.running import Terminal
from triage_app.bootstrap import SystemClock, new_register
from triage_app.cli.opening import fill_with_demo


@pytest.fixture(scope="session")
def empty_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    new_register(path, SystemClock()).store.close()
    return path


@pytest.fixture(scope="session")
def demo_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    app = new_register(path, SystemClock(), demo=True)
    fill_with_demo(app)
    app.store.close()
    return path


@pytest.fixture
def nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal whose register does not exist."""
    return Terminal(capsys, tmp_path / "register.db")


@pytest.fixture
def empty(nothing: Terminal, empty_template: Path) -> Terminal:
    """A terminal on an empty register."""
    shutil.copy(empty_template, nothing.register)
    return nothing


@pytest.fixture
def demo(nothing: Terminal, demo_template: Path) -> Terminal:
    """A terminal on the standard register of synthetic cases."""
    shutil.copy(demo_template, nothing.register)
    return nothing

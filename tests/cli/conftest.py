"""A terminal on registers of its own: none yet, an empty one, a demo one."""

from pathlib import Path

import pytest

from tests.cli.running import Terminal
from tests.fakes.registers import CHEAP, PASSPHRASE, copy_register
from triage_app.bootstrap import SystemClock, new_register
from triage_app.cli.demo_filling import fill_with_demo
from triage_app.cli.unlocking import VARIABLE
from triage_app.services.opening import Founding


@pytest.fixture(scope="session")
def empty_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    new_register(
        path, SystemClock(), Founding(demo=False, passphrase=PASSPHRASE), cost=CHEAP
    ).app.store.close()
    return path


@pytest.fixture(scope="session")
def demo_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    app = new_register(path, SystemClock(), Founding(demo=True, passphrase=PASSPHRASE), cost=CHEAP).app
    fill_with_demo(app)
    app.store.close()
    return path


@pytest.fixture
def nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal whose register does not exist; its environment holds the passphrase."""
    monkeypatch.setenv(VARIABLE, PASSPHRASE.text)
    return Terminal(capsys, tmp_path / "register.db")


@pytest.fixture
def empty(nothing: Terminal, empty_template: Path) -> Terminal:
    """A terminal on an empty register."""
    copy_register(empty_template, nothing.register)
    return nothing


@pytest.fixture
def demo(nothing: Terminal, demo_template: Path) -> Terminal:
    """A terminal on the standard register of synthetic cases."""
    copy_register(demo_template, nothing.register)
    return nothing

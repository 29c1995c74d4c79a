"""What every test stands on: no screen, no real profile, no stray log line."""

import logging
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# `ci` gives one outcome per commit: the same examples every time. `dev` hunts for new ones.
settings.register_profile("ci", derandomize=True, deadline=None, database=None, print_blob=True)
settings.register_profile("dev", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

IN_CI = os.environ.get("CI", "").lower() not in {"", "0", "false"}
NOT_RUN = pytest.StashKey[dict[str, str]]()
WORKER_REPORT = "not_run_here"

PROFILE_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CACHE_HOME": ".cache",
    "XDG_STATE_HOME": ".local/state",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "logs(*patterns): the log lines (WARNING or above) a test asks for")
    config.stash[NOT_RUN] = {}


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out, and remember by name, the system tests whose tools lack; in CI they stay and fail."""
    if IN_CI:
        return
    left_out = {item.nodeid: ", ".join(lacking_tools(item)) for item in items if lacking_tools(item)}
    if not left_out:
        return
    config.stash[NOT_RUN].update(left_out)
    config.hook.pytest_deselected(items=[item for item in items if item.nodeid in left_out])
    items[:] = [item for item in items if item.nodeid not in left_out]


def pytest_runtest_setup(item: pytest.Item) -> None:
    lacking = lacking_tools(item)
    if lacking:
        pytest.fail(f"CI must have what system tests need; lacking: {', '.join(lacking)}", pytrace=False)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Under pytest-xdist only the workers collect: each hands its list to the process that reports."""
    handed_over = getattr(session.config, "workeroutput", None)
    if handed_over is not None:
        handed_over[WORKER_REPORT] = session.config.stash[NOT_RUN]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: object) -> None:
    """Take over what a worker of pytest-xdist left out."""
    output: dict[str, dict[str, str]] = getattr(node, "workeroutput", {})
    config: pytest.Config = node.config  # type: ignore[attr-defined]  # xdist's WorkerController is untyped
    config.stash[NOT_RUN].update(output.get(WORKER_REPORT, {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for nodeid, tools in sorted(config.stash[NOT_RUN].items()):
        terminalreporter.write_line(f"not run here: {nodeid} (needs {tools})")


def lacking_tools(item: pytest.Item) -> tuple[str, ...]:
    """The programs a ``@pytest.mark.system("Xvfb", …)`` names that are not on this machine."""
    named = [str(tool) for mark in item.iter_markers("system") for tool in mark.args]
    return tuple(tool for tool in named if shutil.which(tool) is None)


@pytest.fixture(autouse=True)
def own_profile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home of its own for every test: the profile of the person at this desk stays untouched."""
    home = Path(tempfile.mkdtemp(prefix="home-", dir=tmp_path_factory.getbasetemp()))
    with pytest.MonkeyPatch.context() as patch:
        for name, folder in PROFILE_FOLDERS.items():
            patch.setenv(name, str(home / folder))
        for name in [name for name in os.environ if name.startswith("TRIAGE_")]:
            patch.delenv(name)
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        redirect_qt_settings(home / ".config")
        yield home


def redirect_qt_settings(folder: Path) -> None:
    """QSettings looks its folder up once per process; without this the first test's home would serve all."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return
    for kind in (core.QSettings.Format.NativeFormat, core.QSettings.Format.IniFormat):
        for scope in (core.QSettings.Scope.UserScope, core.QSettings.Scope.SystemScope):
            core.QSettings.setPath(kind, scope, str(folder))


class _Listener(logging.Handler):
    """Keeps the text of every log line at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_stray_log_lines(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail when something was logged at WARNING or above that ``@pytest.mark.logs("…")`` does not ask for."""
    asked = [str(pattern) for mark in request.node.iter_markers("logs") for pattern in mark.args]
    listener = _Listener()
    root = logging.getLogger()
    root.addHandler(listener)
    try:
        yield
    finally:
        root.removeHandler(listener)
    stray = [line for line in listener.lines if not any(re.search(pattern, line) for pattern in asked)]
    unheard = [pattern for pattern in asked if not any(re.search(pattern, line) for line in listener.lines)]
    if stray:
        pytest.fail("stray log lines:\n" + "\n".join(stray), pytrace=False)
    if unheard:
        pytest.fail("asked for, but never logged:\n" + "\n".join(unheard), pytrace=False)

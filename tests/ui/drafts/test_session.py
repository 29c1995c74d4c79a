import subprocess
import sys
from pathlib import Path

from ui.drafts.session import Session

OTHER = """
import sys
from pathlib import Path
from ui.drafts.session import Session
session = Session(lambda: Path(sys.argv[1]))
session.begin()
print(session.name, flush=True)
sys.stdin.read()
"""


def test_a_window_is_open_from_its_beginning_to_its_end(tmp_path: Path) -> None:
    first, second = Session(lambda: tmp_path / "windows"), Session(lambda: tmp_path / "windows")
    assert not second.is_open(first.name)
    first.begin()
    first.begin()
    assert second.is_open(first.name)
    assert second.is_open(second.name)
    first.end()
    first.end()
    assert not second.is_open(first.name)


def test_a_window_whose_process_was_killed_is_open_no_longer(tmp_path: Path) -> None:
    here = Session(lambda: tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", OTHER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        name = other.stdout.readline().strip()
        assert here.is_open(name)
        other.kill()
        other.wait()
    assert not here.is_open(name)


def test_a_name_that_no_window_can_have_is_never_looked_for(tmp_path: Path) -> None:
    (tmp_path / "plan.lock").touch()
    assert not Session(lambda: tmp_path).is_open("../plan")
    assert not Session(lambda: tmp_path).is_open("plan")

"""`make demo` on a machine without a screen: the main job done, a paper and a picture left behind."""

import os
import subprocess
import sys
from pathlib import Path

from db.keys.key_file import key_file_of

ROOT = Path(__file__).parents[2]


def run_demo(folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    return subprocess.run(
        [sys.executable, str(ROOT / "tools" / "demo.py")],
        cwd=folder,
        env={**environment, "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        text=True,
        timeout=240,
    )


def test_without_a_screen_the_demo_does_the_main_job_and_replaces_only_its_own(tmp_path: Path) -> None:
    made = tmp_path / "build" / "demo"
    made.mkdir(parents=True)
    (made / "demo.db").write_text("left by an earlier demo", encoding="utf-8")
    (made / "notes.txt").write_text("somebody's own", encoding="utf-8")

    done = run_demo(tmp_path)

    assert done.returncode == 0, done.stdout + done.stderr
    assert key_file_of(made / "demo.db").exists()
    assert not (made / "demo.db").read_bytes().startswith(b"SQLite format 3")
    assert (made / "agenda.pdf").read_bytes().startswith(b"%PDF-")
    assert (made / "venster.png").read_bytes().startswith(b"\x89PNG")
    assert (made / "notes.txt").read_text(encoding="utf-8") == "somebody's own"
    assert "Geen beslissing" in done.stdout
    assert "ssh -X" in done.stdout
    assert "Traceback" not in done.stderr

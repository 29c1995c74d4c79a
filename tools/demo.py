"""What `make demo` does: open the window on invented cases, or without a screen do the main job."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path

FOLDER = Path("build") / "demo"
DATABASE = FOLDER / "demo.db"
AGENDA = FOLDER / "agenda.pdf"
PICTURE = FOLDER / "venster.png"
DAYS_TO_MEETING = 7
PASSPHRASE = {"TRIAGE_PASSPHRASE": "alleen voorbeelden"}
"""Opens what the demo makes: everything in it is invented."""
DONE = (0, 1)
"""Exit codes that count as done: 1 says that rows or findings were listed."""


def main() -> int:
    """Make the register anew under build/demo/ and show it; return the exit code of what failed, or 0."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for own in (*FOLDER.glob(f"{DATABASE.name}*"), AGENDA, PICTURE):
        own.unlink(missing_ok=True)
    if has_screen():
        return app("demo").returncode
    return without_screen()


def has_screen() -> bool:
    """Return whether a window can open here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def without_screen() -> int:
    """Import the example list, print what is silent, and put an agenda and a picture beside the register."""
    example = resources.files("triage_app") / "catalogue" / "examples" / "voorbeeldlijst.xlsx"
    planned_on = datetime.now(tz=UTC).astimezone().date() + timedelta(days=DAYS_TO_MEETING)
    with resources.as_file(example) as spreadsheet:
        say("1. Importing the example list")
        imported = app("import", str(spreadsheet))
    if imported.returncode not in DONE:
        return imported.returncode
    say("2. The silence list: neither a request nor a documented exception")
    silence = app("silence")
    if silence.returncode not in DONE:
        return silence.returncode
    say("3. A meeting a week from now, filled from the pool, and its agenda")
    planned = app("--json", "meeting", "plan", planned_on.isoformat(), "--fill", capture=True)
    if planned.returncode not in DONE:
        return planned.returncode
    meeting = str(json.loads(planned.stdout)["id"])
    agenda = app("agenda", meeting, "-o", str(AGENDA))
    if agenda.returncode not in DONE:
        return agenda.returncode
    say("4. A picture of the window, drawn without a screen")
    picture = app("window", "--picture", str(PICTURE), environment={"QT_QPA_PLATFORM": "offscreen"})
    if picture.returncode not in DONE:
        return picture.returncode
    say(f"Done. Register: {DATABASE} · agenda: {AGENDA} · window: {PICTURE}")
    say(
        "There is no screen here, so no window opened. In a graphical session, or with X forwarding "
        "(ssh -X), `make demo` opens it; `xvfb-run make demo` gives it a screen of its own.",
    )
    return 0


def app(
    *arguments: str,
    capture: bool = False,
    environment: dict[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run the command line on the demo register, as a person would."""
    return subprocess.run(
        (sys.executable, "-m", "triage_app", "--db", str(DATABASE), *arguments),
        check=False,
        text=True,
        stdout=subprocess.PIPE if capture else None,
        env={**os.environ, **PASSPHRASE, **(environment or {})},
    )


def say(sentence: str) -> None:
    """Print one line, at once, so that it stands before what the app prints."""
    print(f"\n{sentence}", flush=True)


if __name__ == "__main__":
    sys.exit(main())

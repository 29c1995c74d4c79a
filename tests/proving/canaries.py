"""C1 and C5: what is typed anywhere is found in no file but the encrypted ones, whatever goes wrong.

Run as a process of its own (``python -m tests.proving.canaries FOLDER COUNT``): its profile, its temporary
folder and all it prints lie under the folder, which is then read byte by byte.
"""

import gc
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout, suppress
from dataclasses import replace
from itertools import count as counting
from pathlib import Path
from typing import TYPE_CHECKING

import ui  # noqa: F401 - before Qt, as in the app: it keeps Python's own way to import
from tests.proving.row import Row

if TYPE_CHECKING:
    from triage_app.domain.cases.case import Case
    from triage_app.domain.decisions.decision import Decision

ROOT = Path(__file__).parents[2]
MARK = "kanarie"
PROFILE = {
    "HOME": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "TMPDIR": "tmp",
}


def run(folder: Path, count: int, errors: int) -> list[Row]:
    """Plant so many canaries and force so many errors, then read every file."""
    place = folder / "canaries"
    for name in (*PROFILE.values(), "input"):
        (place / name).mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, **{name: str(place / part) for name, part in PROFILE.items()}}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    with (place / "printed").open("wb") as printed:
        subprocess.run(
            (sys.executable, "-m", "tests.proving.canaries", str(place), str(count), str(errors)),
            check=True,
            cwd=ROOT,
            env=environment,
            stdout=printed,
            stderr=printed,
        )
    told = json.loads((place / "planted").read_text(encoding="ascii"))
    (place / "planted").unlink()
    hits = scanned(place, told["codes"])
    logs = sum(one.stat().st_size > 0 for one in place.rglob("*.log"))
    sys.stderr.write("".join(f"never typed in: {one}\n" for one in told["untouched"]))
    return [
        Row(
            "C1", "canaries through services, import and window", told["planted"], {"hits": hits}, {"hits": 0}
        ),
        Row(
            "C1",
            "fields of the window, each typed in; forms saved",
            told["fields"] + len(told["untouched"]),
            {"typed in": told["fields"], "forms saved": told["saved"]},
            {"typed in": "all", "forms saved": "some"},
        ),
        Row(
            "C5",
            "forced errors, everything printed and logged read",
            errors,
            {"hits": hits, "logs": logs},
            {"hits": 0},
        ),
    ]


def scanned(place: Path, codes: Sequence[str] = ()) -> int:
    """How many files, other than what was put in to be imported, hold a canary in plain sight.

    Args:
        place: Where everything lies.
        codes: Recovery codes, which must not be found either.
    """
    words = [MARK, MARK.upper(), *codes, *(one.replace("-", "") for one in codes)]
    needles = [word.encode(how) for word in words for how in ("utf-8", "utf-16-le")]
    files = (one for one in place.rglob("*") if one.is_file() and "input" not in one.parts)
    return sum(
        any(needle in content for needle in needles) for content in (one.read_bytes() for one in files)
    )


class Canaries:
    """Words that stand nowhere else, each with a number of its own."""

    def __init__(self) -> None:
        self._numbers = counting(1)
        self.made = 0

    def __call__(self) -> str:
        """The next one."""
        self.made = next(self._numbers)
        return f"{MARK}{self.made:05d}"


def main(place: Path, count: int, errors: int) -> None:
    """Plant, force errors, and say what was planted where."""
    gc.disable()  # as the app does: a worker must not take a widget away
    canary = Canaries()
    path = place / "data" / "register.db"
    listed = plant_in_register(path, place / "input", canary, count)
    told = plant_in_window(path, listed, canary)
    force_errors(canary, errors)
    (place / "planted").write_text(json.dumps(told | {"planted": canary.made}), encoding="ascii")


def plant_in_register(path: Path, source: Path, canary: Canaries, count: int) -> Path:
    """Fill every free text there is, over and over; return a list that was taken in."""
    from tests.fakes.clock import DESK, NOW, FixedClock
    from tests.fakes.registers import CHEAP, PASSPHRASE
    from triage_app.bootstrap import new_register
    from triage_app.domain.audit.reasons import Because, Reason
    from triage_app.services.audit.disclosing import HandingOn
    from triage_app.services.importing.taking_in import read_list
    from triage_app.services.opening import Founding

    app = new_register(path, FixedClock(), Founding(demo=False, passphrase=PASSPHRASE), cost=CHEAP).app
    number = 0
    while canary.made < count - 40:
        number += 1
        with app.store.begin(replace(DESK, name=canary()), "case.add") as work:
            case = work.cases.add(_case(number, canary))
            for decision in _decisions(canary):
                work.decisions.append(case.id, decision, NOW)
        app.handling.dispute(case.id, canary())
        app.retention.keep(case.id, NOW.date(), canary())
        app.handling.shield(case.id, canary())
        if number % 5 == 0:
            given = Because(reason=Reason.OTHER, text=canary())
            app.documents.case_summary(case.id, "nl", HandingOn(given, canary()))
            app.showing.open(case.id, NOW.date(), given)
    listed = source / f"lijst {canary()}.csv"
    rows = (f"16-{900000 + at}-26;{canary()};ja;{canary()}" for at in range(20))
    listed.write_text(
        "Parketnummer;Verdachte;Gedragskundige aspecten;Opmerking\n" + "\n".join(rows), encoding="utf-8"
    )
    app.importing.carry_out(read_list(listed, NOW.date()))
    app.upkeep.back_up()
    app.store.close()
    return listed


def _case(number: int, canary: Canaries) -> "Case":
    from tests.fakes.examples import plain

    return plain(
        number,
        suspect={"initials": canary()},
        research_handle=canary(),
        aspects_reason=canary(),
        aspects_judged_by=canary(),
        closed_code=canary(),
        custody={"title": "detention", "place": canary()},
        cooperation={"stance": "refuses", "source": canary()},
        tbs={"clinic": canary(), "phase": canary()},
        signals=[{"code": "paraphilia", "source": canary()}],
    )


def _decisions(canary: Canaries) -> Iterator["Decision"]:
    from tests.fakes.examples import decision
    from triage_app.domain.grounds.other import OtherCode, OtherGround, SecondReader
    from triage_app.domain.grounds.refusal import Refusal

    refusal = Refusal(refusal_source=canary(), gravity=canary(), weighed_by=canary(), remark=canary())
    reader = SecondReader(name=canary(), comment=canary())
    other = OtherGround(reason_code=OtherCode.ELSE, reasoning=canary(), second_reader=reader)
    yield decision("N", ground=refusal, reasoning=canary())
    yield decision("N", ground=other, reasoning=canary())
    yield decision("U", reasoning=canary(), waiting_for=canary(), deferred_until="2026-04-01")


def plant_in_window(path: Path, listed: Path, canary: Canaries) -> dict[str, object]:
    """Type in every field the window has; say in how many, in which not, and what else is secret."""
    from tests.fakes.registers import PASSPHRASE
    from tests.walks.day_of_typing import spend
    from tests.walks.desk import Desk
    from tests.walks.fields import places, remember_where_fields_are_made
    from ui.notices import Notices

    remember_where_fields_are_made()
    Notices.confirm = lambda *_asked, **_words: True  # type: ignore[method-assign]  # nobody is there
    desk = Desk(path, PASSPHRASE.text, canary)
    spend(desk, listed)
    untouched = sorted(str(one) for one in places() - desk.typist.typed)
    return {
        "fields": len(desk.typist.typed),
        "untouched": untouched,
        "saved": desk.saved,
        "codes": desk.codes,
    }


def force_errors(canary: Canaries, count: int) -> None:
    """Bugs of every kind whose message holds what somebody typed; all that is said of them is kept."""
    from tests.fakes.examples import plain
    from triage_app.cli.common import Common
    from triage_app.cli.guard import guarded

    def told_by_pydantic() -> int:
        plain(1, suspect={"birth_year": canary()})
        return 0

    def told_by_the_disk() -> int:
        raise OSError(5, "weg", canary())

    def told_in_a_chain() -> int:
        nothing: dict[str, int] = {}
        try:
            return nothing[canary()]
        except KeyError as error:
            raise ValueError(canary()) from error

    def told_by_an_encoder() -> int:
        (canary() + "\udcff").encode()
        return 0

    ways = (told_by_pydantic, told_by_the_disk, told_in_a_chain, told_by_an_encoder)
    for number in range(count):
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err), suppress(SystemExit):
            guarded(Common(json=bool(number % 2)), ways[number % len(ways)])
        sys.stdout.write(out.getvalue() + err.getvalue())


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))

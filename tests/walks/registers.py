"""A demo register to walk through, with one case of somebody else's in it."""

from dataclasses import replace
from pathlib import Path

from tests.fakes.clock import DESK
from tests.fakes.examples import number, plain
from tests.fakes.registers import CHEAP
from triage_app.bootstrap import SystemClock, new_register
from triage_app.cli.demo_filling import fill_with_demo
from triage_app.services.opening import Founding

SOMEBODY_ELSES = 800_000
"""Which case is not the desk's own: looking at it takes a reason."""


def demo_register(path: Path, cases: int) -> Path:
    """Make one here with so many cases of this account's, and one of another's."""
    app = new_register(path, SystemClock(), Founding(demo=True, passphrase=None), cost=CHEAP).app
    fill_with_demo(app, cases)
    with app.store.begin(replace(DESK, account="iemand anders"), "case.add") as work:
        work.cases.add(plain(SOMEBODY_ELSES, behavioural_aspects="yes"))
    app.store.close()
    return path


def somebody_elses() -> str:
    """The parketnummer of the case that is not the desk's own."""
    return number(SOMEBODY_ELSES)

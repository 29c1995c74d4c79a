"""Synthetic registers of any size, and a plain table of the same rows for the baselines."""

import random
import sqlite3
from datetime import date, timedelta
from pathlib import Path

from db.create import create_register
from tests.fakes.registers import CHEAP, PASSPHRASE, opened
from triage_app.bootstrap import SystemClock
from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.cases.offence import Offence, Regime
from triage_app.domain.cases.suspect import Suspect
from triage_app.domain.decisions.decision import Decision, Origin, Outcome, Taker
from triage_app.services.actor import Actor

DESK = Actor(account="bench")
CHUNK = 10_000
INITIALS = ("A. B.", "Ş. Ö.", "J.-P. L.", "M. el A.", "É. de V.", "Ł. N.", "R. Č.", "K. van d. M.")
ARTICLES = ("240", "241", "242", "243", "245", "246", "247", "248", "249", "250", "251", "252")


def cases(count: int, today: date, seed: int = 1) -> list[Case]:
    """Cases in order of registration, ending today."""
    chance = random.Random(seed)
    first = today - timedelta(days=3000)
    return [
        Case(
            parketnummers=(
                f"{chance.choice(('16', '09', '13'))}-{number % 1_000_000:06d}-{number // 1_000_000:02d}",
            ),
            registered_on=first + timedelta(days=3000 * number // count),
            suspect=Suspect(initials=chance.choice(INITIALS), birth_year=chance.randrange(1950, 2012)),
            offences=(Offence(article=chance.choice(ARTICLES), regime=Regime.NEW),),
            hearings=(Hearing(on=today + timedelta(days=chance.randrange(-600, 400))),),
            behavioural_aspects=chance.choice(tuple(BehaviouralAspects)),
        )
        for number in range(count)
    ]


def register(folder: Path, count: int) -> Path:
    """A register with so many cases, half of them decided; made once per folder."""
    path = folder / f"bench-{count}.triage"
    if path.exists():
        return path
    clock = SystemClock()
    create_register(path, demo=True, now=clock.now(), passphrase=PASSPHRASE, cost=CHEAP)
    store = opened(path, clock)
    made = cases(count, clock.today())
    decision = Decision(
        outcome=Outcome.REQUEST,
        finalised=True,
        taken_by=Taker(name="volgens lijst", entitled=False),
        origin=Origin.LIST,
        decided_on=clock.today(),
    )
    for start in range(0, count, CHUNK):
        with store.begin(DESK, "bench") as work:
            stored = work.cases.add_many(made[start : start + CHUNK])
            work.decisions.append_many([(one.id, decision) for one in stored if one.id % 2], clock.now())
    store.close()
    return path


def plain_table(folder: Path, count: int) -> sqlite3.Connection:
    """The same rows in a bare table of the standard library, as somebody would do without a program."""
    path = folder / f"plain-{count}.db"
    fresh = not path.exists()
    connection = sqlite3.connect(path)
    if fresh:
        connection.execute(
            "create table zaak(id integer primary key, nummer text, verdachte text, feit text, zitting text)"
        )
        rows = (
            (one.parketnummer, one.suspect.initials, one.offences[0].article, str(one.hearings[0].on))
            for one in cases(count, SystemClock().today())
        )
        connection.executemany("insert into zaak(nummer, verdachte, feit, zitting) values(?,?,?,?)", rows)
        connection.execute("create index zitting on zaak(zitting, id)")
        connection.commit()
    return connection

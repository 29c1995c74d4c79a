"""Search as you type, per key, beside a folded memory blob and a LIKE scan in the same run."""

import sqlite3
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path

from tests.benchmarks.report import Line
from tests.benchmarks.synthetic import DESK, plain_table, register
from tests.benchmarks.timing import measured, summary
from tests.fakes.registers import opened
from triage_app.bootstrap import SystemClock
from triage_app.services.cases.query import CaseQuery
from triage_app.services.cases.showing import CaseShowing

TYPED = (
    "16-0123",
    "012345",
    "özturk",
    "ş. ö.",
    "é. de v",
    "243",
    "m. el a.",
    "13-00",
    "lł. n",
    "2027",
    "r. č.",
    "k. van d. m.",
    "252 j.-p.",
)
"""Diacritics, partial numbers, two words; every prefix is a key pressed."""


def fold(text: str) -> str:
    """Lower case without diacritics."""
    return "".join(
        one for one in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(one)
    )


def _ways(
    typed: str, blob: str, plain: sqlite3.Connection, showing: CaseShowing, today: date
) -> dict[str, Callable[[], object]]:
    folded, like = fold(typed), f"%{typed}%"
    scan = "select * from zaak where nummer like ? or verdachte like ? or feit like ? limit 100"
    query = CaseQuery(day=today, text=typed, limit=100)
    return {
        "memory blob, str.find": lambda: blob.find(folded),
        "LIKE scan, first 100": lambda: plain.execute(scan, (like, like, like)).fetchall(),
        "search, first 100": lambda: showing.rows(query),
    }


def run(folder: Path, count: int) -> list[Line]:
    """Every key of the typed strings, three ways."""
    clock = SystemClock()
    store = opened(register(folder, count), clock)
    showing = CaseShowing(store, DESK)
    plain = plain_table(folder, count)
    rows = plain.execute("select nummer || ' ' || verdachte || ' ' || feit from zaak").fetchall()
    blob = "\n".join(fold(row[0]) for row in rows)
    today = clock.today()
    found: dict[str, list[float]] = {
        "memory blob, str.find": [],
        "LIKE scan, first 100": [],
        "search, first 100": [],
    }
    for typed in (text[:end] for text in TYPED for end in range(1, len(text) + 1)):
        ways = _ways(typed, blob, plain, showing, today)
        for name, way in ways.items():
            found[name].append(measured(way))
    store.close()
    plain.close()
    timings = {name: summary(took) for name, took in found.items()}
    base = timings["LIKE scan, first 100"].p50
    return [Line("search", count, name, timing, timing.p50 / base) for name, timing in timings.items()]

"""What stands in the search box finds the same on every register, today and on another day."""

from datetime import timedelta
from pathlib import Path

import pytest

from db.upkeep.opening import open_register
from tests.fakes.clock import DESK, NOW, FixedClock
from tests.fakes.examples import DAY, decision, person, plain
from tests.fakes.histories import COMPLETE_REFUSAL
from tests.fakes.listing import add, shown
from tests.fakes.registers import PASSPHRASE, new_register
from tests.fakes.store import FakeStore
from triage_app.services.ports import Store

QUERIES = (
    "stand:aangevraagd",
    "stand:geen",
    "grond:3",
    "grond:4",
    "feit:24",
    "feit:243",
    "feit:%",
    "verdachte:a.b",
    "verdachte:_",
    "verdachte:so",
    "geboren:1987",
    "parket:oost",
    "officier:wit",
    "officier:geen",
    "officier:niemand",
    "zitting:geen",
    "zitting:2026",
    "zitting:+10d",
    "zitting:<1-4-2026",
    "vh:ja",
    "vh:nee",
    "vh:2026",
    "ingeschreven:>=16-3-2026",
    "afgedaan:ja",
    "afgedaan:nee",
    "uitgesteld:..2027",
    "minderjarig:ja",
    "minderjarig:nee",
    "betwist:ja",
    "stil",
    "nieuw",
    "te laat",
    "zonder beslissing",
    "zonder beslissing vh:ja 05",
    "kleur:rood",
)


DISPUTE = {"point": "x", "since": DAY, "by": "De Balie"}


def offences(article: str, age: str) -> tuple[dict[str, object], ...]:
    return ({"regime": "new", "article": article, "paragraph": "1", "victim_age": age},)


def filled(store: Store) -> list[int]:
    with store.begin(DESK, "person.add") as work:
        wit = work.people.add(person("mr. J. de Wit")).id
    held = {"custody": {"title": "detention", "since": DAY, "ends_on_override": DAY + timedelta(days=5)}}
    soon = {"hearings": ({"on": DAY + timedelta(days=10)},)}
    ids = add(
        store,
        plain(1, behavioural_aspects="yes", parket="Oost-Nederland", prosecutor_id=wit, **held, **soon),
        plain(2, behavioural_aspects="yes", suspect={"initials": "A.B.", "birth_year": 1987}, **soon),
        plain(
            3, behavioural_aspects="yes", suspect={"initials": "Ş. Ö."}, offences=offences("243", "under_12")
        ),
        plain(
            4,
            behavioural_aspects="yes",
            offences=offences("241", "adult"),
            dispute=DISPUTE,
        ),
        plain(5, behavioural_aspects="yes", registered_on=DAY - timedelta(days=60)),
        plain(6, closed_on=DAY, closed_how="judgment"),
        plain(7, behavioural_aspects="no", custody={"title": "none"}),
    )
    with store.begin(DESK, "decision.take") as work:
        work.decisions.append(ids[1], decision("A"), NOW)
        work.decisions.append(ids[2], decision("N", ground=COMPLETE_REFUSAL), NOW)
        work.decisions.append(
            ids[3], decision("U", deferred_until=DAY + timedelta(days=7), waiting_for="brief"), NOW
        )
    return ids


def answers(store: Store, days: int) -> dict[str, list[int]]:
    return {text: shown(store, day=DAY + timedelta(days=days), text=text) for text in QUERIES}


def test_each_question_finds_what_it_asks_for(store: Store) -> None:
    held, requested, refused, deferred, old, closed, free = filled(store)
    found = answers(store, 0)
    assert {text: sorted(ids) for text, ids in found.items() if text in SURE} == {
        "stand:aangevraagd": [requested],
        "grond:3": [refused],
        "feit:24": [refused, deferred],
        "feit:243": [refused],
        "feit:%": [],
        "verdachte:a.b": [requested],
        "verdachte:so": [refused],
        "parket:oost": [held],
        "officier:wit": [held],
        "officier:niemand": [],
        "vh:ja": [held],
        "vh:nee": [free],
        "afgedaan:ja": [closed],
        "uitgesteld:..2027": [deferred],
        "minderjarig:ja": [refused],
        "betwist:ja": [deferred],
        "ingeschreven:>=16-3-2026": [held, requested, refused, deferred, closed, free],
    }
    assert {held, old} <= set(found["stil"])
    assert len(found["kleur:rood"]) == 7


@pytest.mark.parametrize("days", [0, 1, 30])
def test_every_register_answers_alike(tmp_path: Path, days: int) -> None:
    clock = FixedClock()
    fake = FakeStore(clock)
    real = open_register(new_register(tmp_path / "register.db"), clock, PASSPHRASE)
    for one in (fake, real):
        filled(one)

    assert answers(real, days) == answers(fake, days)
    real.close()


SURE = frozenset(
    {
        "stand:aangevraagd",
        "grond:3",
        "feit:24",
        "feit:243",
        "feit:%",
        "verdachte:a.b",
        "verdachte:so",
        "parket:oost",
        "officier:wit",
        "officier:niemand",
        "vh:ja",
        "vh:nee",
        "afgedaan:ja",
        "uitgesteld:..2027",
        "minderjarig:ja",
        "betwist:ja",
        "ingeschreven:>=16-3-2026",
    }
)
"""Questions whose answer is plain from what was filled in."""

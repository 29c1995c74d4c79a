"""Who may do what: refused in words, and in the log."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes.clock import DESK
from tests.fakes.examples import plain
from tests.fakes.store import FakeStore
from triage_app.domain.audit.line import LogQuery
from triage_app.domain.people.person import Function
from triage_app.errors import NotAllowed
from triage_app.services.access.guarded import RIGHT_FOR, GuardedStore
from triage_app.words import has

ROOT = Path(__file__).parents[3]
READER = replace(DESK, function=Function.READER)


@pytest.fixture
def store() -> FakeStore:
    return FakeStore(demo=True)


def test_a_reader_may_not_enter_a_case_and_that_it_was_tried_is_logged(store: FakeStore) -> None:
    with (
        pytest.raises(NotAllowed, match=r"access\.not_for_function"),
        GuardedStore(store).begin(READER, "case.add"),
    ):
        raise AssertionError
    with store.reading(DESK) as work:
        line = work.audit.page(LogQuery())[0]
    assert (line.action, line.result, line.actor) == ("case.add", "refused", "De Balie")


def test_whoever_may_works_as_ever(store: FakeStore) -> None:
    guarded = GuardedStore(store)
    with guarded.begin(replace(DESK, function=Function.CLERK), "case.add") as work:
        case = work.cases.add(plain(1))
    with guarded.begin(READER, "case.search") as work, pytest.raises(Exception, match=r"case\.unknown"):
        work.cases.get(9)
    with guarded.reading(READER) as work:
        assert work.cases.get(case.id) == case


def test_it_is_the_store_behind_it_in_all_else(store: FakeStore) -> None:
    guarded = GuardedStore(store)
    guarded.compact()
    assert (guarded.location, guarded.schema, guarded.demo, guarded.register_id) == (
        store.location,
        store.schema,
        store.demo,
        store.register_id,
    )
    assert guarded.check_log() == store.check_log()
    guarded.close()
    assert (store.closed, store.compacted) == (True, 1)


OPENING = (".begin", "_disclosing", "_save")


def purposes() -> set[str]:
    """What every unit of work in the use cases is opened for."""
    found: set[str] = set()
    for path in (ROOT / "triage_app" / "services").rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(OPENING):
                texts = [one.value for one in node.args if isinstance(one, ast.Constant)]
                found |= {text for text in texts if isinstance(text, str) and "." in text}
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "PURPOSE":
                found.add(ast.literal_eval(node.value))
    return found


def test_every_purpose_asks_for_a_right_or_none_and_has_its_words() -> None:
    assert purposes() - RIGHT_FOR.keys() == set()
    assert len(purposes()) > 20
    assert [one for one in RIGHT_FOR if not has(f"log.purpose.{one.replace('.', '_')}")] == []

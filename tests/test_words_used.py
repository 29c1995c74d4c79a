"""The words the code asks for: every key it names is there, every family of keys it builds has members."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from triage_app import words
from triage_app.domain.cases.case import Case
from triage_app.domain.decisions.decision import Decision
from triage_app.domain.meetings.meeting import AgendaItem, Meeting, MeetingSeries
from triage_app.domain.people.person import Person
from triage_app.domain.requests.request import Request
from triage_app.services.history import Action, Subject

ROOT = Path(__file__).parents[1]
KEY = re.compile(r"[a-z_]+\.[\w.]+")


def keys_asked_for() -> Iterator[tuple[str, str | None, str]]:
    """Place, whole key (None if built at run time) and the fixed beginning of each key given to ``say``."""
    for folder in ("triage_app", "ui", "db", "reports"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and named_say(node.func) and node.args:
                    place = f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"
                    match node.args[0]:
                        case ast.Constant(value=str(key)) if KEY.fullmatch(key):
                            yield place, key, key
                        case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]) if "." in start:
                            yield place, None, start


def named_say(function: ast.expr) -> bool:
    """Whether this calls ``say`` itself or ``words.say``, ``labels.say``: not a widget's own ``say``."""
    match function:
        case ast.Name(id="say"):
            return True
        case ast.Attribute(value=ast.Name(id="words" | "labels"), attr="say" | "has"):
            return True
        case _:
            return False


ASKED = tuple(keys_asked_for())


def test_every_key_the_code_names_is_there() -> None:
    assert [(place, key) for place, key, _ in ASKED if key is not None and not words.has(key)] == []


def test_every_family_of_keys_the_code_builds_has_members() -> None:
    assert [(place, start) for place, _, start in ASKED if not words.keys(start)] == []


@pytest.mark.parametrize("record", [Case, Decision, Request, Person, MeetingSeries, Meeting, AgendaItem])
def test_every_field_of_a_record_has_its_name(record: type[BaseModel]) -> None:
    assert [name for name in record.model_fields if not words.has(f"field.{name}")] == []


def test_every_word_of_the_history_has_its_name() -> None:
    keys = [*(f"history.action.{one}" for one in Action), *(f"history.subject.{one}" for one in Subject)]
    assert [key for key in keys if not words.has(key)] == []

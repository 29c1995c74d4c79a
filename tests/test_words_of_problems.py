"""Sentences of problems: there for every code in the code, and never in want of a value."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

from triage_app import errors, words
from triage_app.services import validation

ROOT = Path(__file__).parents[1]
CODE = re.compile(r"``([a-z_]+\.[a-z_]+)``")
KINDS = {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.Problem) and kind is not errors.FieldProblems
}


def calls() -> Iterator[tuple[str, ast.Call, str]]:
    """Place, call and name of every call that gives a literal first."""
    for folder in ("triage_app", "ui", "db", "reports"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                match node:
                    case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str()), *_]):
                        yield f"{path.relative_to(ROOT).as_posix()}:{node.lineno}", node, name
                    case _:
                        pass


def code_of(call: ast.Call) -> str:
    first = call.args[0]
    assert isinstance(first, ast.Constant)
    return str(first.value)


def wanted(code: str) -> set[str]:
    """The placeholders of the sentence of a problem."""
    sentence = words.flatten("\n".join(words.files().values()))[f"problem.{code}"]["nl"]
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


RAISED = [(place, call) for place, call, name in calls() if name in KINDS]


def test_every_problem_gives_its_sentence_the_values_it_wants() -> None:
    lacking = [
        (place, code_of(call), sorted(wanted(code_of(call)) - {one.arg for one in call.keywords}))
        for place, call in RAISED
        if words.has(f"problem.{code_of(call)}")
        and None not in {one.arg for one in call.keywords}
        and not wanted(code_of(call)) <= {one.arg for one in call.keywords}
    ]
    assert lacking == []


def test_every_problem_of_a_value_has_a_sentence_that_stands_alone() -> None:
    codes = {
        code_of(call)
        for place, call, name in calls()
        if name == "ValueError" and place.startswith("triage_app/domain/")
    }
    codes |= {*validation._GENERIC.values(), "field.unreadable"}
    assert [code for code in sorted(codes) if not words.has(f"problem.{code}") or wanted(code)] == []


def promised() -> Iterator[tuple[str, str]]:
    """Place and code of every problem a docstring says it raises."""
    for folder in ("triage_app", "ui", "db", "reports"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module):
                    _, raises, after = (ast.get_docstring(node) or "").partition("Raises")
                    for code in CODE.findall(after) if raises else ():
                        yield path.relative_to(ROOT).as_posix(), code


def test_every_problem_a_docstring_promises_has_its_sentence() -> None:
    assert sorted({one for one in promised() if not words.has(f"problem.{one[1]}")}) == []


def test_there_are_problems_to_look_at() -> None:
    assert len(RAISED) > 20
    assert len(set(promised())) > 20

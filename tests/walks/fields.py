"""Every text field of the window, read from its source; and which of them was made where.

A field is a call of a class that is, or holds, a box to type in. What a walk through the window never
reaches is thereby known by file and line.
"""

import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import FrameType

from PySide6.QtWidgets import QWidget

ROOT = Path(__file__).parents[2]
UI = ROOT / "ui"
WIDGETS = UI / "widgets"
_BOXES = {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit"}
_ONLY_WITH = {"PageHeader": "search"}
"""What has a box to type in only when it is asked for one."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in the source a field is made: a file, the lines of the call, and what is called."""

    file: str
    first: int
    last: int
    kind: str

    def __str__(self) -> str:
        """A file and a line, as editors understand them."""
        return f"{self.file}:{self.first} {self.kind}"


@cache
def kinds() -> frozenset[str]:
    """The classes that are a box to type in, or hold one."""
    shared, own = _classes(WIDGETS.rglob("*.py")), _classes(UI.rglob("*.py"))
    found, before = set(_BOXES), 0
    while before != len(found):
        before = len(found)
        found |= {one.name for one in own if any(_name(base) in found for base in one.bases)}
    holding = {one.name for one in shared if _called(one) & found}
    return frozenset(found | holding) - _BOXES


@cache
def places() -> frozenset[Place]:
    """Where the window's own code, past the shared widgets, makes a field."""
    return frozenset(
        Place(str(path.relative_to(ROOT)), call.lineno, call.end_lineno or call.lineno, _name(call.func))
        for path in UI.rglob("*.py")
        if WIDGETS not in path.parents
        for call in _calls(ast.parse(path.read_text(encoding="utf-8")))
    )


def remember_where_fields_are_made() -> None:
    """From now on every field knows the place that made it."""
    from ui.widgets import date_entry, page_header, secret_entry, text_entries

    for made in (
        date_entry.DateEntry,
        page_header.SearchBox,
        secret_entry.SecretEntry,
        text_entries.LineEntry,
        text_entries.TextBox,
    ):
        _remember(made)


def place_of(box: QWidget) -> Place | None:
    """Where the field that a box belongs to was made."""
    owner: object = box
    while isinstance(owner, QWidget):
        if hasattr(owner, "made_at"):
            found: Place | None = owner.made_at
            return found
        owner = owner.parent()
    return None


def _remember(made: type[QWidget]) -> None:
    begin = made.__init__

    def __init__(self: QWidget, *given: object, **named: object) -> None:  # noqa: N807 - it takes its place
        self.made_at = _maker(self)  # type: ignore[attr-defined]  # ours alone
        begin(self, *given, **named)  # type: ignore[arg-type]  # whatever it takes

    made.__init__ = __init__  # type: ignore[method-assign]


def _maker(field: QWidget) -> Place | None:
    """The call, outside the shared widgets and outside the field's own class, that is making it."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if UI in path.parents and WIDGETS not in path.parents and frame.f_locals.get("self") is not field:
            file, names = str(path.relative_to(ROOT)), {type(field).__name__, *_ONLY_WITH}
            named = (one for one in places() if one.file == file and one.kind in names)
            return next((one for one in named if one.first <= frame.f_lineno <= one.last), None)
        frame = frame.f_back
    return None


def _classes(paths: Iterable[Path]) -> list[ast.ClassDef]:
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in paths)
    return [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in kinds():
            wanted = _ONLY_WITH.get(_name(node.func))
            if wanted is None or any(one.arg == wanted for one in node.keywords):
                yield node


def _called(node: ast.AST) -> set[str]:
    return {_name(one.func) for one in ast.walk(node) if isinstance(one, ast.Call)}


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""

"""Find what the window says: every ``self.tr("…")`` and ``translate("Context", "…")`` in its source.

Qt's own ``lupdate`` overlooks a text in Python whose count is not a number in plain sight and a ``translate``
under another name; so the source is read here, and written out anew in the one way it does understand.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True, slots=True)
class Spoken:
    """A text in its context; a counted one has a form for one and a form for more."""

    context: str
    text: str
    counted: bool


class NotInPlainSight(Exception):
    """A text that is put together while the program runs: nobody can translate that."""

    def __init__(self, where: str, line: int) -> None:
        super().__init__(f"{where}:{line}: a text to translate stands in plain sight, as one literal")


def spoken(folder: Path) -> list[Spoken]:
    """Return what all modules below a folder say, each text once per context.

    Raises:
        NotInPlainSight: naming the file and the line.
    """
    found: set[Spoken] = set()
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found.update(
            _in_node(tree, "", _names_of_translate(tree), path.relative_to(folder.parent).as_posix())
        )
    return sorted(found)


def stub(texts: list[Spoken]) -> str:
    """Return a module that says the same in the way ``lupdate`` understands."""
    return "".join(
        f"translate({_quoted(one.context)}, {_quoted(one.text)}, None{', 1' if one.counted else ''})\n"
        for one in texts
    )


def _names_of_translate(tree: ast.Module) -> set[str]:
    """Return ``translate`` and the names a module gives it."""
    names = {"translate"}
    for node in ast.walk(tree):
        match node:
            case ast.Assign(value=ast.Attribute(attr="translate")):
                names.update(target.id for target in node.targets if isinstance(target, ast.Name))
    return names


def _in_node(node: ast.AST, context: str, names: set[str], where: str) -> Iterator[Spoken]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            yield from _said(child, inner, names, where)
        yield from _in_node(child, inner, names, where)


def _said(call: ast.Call, context: str, names: set[str], where: str) -> Iterator[Spoken]:
    match call.func:
        case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
            text, counted = call.args[0], len(call.args) > 2  # noqa: PLR2004 - text, remark, count
        case ast.Name(id=name) | ast.Attribute(attr="translate", value=ast.Name(id=name)) if (
            name in names or name == "QCoreApplication"
        ):
            context = _plain(call.args[0], call, where)
            text, counted = call.args[1], len(call.args) > 3  # noqa: PLR2004 - context, text, remark, count
        case _:
            return
    yield Spoken(context, _plain(text, call, where), counted)


def _plain(node: ast.expr, call: ast.Call, where: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotInPlainSight(where, call.lineno)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'

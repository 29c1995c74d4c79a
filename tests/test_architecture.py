"""The walls of the house: layers, sizes, and one module for every raw call at a border."""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from importlinter import cli as import_linter

from triage_app import words

ROOT = Path(__file__).parents[1]
PACKAGES = ("triage_app", "ui", "db", "reports")
LONGEST = 300
DRAW_TEXT = ("drawString", "drawRightString", "drawCentredString", "beginText")
PROBLEM_KINDS = frozenset(
    {
        "Problem",
        "BadInput",
        "NotFound",
        "RuleBroken",
        "Conflict",
        "NotYetAvailable",
        "NotAllowed",
        "RegisterUnusable",
        "OutputNotWritable",
    },
)


@cache
def modules(*folders: str) -> tuple[Path, ...]:
    return tuple(sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py")))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def called(path: Path) -> set[str]:
    """The last name of all the module calls or inherits from: ``QtWidgets.QLabel(…)`` gives ``QLabel``."""
    found: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            found.add(last_name(node.func))
        elif isinstance(node, ast.ClassDef):
            found.update(map(last_name, node.bases))
    return found


def last_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Subscript(value=value):
            return last_name(value)
        case _:
            return ""


def used(path: Path) -> set[str]:
    """Every name the module uses or imports, called or not, and the roots of the modules it imports from."""
    found: set[str] = set()
    for node in ast.walk(tree(path)):
        match node:
            case ast.Name() | ast.Attribute():
                found.add(last_name(node))
            case ast.Import(names=names):
                found.update(alias.name.partition(".")[0] for alias in names)
            case ast.ImportFrom(module=str(module), names=names):
                found.update({module.partition(".")[0], *(alias.name for alias in names)})
    return found


def literals(path: Path) -> Iterator[str]:
    """The string literals of a module that are no docstrings."""
    prose = {
        id(node.value)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.value


def speaks_of_fts(path: Path) -> bool:
    return any(re.search(r"\bMATCH\b", text) for text in literals(path))


def builds_a_file_name(path: Path) -> bool:
    """Whether an f-string with a value in it ends as the name of a document."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.JoinedStr) and len(node.values) > 1:
            last = node.values[-1]
            if isinstance(last, ast.Constant) and re.search(r"\.(pdf|xlsx|ods|csv|json)$", str(last.value)):
                return True
    return False


def connects_raw(path: Path) -> bool:
    return any(
        re.search(r"\b(dbapi2|sqlite3|sqlcipher3)\.connect$", ast.unparse(node.func))
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
    )


@dataclass(frozen=True)
class Border:
    """A raw call that one module may make for the whole app; without a home yet, the first that does."""

    what: str
    folders: tuple[str, ...]
    crosses: Callable[[Path], bool]
    homes: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.what


def calls(*names: str) -> Callable[[Path], bool]:
    return lambda path: not called(path).isdisjoint(names)


def uses(*names: str) -> Callable[[Path], bool]:
    return lambda path: not used(path).isdisjoint(names)


BORDERS = (
    Border("opening a database", PACKAGES, uses("create_engine"), ("db/engine.py",)),
    Border("connecting past SQLAlchemy", PACKAGES, connects_raw, ("db/engine.py", "db/schema.py")),
    Border("message boxes", PACKAGES, uses("QMessageBox"), ("ui/notices.py",)),
    Border("labels, which read HTML", PACKAGES, calls("QLabel"), ("ui/plain_text.py",)),
    Border("tool tips, which read HTML", PACKAGES, calls("setToolTip", "showText"), ("ui/plain_text.py",)),
    Border("rich text", PACKAGES, calls("setHtml", "insertHtml", "appendHtml", "QTextBrowser")),
    Border("ReportLab paragraphs, which read mark-up", PACKAGES, calls("Paragraph")),
    Border("text on paper", PACKAGES, calls(*DRAW_TEXT), ("reports/text.py",)),
    Border("spreadsheets out, which run formulas", PACKAGES, calls("Workbook")),
    Border(
        "CSV out",
        PACKAGES,
        uses("DictWriter", "writerow", "writerows"),
        ("triage_app/spreadsheets/csv_writing.py",),
    ),
    Border("full-text search strings", ("db",), speaks_of_fts, ("db/search.py",)),
    Border("names of documents", PACKAGES, builds_a_file_name),
)


def test_the_layers_stand(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)

    status = import_linter.lint_imports(config_filename="pyproject.toml", no_cache=True, no_logo=True)

    assert status == import_linter.EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_no_module_is_longer_than_three_hundred_lines() -> None:
    long = {
        name_of(path): lines
        for path in modules(*PACKAGES, "tools")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
        and "migrations/versions" not in name_of(path)
    }

    assert long == {}


def test_no_package_among_the_tests_shadows_the_app() -> None:
    assert list((ROOT / "tests").rglob("__init__.py")) == []


def test_the_catalogue_is_data_only() -> None:
    code = [name_of(path) for path in modules("triage_app/catalogue") if path.name != "__init__.py"]

    assert code == []


@pytest.mark.parametrize("border", BORDERS, ids=str)
def test_a_border_is_crossed_in_one_module(border: Border) -> None:
    crossing = [name_of(path) for path in modules(*border.folders) if border.crosses(path)]

    allowed = border.homes or crossing[:1]
    assert [name for name in crossing if name not in allowed] == []


def test_tool_tips_of_a_table_are_escaped_too() -> None:
    raw = [name_of(path) for path in modules("ui") if "ToolTipRole" in used(path) and "tip" not in used(path)]

    assert raw == []


@pytest.mark.parametrize("folder", ["domain", "figures", "services", "spreadsheets"])
def test_the_rules_never_ask_the_clock_or_the_dice(folder: str) -> None:
    asking = [
        f"{name_of(path)}:{node.lineno}"
        for path in modules(f"triage_app/{folder}")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and re.search(r"(^|\.)(date\.today|datetime\.(now|utcnow|today)|time\.time)$", ast.unparse(node.func))
    ]

    assert asking == []


def test_every_problem_a_user_can_meet_has_its_sentence() -> None:
    codes = {
        node.args[0].value
        for path in modules(*PACKAGES)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and last_name(node.func) in PROBLEM_KINDS
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    }

    assert sorted(code for code in codes if not words.has(f"problem.{code}")) == []


def test_these_rules_see_what_they_forbid(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text(
        '"""MATCH in prose is no search."""\n'
        "class Loud(QtWidgets.QLabel): ...\n"
        "QMessageBox.warning(None, 'a', 'b')\n"
        "name = f'agenda-{day}.pdf'\n"
        "where = 'cases_fts MATCH :typed'\n",
        encoding="utf-8",
    )

    assert calls("QLabel")(module)
    assert uses("QMessageBox")(module)
    assert not calls("Paragraph")(module)
    assert builds_a_file_name(module)
    assert speaks_of_fts(module)
    assert "MATCH in prose is no search." not in set(literals(module))

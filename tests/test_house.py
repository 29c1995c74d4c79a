"""The house itself: what stands at the top, what is locked, what the Makefile and the README promise."""

import ast
import re
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

import pytest

from triage_app.cli.commands import COMMANDS
from triage_app.cli.not_yet import LATER

ROOT = Path(__file__).parents[1]
TOP = {"triage_app", "db", "reports", "ui", "tests"}
TOOLING = {
    ".ci",
    ".gitignore",
    "LICENSE",
    "Makefile",
    "README.md",
    "docs",
    "pyproject.toml",
    "requirements",
    "tools",
}
TARGETS = {"help", "run", "demo", "test", "bench", "pictures", "prove", "lock", "format"}
TEXT = {".py", ".toml", ".md", ".txt", ".in", ".ts", ".svg", ".cfg", ".ini", ""}


@cache
def ignored(name: str) -> bool:
    patterns = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    return any(fnmatch(name, pattern.rstrip("/")) for pattern in patterns)


def own_files(folder: Path = ROOT) -> Iterator[Path]:
    """Every text file of the repository that people write."""
    for path in sorted(folder.iterdir()):
        if path.name == ".git" or ignored(path.name):
            continue
        if path.is_dir():
            yield from own_files(path)
        elif path.suffix in TEXT:
            yield path


def requirement_names(text: str) -> set[str]:
    lines = [line.partition("#")[0].strip() for line in text.splitlines()]
    return {
        match[0].lower().replace("_", "-")
        for line in lines
        if (match := re.match(r"[A-Za-z0-9][A-Za-z0-9._-]*", line))
    }


def locked(name: str) -> dict[str, str]:
    """The pinned requirements of a lock file: each name with the text of its entry."""
    text = (ROOT / "requirements" / f"{name}.lock").read_text(encoding="utf-8")
    entries = re.split(r"(?m)^(?=[A-Za-z0-9])", text)
    return {entry.partition("==")[0].partition("[")[0].lower(): entry for entry in entries if entry.strip()}


def wanted(name: str) -> set[str]:
    return requirement_names((ROOT / "requirements" / f"{name}.in").read_text(encoding="utf-8"))


def readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


def test_at_the_top_stands_what_was_promised() -> None:
    there = {path.name for path in ROOT.iterdir() if path.name != ".git" and not ignored(path.name)}

    assert there == TOP | TOOLING


@pytest.mark.parametrize("name", ["run", "dev"])
def test_every_requirement_is_pinned_with_hashes(name: str) -> None:
    pinned = locked(name)

    assert wanted(name) - pinned.keys() == set()
    assert [one for one, entry in pinned.items() if "==" not in entry or "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("name", ["run", "dev"])
def test_a_lock_names_no_place_to_fetch_from(name: str) -> None:
    entries = "".join(locked(name).values())

    assert re.findall(r"https?:|file:|--index-url|--find-links", entries) == []


def test_what_the_app_needs_is_the_same_in_both_locks() -> None:
    developing = locked("dev")

    assert {
        one
        for one, entry in locked("run").items()
        if one not in developing or developing[one].partition("\n")[0] != entry.partition("\n")[0]
    } == set()


def test_the_makefile_has_its_targets_and_says_what_they_do() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    assert set(re.findall(r"(?m)^([a-z]+):.*## \S", makefile)) == TARGETS


def test_the_ci_run_calls_make_test() -> None:
    run = ROOT / ".ci" / "run"

    assert run.stat().st_mode & 0o111
    assert run.read_text(encoding="utf-8").rstrip().endswith("make test")


def test_the_readme_sets_up_with_exactly_two_commands() -> None:
    set_up = readme().partition("## Two commands")[2].partition("\n## ")[0]

    assert re.findall(r"(?m)^make \w+", set_up) == ["make demo", "make test"]


def test_the_readme_maps_every_room_at_the_top() -> None:
    assert [folder for folder in sorted(TOP) if f"`{folder}/" not in readme()] == []


def test_the_command_line_page_tells_every_command_where_it_belongs() -> None:
    now, _, later = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8").partition("## Not yet")
    shown = [command.name for command in COMMANDS if not command.hidden]

    assert [name for name in shown if f"`{name}" not in now] == []
    assert [name for name in sorted(LATER) if f"`{name}`" not in later] == []


def test_what_the_readme_and_the_docs_point_at_exists() -> None:
    broken = [
        f"{page.name}: {target}"
        for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
        for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8"))
        if "://" not in target and not (page.parent / target).exists()
    ]

    assert broken == []


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    articles = re.findall(r"(?m)^(\d+)\.\s*[A-Z]", text)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert articles == [str(number) for number in range(1, 16)]
    assert "‘Compatible Licences’ according to Article 5 EUPL are:" in text
    assert project["license"] == "EUPL-1.2"


def test_nothing_unfinished_is_left_in_the_code() -> None:
    marks = re.compile(r"TO[D]O|FIX[M]E|raise NotImplemented[E]rror|pragma: no[ ]cover")

    assert found(marks) == []


def test_no_path_of_a_machine_is_in_the_repository() -> None:
    assert found(re.compile(r"(^|[^a-z.])/(work|root|tmp|home)/[a-z]")) == []


def test_no_package_registry_is_named() -> None:
    hosts = re.compile(r"pypi\.org|pythonhosted\.org|registry\.npmjs|/si[m]ple/")

    assert found(hosts) == []


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    silenced = {"skip", "skipif", "xfail", "importorskip"}
    skipping = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "tests").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr in silenced
        and ast.unparse(node.value) in {"pytest", "pytest.mark", "unittest"}
    ]

    assert skipping == []


def found(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{number}"
        for path in own_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]

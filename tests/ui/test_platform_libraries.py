"""What the window lacks on a bare machine becomes one sentence with one line to type."""

from collections.abc import Callable

import pytest

from triage_app.errors import Problem
from ui import platform_libraries as libraries

LOADER_LINE = "libEGL.so.1: cannot open shared object file: No such file or directory"


def lacking(*names: str) -> Callable[[str], object]:
    def load(name: str) -> object:
        if name in names:
            raise OSError(name)
        return object()

    return load


def test_the_loaders_line_names_the_library() -> None:
    assert libraries.named_in(LOADER_LINE) == ("libEGL.so.1",)


def test_a_library_named_twice_is_told_once_and_qts_own_not_at_all() -> None:
    text = "libxcb-cursor.so.0 (needed by libQt6XcbQpa.so.6); libxcb-cursor.so.0; libglib-2.0.so.0"

    assert libraries.named_in(text) == ("libxcb-cursor.so.0", "libglib-2.0.so.0")


def test_an_unrelated_error_names_nothing() -> None:
    assert libraries.named_in("No module named 'PySide6'") == ()


def test_the_line_to_type_holds_each_package_once() -> None:
    line = libraries.apt_line(["libgthread-2.0.so.0", "libglib-2.0.so.0", "libEGL.so.1"])

    assert line == "sudo apt-get install libegl1 libglib2.0-0"


def test_an_unknown_library_gets_the_line_for_all_of_qts_needs() -> None:
    line = libraries.apt_line(["libstrange.so.7"])

    assert "libegl1" in line
    assert "libxcb-cursor0" in line


def test_the_problem_names_library_and_command() -> None:
    problem = libraries.library_missing(libraries.named_in(LOADER_LINE))

    assert problem.code == "display.library_missing"
    assert problem.details == {"libraries": "libEGL.so.1", "command": "sudo apt-get install libegl1"}


def test_a_problem_without_a_name_still_has_a_command() -> None:
    assert libraries.library_missing(()).details["libraries"] == "?"


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_the_wheels_hold_all_they_need(platform: str) -> None:
    asked: list[str] = []

    libraries.check({}, platform, asked.append)

    assert asked == []


def test_offscreen_needs_no_screen_and_nothing_of_x11() -> None:
    asked: list[str] = []

    libraries.check({"QT_QPA_PLATFORM": "offscreen"}, "linux", asked.append)

    assert asked == [*libraries.FOR_EVERY_WINDOW]


def test_under_x11_every_missing_library_is_told_at_once() -> None:
    with pytest.raises(Problem) as told:
        libraries.check({"DISPLAY": ":0"}, "linux", lacking("libxcb-icccm.so.4", "libxcb-keysyms.so.1"))

    assert told.value.details["command"] == "sudo apt-get install libxcb-icccm4 libxcb-keysyms1"


@pytest.mark.parametrize(
    "environment",
    [
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"QT_QPA_PLATFORM": "wayland-egl", "WAYLAND_DISPLAY": "wayland-0"},
    ],
)
def test_under_wayland_nothing_of_x11_is_asked(environment: dict[str, str]) -> None:
    asked: list[str] = []

    libraries.check(environment, "linux", asked.append)

    assert asked == [*libraries.FOR_EVERY_WINDOW]


def test_without_a_screen_that_is_what_is_said() -> None:
    with pytest.raises(Problem) as told:
        libraries.check({}, "linux", lacking())

    assert told.value.code == "display.none"

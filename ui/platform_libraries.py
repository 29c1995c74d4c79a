"""Say in one sentence which system libraries the window lacks; knows names only and imports no Qt.

The Qt wheels carry Qt itself, not the libraries of the desktop they link to. Without them importing Qt fails
with the loader's line, and Qt's X11 plugin ends the process; so the names are tried before Qt is asked.
"""

import ctypes
import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from triage_app.errors import Problem

FOR_EVERY_WINDOW: Mapping[str, str] = MappingProxyType(
    {
        "libEGL.so.1": "libegl1",
        "libGL.so.1": "libgl1",
        "libX11.so.6": "libx11-6",
        "libdbus-1.so.3": "libdbus-1-3",
        "libfontconfig.so.1": "libfontconfig1",
        "libfreetype.so.6": "libfreetype6",
        "libglib-2.0.so.0": "libglib2.0-0",
        "libgthread-2.0.so.0": "libglib2.0-0",
        "libxkbcommon.so.0": "libxkbcommon0",
    },
)
"""Library that every Qt platform links to → the Debian and Ubuntu package that holds it."""

FOR_X11: Mapping[str, str] = MappingProxyType(
    {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb.so.1": "libxcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
)
"""The same for a window under X11 (Qt's platform plugin ``xcb``)."""

_LIBRARY = re.compile(r"\blib[A-Za-z0-9_+-]+(?:\.[0-9]+)*\.so(?:\.[0-9]+)*")
_WITHOUT_SCREEN = frozenset({"offscreen", "minimal", "minimalegl", "vnc"})


def named_in(loader_message: str) -> tuple[str, ...]:
    """Return the shared libraries the text of an ``ImportError`` names, in its order, each once.

    Qt's own libraries are left out: they travel with the wheel, and no package of the system repairs them.
    """
    found = dict.fromkeys(_LIBRARY.findall(loader_message))
    return tuple(name for name in found if not name.startswith("libQt6"))


def package_of(library: str) -> str | None:
    """Return the Debian and Ubuntu package that holds a library, or None when it is not one of Qt's needs."""
    return FOR_EVERY_WINDOW.get(library) or FOR_X11.get(library)


def apt_line(libraries: Iterable[str]) -> str:
    """Return the one line that installs what is missing; without a known package, one for all Qt's needs."""
    packages = {package for package in map(package_of, libraries) if package}
    wanted = sorted(packages or {*FOR_EVERY_WINDOW.values(), *FOR_X11.values()})
    return " ".join(("sudo apt-get install", *wanted))


def library_missing(libraries: Iterable[str]) -> Problem:
    """Return the problem that names the missing libraries and the line that installs them."""
    names = tuple(libraries)
    return Problem(
        "display.library_missing",
        None,
        libraries=", ".join(names) or "?",
        command=apt_line(names),
    )


def check(
    environment: Mapping[str, str],
    platform: str,
    load: Callable[[str], object] = ctypes.CDLL,
) -> None:
    """Raise when this machine cannot open a window, before Qt is imported.

    Args:
        environment: The process's environment variables.
        platform: ``sys.platform``; only Linux is looked at, elsewhere the wheels hold all they need.
        load: Loads a shared library by name, raising ``OSError`` when it is not there.

    Raises:
        Problem: ``display.library_missing`` with the line that installs what lacks, or ``display.none`` when
            there is no screen to open a window on.
    """
    if not platform.startswith("linux"):
        return
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    off_screen = chosen in _WITHOUT_SCREEN
    wayland = chosen.startswith("wayland") or (not chosen and bool(environment.get("WAYLAND_DISPLAY")))
    wanted = [*FOR_EVERY_WINDOW]
    if not off_screen and not wayland:
        wanted += FOR_X11
    missing = [name for name in wanted if not _loads(name, load)]
    if missing:
        raise library_missing(missing)
    if not off_screen and not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        raise Problem("display.none")


def _loads(name: str, load: Callable[[str], object]) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True

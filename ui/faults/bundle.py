"""What is passed on about a fault: the app, the machine, the faults – nothing of people or cases."""

import platform
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from ui import translation
from ui.faults.fault import Fault

_FEW = 10
_APP = "triage-app"


def bundle(faults: Sequence[Fault], schema: str = "") -> str:
    """Return it as text.

    Args:
        faults: The latest first; the first few are told.
        schema: The revision of the register's schema, if one is open.
    """
    facts = {
        "app": _version(_APP),
        "schema": schema or "–",
        "python": platform.python_version(),
        "qt": qVersion(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "language": translation.current(),
        "platform": QGuiApplication.platformName(),
        "screens": ", ".join(_screens()),
    }
    told = [f"{name}: {value}" for name, value in facts.items()]
    return "\n".join([*told, "", *(one.as_text() for one in faults[:_FEW])]).rstrip() + "\n"


def _screens() -> list[str]:
    return [
        f"{one.size().width()}x{one.size().height()} @{one.devicePixelRatio():g}"
        for one in QGuiApplication.screens()
    ]


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "–"

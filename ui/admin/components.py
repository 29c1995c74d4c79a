"""What the app is made of: every part with its version and licence, read from what is installed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageMetadata, PackageNotFoundError, distribution, version

APP = "triage-app"
_CLASSIFIER = "License :: OSI Approved :: "
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LONGEST = 60
"""More than this in the old field is a whole licence text, not its name."""


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the app."""

    name: str
    version: str
    licence: str


BUNDLED = (
    Component("Lucide", "", "ISC"),
    Component("Noto Sans", "", "OFL-1.1"),
    Component("SQLCipher", "", "BSD-3-Clause"),
)
"""Icons and fonts in the app itself, and what comes inside another part."""

UNNAMED = {"sqlcipher3": "Zlib"}
"""Licences of parts that bring the text but not the name."""


def app_version() -> str:
    """Return the version of the app, as installed."""
    return version(APP)


def components() -> tuple[Component, ...]:
    """Return the parts by name: what the app needs, and what that needs in turn."""
    found: dict[str, Component] = {}
    waiting = list(_needed(APP))
    while waiting:
        name = waiting.pop()
        key = name.lower().replace("_", "-")
        if key in found:
            continue
        try:
            data = distribution(name)
        except PackageNotFoundError:  # of another platform
            continue
        licence = UNNAMED.get(key) or licence_of(data.metadata)
        found[key] = Component(data.metadata["Name"], data.version, licence)
        waiting += _needed(name)
    return (*(found[key] for key in sorted(found)), *BUNDLED)


def licence_of(metadata: PackageMetadata) -> str:
    """Return the name of a licence, from wherever a part says it."""
    given = [metadata[key] for key in ("License-Expression", "License") if key in metadata]
    name = next((one for one in given if one and len(one) <= _LONGEST and "\n" not in one), "")
    if name:
        return name
    named = [one for one in metadata.get_all("Classifier") or () if one.startswith(_CLASSIFIER)]
    return ", ".join(one.removeprefix(_CLASSIFIER) for one in named) or "–"


def _needed(name: str) -> Iterator[str]:
    """The parts a part cannot do without; extras are left out."""
    for requirement in distribution(name).requires or ():
        if "extra ==" not in requirement and (found := _NAME.match(requirement)):
            yield found[0]

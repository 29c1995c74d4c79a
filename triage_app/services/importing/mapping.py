"""Reading a file that says which heading is which field."""

import json
import tomllib
from pathlib import Path

from triage_app.errors import BadInput

_LARGEST = 100_000


def read_mapping(path: Path) -> dict[str, str]:
    """Field by heading, from TOML or JSON: ``"Parketnr." = "parketnummer"``; an empty field leaves it out.

    Raises:
        BadInput: ``import.mapping_unreadable``.
    """
    try:
        text = path.read_bytes()[:_LARGEST].decode("utf-8-sig")
        found = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except (OSError, ValueError) as damage:
        raise BadInput("import.mapping_unreadable") from damage
    if not all(isinstance(field, str) for field in found.values()):
        raise BadInput("import.mapping_unreadable")
    return dict(found)

"""Running the command line inside the test, and what it wrote."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from triage_app.__main__ import main

SAMPLE = Path(__file__).parents[1] / "data" / "zedenzaken-midden-nederland.xlsx"


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)

    @property
    def error(self) -> dict[str, Any]:
        """The failure on standard output."""
        document = self.data
        assert set(document) == {"error"}
        assert set(document["error"]) == {"code", "message", "field"}
        return dict(document["error"])


class Terminal:
    """Types commands."""

    def __init__(self, capture: pytest.CaptureFixture[str], register: Path) -> None:
        self._capture = capture
        self.register = register

    def type(self, *arguments: str) -> Ran:
        """Run a command line as typed."""
        self._capture.readouterr()
        code = main(arguments)
        written = self._capture.readouterr()
        return Ran(code, written.out, written.err)

    def on(self, *arguments: str) -> Ran:
        """Run a command on this terminal's register."""
        return self.type("--db", str(self.register), *arguments)

    def json(self, *arguments: str) -> Ran:
        """The same, for a JSON document."""
        return self.on(*arguments, "--json")

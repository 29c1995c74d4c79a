"""New registers for tests, copied from one made the proper way."""

import tempfile
from functools import cache
from pathlib import Path

from db.create import create_register
from tests.fakes.clock import NOW


def new_register(path: Path) -> Path:
    """A new demo register in this place, as ``create_register`` leaves it."""
    path.write_bytes(_made())
    path.chmod(0o600)
    return path


@cache
def _made() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "register.db"
        create_register(path, demo=True, now=NOW)
        return path.read_bytes()

"""The log bundle of a bug: where the app failed, without personal data.

Messages of exceptions and values are left out: they may hold what somebody typed.
"""

import platform
import sys
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from triage_app import __version__
from triage_app.cli.places import log_folder


def write_report(error: BaseException) -> Path | None:
    """Write the bundle and give its path; None when even that cannot be written."""
    now = datetime.now(UTC)
    try:
        folder = log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"{now:%Y%m%d-%H%M%S-%f}.log"
        file.write_text("\n".join([f"{now:%Y-%m-%d %H:%M:%S} UTC", *_lines(error)]) + "\n", encoding="utf-8")
    except OSError:
        return None
    return file


def _lines(error: BaseException) -> Iterator[str]:
    yield f"triage-app {__version__}, Python {platform.python_version()}, {sys.platform}"
    met: BaseException | None = error
    while met is not None:
        kind = type(met)
        yield f"{kind.__module__}.{kind.__qualname__}"
        for frame in traceback.extract_tb(met.__traceback__):
            yield f"  {_inside(frame.filename)}:{frame.lineno} {frame.name}"
        met = met.__cause__ or met.__context__


def _inside(file: str) -> str:
    """The last parts of a path: enough to find the module, without the folders of a person."""
    return "/".join(Path(file).parts[-3:])

"""The log bundle of a bug: where the app failed, without personal data.

Messages of exceptions and values are left out: they may hold what somebody typed.
"""

import platform
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from triage_app import __version__
from triage_app.cli.places import log_folder
from triage_app.faults import kind_name, places


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
        yield kind_name(type(met))
        yield from (f"  {one}" for one in places(met.__traceback__))
        met = met.__cause__ or met.__context__

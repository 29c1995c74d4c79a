"""Writing a document: whole or not at all, under a name that stays in its folder."""

import errno
import os
import re
import tempfile
import unicodedata
from contextlib import suppress
from pathlib import Path

from triage_app.errors import OutputNotWritable

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_UNSAFE = re.compile(r"[^\w .()+-]+")
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
_LONGEST = 120
"""Bytes a name may take before its suffix: every file system in use allows twice that."""


def safe_file_name(text: str, suffix: str) -> str:
    """A file name for any text: no folder in it, no name a system reserves, never empty."""
    plain = unicodedata.normalize("NFC", text)
    name = _UNSAFE.sub("-", plain).strip(" .-")
    name = name.encode("utf-8", "ignore")[:_LONGEST].decode("utf-8", "ignore").rstrip(" .-")
    if not name or name.partition(".")[0].strip().casefold() in _RESERVED:
        name = f"document-{name}".rstrip("-")
    return name + suffix


def save_document(data: bytes, path: Path) -> None:
    """Write a file beside its place and move it there when it is complete.

    A link is followed, so that it stays a link. Devices, pipes and folders are refused: moving a file there
    would take the place of the device.

    Raises:
        OutputNotWritable: ``output.disk_full`` or ``output.unwritable``; nothing is then half written and an
            earlier file of that name is as it was.
    """
    beside = ""
    try:
        place = _place(path)
        handle, beside = tempfile.mkstemp(prefix=".triage-", suffix=".part", dir=place.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).replace(place)
    except (OSError, RuntimeError) as problem:  # RuntimeError: links that lead to each other
        if beside:
            with suppress(OSError):
                Path(beside).unlink(missing_ok=True)
        code = "output.disk_full" if getattr(problem, "errno", None) in _FULL else "output.unwritable"
        raise OutputNotWritable(code, "output") from None


def _place(path: Path) -> Path:
    place = path.resolve()
    if place.exists() and not place.is_file():
        raise OSError(errno.EINVAL, "not a file")
    return place

"""The key file beside a register: its key, closed under every secret that opens it. It holds nothing else."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from db.failures import translated
from db.file_modes import make_private_file, sync_folder
from db.keys.wrapping import KINDS, MOST, Cost, Wrap
from triage_app.errors import RegisterUnusable

FORMAT = 1
SUFFIX = ".keys"
LARGEST = 65_536


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """One key: what names it, when it was made, and the wraps that hold it."""

    key_id: str
    made_at: datetime
    wraps: tuple[Wrap, ...]


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The keys of a register: one, or two while a new key takes the place of the old."""

    register_id: str
    demo: bool
    entries: tuple[KeyEntry, ...]


def key_file_of(path: Path) -> Path:
    """Where the key file of a register stands."""
    return path.with_name(path.name + SUFFIX)


def read_key_file(path: Path) -> KeyFile:
    """The key file of the register in this place.

    Raises:
        RegisterUnusable: ``register.keys_missing``, ``register.keys_damaged`` or what the disk reports.
    """
    place = key_file_of(path)
    with translated(place):
        if not place.is_file():
            raise RegisterUnusable("register.keys_missing", file=place.name)
        with place.open("rb") as file:
            content = file.read(LARGEST)
    try:
        return _read(json.loads(content))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise RegisterUnusable("register.keys_damaged", file=place.name) from error


def write_key_file(place: Path, key_file: KeyFile) -> None:
    """Write the key file whole, or leave what is there: without it nobody reaches the data.

    Raises:
        OSError: it cannot be written.
    """
    beside = place.with_name(place.name + ".new")
    beside.unlink(missing_ok=True)
    try:
        make_private_file(beside)
        with beside.open("w", encoding="utf-8") as file:
            json.dump(_written(key_file), file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(place)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    sync_folder(place.parent)


def _written(key_file: KeyFile) -> dict[str, object]:
    return {
        "format": FORMAT,
        "register": key_file.register_id,
        "demo": key_file.demo,
        "keys": [
            {
                "id": entry.key_id,
                "made": entry.made_at.isoformat(),
                "wraps": [
                    {
                        "kind": one.kind,
                        "salt": one.salt.hex(),
                        "nonce": one.nonce.hex(),
                        "sealed": one.sealed.hex(),
                        "argon2id": [one.cost.memory_kib, one.cost.passes, one.cost.lanes],
                    }
                    for one in entry.wraps
                ],
            }
            for entry in key_file.entries
        ],
    }


def _read(told: Mapping[str, Any]) -> KeyFile:
    """Raises ValueError, TypeError or KeyError for anything this version did not write."""
    if told["format"] != FORMAT or not told["keys"]:
        raise ValueError("format")
    return KeyFile(
        register_id=_text(told["register"]),
        demo=bool(told["demo"]),
        entries=tuple(
            KeyEntry(
                _text(one["id"]),
                datetime.fromisoformat(one["made"]),
                tuple(_wrap(part) for part in one["wraps"]),
            )
            for one in told["keys"]
        ),
    )


def _wrap(part: Mapping[str, Any]) -> Wrap:
    memory, passes, lanes = (int(one) for one in part["argon2id"])
    cost = Cost(memory, passes, lanes)
    sane = 1 <= passes <= MOST.passes and 1 <= lanes <= MOST.lanes and 8 * lanes <= memory <= MOST.memory_kib
    if not sane or part["kind"] not in KINDS:
        raise ValueError("cost or kind")
    salt, nonce, sealed = (bytes.fromhex(part[name]) for name in ("salt", "nonce", "sealed"))
    if len(salt) < 8 or len(nonce) != 12:  # noqa: PLR2004 - the least Argon2 takes, and what GCM takes
        raise ValueError("salt or nonce")
    return Wrap(part["kind"], salt, nonce, sealed, cost)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value

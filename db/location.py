"""Where a register may stand.

Not on a network share: two computers would tear its write-ahead log apart. Not in a folder that is
synchronised: half a register would travel, and lie unasked on somebody's server.
"""

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from triage_app.errors import RegisterUnusable

NETWORK_KINDS = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre"),
        *(
            "davfs",
            "fuse.sshfs",
            "fuse.davfs2",
            "fuse.rclone",
            "fuse.glusterfs",
            "fuse.smbnetfs",
            "gvfsd-fuse",
        ),
        *("fuse.gvfsd-fuse", "beegfs", "ocfs2", "gfs2", "vboxsf", "prl_fs", "fuse.vmhgfs-fuse"),
    }
)
"""Kinds of file system, as Linux names them, that live on another computer."""

SYNCED_FOLDERS = (
    *("onedrive", "dropbox", "google drive", "googledrive", "icloud drive", "iclouddrive", "nextcloud"),
    *("owncloud", "surfdrive", "stack", "box sync", "pcloud drive", "sharepoint", "mobile documents"),
)
"""How sync programs call their folder; more may stand behind it, as in *OneDrive - Parket*."""

SYNC_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Variables in which Windows tells where OneDrive keeps its folders."""

_REMOTE = 4
"""What Windows calls a network drive (DRIVE_REMOTE)."""


@dataclass(frozen=True, slots=True)
class Mount:
    """A place where a file system is attached, and its kind."""

    place: str
    kind: str


def judge(path: PurePath, mounts: Iterable[Mount], environment: Mapping[str, str]) -> str | None:
    """Why a register may not stand here: the code of a problem, or None.

    Args:
        path: An absolute path, its links followed.
        mounts: What is attached where.
        environment: Of this process.
    """
    text = str(path)
    if text.startswith(("\\\\", "//")) and not text.startswith(("\\\\?\\", "\\\\.\\")):
        return "register.network_share"
    if text.upper().startswith("\\\\?\\UNC\\"):
        return "register.network_share"
    within = [one for one in mounts if _holds(one.place, path)]
    nearest = max(within, key=lambda one: len(one.place), default=None)
    if nearest is not None and nearest.kind.casefold() in NETWORK_KINDS:
        return "register.network_share"
    folders = [part.casefold() for part in path.parts[:-1]]
    synced = any(_is_synced(folder) for folder in folders)
    told = (environment.get(name, "") for name in SYNC_VARIABLES)
    if synced or any(place and _holds(place, path) for place in told):
        return "register.sync_folder"
    return None


def check_location(path: Path) -> None:
    """Refuse a place where a register would not be safe.

    Raises:
        RegisterUnusable: ``register.network_share`` or ``register.sync_folder``.
    """
    found = judge(path.absolute().resolve(), mounts_here(path), os.environ)
    if found is not None:
        raise RegisterUnusable(found)


def mounts_here(
    path: Path,
    table: Path = Path("/proc/self/mounts"),
    drive_kind: Callable[[str], int] | None = None,
) -> tuple[Mount, ...]:
    """What this machine says is attached where; nothing where it cannot be told."""
    if sys.platform == "win32" or drive_kind is not None:
        drive = PureWindowsPath(path).drive + "\\"
        kind = (drive_kind or _windows_drive_kind)(drive)
        return (Mount(drive, "cifs" if kind == _REMOTE else "local"),)
    try:
        lines = table.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ()
    return mounts_in(lines)


def mounts_in(lines: Iterable[str]) -> tuple[Mount, ...]:
    """The lines of Linux's table of mounts, in which a blank in a place is written in octal."""
    parts = (line.split() for line in lines)
    return tuple(Mount(_plain(one[1]), one[2]) for one in parts if len(one) > 2)  # noqa: PLR2004 - place, kind


def _plain(place: str) -> str:
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        place = place.replace(code, sign)
    return place


def _holds(place: str, path: PurePath) -> bool:
    kind = PureWindowsPath if isinstance(path, PureWindowsPath) else PurePosixPath
    return kind(path).is_relative_to(kind(place))


def _is_synced(folder: str) -> bool:
    return any(
        folder == name or folder.startswith((f"{name} -", f"{name} (", f"{name}-")) for name in SYNCED_FOLDERS
    )


def _windows_drive_kind(drive: str) -> int:  # Windows alone has this; tests hand in another
    import ctypes  # noqa: PLC0415 - only on Windows

    return int(ctypes.windll.kernel32.GetDriveTypeW(drive))  # type: ignore[attr-defined]

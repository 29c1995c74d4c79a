"""Where a register may stand, judged from captured tables of mounts."""

import ctypes
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from types import SimpleNamespace

import pytest

from db import location
from db.location import Mount, check_location, judge, mounts_here, mounts_in
from triage_app.errors import RegisterUnusable

DESK = """\
/dev/mapper/vg-root / ext4 rw,relatime 0 0
tmpfs /run tmpfs rw,nosuid 0 0
/dev/mapper/luks-home /srv ext4 rw 0 0
filer:/export/zaken /mnt/zaken nfs4 rw,vers=4.2 0 0
//filer/parket /mnt/net\\040schijf cifs rw,vers=3.1.1 0 0
piet@host: /srv/anna/ver fuse.sshfs rw 0 0
broken line
"""
MOUNTS = mounts_in(DESK.splitlines())
ONEDRIVE = {"OneDriveCommercial": "C:\\Users\\anna\\Werk"}


@pytest.mark.parametrize(
    ("path", "code"),
    [
        (PurePosixPath("/mnt/zaken/register.db"), "register.network_share"),
        (PurePosixPath("/mnt/net schijf/diep/register.db"), "register.network_share"),
        (PurePosixPath("/srv/anna/ver/register.db"), "register.network_share"),
        (PurePosixPath("/srv/anna/Dropbox/register.db"), "register.sync_folder"),
        (PurePosixPath("/srv/anna/Nextcloud/triage/register.db"), "register.sync_folder"),
        (PurePosixPath("/srv/anna/triage/register.db"), None),
        (PurePosixPath("/run/user/1000/register.db"), None),
        (PurePosixPath("/mnt/zakenkast/register.db"), None),
        (PurePosixPath("/srv/anna/dropboxen/register.db"), None),
        (PurePosixPath("/srv/anna/triage/Dropbox"), None),
    ],
)
def test_a_place_on_linux_is_judged_by_what_is_mounted_there(path: PurePath, code: str | None) -> None:
    assert judge(path, MOUNTS, {}) == code


@pytest.mark.parametrize(
    ("path", "code"),
    [
        (PureWindowsPath(r"\\filer\parket\register.db"), "register.network_share"),
        (PureWindowsPath(r"\\?\UNC\filer\parket\register.db"), "register.network_share"),
        (PureWindowsPath(r"\\?\C:\triage\register.db"), None),
        (PureWindowsPath(r"C:\Users\anna\OneDrive - Parket\register.db"), "register.sync_folder"),
        (PureWindowsPath(r"C:\Users\anna\Werk\register.db"), "register.sync_folder"),
        (PureWindowsPath(r"C:\Users\anna\AppData\Local\triage-app\register.db"), None),
    ],
)
def test_a_place_on_windows_is_judged_by_its_path_and_by_onedrive(path: PurePath, code: str | None) -> None:
    assert judge(path, (), ONEDRIVE) == code


def test_a_network_drive_of_windows_is_a_network_share() -> None:
    path = PureWindowsPath(r"Z:\triage\register.db")

    assert mounts_here(Path(r"Z:\triage"), drive_kind=lambda _drive: 4) == (Mount("Z:\\", "cifs"),)
    assert judge(path, (Mount("Z:\\", "cifs"),), {}) == "register.network_share"
    assert judge(path, (Mount("Z:\\", "local"),), {}) is None


def test_a_machine_that_tells_nothing_forbids_nothing(tmp_path: Path) -> None:
    assert mounts_here(tmp_path, table=tmp_path / "none") == ()


def test_this_folder_will_do(tmp_path: Path) -> None:
    check_location(tmp_path / "register.db")


def test_a_place_that_will_not_do_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(location, "mounts_here", lambda _path: (Mount("/", "nfs"),))
    with pytest.raises(RegisterUnusable, match=r"register\.network_share"):
        check_location(tmp_path / "register.db")


def test_windows_is_asked_what_kind_of_drive_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def kind(drive: str) -> int:
        asked.append(drive)
        return 4

    kernel = SimpleNamespace(kernel32=SimpleNamespace(GetDriveTypeW=kind))
    monkeypatch.setattr(ctypes, "windll", kernel, raising=False)
    assert location._windows_drive_kind("Z:\\") == 4
    assert asked == ["Z:\\"]

"""Files damaged at random: read, or refused with a reason; never anything else."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import ZipFile

import pytest

from tests.spreadsheets.making import archive, ods_cell, ods_row, raw_ods, workbook
from triage_app.errors import BadInput
from triage_app.spreadsheets.read import read_sheets

ROUNDS = 120


def damaged(content: bytes, chance: Random) -> bytes:
    """The content with a few bytes changed, lost or repeated."""
    hurt = bytearray(content)
    for _ in range(chance.randrange(1, 6)):
        place, length = chance.randrange(len(hurt) or 1), chance.randrange(1, 50)
        match chance.randrange(3):
            case 0:
                hurt[place : place + 1] = bytes([chance.randrange(256)])
            case 1:
                del hurt[place : place + length]
            case _:
                hurt[place:place] = hurt[place : place + length]
    return bytes(hurt)


def damaged_inside(content: bytes, chance: Random) -> bytes:
    """A sound archive around one damaged member."""
    with ZipFile(BytesIO(content)) as opened:
        members = {name: opened.read(name) for name in opened.namelist()}
    name = chance.choice(list(members))
    return archive(members | {name: damaged(members[name], chance)})


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    path = workbook(
        tmp_path_factory.mktemp("sound") / "a.xlsx",
        [["Parketnr.", "Zitting"], ["16-123456-26", "15-3-2026"], ["16-123457-26", 46096.0]],
        merged=[(4, 0, 5, 1, "x")],
    )
    cells = ods_row(ods_cell("Parketnr."), ods_cell("x", 3)) + ods_row(ods_cell("z"))
    return {
        "xlsx": path.read_bytes(),
        "ods": raw_ods(f'<table:table table:name="L">{cells}</table:table>'),
        "csv": "Parketnr.;Verdachte\r\n16-123456-26;É. de V.\r\n".encode("cp1252"),
    }


@pytest.mark.parametrize(
    ("kind", "hurt"), [("xlsx", damaged), ("xlsx", damaged_inside), ("ods", damaged_inside), ("csv", damaged)]
)
def test_a_damaged_file_is_read_or_refused(
    kind: str, hurt: Callable[[bytes, Random], bytes], sound: dict[str, bytes], tmp_path: Path
) -> None:
    chance = Random(f"{kind} {hurt.__name__}")
    path = tmp_path / "list"
    read = 0
    for _ in range(ROUNDS):
        path.write_bytes(hurt(sound[kind], chance))
        try:
            read += bool(read_sheets(path))
        except BadInput as refused:
            assert refused.code.startswith("import.")

    assert read < ROUNDS

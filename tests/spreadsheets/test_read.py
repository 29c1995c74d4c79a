"""Files of every kind and of none."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.spreadsheets.making import archive, container, raw_ods, raw_sheet, raw_xlsx, workbook
from triage_app.errors import BadInput
from triage_app.spreadsheets import read as module
from triage_app.spreadsheets.read import read_sheets

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "tests" / "data" / "zedenzaken-midden-nederland.xlsx"


def refusal(path: Path, wanted: str | None = None) -> str:
    with pytest.raises(BadInput) as refused:
        read_sheets(path, wanted)
    return refused.value.code


def test_the_sample_is_read_row_by_row() -> None:
    (sheet,) = read_sheets(SAMPLE)

    assert sheet.name == "Zedenzaken"
    assert len(sheet.rows) == 245
    assert set(sheet.rows[243].cells) == {""}
    assert sheet.rows[244].cells[11] == '=HYPERLINK("http://x";"klik")'


def test_the_name_of_a_file_proves_nothing(tmp_path: Path) -> None:
    csv = tmp_path / "list.xlsx"
    csv.write_bytes(b"Parketnr.;Verdachte\n16-123456-26;A. B.\n")
    book = workbook(tmp_path / "list.csv.xlsx", [["Parketnr."]]).rename(tmp_path / "list.csv")

    assert read_sheets(csv)[0].rows[1].cells == ("16-123456-26", "A. B.")
    assert read_sheets(book)[0].name == "Lijst"


def test_a_csv_file_has_no_sheet_to_choose(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"Parketnr.;x\n")

    assert refusal(path, "Blad1") == "import.sheet_unknown"


def test_what_is_not_there_or_not_a_file_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.xlsx") == "import.not_found"
    assert refusal(tmp_path) == "import.unreadable"


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_FILE", 100)
    path = tmp_path / "a.csv"
    path.write_bytes(b"x" * 101)

    assert refusal(path) == "import.too_big"


FAR = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
LONG = f"<si><t>{'x' * 32_000}</t></si>"
HOSTILE = {
    "spaces": (raw_xlsx(b"<worksheet>" + b" " * 50 * 2**20), "import.too_big"),
    "far corner": (raw_xlsx(raw_sheet(FAR)), "import.too_big"),
    "shared text": (
        raw_xlsx(
            raw_sheet(
                "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 20_000))
            ),
            sharedStrings__xml=f"<sst>{LONG}</sst>",
        ),
        "import.too_big",
    ),
    "entities": (raw_xlsx('<!DOCTYPE x [<!ENTITY a "aa">]><worksheet>&a;</worksheet>'), "import.unsafe"),
    "external entity": (
        raw_xlsx('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><worksheet>&a;</worksheet>'),
        "import.unsafe",
    ),
    "nested": (raw_xlsx(raw_sheet(""), **{"embeddings/x.xlsx": archive({"a": "b"})}), "import.nested"),
    "password": (container("EncryptedPackage", b"x" * 9000), "import.password"),
    "repeats": (
        raw_ods(
            '<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell '
            'office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>'
            "</table:table-row></table:table>"
        ),
        "import.too_big",
    ),
}
# Not ru_maxrss: across exec that keeps the size of the process it was forked from.
TRY = """
import sys
from pathlib import Path
from triage_app.errors import BadInput
from triage_app.spreadsheets.read import read_sheets
try:
    read_sheets(Path(sys.argv[1]))
except BadInput as refused:
    sizes = Path("/proc/self/status").read_text().splitlines()
    print(refused.code, next(line.split()[1] for line in sizes if line.startswith("VmHWM")))
"""


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_little_memory(name: str, tmp_path: Path) -> None:
    content, code = HOSTILE[name]
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)

    tried = subprocess.run(
        [sys.executable, "-c", TRY, str(path)], capture_output=True, text=True, check=True, cwd=ROOT
    )

    told, kilobytes = tried.stdout.split()
    assert told == code
    assert int(kilobytes) < 200 * 1024

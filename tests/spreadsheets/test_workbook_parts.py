"""Which member of a workbook holds which sheet."""

import pytest

from tests.spreadsheets.making import MAIN, PACKAGE, RELATIONS, archive, raw_sheet, raw_xlsx
from triage_app.spreadsheets.archive import opened
from triage_app.spreadsheets.workbook_parts import is_1904, sheet_members


def test_sheets_are_found_by_their_relation() -> None:
    workbook = (
        f'<w:workbook xmlns:w="{MAIN}" xmlns:rel="{RELATIONS}"><w:sheets>'
        '<w:sheet name="Een &amp; twee" sheetId="1" rel:id="a"/><w:sheet name="Los" sheetId="2"/>'
        '<w:sheet name="Vast" sheetId="3" rel:id="b"/></w:sheets></w:workbook>'
    )
    relations = (
        f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Target="worksheets/x.xml"/>'
        '<Relationship Id="b" Target="/xl/worksheets/../y.xml"/></Relationships>'
    )
    content = raw_xlsx(raw_sheet(""), workbook__xml=workbook, **{"_rels/workbook.xml.rels": relations})

    with opened(content) as unpacked:
        found = sheet_members(unpacked)

    assert found == {"Een & twee": "xl/worksheets/x.xml", "Los": "", "Vast": "xl/y.xml"}


@pytest.mark.parametrize(
    ("attribute", "mac"), [('date1904="1"', True), ('date1904="true"', True), ("", False)]
)
def test_the_date_system_is_told_by_the_workbook(attribute: str, mac: bool) -> None:
    workbook = f'<workbook xmlns="{MAIN}"><workbookPr {attribute}/></workbook>'

    with opened(raw_xlsx(raw_sheet(""), workbook__xml=workbook)) as unpacked:
        assert is_1904(unpacked) is mac


def test_a_member_that_is_not_there_says_nothing() -> None:
    with opened(archive({"xl/other.xml": "<x/>"})) as unpacked:
        assert sheet_members(unpacked) == {}

"""Which member of an XLSX archive holds which sheet, and which date system it uses."""

import posixpath
import re
from xml.parsers import expat
from zipfile import ZipFile

_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_TRUE = {"1", "true"}


def sheet_members(archive: ZipFile) -> dict[str, str]:
    """The member name of every sheet, by the sheet's name."""
    targets = {
        one.get("Id", ""): posixpath.normpath(posixpath.join("/xl", one.get("Target", ""))).lstrip("/")
        for one in _elements(archive, _RELATIONS, "Relationship")
    }
    return {
        one.get("name", ""): targets.get(_relation_id(one), "")
        for one in _elements(archive, _WORKBOOK, "sheet")
    }


def is_1904(archive: ZipFile) -> bool:
    """Whether day 0 is 1 January 1904, as old Macintosh workbooks have it."""
    return any(one.get("date1904") in _TRUE for one in _elements(archive, _WORKBOOK, "workbookPr"))


def _relation_id(attributes: dict[str, str]) -> str:
    """The relation's id, whatever prefix the attribute carries."""
    return next((value for name, value in attributes.items() if re.fullmatch(r"\w+:id", name)), "")


def _elements(archive: ZipFile, member: str, name: str) -> list[dict[str, str]]:
    """The attributes of every element of this name, prefix or not; document types were refused before."""
    found: list[dict[str, str]] = []

    def start(element: str, attributes: dict[str, str]) -> None:
        if element.rpartition(":")[2] == name:
            found.append(attributes)

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    if member in archive.namelist():
        parser.Parse(archive.read(member), True)  # noqa: FBT003 - the library takes it by position only
    return found

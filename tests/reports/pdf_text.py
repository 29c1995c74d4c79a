"""Reads the text of a PDF back: what is shown, with which font and size, and where."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf

_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")


@dataclass(frozen=True)
class Shown:
    """One string as it was set; x and y are points from the lower left corner of the page."""

    page: int
    x: float
    y: float
    font: str
    size: float
    text: str


def shown(data: bytes) -> list[Shown]:
    """Every string of a file, in the order of drawing."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return [one for number, page in enumerate(pdf.pages, 1) for one in _on_page(number, page)]


def page_texts(data: bytes) -> list[str]:
    """The text of each page, a line for every string."""
    found = shown(data)
    pages = page_count(data)
    return ["\n".join(one.text for one in found if one.page == number) for number in range(1, pages + 1)]


def text_of(data: bytes) -> str:
    """The text of the whole file."""
    return "\n".join(page_texts(data))


def page_count(data: bytes) -> int:
    with pikepdf.open(BytesIO(data)) as pdf:
        return len(pdf.pages)


def fonts(data: bytes) -> dict[str, bool]:
    """Every font the pages name, and whether its file is embedded."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return {
            str(font.BaseFont): "/FontDescriptor" in font and "/FontFile2" in font.FontDescriptor
            for page in pdf.pages
            for _, font in page.Resources.Font.items()
        }


def _on_page(number: int, page: pikepdf.Page) -> Iterator[Shown]:
    maps = {
        name: (_to_unicode(font.ToUnicode.read_bytes()), str(font.BaseFont).partition("+")[2])
        for name, font in page.Resources.Font.items()
        if "/ToUnicode" in font
    }
    name, size, x, y = "", 0.0, 0.0, 0.0
    parts: list[str] = []
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        match str(instruction.operator):
            case "BT":
                parts = []
            case "Tm":
                x, y = float(operands[4]), float(operands[5])
            case "Tf":
                name, size = str(operands[0]), float(operands[1])
            case "Tj":
                parts.append(_decoded(operands[0], maps[name][0]))
            case "ET" if parts:
                yield Shown(number, x, y, maps[name][1], size, "".join(parts))


def _decoded(string: Any, to_unicode: dict[int, str]) -> str:
    return "".join(to_unicode[code] for code in bytes(string))


def _to_unicode(cmap: bytes) -> dict[int, str]:
    found: dict[int, str] = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, text in _PAIR.findall(block):
            found[int(code, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be")
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for first, last, start, listed in _RANGE.findall(block):
            texts = re.findall(rb"<([0-9A-Fa-f]+)>", listed)
            for place, code in enumerate(range(int(first, 16), int(last, 16) + 1)):
                if listed:
                    found[code] = bytes.fromhex(texts[place].decode()).decode("utf-16-be")
                else:
                    found[code] = chr(int(start, 16) + place)
    return found


def running(data: bytes) -> str:
    """The text of the whole file on one line, however its lines were broken."""
    return " ".join(text_of(data).split())

"""Make the example list of the app: invented cases, written down as untidily as people do.

Usage: ``python tools/example_list.py FILE.xlsx``. The same run gives the same list.
"""

import random
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

HEADINGS = (
    "Parketnr.",
    "Verdachte",
    "Geb.jaar",
    "Feit (art. Sr)",
    "Pleegdatum",
    "Leeftijd slo",
    "Inbewaringstelling",
    "Zitting",
    "Gedragskundige aspecten",
    "PJ aangevraagd",
    "Reden niet",
    "Toelichting",
    "Variant",
    "Datum aanvraag",
    "Ontvangen NIFP",
    "Rapporteur benoemd",
    "Afgesproken leverdatum",
    "Rapport ontvangen",
)
CASES = 56
FIRST_ROW = 3
MADE_ON = date(2026, 11, 2)
MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
NOTATIONS: tuple[Callable[[date], str | date], ...] = (
    lambda day: day,
    lambda day: day,
    lambda day: f"{day:%d-%m-%Y}",
    lambda day: f"{day.day}-{day.month}-{day.year}",
    lambda day: f"{day:%d/%m/%y}",
    lambda day: f"{day:%Y-%m-%d}",
    lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
)
NOTHING = ("", "", "", "-", "?", "n.n.b.")
INITIALS = (
    "B. D.",
    "F. van der L.",
    "Ç. A.",
    "I. Ó.",
    "Ž. P.",
    "L.-M. S.",
    "N. el H.",
    "Ø. T.",
    "V. W.",
    "D. ’t G.",
)
ARTICLES = (
    "240",
    "241 lid 1",
    "241 lid 2",
    "242",
    "243 lid 1",
    "243 lid 2",
    "245",
    "246",
    "247",
    "248",
    "249",
    "250",
)
OTHER_ARTICLES = ("251", "252", "253")
OLD_ARTICLES = ("242 (oud)", "247 (oud)", "248e (oud)")
AGES = ("<12", "12-15", "16-17", "18+")
VARIANTS = (
    "enkel psychologisch",
    "enkel psychiatrisch",
    "dubbel",
    "secundair dubbel",
    "triple",
    "klinisch PBC",
)
REASONS = (
    ("weigert medewerking", "weigert; feit niet zwaar genoeg voor PBC"),
    ("weigert medewerking", "geweigerd bij trajectconsult, raadsman geïnformeerd"),
    ("weigert medewerking", ""),
    ("recente PJ-rapportage", "rapport d.d. 14-2-2026 (dubbel)"),
    ("recente PJ-rapportage", "rapport d.d. 3-9-2025 (enkel psychologisch)"),
    ("tbs, recidive", "in behandeling bij FPC Van der Hoeven Kliniek"),
    ("anders", "reclasseringsadvies volstaat"),
    ("anders", "verdachte vertrokken naar het buitenland"),
)

Written = str | int | date
Line = list[Written]


def lines(chance: random.Random) -> list[Line]:
    """The rows below the headings."""
    made = [_case(chance, number) for number in range(CASES)]
    double = list(made[2])
    double[0] = f"16-{str(double[0])[3:9]}-{str(double[0])[-2:]}"
    unreadable: Line = ["16-31-26", *made[4][1:]]
    unreadable[7] = "30-02-2027"
    late = list(made[7])
    late[0], late[4] = "16-900417-26", "12-5-2031"
    formula: Line = ["16.900418.26", *made[9][1:]]
    formula[8:12] = ["ja", "nee", "weigert medewerking", '=HYPERLINK("http://example.org";"lees verder")']
    return [*made[:30], [""], *made[30:], double, unreadable, late, formula]


def _case(chance: random.Random, number: int) -> Line:
    old = number % 17 == 5  # noqa: PLR2004 - a few cases of before the new law
    began = date(2023, 2, 1) if old else date(2025, 1, 5)
    offence = began + timedelta(days=chance.randrange(400))
    known = offence + timedelta(days=chance.randrange(30, 160))
    hearing = MADE_ON + timedelta(days=chance.randrange(-90, 240))
    articles = OLD_ARTICLES if old else ARTICLES + OTHER_ARTICLES
    line: Line = [
        _number(chance, number),
        chance.choice(INITIALS),
        chance.randrange(1958, 2011),
        chance.choice(articles),
        _written(chance, offence),
        chance.choice(AGES),
        _written(chance, known) if chance.random() < 0.45 else chance.choice(NOTHING),  # noqa: PLR2004
        _written(chance, hearing) if chance.random() < 0.85 else chance.choice(NOTHING),  # noqa: PLR2004
    ]
    return line + _assessment(chance, number, known)


def _assessment(chance: random.Random, number: int, known: date) -> Line:
    """From "Gedragskundige aspecten" to "Rapport ontvangen"."""
    blank = [chance.choice(NOTHING) for _ in range(5)]
    match number % 8:
        case 0:
            return ["nee", "", "", "", "", *blank]
        case 1:
            return ["onbekend", "", "", "", "", *blank]
        case 2:
            return ["ja", "", "", "", "", *blank]
        case 3 | 4:
            reason, note = REASONS[(number // 2) % len(REASONS)]
            return ["ja", "nee", reason, note, "", *blank]
    steps = [known + timedelta(days=14)]
    for longest in (8, 60, 70, 90):
        steps.append(steps[-1] + timedelta(days=chance.randrange(2, longest)))
    reached = chance.randrange(1, 6)
    told = [
        _written(chance, day) if place < reached and day < MADE_ON else chance.choice(NOTHING)
        for place, day in enumerate(steps)
    ]
    return ["ja", "ja", "", "", chance.choice(VARIANTS), *told]


def _number(chance: random.Random, number: int) -> str:
    sign = ("-", "/", ".", "")[number % 4]
    last = "-" if sign == "/" else sign
    written = f"16{sign}{chance.randrange(100_000, 899_999):06d}{last}{25 + number % 2}"
    return f" {written} " if number % 9 == 0 else written


def _written(chance: random.Random, day: date) -> Written:
    return chance.choice(NOTATIONS)(day)


def write(path: Path) -> None:
    """Write the list."""
    with xlsxwriter.Workbook(path) as book:
        book.set_properties({"title": "Voorbeeldlijst", "created": datetime(2026, 11, 2)})  # noqa: DTZ001
        sheet = book.add_worksheet("Zedenzaken")
        bold, days = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.merge_range(0, 0, 0, len(HEADINGS) - 1, "Zedenzaken – voorbeeldlijst, alles verzonnen", bold)
        sheet.write_row(FIRST_ROW - 1, 0, HEADINGS, bold)
        for number, line in enumerate(lines(random.Random(20261102)), start=FIRST_ROW):  # noqa: S311
            for column, value in enumerate(line):
                _cell(sheet, number, column, value, days)
        sheet.freeze_panes(FIRST_ROW, 1)
        sheet.set_column(0, len(HEADINGS) - 1, 16)


def _cell(sheet: Worksheet, row: int, column: int, value: Written, days: Format) -> None:
    if isinstance(value, date):
        sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), days)  # noqa: DTZ001
    elif isinstance(value, str) and value.startswith("="):
        sheet.write_formula(row, column, value, None, "")
    elif value != "":
        sheet.write(row, column, value)


if __name__ == "__main__":
    write(Path(sys.argv[1]))

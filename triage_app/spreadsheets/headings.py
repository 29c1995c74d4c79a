"""Finding the headings of a list, and guessing which column holds which field."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from triage_app.errors import BadInput
from triage_app.spreadsheets.cells import text_of
from triage_app.spreadsheets.sheet import Row, Sheet, Span
from triage_app.spreadsheets.synonyms import Synonyms, words_of

KEY = "parketnummer"
"""The one column a list cannot do without."""

IGNORE = ""
"""Mapped to this, a column is left out on purpose."""

_ROWS_SEARCHED = 40
_SHORTEST_GUESS = 6
_LIKENESS = 0.87


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the headings stand and what they say.

    Args:
        heading_row: The number of the (last) row with headings.
        titles: The heading of every column, as written.
        columns: The column of every field that was found.
        unknown: Columns with a heading that names no field.
        doubled: Columns with a heading for a field that an earlier column holds already.
        rows: The rows below the headings.
    """

    heading_row: int
    titles: tuple[str, ...]
    columns: Mapping[str, int]
    unknown: tuple[int, ...]
    doubled: tuple[int, ...]
    rows: tuple[Row, ...]

    def title_of(self, field: str) -> str:
        """The heading a field stands under."""
        return self.titles[self.columns[field]]


@dataclass(frozen=True, slots=True)
class _Candidate:
    last: int
    titles: tuple[str, ...]
    fields: tuple[str | None, ...]

    @property
    def score(self) -> int:
        return len({field for field in self.fields if field}) if KEY in self.fields else 0


def find_layout(
    sheets: Sequence[Sheet], synonyms: Synonyms, mapping: Mapping[str, str] | None = None
) -> tuple[Sheet, Layout]:
    """The first sheet with recognisable headings, and its layout.

    A title above the headings, headings in two rows and merged headings are seen through.

    Args:
        sheets: The sheets of a file.
        synonyms: The names columns go by.
        mapping: Field by heading, where the user has said so; goes before any guess.

    Raises:
        BadInput: ``import.no_headings``; ``import.mapping_field`` or ``import.mapping_heading`` when the
            mapping names a field or a heading that does not exist.
    """
    given = _given(mapping or {}, synonyms)
    for sheet in sheets:
        candidates = list(_candidates(sheet, synonyms, given))
        best = max(candidates, key=lambda one: one.score, default=None)
        if best is not None and best.score:
            _check_all_used(mapping or {}, best.titles, synonyms)
            return sheet, _layout(sheet, best)
    raise BadInput("import.no_headings")


def guess(title: str, synonyms: Synonyms) -> str | None:
    """The field a heading names, if any: by name, by its words in any order, or nearly by name."""
    words = words_of(title, synonyms.abbreviations)
    compact = "".join(words)
    found = synonyms.headings.get(compact) or synonyms.sorted_headings.get(tuple(sorted(words)))
    if found or len(compact) < _SHORTEST_GUESS or any(map(str.isdigit, compact)):
        return found
    near = get_close_matches(compact, synonyms.headings, n=1, cutoff=_LIKENESS)
    return synonyms.headings[near[0]] if near else None


def _given(mapping: Mapping[str, str], synonyms: Synonyms) -> dict[str, str]:
    for field in mapping.values():
        if field != IGNORE and field not in synonyms.fields:
            raise BadInput("import.mapping_field", names=", ".join(sorted(synonyms.fields)))
    return {_compact(heading, synonyms): field for heading, field in mapping.items()}


def _check_all_used(mapping: Mapping[str, str], titles: Sequence[str], synonyms: Synonyms) -> None:
    present = {_compact(title, synonyms) for title in titles}
    if any(_compact(heading, synonyms) not in present for heading in mapping):
        raise BadInput("import.mapping_heading", names=", ".join(title for title in titles if title))


def _compact(heading: str, synonyms: Synonyms) -> str:
    return "".join(words_of(heading, synonyms.abbreviations))


def _candidates(sheet: Sheet, synonyms: Synonyms, given: Mapping[str, str]) -> Iterator[_Candidate]:
    """Every row that may hold headings, alone and together with the row above it."""
    above: tuple[str, ...] = ()
    for index, row in enumerate(sheet.rows[:_ROWS_SEARCHED]):
        titles = _spread_merged(row, sheet.merged)
        yield _Candidate(index, titles, tuple(_field((title,), synonyms, given) for title in titles))
        if any(above):
            width = max(len(above), len(titles))
            pairs = list(zip(_padded(above, width), _padded(titles, width), strict=True))
            yield _Candidate(
                index,
                tuple(" ".join(dict.fromkeys(part for part in pair if part)) for pair in pairs),
                tuple(_field((f"{upper} {lower}", lower, upper), synonyms, given) for upper, lower in pairs),
            )
        above = titles


def _field(readings: Sequence[str], synonyms: Synonyms, given: Mapping[str, str]) -> str | None:
    """The field of the first reading that names one; what the user said goes before any guess."""
    for title in readings:
        said = given.get(_compact(title, synonyms)) if title.strip() else None
        if said is not None:
            return said
    return next((field for title in readings if (field := guess(title, synonyms))), None)


def _spread_merged(row: Row, merged: Sequence[Span]) -> tuple[str, ...]:
    """The titles of a row; a heading merged over columns stands over each of them."""
    titles = [text_of(cell) for cell in row.cells]
    for span in merged:
        if span.first_row == row.number and span.first_column < len(titles):
            for column in range(span.first_column, min(span.last_column + 1, len(titles))):
                titles[column] = titles[span.first_column]
    return tuple(titles)


def _padded(titles: Sequence[str], width: int) -> tuple[str, ...]:
    return (*titles, *[""] * (width - len(titles)))


def _layout(sheet: Sheet, best: _Candidate) -> Layout:
    columns: dict[str, int] = {}
    unknown: list[int] = []
    doubled: list[int] = []
    for column, (title, field) in enumerate(zip(best.titles, best.fields, strict=True)):
        if field is None and title:
            unknown.append(column)
        elif field and field in columns:
            doubled.append(column)
        elif field:
            columns[field] = column
    return Layout(
        heading_row=sheet.rows[best.last].number,
        titles=best.titles,
        columns=columns,
        unknown=tuple(unknown),
        doubled=tuple(doubled),
        rows=_filled_down(sheet.rows[best.last + 1 :], sheet.merged),
    )


def _filled_down(rows: tuple[Row, ...], merged: Sequence[Span]) -> tuple[Row, ...]:
    """The rows with a value merged over several of them standing in each."""
    if not rows or not merged:
        return rows
    first = rows[0].number
    filled = [list(row.cells) for row in rows]
    for span in merged:
        if span.first_row < first or span.last_row == span.first_row:
            continue
        for number in range(span.first_row + 1, min(span.last_row, rows[-1].number) + 1):
            above, below = filled[span.first_row - first], filled[number - first]
            if span.first_column < min(len(above), len(below)):
                below[span.first_column] = above[span.first_column]
    return tuple(Row(row.number, tuple(cells)) for row, cells in zip(rows, filled, strict=True))

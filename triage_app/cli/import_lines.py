"""What an import did, or would do, for people to read."""

from collections.abc import Iterator, Mapping
from datetime import date

from triage_app.cli.text import cut, pairs, shown
from triage_app.services.importing.listed import Fact, Finding
from triage_app.services.importing.result import ImportResult
from triage_app.words import Language, say


def result_lines(result: ImportResult, language: Language) -> Iterator[str]:
    """The counts, then every refused row, double, changed row and finding."""
    counts: Mapping[str, int] = {
        "rows": result.rows,
        "blank": result.blank,
        "doubles": len(result.doubles),
        "refused": result.refused_rows,
        "valid": result.valid,
        "imported": result.imported,
        "updated": result.updated,
        "unchanged": result.unchanged,
        "skipped": result.skipped,
        "findings": len(result.findings),
    }
    if result.id is None:
        yield say("cli.import.nothing_written", language)
    yield from pairs((say(f"cli.import.{name}", language), str(count)) for name, count in counts.items())
    for double in result.doubles:
        yield say("cli.import.double_of", language, row=double.row, of=double.of)
    for heading, found in (("refused_because", result.refused), ("findings_are", result.findings)):
        if found:
            yield ""
            yield say(f"cli.import.{heading}", language)
            yield from (_finding(one, language) for one in found)
    if result.changed:
        yield ""
        yield say("cli.import.changed_are", language)
    for change in result.changed:
        for name, (old, new) in change.fields.items():
            yield f"  {change.row}  {change.parketnummer}  {name}: {_fact(old)} → {_fact(new)}"


def _finding(one: Finding, language: Language) -> str:
    return f"  {one.row}  {one.column}: {say(f'problem.{one.code}', language)} [{cut(one.cell)}]"


def _fact(fact: Fact | None) -> str:
    if fact is None:
        return "–"
    return shown(fact) if isinstance(fact, date) else cut(str(fact))

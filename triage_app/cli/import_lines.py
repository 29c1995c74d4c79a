"""What an import did, or would do, for people to read."""

from collections.abc import Iterator, Mapping
from datetime import date

from triage_app.cli.text import cut, pairs, shown
from triage_app.services.importing.listed import Fact, Finding
from triage_app.services.importing.result import ImportResult
from triage_app.words import Language, has, say

_TOPICS = {
    "behavioural_aspects": "aspects",
    "requested": "aspects",
    "reason": "ground_kind",
    "victim_age": "victim_age",
    "variant": "variant",
}
"""Under which topic the codes of a field have their words; *yes* and *no* stand with the aspects."""


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
            field = say(f"list_field.{name}", language)
            was, now = (_fact(name, fact, language) for fact in (old, new))
            yield f"  {change.row}  {change.parketnummer}  {field}: {was} → {now}"


def _finding(one: Finding, language: Language) -> str:
    return f"  {one.row}  {one.column}: {say(f'problem.{one.code}', language)} [{cut(one.cell)}]"


def _fact(field: str, fact: Fact | None, language: Language) -> str:
    if fact is None:
        return "–"
    if isinstance(fact, date):
        return shown(fact)
    keys = (f"{_TOPICS[field]}.{fact}", f"outcome.{fact}") if field in _TOPICS else ()
    return next((say(key, language) for key in keys if has(key)), cut(str(fact)))

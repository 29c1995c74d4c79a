"""The ready-made wording of an exception statement."""

from reports.case_phrases import term
from reports.wording import phrase
from triage_app.services.documents.case_values import GroundValue
from triage_app.services.documents.values import StatementDocument
from triage_app.words import Language, say

_WORDED = {
    "1": ("made.1", "made.1.why"),
    "2": ("made.2", "made.2.during"),
    "3": ("made.3", "made.3.gravity", "made.3.by"),
}


def statement_text(document: StatementDocument, language: Language) -> tuple[str, ...]:
    """The paragraphs of the reasoning: as somebody edited them, else as made from the evidence."""
    if document.text is not None:
        return (document.text,)
    opening = phrase("made.opening", language, number=document.case.parketnummer)
    return (opening, *ground_text(document.ground, language))


def ground_text(ground: GroundValue, language: Language) -> tuple[str, ...]:
    """Why this ground holds, told from its evidence."""
    details = {check.code.partition(".")[2]: check.detail for check in ground.evidence}
    keys = _WORDED.get(ground.code)
    if keys is None:
        full = say(f"ground.{ground.code}.full", language)
        return (phrase("made.other", language, full=full, reasoning=details["reasoning"]),)
    if "kind" in details:
        details["kind"] = term("variant", details["kind"], language)
    return tuple(phrase(key, language, **details) for key in keys)

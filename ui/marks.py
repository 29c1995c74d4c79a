"""How codes look: an icon, a word and a tone. Never a colour alone."""

from dataclasses import dataclass

from ui import labels
from ui.theme.palette import Tone


@dataclass(frozen=True, slots=True)
class Mark:
    """An icon and a word in one tone.

    Args:
        icon: Name of an icon.
        word: What it says.
        tone: Its colour.
    """

    icon: str
    word: str
    tone: Tone


_STANDINGS: dict[str, tuple[str, Tone]] = {
    "requested": ("circle-check", "ok"),
    "exception": ("file-check", "accent"),
    "exception_incomplete": ("circle-alert", "attention"),
    "other_route": ("signpost", "accent"),
    "deferred": ("clock", "muted"),
    "deferred_past_term": ("clock-alert", "urgent"),
    "awaiting_confirmation": ("user-check", "attention"),
    "undecided": ("circle-dashed", "urgent"),
    "closed_undecided": ("archive-x", "urgent"),
    "no_aspects": ("circle-minus", "muted"),
    "unclear": ("circle-question-mark", "attention"),
}


def standing_mark(standing: str) -> Mark:
    """Return the mark of a standing code such as ``undecided``."""
    icon, tone = _STANDINGS[standing]
    return Mark(icon, labels.say(f"standing.{standing}"), tone)

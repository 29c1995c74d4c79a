"""What is said at the start of what was typed before and never saved."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ui.drafts.forms import PAGES, DraftWords
from ui.notices import Action, Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from triage_app.services.ports.drafts import Draft
    from ui.notices import Notices


def say_found(drafts: "Sequence[Draft]", notices: "Notices", go: "Callable[..., object]") -> Notice:
    """Name the drafts, the latest first, and offer to go on with that one."""
    words = DraftWords(notices)
    latest = drafts[0].key
    go_on = Action(words.go_on(), lambda: go(PAGES[latest.form], latest))
    return notices.say(words.found(drafts), "attention", *([go_on] if latest.form in PAGES else []))

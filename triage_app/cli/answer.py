"""What a command gives back: a JSON document, the same for people, and how it ended."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from triage_app.words import Language

DONE = 0
DONE_WITH_FINDINGS = 1

Lines = Callable[[Language], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer of a command.

    Args:
        data: The JSON document: days as ISO 8601, unknown as None.
        lines: The same for people, in their language.
        code: The exit code.
        then: What follows once the answer is written, such as opening a window; gives the exit code.
    """

    data: object
    lines: Lines
    code: int = DONE
    then: Callable[[], int] | None = None

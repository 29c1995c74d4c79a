"""Problems a user can meet. Each has a code; the sentence for it lives in the word lists."""

from collections.abc import Mapping, Sequence

Detail = str | int


class Problem(Exception):
    """Something the user can act on: a code, perhaps the field it concerns, and details for the sentence.

    Args:
        code: Stable identifier such as ``parketnummer.unreadable``; its sentence is ``problem.<code>``.
        field: The input field concerned, if any.
        details: Values for the placeholders of the sentence. Never personal data.
    """

    exit_code = 2

    def __init__(self, code: str, field: str | None = None, /, **details: Detail) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.details: Mapping[str, Detail] = details


class BadInput(Problem):
    """What was typed or read cannot be understood."""


class NotFound(Problem):
    """Nothing is known under this number or id."""


class RuleBroken(Problem):
    """Understood, but a rule of the field forbids it."""


class Conflict(Problem):
    """Somebody else changed the record since it was read."""


class NotYetAvailable(Problem):
    """A command that a later version of the app delivers."""


class NotAllowed(Problem):
    """This person may not do this."""

    exit_code = 4


class RegisterUnusable(Problem):
    """The register is locked, newer, damaged, unwritable or the disk is full."""

    exit_code = 3


class OutputNotWritable(Problem):
    """The file asked for could not be written."""

    exit_code = 5


class FieldProblems(Problem):
    """Several fields are wrong; all are told at once.

    Args:
        problems: One per field, at least one.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        first = problems[0]
        super().__init__(first.code, first.field, **first.details)
        self.problems = tuple(problems)

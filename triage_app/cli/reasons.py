"""Why a case is looked at or printed, and for whom: ``--reason`` and ``--recipient``."""

from argparse import Namespace

from triage_app.cli.parser import Parser
from triage_app.domain.audit.reasons import CHOSEN, LONGEST, Because, Reason
from triage_app.errors import BadInput
from triage_app.services.audit.disclosing import HandingOn


def add_reason(parser: Parser) -> None:
    """Let a command take a reason."""
    parser.add_argument("--reason", metavar="T")


def add_handing_on(parser: Parser) -> None:
    """Let a command take a reason and a recipient."""
    add_reason(parser)
    parser.add_argument("--recipient", metavar="T")


def reason_given(given: Namespace) -> Because | None:
    """The reason as written: one of the codes somebody can choose, or words of their own.

    Raises:
        BadInput: ``field.too_long``.
    """
    text = " ".join((given.reason or "").split())
    if not text:
        return None
    if len(text) > LONGEST:
        raise BadInput("field.too_long", "reason")
    if text in CHOSEN:
        return Because(reason=Reason(text))
    return Because(reason=Reason.OTHER, text=text)


def handing_on_given(given: Namespace) -> HandingOn:
    """Reason and recipient as written. Raises BadInput ``field.too_long``."""
    recipient = given.recipient or ""
    if len(recipient) > LONGEST:
        raise BadInput("field.too_long", "recipient")
    return HandingOn(reason_given(given), recipient)

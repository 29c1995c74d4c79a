"""Handing data on: why, to whom and on which basis, where that follows; otherwise it is asked for."""

from dataclasses import dataclass

from triage_app.domain.audit.reasons import Because, Disclosure
from triage_app.domain.catalogue import legal_bases
from triage_app.errors import NotAllowed
from triage_app.services.actor import Actor


@dataclass(frozen=True, slots=True)
class HandingOn:
    """What somebody says of a disclosure; empty where it follows by itself.

    Args:
        because: Why.
        recipient: To whom.
    """

    because: Because | None = None
    recipient: str = ""


NOTHING_GIVEN = HandingOn()


def disclosure(because: Because, actor: Actor, given: HandingOn, *, audience: str = "om") -> Disclosure:
    """The disclosure to log.

    Args:
        because: Why the data may be looked at; what was given goes before it.
        actor: Who prints; the recipient where nobody else is named.
        given: What was said.
        audience: As agendas name their versions; chooses the legal basis.

    Raises:
        NotAllowed: ``disclosure.recipient_missing`` (field ``recipient``) if the recipient is not known.
    """
    recipient = " ".join(given.recipient.split()) or actor.label
    if not recipient:
        raise NotAllowed("disclosure.recipient_missing", "recipient")
    basis = next((one.audience for one in legal_bases() if one.audience == audience), "")
    return Disclosure(because=given.because or because, recipient=recipient, basis=basis)

"""Reading the log: which entry counts, and whether somebody entitled stands behind it."""

from collections.abc import Sequence

from triage_app.domain.decisions.decision import EntryKind, Origin, Outcome, StoredDecision
from triage_app.domain.value import Value


class Effective(Value):
    """The entry that counts, with its confirmation if it needed one."""

    entry: StoredDecision
    confirmed: bool


def effective(log: Sequence[StoredDecision]) -> Effective | None:
    """The last decision that was not withdrawn; *niet toegekomen* leaves the earlier one standing.

    It is confirmed when somebody entitled took it, confirmed it later, or it came *volgens lijst*.
    """
    withdrawn = {one.decision.refers_to for one in log if one.decision.kind is EntryKind.WITHDRAWAL}
    confirmed = {
        one.decision.refers_to
        for one in log
        if one.decision.kind is EntryKind.CONFIRMATION and one.id not in withdrawn
    }
    for entry in sorted(log, key=lambda one: one.id, reverse=True):
        decision = entry.decision
        if decision.kind is not EntryKind.DECISION or entry.id in withdrawn:
            continue
        if decision.outcome is Outcome.NOT_REACHED:
            continue
        backed = decision.taken_by.entitled or decision.origin is Origin.LIST or entry.id in confirmed
        return Effective(entry=entry, confirmed=backed)
    return None

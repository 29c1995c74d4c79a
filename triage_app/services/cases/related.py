"""The cases that belong with one: linked by hand, or proposed because the suspect seems to be the same."""

from dataclasses import dataclass
from datetime import date

from triage_app.domain.cases.link import Link, LinkKind
from triage_app.services.cases.rows import CaseRow
from triage_app.services.ports import Work

MOST_PROPOSED = 20
"""More namesakes than this are no proposal but chance."""


@dataclass(frozen=True, slots=True)
class Linked:
    """A linked case.

    Args:
        link: The link.
        relation: What it is to the case in sight; a key of ``link.``.
        row: The other case.
    """

    link: Link
    relation: str
    row: CaseRow


@dataclass(frozen=True, slots=True)
class Related:
    """What belongs with a case.

    Args:
        linked: By hand, by kind.
        proposed: Cases of a suspect with the same initials and year of birth, not linked as such.
    """

    linked: tuple[Linked, ...] = ()
    proposed: tuple[CaseRow, ...] = ()

    @property
    def co_suspects(self) -> tuple[CaseRow, ...]:
        """The cases of those suspected of the same."""
        return tuple(one.row for one in self.linked if one.link.kind is LinkKind.CO_SUSPECT)


NOTHING_RELATED = Related()


def related(work: Work, case_id: int, day: date) -> Related:
    """What belongs with a case on a day."""
    linked = []
    for link in work.links.of_case(case_id):
        relation, other = link.seen_from(case_id)
        linked.append(Linked(link, relation, work.lists.row(other, day)))
    known = {one.row.id for one in linked if one.link.kind is LinkKind.SAME_SUSPECT}
    proposed = [one for one in work.links.namesakes(case_id) if one not in known]
    if len(proposed) > MOST_PROPOSED:
        proposed = []
    return Related(tuple(linked), tuple(work.lists.row(one, day) for one in proposed))

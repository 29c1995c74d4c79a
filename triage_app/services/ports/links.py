"""What use cases ask of the store about links between cases."""

from typing import Protocol

from triage_app.domain.cases.link import Link


class Links(Protocol):
    """What cases have to do with one another."""

    def add(self, link: Link) -> None:
        """Link two cases. Raises RuleBroken ``link.there``."""
        ...

    def remove(self, link: Link) -> None:
        """Take a link away. Raises NotFound ``link.unknown``."""
        ...

    def of_case(self, case_id: int) -> tuple[Link, ...]:
        """The links of a case, by kind."""
        ...

    def namesakes(self, case_id: int) -> tuple[int, ...]:
        """Other cases outside the trash with the same initials and year of birth, none of them shielded."""
        ...

"""What cases have to do with one another; the log tells of it as of both."""

import sqlalchemy as sa

from db.projection import bring_up_to_date
from db.tables import CASE_LINKS, PROJECTION
from db.unit import Unit
from triage_app.domain.cases.link import Link, LinkKind
from triage_app.errors import NotFound, RuleBroken
from triage_app.services.history import Action, Subject

_C = CASE_LINKS.c


class SqlLinks:
    """Implements ``Links``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, link: Link) -> None:
        """Link two cases."""
        if self._is_there(link):
            raise RuleBroken("link.there")
        self._unit.connection.execute(CASE_LINKS.insert().values(**link.__dict__))
        self._tell(Action.LINKED, link)

    def remove(self, link: Link) -> None:
        """Take a link away."""
        if not self._is_there(link):
            raise NotFound("link.unknown")
        self._unit.connection.execute(CASE_LINKS.delete().where(*_is(link)))
        self._tell(Action.CHANGED, link)

    def of_case(self, case_id: int) -> tuple[Link, ...]:
        """The links of a case, by kind."""
        asking = (
            sa.select(CASE_LINKS)
            .where(sa.or_(_C.one_id == case_id, _C.other_id == case_id))
            .order_by(_C.kind, _C.one_id, _C.other_id)
        )
        rows = self._unit.connection.execute(asking).mappings()
        return tuple(
            Link(kind=LinkKind(row["kind"]), one_id=row["one_id"], other_id=row["other_id"]) for row in rows
        )

    def namesakes(self, case_id: int) -> tuple[int, ...]:
        """Other cases outside the trash with the same initials and year of birth."""
        bring_up_to_date(self._unit)
        row, plain = PROJECTION.c, sa.func.replace(PROJECTION.c.by_suspect, " ", "")
        mine = sa.select(plain, row.birth_year).where(row.id == case_id)
        initials, born = self._unit.connection.execute(mine).one_or_none() or ("", None)
        if not initials or born is None:
            return ()
        same = (row.birth_year == born, plain == initials, row.id != case_id, sa.not_(row.trashed))
        return tuple(self._unit.connection.scalars(sa.select(row.id).where(*same).order_by(row.id)))

    def _is_there(self, link: Link) -> bool:
        asking = sa.select(sa.exists().where(*_is(link)))
        return bool(self._unit.connection.scalar(asking))

    def _tell(self, action: Action, link: Link) -> None:
        for case_id in (link.one_id, link.other_id):
            self._unit.note(action, Subject.CASE, case_id, ("links",), case_id=case_id)


def _is(link: Link) -> tuple[sa.ColumnElement[bool], ...]:
    return _C.kind == link.kind.value, _C.one_id == link.one_id, _C.other_id == link.other_id

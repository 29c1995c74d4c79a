"""Asking a register for its lists."""

from tests.fakes.clock import DESK
from tests.fakes.examples import DAY
from triage_app.domain.cases.case import Case
from triage_app.services.cases.query import CaseQuery
from triage_app.services.ports import Store


def shown(store: Store, **query: object) -> list[int]:
    with store.reading(DESK) as work:
        asked = CaseQuery(**{"day": DAY, **query})  # type: ignore[arg-type]  # one helper for every field
        rows = work.lists.page(asked)
        if asked.limit is None and not asked.offset:
            assert work.lists.count(asked) == len(rows)
        return [row.id for row in rows]


def add(store: Store, *cases: Case) -> list[int]:
    with store.begin(DESK, "case.add") as work:
        return [one.id for one in work.cases.add_many(cases)]

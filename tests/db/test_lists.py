"""Few rows are sorted, many are walked in order: the same rows either way."""

from datetime import timedelta

import pytest

from db.store import SqlStore
from tests.fakes.clock import DESK
from tests.fakes.examples import DAY, plain
from triage_app.services.cases.query import CaseQuery, SortKey, View
from triage_app.services.cases.rows import CaseRow


def pages(store: SqlStore) -> list[tuple[CaseRow, ...]]:
    with store.reading(DESK) as work:
        return [
            work.lists.page(CaseQuery(DAY, view, text, sort, descending=descending, offset=2, limit=20))
            for view in (View.ALL, View.SILENT, View.TRASH)
            for text in ("", "05", "a 1")
            for sort in SortKey
            for descending in (False, True)
        ]


def test_few_and_many_give_the_same_rows(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    with store.begin(DESK, "add") as work:
        added = work.cases.add_many(
            [
                plain(
                    count,
                    suspect={"initials": "AZ"[count % 2], "birth_year": 1950 + count},
                    behavioural_aspects=("yes", "no")[count % 3 == 0],
                    registered_on=DAY - timedelta(days=count * 7 % 11),
                )
                for count in range(40)
            ]
        )
        for case in added[::9]:
            work.cases.trash(case.id, case.version)
    few = pages(store)
    monkeypatch.setattr("db.lists.FEW", 1)
    assert pages(store) == few
    assert all(few)

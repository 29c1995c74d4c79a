"""Nothing anybody typed is read as markup: nine payloads on every screen; and every model holds true."""

from collections.abc import Callable, Iterator, Sequence
from itertools import cycle

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QMessageBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.fakes.examples import person
from tests.ui.test_every_screen import FEWEST
from tests.ui.test_plain_text import PAYLOADS
from tests.walks.desk import Desk
from tests.walks.every_screen import look_at_all
from triage_app.services.ports.text_blocks import TextBlock
from triage_app.services.ports.views import SavedView
from ui.plain_text import clean, set_tip, tip

_TYPED = tuple(one for one in PAYLOADS if one.isascii() and one.isprintable())
"""What Qt's tests can type by keys; the others are planted only."""
_MODELS = 20
"""Models of our own there were when this was written."""
_ROWS = 12
"""So many rows of a list are looked at."""


def plant(desk: Desk) -> None:
    """Put the payloads wherever somebody may have typed them."""
    app = desk.app
    for payload in PAYLOADS:
        app.people.add(person(payload[:100]))
        app.saved_views.keep(SavedView(payload, text="stil", shared=True))
        app.text_blocks.keep(TextBlock(payload, payload, shared=True))
    day = app.clock.today()
    for case_id, payload in zip(range(1, 30), cycle(PAYLOADS), strict=False):
        stored = app.showing.whole(case_id, day).stored
        case = stored.case
        beside = {
            "suspect": {**case.suspect.model_dump(), "initials": payload[:20]},
            "research_handle": payload,
            "reminders": [{"on": day, "line": payload}],
            "references": [{"kind": "nifp", "text": payload, "on": day}],
            "notes": [{"noted_on": day, "text": payload}],
        }
        app.entry.save(stored, type(case).model_validate({**case.model_dump(), **beside}))


def interpreted(seen: Sequence[QWidget]) -> Iterator[str]:
    """What on a screen would be read as markup."""
    for one in (part for window in seen for part in (window, *window.findChildren(QWidget))):
        name = type(one).__name__
        if isinstance(one, QLabel) and one.text() and one.textFormat() is not Qt.TextFormat.PlainText:
            yield f"{name}: {one.text()}"
        if isinstance(one, QTextEdit | QMessageBox):
            yield f"{name}: shows rich text"
        if _is_read(one.toolTip()):
            yield f"{name}, tool tip: {one.toolTip()}"
        if isinstance(one, QAbstractItemView) and _has_model(one):
            yield from (
                f"{name}, tool tip of a cell: {told}" for told in _tips(one.model()) if _is_read(told)
            )


def _has_model(view: QAbstractItemView) -> bool:
    model: QAbstractItemModel | None = view.model()  # the stub forgets None
    return model is not None


def _columns(model: QAbstractItemModel) -> int:
    """How many columns there are; Qt keeps that of a list to itself."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())


def _tips(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(QModelIndex()), _ROWS)):
        for column in range(_columns(model)):
            told = model.index(row, column, QModelIndex()).data(Qt.ItemDataRole.ToolTipRole)
            if told:
                yield str(told)


def _is_read(told: str) -> bool:
    """Whether a tool tip says something else than what was typed: only our own paragraph is markup."""
    if "<" not in told and "&" not in told:
        return False
    document = QTextDocument()
    document.setHtml(told)
    return told != tip(document.toPlainText())


def words_in(seen: Sequence[QWidget]) -> Iterator[str]:
    """What stands on labels, buttons and in the first rows of lists."""
    for one in (part for window in seen for part in window.findChildren(QWidget) if part.isVisible()):
        if isinstance(one, QLabel):
            yield one.text()
        elif isinstance(one, QAbstractButton):
            yield one.text().replace("&&", "&")
        elif isinstance(one, QAbstractItemView) and _has_model(one):
            model = one.model()
            for row in range(min(model.rowCount(QModelIndex()), _ROWS)):
                for column in range(_columns(model)):
                    yield str(model.index(row, column, QModelIndex()).data() or "")


def test_what_anybody_typed_is_shown_as_it_is_on_every_screen(sit_down: Callable[..., Desk]) -> None:
    desk = sit_down("nl", cycle(_TYPED).__next__)
    found: dict[str, str] = {}
    shown: set[str] = set()
    tested: dict[QAbstractItemModel, QAbstractItemModelTester] = {}

    def look(name: str, seen: Sequence[QWidget]) -> None:
        if name == "today" and not tested:
            plant(desk)
        for view in (part for window in seen for part in window.findChildren(QAbstractItemView)):
            model = view.model()
            if type(model).__module__.startswith("ui.") and model not in tested:
                mode = QAbstractItemModelTester.FailureReportingMode.Warning
                tested[model] = QAbstractItemModelTester(model, mode, model)
        for one in interpreted(seen):
            found.setdefault(one, name)
        shown.update(words_in(seen))

    names = look_at_all(desk, look)

    assert not found, "\n".join(f"{what} ({name})" for what, name in sorted(found.items()))
    assert len(names) >= FEWEST
    assert len(tested) >= _MODELS
    seen = "\n".join(shown)
    assert [one for one in PAYLOADS if "\n" not in one and clean(one)[:20] not in seen] == []


@pytest.mark.parametrize("payload", PAYLOADS)
def test_markup_that_is_read_is_found(dressed: QApplication, qtbot: QtBot, payload: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel(payload, window)
    label.setToolTip(f"<b>{payload}</b>")
    well = QLabel(payload, window)
    well.setTextFormat(Qt.TextFormat.PlainText)
    set_tip(well, payload)

    told = list(interpreted((window,)))
    assert [one.partition(":")[0] for one in told] == ["QLabel", "QLabel, tool tip"]

"""A table over a register of any size: rows come by pages of 128, only those on screen are kept."""

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal

from ui.jobs import Job, Jobs
from ui.widgets.columns import Column, Sort
from ui.widgets.record_model import Index, TableModel

R = TypeVar("R")
PAGE = 128
_PAGES_KEPT = 32
_DRAWN_MS = 20
"""So long a first page is given to be drawn before the worker counts: together each takes twice as long."""
_NOWHERE = QModelIndex()
Rows = Callable[[int, int, Sort | None], Sequence[R]]
Count = Callable[[], int]


class PagedModel(TableModel[R]):
    """Shows what a provider has, a page at a time.

    The first page appears at once, the exact count after it, and is asked for only where the page is full; a
    newer question drops the older ones.

    Args:
        columns: Its columns.
        jobs: Runs the provider on the worker lane.

    Signals:
        counted: The number of rows is known.
        arrived: The first page of a new question is shown.
    """

    counted = Signal(int)
    arrived = Signal()

    def __init__(self, columns: Sequence[Column[R]], jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._jobs = jobs
        self._rows: Rows[R] | None = None
        self._count: Count | None = None
        self._pages: OrderedDict[int, Sequence[R]] = OrderedDict()
        self._total = 0
        self._under_way: dict[int, Job] = {}
        self._asking: list[Job] = []
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._later = QTimer(self, singleShot=True, interval=_DRAWN_MS)
        self._later.timeout.connect(self._ask_count)
        self._fetch = QTimer(self, singleShot=True, interval=0)
        self._fetch.timeout.connect(self._fetch_wanted)

    def ask(self, rows: Rows[R], count: Count) -> None:
        """Show what a provider has; what was shown stays until its first page is there.

        Args:
            rows: Called on the worker with (offset, limit, sorting); returns at most ``limit`` rows.
            count: Called on the worker; how many rows there are in all.
        """
        self._rows, self._count = rows, count
        self.ask_again()

    def ask_again(self) -> None:
        """Ask the same provider anew: the register changed, or the sorting did."""
        if self._rows is None or self._count is None:
            return
        for job in (*self._asking, *self._under_way.values()):
            job.cancel()
        self._later.stop()
        self._under_way.clear()
        self._wanted.clear()
        rows, sorting = self._rows, self.sorting
        self._asking = [self._jobs.query(self, lambda: rows(0, PAGE, sorting), self._show_first)]

    def record(self, row: int) -> R | None:
        """Return a row; None, and it is sent for, when its page isn't here."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            self._want(number)
            return None
        self._pages.move_to_end(number)
        return page[place] if place < len(page) else None

    def at_hand(self) -> Iterator[tuple[int, R]]:
        """Every row of the pages that are here, with its place."""
        for number, page in self._pages.items():
            yield from enumerate(page, number * PAGE)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are, as far as is known."""
        return 0 if parent.isValid() else self._total

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask the provider for another order; -1 keeps it."""
        if not 0 <= column < len(self.columns) or not self.columns[column].sortable:
            return
        wanted = Sort(self.columns[column].key, order == Qt.SortOrder.DescendingOrder)
        if wanted != self.sorting:
            self.sort_by(wanted)
            self.ask_again()

    def _show_first(self, rows: Sequence[R]) -> None:
        self.beginResetModel()
        self._pages.clear()
        self._pages[0] = rows
        self._total = len(rows)
        self.endResetModel()
        self.arrived.emit()
        if len(rows) < PAGE:
            self.counted.emit(self._total)
        else:
            self._later.start()

    def _ask_count(self) -> None:
        assert self._count is not None  # noqa: S101 - there is a first page, so somebody asked
        self._asking = [self._jobs.query(self, self._count, self._show_count)]

    def _show_count(self, total: int) -> None:
        if total > self._total:
            self.beginInsertRows(_NOWHERE, self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(_NOWHERE, total, self._total - 1)
            self._total = total
            self.endRemoveRows()
        self.counted.emit(total)

    def _want(self, number: int) -> None:
        if number not in self._under_way:
            self._wanted[number] = None
            self._wanted.move_to_end(number)
            if not self._fetch.isActive():
                self._fetch.start()

    def _fetch_wanted(self) -> None:
        """Send for the pages asked for since the last turn of the event loop; drop those scrolled past."""
        rows, sorting = self._rows, self.sorting
        if rows is None:
            return
        for number in [one for one in self._under_way if one not in self._wanted]:
            self._under_way.pop(number).cancel()
        for number in self._wanted:
            self._under_way[number] = self._jobs.query(
                self,
                lambda number=number: rows(number * PAGE, PAGE, sorting),  # type: ignore[misc]  # a bound default
                lambda page, number=number: self._show_page(number, page),  # type: ignore[misc]  # likewise
            )
        self._wanted.clear()

    def _show_page(self, number: int, page: Sequence[R]) -> None:
        self._under_way.pop(number, None)
        self._pages[number] = page
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        last = min(self._total, (number + 1) * PAGE) - 1
        if last >= number * PAGE:
            self.dataChanged.emit(self.index(number * PAGE, 0), self.index(last, len(self.columns) - 1))

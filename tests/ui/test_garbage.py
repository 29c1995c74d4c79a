"""Cycles are collected in the window's thread, and only there."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.garbage import Collector


class Ring:
    """Something that only the collector of cycles takes away."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    made = Collector()
    yield made
    made.end()


def test_nothing_is_collected_by_itself_while_the_window_is_open(collector: Collector) -> None:
    assert not gc.isenabled()


def test_the_window_collects_what_goes_round_in_circles(collector: Collector) -> None:
    collector.begin()
    ring = weakref.ref(Ring())

    for _ in range(60):
        collector.collect()

    assert ring() is None


def test_afterwards_python_collects_again(collector: Collector) -> None:
    collector.end()

    assert gc.isenabled()

"""Python's collector of cycles, held off while a list is read and stored."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collecting_paused() -> Iterator[None]:
    """Make many values without the collector walking them all, again and again: none of them are cycles.

    Where something else has switched it off already (the window does), it stays off.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()

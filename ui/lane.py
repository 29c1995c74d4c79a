"""One thread that works off what it is given, in order.

Smaller than ``concurrent.futures``, whose import alone costs ten milliseconds of the start.
"""

import threading
from collections import deque
from collections.abc import Callable


class Lane:
    """A worker thread, started with its first piece of work.

    Args:
        name: Name of the thread, as seen in a traceback.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._waiting: deque[Callable[[], None] | None] = deque()
        self._count = threading.Semaphore(0)
        self._thread: threading.Thread | None = None

    def submit(self, work: Callable[[], None]) -> None:
        """Put work at the end of the lane. It must not raise."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name)
            self._thread.start()
        self._put(work)

    def close(self) -> None:
        """Finish what is waiting and stop the thread; returns when it has stopped."""
        if self._thread is not None:
            self._put(None)
            self._thread.join()
            self._thread = None

    def _put(self, work: Callable[[], None] | None) -> None:
        self._waiting.append(work)
        self._count.release()

    def _run(self) -> None:
        while True:
            self._count.acquire()
            work = self._waiting.popleft()
            if work is None:
                return
            work()

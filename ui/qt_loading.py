"""Loading Qt for Python, without what it does to every import that follows.

It puts a hook before Python's ``__import__`` that reads the source of each module imported from then on, to
see whether it asks for another style of names (``from __feature__ import …``). Nothing here does, and the
store and the values are imported a quarter faster without it.
"""

import builtins

from ui import PLAIN_IMPORT


def load_qt() -> None:
    """Load Qt, and let imports be Python's own again.

    Raises:
        ImportError: a library of the desktop lacks.
    """
    import PySide6.QtWidgets  # noqa: PLC0415 - the hook comes with it

    del PySide6
    builtins.__import__ = PLAIN_IMPORT

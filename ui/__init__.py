"""The window: shows and asks. Knows Qt, but neither SQL nor PDF; talks to the use cases through values."""

import builtins

PLAIN_IMPORT = builtins.__import__
"""Python's own way to import, as it was before Qt came: see ``ui.qt_loading``."""

"""The way in: ``triage-app`` and ``python -m triage_app``. Without a command the window opens."""

import gc
import sys
from collections.abc import Sequence

from triage_app.cli.common import Common, split
from triage_app.cli.guard import guarded


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window when there is none.

    Args:
        arguments: The command line without the name of the program; this process's own when None.

    Returns:
        The exit code: 0 done, 1 done with refused rows or findings, 2 wrong use, 3 register unusable,
        4 not allowed, 5 output not writable, 70 a bug, 130 interrupted.
    """
    common = split(sys.argv[1:] if arguments is None else arguments)
    if common.opens_window:
        gc.disable()  # costs 30 ms of the start; ui.garbage takes it over in the window's own thread
        from triage_app.cli.window import open_window  # noqa: PLC0415 - each way in loads only its own

        return open_window(common)
    return guarded(common, lambda: _answered(common))


def _answered(common: Common) -> int:
    from triage_app.cli.run import answered  # noqa: PLC0415 - likewise

    return answered(common)


if __name__ == "__main__":
    sys.exit(main())

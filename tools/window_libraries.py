"""Say in one sentence, before anything starts, which system libraries the Qt wheels miss on this machine."""

import os
import sys

from triage_app.errors import Problem
from triage_app.words import say
from ui import platform_libraries


def main() -> int:
    """Return 2, with the sentence in both languages on standard error, when a library lacks."""
    environment = dict(os.environ)
    if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    try:
        platform_libraries.check(environment, sys.platform)
    except Problem as problem:
        for language in ("nl", "en"):
            print(say(f"problem.{problem.code}", language, **problem.details), file=sys.stderr)
        return problem.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Check the measured branch coverage against the floor of each package; silent when all hold."""

import io
import sys

from coverage import Coverage

FLOORS = {"triage_app": 100.0, "db": 99.0, "reports": 99.0, "ui": 97.0}


def main() -> int:
    """Return 1, with the missing lines on standard error, when a package is below its floor."""
    measured = Coverage()
    measured.load()
    failed = 0
    for package, floor in FLOORS.items():
        table = io.StringIO()
        share = measured.report(include=[f"{package}/*"], show_missing=True, skip_covered=True, file=table)
        if share < floor:
            failed = 1
            sys.stderr.write(
                f"{table.getvalue()}{package}: {share:.2f} % covered, the floor is {floor:g} %\n"
            )
    return failed


if __name__ == "__main__":
    sys.exit(main())

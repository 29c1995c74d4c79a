"""Where the app failed, without anything of people."""

import sys
from pathlib import Path

from triage_app.faults import kind_name, places


def test_places_name_the_app_and_no_folder_of_this_computer() -> None:
    try:
        Path("geheim van d. M.").read_text(encoding="utf-8")
    except OSError as error:
        found, kind = places(error.__traceback__), kind_name(type(error))
    assert kind == "builtins.FileNotFoundError"
    assert found[0].startswith("tests/test_faults.py:")
    assert found[0].endswith(" test_places_name_the_app_and_no_folder_of_this_computer")
    assert found[-1].rpartition(":")[0].count("/") == 1
    text = "\n".join(found)
    assert "geheim" not in text
    assert str(Path.home()) not in text
    assert sys.prefix not in text


def test_without_a_trace_there_is_no_place() -> None:
    assert places(None) == ()

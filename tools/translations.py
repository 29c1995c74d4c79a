"""Keep the words of the window: find them in the source, take in new Dutch, make what the window loads.

``python tools/translations.py`` updates ``ui/i18n/*.ts`` from the source and writes the ``.qm`` files;
``--fill FILE.toml`` first takes Dutch from a file of lines ``"English source" = "Dutch"`` (for a counted text
``["one", "more"]``); ``--missing`` prints what has no Dutch yet as such a file.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))  # run as a file, Python looks beside it only

from tools.spoken import spoken, stub  # noqa: E402 - after the path

FOLDER = ROOT / "ui" / "i18n"
QT_TOOLS = Path(PySide6.__file__).parent
Dutch = Mapping[str, str | list[str]]


def update(folder: Path = FOLDER) -> None:
    """Bring the ``.ts`` files in line with the source; what is no longer said is dropped."""
    with tempfile.TemporaryDirectory() as scratch:
        module = Path(scratch) / "window.py"
        module.write_text(stub(spoken(ROOT / "ui")), encoding="utf-8")
        common = [str(module), "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
        common += ["-disable-heuristic", "similartext"]
        _run("lupdate", *common, "-target-language", "nl", "-ts", str(folder / "triage_nl.ts"))
        english = folder / "triage_en.ts"
        _run("lupdate", *common, "-pluralonly", "-target-language", "en", "-ts", str(english))
    fill(english, english_plurals(english))


def release(ts: Path, qm: Path) -> None:
    """Write what the window loads."""
    _run("lrelease", "-silent", str(ts), "-qm", str(qm))


def fill(ts: Path, dutch: Dutch) -> int:
    """Fill in translations for texts that have none, and return how many."""
    tree = ET.parse(ts)  # noqa: S314 - our own file
    filled = 0
    for message in tree.iter("message"):
        translation = message.find("translation")
        said = dutch.get(message.findtext("source", ""))
        if translation is None or said is None or translation.get("type") != "unfinished":
            continue
        forms = translation.findall("numerusform")
        for form, text in zip(forms, [said] * 2 if isinstance(said, str) else said, strict=False):
            form.text = text
        if not forms:
            translation.text = said if isinstance(said, str) else said[-1]
        del translation.attrib["type"]
        filled += 1
    tree.write(ts, encoding="utf-8", xml_declaration=True)
    return filled


def english_plurals(ts: Path) -> Dutch:
    """Return both forms of each counted text: ``%n day(s)`` is *%n day* and *%n days*."""
    return {text: [text.replace("(s)", ""), text.replace("(s)", "s")] for text in missing(ts)}


def missing(ts: Path) -> Iterator[str]:
    """Yield the texts that have no translation yet, each once."""
    seen: set[str] = set()
    for message in ET.parse(ts).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        text = message.findtext("source", "")
        if translation is not None and translation.get("type") == "unfinished" and text not in seen:
            seen.add(text)
            yield text


def main(arguments: list[str]) -> int:
    """Do what the command line asks; 1 when something still has no Dutch."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fill", type=Path, help="a TOML file of English = Dutch")
    parser.add_argument("--missing", action="store_true", help="print what has no Dutch yet")
    asked = parser.parse_args(arguments)
    update()
    dutch = FOLDER / "triage_nl.ts"
    if asked.fill:
        fill(dutch, tomllib.loads(asked.fill.read_text(encoding="utf-8")))
    update()  # writes the files the way Qt's tools write them
    for ts in (dutch, FOLDER / "triage_en.ts"):
        release(ts, ts.with_suffix(".qm"))
    todo = list(missing(dutch))
    if asked.missing:
        sys.stdout.writelines(f'{json.dumps(text, ensure_ascii=False)} = ""\n' for text in todo)
    sys.stderr.write(f"{len(todo)} texts without Dutch\n")
    return 1 if todo else 0


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(QT_TOOLS / tool), *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

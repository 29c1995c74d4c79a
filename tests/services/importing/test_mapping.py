"""Files that say which heading is which field."""

from pathlib import Path

import pytest

from triage_app.errors import BadInput
from triage_app.services.importing.mapping import read_mapping


@pytest.mark.parametrize(
    "text",
    ['"Dossier nr" = "parketnummer"\nKleur = ""\n', '\ufeff{"Dossier nr": "parketnummer", "Kleur": ""}'],
)
def test_a_mapping_is_read_from_toml_and_json(text: str, tmp_path: Path) -> None:
    path = tmp_path / "mapping"
    path.write_text(text, encoding="utf-8")

    assert read_mapping(path) == {"Dossier nr": "parketnummer", "Kleur": ""}


@pytest.mark.parametrize("content", [b"{", b"a = = b", b"a = 1", b'{"a": ["b"]}', b"\xff\xfe\x00"])
def test_what_is_no_mapping_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "mapping"
    path.write_bytes(content)

    with pytest.raises(BadInput) as refused:
        read_mapping(path)

    assert refused.value.code == "import.mapping_unreadable"


def test_a_mapping_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        read_mapping(tmp_path / "none")

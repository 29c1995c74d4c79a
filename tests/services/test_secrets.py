import pytest

from triage_app.errors import BadInput
from triage_app.services.secrets import SHORTEST, Passphrase, RecoveryCode, checked


def test_a_secret_is_never_printed() -> None:
    assert "geheim" not in f"{Passphrase('geheim')} {RecoveryCode('geheim')!r}"


def test_a_passphrase_has_eight_signs() -> None:
    assert checked(Passphrase("x" * SHORTEST)).text == "x" * SHORTEST
    with pytest.raises(BadInput, match=r"passphrase\.too_short"):
        checked(Passphrase("x" * (SHORTEST - 1)))

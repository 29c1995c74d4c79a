"""The key of a register in memory: remembers what was asked of it."""

from tests.fakes.registers import PASSPHRASE
from triage_app.errors import RegisterUnusable
from triage_app.services.opening import Opening
from triage_app.services.ports.keys import Report
from triage_app.services.secrets import Passphrase, RecoveryCode

CODE = RecoveryCode("0000-1111-2222-3333-4444-5555-6666-7777-8888")


class FakeKeys:
    """Implements ``KeyService``; the passphrase opens it, nothing else does."""

    def __init__(self) -> None:
        self.passphrase = PASSPHRASE.text
        self.is_locked = False
        self.known = False

    def lock(self) -> None:
        self.is_locked = True

    def unlock(self, opening: Opening) -> None:
        self._check(opening.secret)
        self.is_locked = False
        self.known = self.known or opening.remember

    def remembered(self) -> bool:
        return self.known

    def remember(self) -> bool:
        self.known = True
        return True

    def forget(self) -> None:
        self.known = False

    def change_passphrase(self, old: Passphrase, new: Passphrase) -> None:
        self._check(old)
        self.passphrase = new.text

    def new_recovery_code(self, passphrase: Passphrase) -> RecoveryCode:
        self._check(passphrase)
        return CODE

    def rekey(self, passphrase: Passphrase, progress: Report) -> RecoveryCode:
        self._check(passphrase)
        progress(1, 1)
        return CODE

    def _check(self, secret: object) -> None:
        if not isinstance(secret, Passphrase) or secret.text != self.passphrase:
            raise RegisterUnusable("register.wrong_passphrase")

"""One call of a command: what was asked, which day it is, and the register to work on."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from triage_app.bootstrap import DEMO_PASSPHRASE, SystemClock
from triage_app.cli.common import Common
from triage_app.cli.opening import looking_on, made, opened
from triage_app.cli.places import register_at
from triage_app.cli.screen import Screen
from triage_app.cli.unlocking import passphrase_for_new, secret_given
from triage_app.domain.dates import parse_entry
from triage_app.errors import BadInput, NotAllowed
from triage_app.services.app import App
from triage_app.services.opening import Founding, Opening


@dataclass(frozen=True, slots=True)
class Call:
    """What a command is given.

    Args:
        common: The options every command knows.
        given: The command's own arguments.
        screen: For messages beside the answer.
    """

    common: Common
    given: Namespace
    screen: Screen

    @property
    def path(self) -> Path:
        """The register asked for, else the default one. Raises NotYetAvailable for a server."""
        return register_at(self.common.db)

    @property
    def real_day(self) -> date:
        """Today in Amsterdam, whatever ``--on`` says: what writing commands use."""
        return SystemClock().today()

    @property
    def day(self) -> date:
        """The day reading commands look at. Raises BadInput for an unreadable ``--on``."""
        return self.real_day if self.common.on is None else self.a_day(self.common.on, "on")

    def a_day(self, text: str, field: str) -> date:
        """A day as somebody wrote it.

        Raises:
            BadInput: ``date.unreadable`` or ``date.impossible``.
        """
        try:
            return parse_entry(text, self.real_day)
        except BadInput as problem:
            raise BadInput(problem.code, field) from None

    @contextmanager
    def reading(self) -> Iterator[App]:
        """The register to look at on ``day``."""
        day = self.day
        with self.writing() as app:
            yield looking_on(app, day)

    @contextmanager
    def writing(self) -> Iterator[App]:
        """The register to work in today."""
        app = opened(self.path, self.common, Opening(secret_given(self.common)))
        try:
            yield app
        finally:
            app.store.close()

    @contextmanager
    def creating(self, path: Path, *, demo: bool = False) -> Iterator[App]:
        """A new register, opened by the passphrase given; its recovery code is said beside the answer.

        Raises:
            NotAllowed: ``acting.not_registered``: nobody is registered in it yet.
            BadInput: ``passphrase.too_short``, ``arguments.key_file``.
            RegisterUnusable: ``register.exists``, ``register.passphrase_needed``, or it cannot be made.
        """
        if self.common.acting_for is not None:
            raise NotAllowed("acting.not_registered", "as")
        given = secret_given(self.common)
        own = demo and given is None
        passphrase = DEMO_PASSPHRASE if own else passphrase_for_new(self.common)
        with made(path, Founding(demo, passphrase)) as new:
            yield new.app
        new.app.store.close()
        if own:
            self.screen.note("cli.demo_passphrase", passphrase=passphrase.text)
        else:
            self.screen.note("cli.recovery_code", code=new.recovery_code.text)

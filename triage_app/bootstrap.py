"""Joining the house: the only place that sees the store, paper and the window together."""

import getpass
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import platformdirs

from db.create import create_register
from db.keys.key_file import read_key_file
from db.keys.keyring import Keyring, SystemKeyring
from db.keys.wrapping import Cost
from db.schema import is_there
from db.store import SqlStore
from db.upkeep.care import StoreCare
from db.upkeep.keys import StoreKeys
from db.upkeep.opening import open_register
from db.upkeep.restore import key_of_backup, put_back
from triage_app.domain.amsterdam import AMSTERDAM
from triage_app.domain.audit.kinds import Origin
from triage_app.errors import RegisterUnusable
from triage_app.services.access.guarded import GuardedStore
from triage_app.services.actor import Clock
from triage_app.services.app import App, Made
from triage_app.services.opening import Founding, Opening
from triage_app.services.people.registering import actor_for
from triage_app.services.secrets import Passphrase, Secret
from triage_app.wiring import wired

FROM_KEYRING = Opening()
"""Nothing is said: the keyring of this computer must know the key."""

DEMO_PASSPHRASE = Passphrase("alleen voorbeelden")
"""Opens every demo register: what is in there is invented, and must stay easy to look at."""

DEMO_MEMORY = 19_456
"""KiB a guess at the passphrase of a demo takes (OWASP's least): nothing there needs guarding."""


class SystemClock:
    """The clock of the machine."""

    def today(self) -> date:
        """Today in Amsterdam."""
        return datetime.now(AMSTERDAM).date()

    def now(self) -> datetime:
        """The moment in UTC."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class AsOf:
    """Another day to read the register on; stamps stay those of the clock behind it.

    The store itself never gets this clock: what it keeps for today stays today's.
    """

    clock: Clock
    on: date

    def today(self) -> date:
        """The day asked for."""
        return self.on

    def now(self) -> datetime:
        """The moment in UTC."""
        return self.clock.now()


def account() -> str:
    """The account of the operating system."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "?"


def something_at(path: Path) -> bool:
    """Whether anything stands in this place, register or not.

    Raises:
        RegisterUnusable: ``register.read_only`` where the folder is closed to us.
    """
    return is_there(path)


def is_demo(path: Path) -> bool:
    """Whether this is a demo register, whose passphrase anybody may know; False where that cannot be told."""
    try:
        return read_key_file(path).demo
    except RegisterUnusable:
        return False


def system_keyring() -> Keyring:
    """The keyring of this computer's user."""
    return SystemKeyring()


def witness_folder() -> Path:
    """Where this user's checkpoints of logs are kept, apart from the registers."""
    return Path(platformdirs.user_state_path("triage-app", appauthor=False)) / "witness"


def session_folder() -> Path:
    """Where this user's open windows hold their lock files."""
    return Path(platformdirs.user_state_path("triage-app", appauthor=False)) / "windows"


def fault_file() -> Path:
    """Where faults of the app itself are kept for this user."""
    return Path(platformdirs.user_state_path("triage-app", appauthor=False)) / "faults.jsonl"


def new_register(
    path: Path,
    clock: Clock,
    founding: Founding,
    origin: Origin = Origin.COMMAND_LINE,
    cost: Cost | None = None,
) -> Made:
    """Make an empty register and open it.

    Args:
        path: Where.
        clock: Gives the day and the moment.
        founding: What will open it; a demo without a passphrase gets the one everybody knows.
        origin: From where.
        cost: What a guess at the passphrase costs; the standard when None.

    Raises:
        BadInput: ``passphrase.too_short``.
        RegisterUnusable: ``register.exists``, ``register.read_only``, ``register.disk_full``.
    """
    passphrase = founding.passphrase or DEMO_PASSPHRASE
    code = create_register(
        path,
        demo=founding.demo,
        now=clock.now(),
        passphrase=passphrase,
        cost=cost or (Cost(memory_kib=DEMO_MEMORY) if founding.demo else None),
        keyring=system_keyring() if founding.remember else None,
    )
    return Made(existing_register(path, clock, Opening(passphrase), origin), code)


def existing_register(
    path: Path, clock: Clock, opening: Opening = FROM_KEYRING, origin: Origin = Origin.COMMAND_LINE
) -> App:
    """Open a register.

    Raises:
        RegisterUnusable: ``register.missing``, ``register.not_a_register``, ``register.newer``,
            ``register.damaged``, ``register.locked``, ``register.key_needed``, ``register.wrong_passphrase``
            and what else ``open_register`` says.
    """
    keyring = system_keyring()
    store = _opened(path, clock, opening.secret, keyring)
    try:
        actor = actor_for(store, account(), origin)
        guarded = GuardedStore(store)
        keys = StoreKeys(store, clock, actor, keyring, guarded.require)
        care = StoreCare(store, clock, actor, keyring, guarded.require)
        app = wired(guarded, clock, actor, keys, care)
        if opening.remember:
            app.keys.remember()
    except BaseException:
        store.close()
        raise
    return app


def _opened(path: Path, clock: Clock, secret: Secret | None, keyring: Keyring) -> SqlStore:
    """The register, opened; a demo nobody gave a secret for with the passphrase everybody knows."""
    folder = witness_folder()
    try:
        return open_register(path, clock, secret, keyring=keyring, witness_folder=folder)
    except RegisterUnusable as problem:
        if problem.code != "register.key_needed" or not is_demo(path):
            raise
        return open_register(path, clock, DEMO_PASSPHRASE, keyring=keyring, witness_folder=folder)


def restore_unopened(file: Path, path: Path, opening: Opening, own: Path) -> None:
    """Put a backup at a place where no register opens: none is there, or one that is past reading.

    Args:
        file: The backup.
        path: Where; what cannot be read there is put aside.
        opening: What opens the backup.
        own: The register whose key file opens the backup where it has none beside it.

    Raises:
        RegisterUnusable: as ``Upkeep.check_backup``; what stands there is then as it was.
    """
    clock, keyring = SystemClock(), system_keyring()
    key = key_of_backup(file, own, opening.secret, keyring, None)
    put_back(file, key, path, None, clock.now())
    app = existing_register(path, clock, opening)
    try:
        app.upkeep.note_restored("unknown")
    finally:
        app.store.close()

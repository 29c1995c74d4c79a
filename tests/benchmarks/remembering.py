"""A keyring of one's own that knows the key of a register, as on a desk: the real one where there is one."""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.fakes.registers import PASSPHRASE
from triage_app.cli.unlocking import VARIABLE

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
UNLOCK = (
    "echo -n geheim | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
    'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat'
)
REMEMBER = """
import sys
from pathlib import Path
from db.keys.key_file import read_key_file
from db.keys.keyring import SystemKeyring
from tests.fakes.registers import key_of
path = Path(sys.argv[1])
sys.exit(not SystemKeyring().put(read_key_file(path).register_id, key_of(path)))
"""


@contextmanager
def remembered(path: Path, environment: Mapping[str, str]) -> Iterator[tuple[dict[str, str], str]]:
    """The environment in which the register opens without a question, and how it does."""
    if any(shutil.which(one) is None for one in NEEDED):
        yield {**environment, VARIABLE: PASSPHRASE.text}, "passphrase"
        return
    bus = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", UNLOCK],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=dict(environment),
    )
    with bus:
        assert bus.stdout is not None
        inside = {**environment, "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
        subprocess.run([sys.executable, "-c", REMEMBER, str(path)], env=inside, cwd=ROOT, check=True)
        yield inside, "gnome-keyring"
        assert bus.stdin is not None
        bus.stdin.close()  # the session ends with its program, and takes its bus along
        bus.wait(timeout=20)

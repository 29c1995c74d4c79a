"""A keyring in memory."""

from db.keys.key import Key


class MemoryKeyring:
    """Implements ``Keyring``."""

    def __init__(self) -> None:
        self.keys: dict[str, Key] = {}

    def is_there(self) -> bool:
        return True

    def get(self, register_id: str) -> Key | None:
        return self.keys.get(register_id)

    def put(self, register_id: str, key: Key) -> bool:
        self.keys[register_id] = key
        return True

    def forget(self, register_id: str) -> None:
        self.keys.pop(register_id, None)

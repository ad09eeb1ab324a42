"""The key of a learner's database, kept in two copies beside it.

Without a PIN the key lies there unwrapped. A PIN or passphrase will wrap it in the same file, so
that there is one way in; destroying the file erases the learner's data.
"""

from __future__ import annotations

import contextlib
import secrets
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from ..domain.errors import FileWriteError, TrainerError
from .files import load_json, unread, write_json

_COPIES = ("key.json", "key.copy.json")
_FORMAT = 1
_KEY_BYTES = 32
_SALT_BYTES = 16


@dataclass(frozen=True, slots=True, repr=False)
class Key:
    """A raw SQLCipher key (32 bytes) and salt (16 bytes), as hexadecimal digits."""

    key: str
    salt: str

    @property
    def pragma(self) -> str:
        """Return the value for ``PRAGMA key``: raw, so that no time goes into deriving it."""
        return f"\"x'{self.key}{self.salt}'\""

    @property
    def mark(self) -> int:
        """Return a checksum: it tells a damaged copy from a sound one."""
        return crc32((self.key + self.salt).encode())


def make_key(folder: Path) -> Key:
    """Make a random key and keep it twice in ``folder``.

    Raises:
        FileWriteError: the folder can't be written.
    """
    key = Key(secrets.token_hex(_KEY_BYTES), secrets.token_hex(_SALT_BYTES))
    _write(folder, key)
    return key


def read_keys(folder: Path) -> tuple[Key, ...]:
    """Return the key, mending a damaged copy if possible; nothing when both are gone.

    Two keys are returned when both copies are sound and differ, which the app never does by
    itself. Neither is overwritten then: one of them opens the data.

    Raises:
        NoAccessError, DiskError: a copy is there that can't be read now, and the other is no help.
    """
    found: list[Key | None] = []
    failed: list[TrainerError] = []
    for name in _COPIES:
        try:
            found.append(_sound(load_json(folder / name) or {}))
        except OSError as error:
            failed.append(unread(folder / name, error))
    keys = tuple(dict.fromkeys(key for key in found if key))
    if not keys and failed:
        raise failed[0]
    if len(keys) == 1 and None in found:
        # It can wait until there is room on the disk: the sound copy opens the data.
        with contextlib.suppress(FileWriteError):
            _write(folder, keys[0])
    return keys


def _write(folder: Path, key: Key) -> None:
    values = {"format": _FORMAT, "key": key.key, "salt": key.salt, "mark": key.mark}
    for name in _COPIES:
        write_json(folder / name, values)


def _sound(values: dict[str, object]) -> Key | None:
    key, salt = values.get("key"), values.get("salt")
    if not isinstance(key, str) or not isinstance(salt, str):
        return None
    right_form = _is_hex(key, _KEY_BYTES) and _is_hex(salt, _SALT_BYTES)
    made = Key(key, salt)
    return made if right_form and values.get("mark") == made.mark else None


def _is_hex(text: str, size: int) -> bool:
    return len(text) == size * 2 and all(c in "0123456789abcdef" for c in text)

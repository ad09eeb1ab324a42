"""Which key was pressed, by where it lies: layouts write other letters on the same key.

Names are those of a keyboard of the United States. Only the keys that mean something are here.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_DIGITS = "1234567890"
_LETTERS = "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"


def _keys(codes: dict[int, str]) -> dict[int, int]:
    return {code: ord(name) for code, name in codes.items()}


_X11 = _keys(
    {10 + at: digit for at, digit in enumerate(_DIGITS)}
    | {24 + at: letter for at, letter in enumerate(_LETTERS[0])}
    | {38 + at: letter for at, letter in enumerate(_LETTERS[1])}
    | {52 + at: letter for at, letter in enumerate(_LETTERS[2])}
)
"""Key codes of X and Wayland: those of the kernel and eight more."""

_WINDOWS = _keys({ord(name): name for name in (*_DIGITS, *"".join(_LETTERS))})
"""Virtual keys: there a Greek F is an F already, and a key of the row of digits its digit."""

_MAC_LETTERS = {
    "A": 0, "S": 1, "D": 2, "F": 3, "H": 4, "G": 5, "Z": 6, "X": 7, "C": 8, "V": 9, "B": 11,
    "Q": 12, "W": 13, "E": 14, "R": 15, "Y": 16, "T": 17, "O": 31, "U": 32, "I": 34, "P": 35,
    "L": 37, "J": 38, "K": 40, "N": 45, "M": 46,
}  # fmt: skip
_MAC_DIGITS = (18, 19, 20, 21, 23, 22, 26, 28, 25, 29)
_MAC = _keys(
    {code: name for name, code in _MAC_LETTERS.items()}
    | dict(zip(_MAC_DIGITS, _DIGITS, strict=True))
)
"""Virtual key codes of macOS."""


def place_of(event: QKeyEvent, system: str = sys.platform) -> int:
    """Return the key of a United States keyboard at the place that was pressed; 0 if unknown."""
    if system == "darwin":
        return _MAC.get(event.nativeVirtualKey(), 0)
    if system == "win32":
        return _WINDOWS.get(event.nativeVirtualKey(), 0)
    return _X11.get(event.nativeScanCode(), 0)


def letter_of(event: QKeyEvent, system: str = sys.platform) -> int:
    """Return the key itself; its place where a letter of another script is written on it."""
    key, place = event.key(), place_of(event, system)
    is_letter = Qt.Key.Key_A <= place <= Qt.Key.Key_Z
    return place if is_letter and _is_foreign(key) else key


def digit_of(event: QKeyEvent, system: str = sys.platform) -> int:
    """Return 0 to 9 for a key of digits, whatever Shift makes of it on this layout; else -1."""
    for key in (event.key(), place_of(event, system)):
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            return key - Qt.Key.Key_0
    return -1


def _is_foreign(key: int) -> bool:
    """Tell whether a key writes a letter that isn't Latin."""
    if key < 0x80 or key > sys.maxunicode:
        return False
    from unicodedata import name

    return chr(key).isalpha() and not name(chr(key), "").startswith("LATIN")

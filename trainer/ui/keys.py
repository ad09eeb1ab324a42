"""Which key does what, once for the whole window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_PAD = Qt.KeyboardModifier.KeypadModifier

KEYS: dict[tuple[int, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_Return, _NONE): "go_on",
    (Qt.Key.Key_Enter, _PAD): "go_on",
    (Qt.Key.Key_Enter, _NONE): "go_on",
    (Qt.Key.Key_Return, _CTRL): "go_on",
    (Qt.Key.Key_Escape, _NONE): "go_back",
    (Qt.Key.Key_Plus, _CTRL): "bigger",
    (Qt.Key.Key_Plus, _CTRL | _SHIFT): "bigger",
    (Qt.Key.Key_Plus, _CTRL | _PAD): "bigger",
    (Qt.Key.Key_Equal, _CTRL): "bigger",
    (Qt.Key.Key_Minus, _CTRL): "smaller",
    (Qt.Key.Key_Minus, _CTRL | _PAD): "smaller",
    (Qt.Key.Key_0, _CTRL): "design_size",
    (Qt.Key.Key_H, _CTRL): "help_now",
    (Qt.Key.Key_P, _CTRL): "print",
    (Qt.Key.Key_F11, _NONE): "full_screen",
    (Qt.Key.Key_F1, _NONE): "keys",
}
"""From a key with its modifiers to the ``_key_...`` method of the window."""


def number_of(event: QKeyEvent) -> int:
    """Return 1 to 9 for a number key without Ctrl or Alt, else 0."""
    number = event.key() - Qt.Key.Key_0
    plain = event.modifiers() in (_NONE, _PAD)
    return number if plain and 1 <= number <= 9 else 0

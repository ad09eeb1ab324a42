"""Which key does what, once for the whole window; the page of keys lists these tables."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ...domain.text.message import QT_TRANSLATE_NOOP, Template
from .key_places import digit_of, letter_of

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_PAD = Qt.KeyboardModifier.KeypadModifier

Combination = tuple[int, Qt.KeyboardModifier]


@dataclass(frozen=True, slots=True)
class KeyRow:
    """Keys for one thing: the first of ``keys`` is the one that is listed.

    ``does`` is what people read, in the context ``keys``; ``group`` is where it is listed. A key
    that is held down goes on only where it ``repeats``: one press is one act.
    """

    action: str
    keys: tuple[Combination, ...]
    does: Template
    group: str = "way"
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class OtherKey:
    """A key that pages, fields and buttons answer to by themselves."""

    shown: tuple[str, ...]
    does: Template
    group: str


GROUPS = {
    "way": QT_TRANSLATE_NOOP("keys", "Going on and back"),
    "answer": QT_TRANSLATE_NOOP("keys", "Answering"),
    "page": QT_TRANSLATE_NOOP("keys", "Over the page"),
    "look": QT_TRANSLATE_NOOP("keys", "What you see"),
}
"""The groups of the list, in order."""

KEYS: tuple[KeyRow, ...] = (
    KeyRow(
        "go_on",
        (
            (Qt.Key.Key_Return, _NONE),
            (Qt.Key.Key_Enter, _PAD),
            (Qt.Key.Key_Enter, _NONE),
        ),
        QT_TRANSLATE_NOOP("keys", "Go on, or press the button that you are at"),
    ),
    KeyRow(
        "go_on",
        ((Qt.Key.Key_Return, _CTRL),),
        QT_TRANSLATE_NOOP("keys", "Done with typing: keep it and go on"),
        "answer",
    ),
    KeyRow("go_back", ((Qt.Key.Key_Escape, _NONE),), QT_TRANSLATE_NOOP("keys", "Go back")),
    KeyRow("search", ((Qt.Key.Key_F, _CTRL),), QT_TRANSLATE_NOOP("keys", "Search everything")),
    KeyRow("print", ((Qt.Key.Key_P, _CTRL),), QT_TRANSLATE_NOOP("keys", "Print what is here")),
    KeyRow("help_now", ((Qt.Key.Key_H, _CTRL),), QT_TRANSLATE_NOOP("keys", "Need help now?")),
    KeyRow("keys", ((Qt.Key.Key_F1, _NONE),), QT_TRANSLATE_NOOP("keys", "This list of keys")),
    KeyRow(
        "bigger",
        (
            (Qt.Key.Key_Plus, _CTRL),
            (Qt.Key.Key_Plus, _CTRL | _SHIFT),
            (Qt.Key.Key_Plus, _CTRL | _PAD),
            (Qt.Key.Key_Equal, _CTRL),
            (Qt.Key.Key_Equal, _CTRL | _SHIFT),
        ),
        QT_TRANSLATE_NOOP("keys", "Text larger"),
        "look",
        repeats=True,
    ),
    KeyRow(
        "smaller",
        (
            (Qt.Key.Key_Minus, _CTRL),
            (Qt.Key.Key_Minus, _CTRL | _SHIFT),
            (Qt.Key.Key_Minus, _CTRL | _PAD),
        ),
        QT_TRANSLATE_NOOP("keys", "Text smaller"),
        "look",
        repeats=True,
    ),
    KeyRow(
        "design_size",
        (
            (Qt.Key.Key_0, _CTRL),
            (Qt.Key.Key_0, _CTRL | _SHIFT),
            (Qt.Key.Key_0, _CTRL | _PAD),
        ),
        QT_TRANSLATE_NOOP("keys", "Text as large as at first"),
        "look",
    ),
    KeyRow(
        "full_screen",
        ((Qt.Key.Key_F11, _NONE),),
        QT_TRANSLATE_NOOP("keys", "Full screen, and back"),
        "look",
    ),
)
"""What the window answers to: ``action`` is the name of a method of ``WindowKeys``."""

OTHER_KEYS: tuple[OtherKey, ...] = (
    OtherKey(("1", "–", "9"), QT_TRANSLATE_NOOP("keys", "Choose that answer or line"), "answer"),
    OtherKey(("0",), QT_TRANSLATE_NOOP("keys", "I don't know, on the route map"), "answer"),
    OtherKey(
        (QT_TRANSLATE_NOOP("keys", "Space"),),
        QT_TRANSLATE_NOOP("keys", "Choose what you are at, or undo it"),
        "answer",
    ),
    OtherKey(
        ("←", "↑", "↓", "→"),
        QT_TRANSLATE_NOOP("keys", "To the answer beside it"),
        "answer",
    ),
    OtherKey(("Tab",), QT_TRANSLATE_NOOP("keys", "To the next button, answer or field"), "page"),
    OtherKey(("Shift", "Tab"), QT_TRANSLATE_NOOP("keys", "To the one before"), "page"),
    OtherKey(
        ("Page Down",), QT_TRANSLATE_NOOP("keys", "Further down the page; Page Up goes up"), "page"
    ),
)
"""What is not in ``KEYS``, and belongs in the list all the same."""

_ROWS = {combination: row for row in KEYS for combination in row.keys}


def action_of(event: QKeyEvent, system: str = sys.platform) -> str:
    """Return the action of the window for a key with its modifiers; "" when there is none."""
    row = next((_ROWS[one] for one in _meanings(event, system) if one in _ROWS), None)
    return "" if row is None or (event.isAutoRepeat() and not row.repeats) else row.action


def _meanings(event: QKeyEvent, system: str) -> Iterator[Combination]:
    """Return what a key can mean: what is written on it first, and then where it lies."""
    modifiers = event.modifiers()
    yield event.key(), modifiers
    yield letter_of(event, system), modifiers
    if (digit := digit_of(event, system)) >= 0:
        yield Qt.Key.Key_0 + digit, modifiers


def number_of(event: QKeyEvent, system: str = sys.platform) -> int:
    """Return 1 to 9 for a number key that is pressed, without Ctrl or Alt, else 0.

    With Shift as well: on some keyboards the digits stand above other signs.
    """
    return max(0, _pressed_digit(event, system))


def is_zero(event: QKeyEvent, system: str = sys.platform) -> bool:
    """Tell whether the key of the digit 0 is pressed, without Ctrl or Alt."""
    return _pressed_digit(event, system) == 0


def _pressed_digit(event: QKeyEvent, system: str) -> int:
    plain = event.modifiers() in (_NONE, _PAD, _SHIFT) and not event.isAutoRepeat()
    return digit_of(event, system) if plain else -1

"""Keys by where they lie: on each layout, the same key does the same thing."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from trainer.ui.kit.keys import KEYS, action_of, is_zero, number_of

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CTRL, PAD = (
    Modifier.NoModifier,
    Modifier.ShiftModifier,
    Modifier.ControlModifier,
    Modifier.KeypadModifier,
)
LINUX, WINDOWS, MAC = "linux", "win32", "darwin"


@dataclass(frozen=True)
class Code:
    """What a system reports of a key beside its letter: where it lies."""

    x11: int
    windows: int
    mac: int


F, H, P = Code(41, 0x46, 3), Code(43, 0x48, 4), Code(33, 0x50, 35)
MINUS, EQUAL = Code(20, 0xBD, 27), Code(21, 0xBB, 24)
ROW = dict(
    zip(
        "1234567890",
        (
            Code(10 + at, ord("1234567890"[at]), mac)
            for at, mac in enumerate((18, 19, 20, 21, 23, 22, 26, 28, 25, 29))
        ),
        strict=True,
    )
)


def pressed(
    system: str,
    code: Code,
    typed: str | int,
    modifiers: Qt.KeyboardModifier = NONE,
    *,
    repeated: bool = False,
) -> QKeyEvent:
    """Return the event for a key on which ``typed`` is written."""
    key = typed if isinstance(typed, int) else ord(typed)
    scan = code.x11 if system == LINUX else 0
    native = {LINUX: key, WINDOWS: code.windows, MAC: code.mac}[system]
    kind, text = QEvent.Type.KeyPress, "" if isinstance(typed, int) else typed.lower()
    return QKeyEvent(kind, key, modifiers, scan, native, 0, text, repeated)


SCRIPTS = {
    "Greek": ("Φ", "Η", "Π"),
    "Ukrainian": ("А", "Р", "З"),
    "Russian": ("А", "Р", "З"),
    "Arabic": ("ب", "ا", "ح"),
    "Hebrew": ("כ", "י", "פ"),
    "Georgian": ("ფ", "ჰ", "პ"),
    "Korean": ("ㄹ", "ㅎ", "ㅔ"),
    "United States": ("F", "H", "P"),
}
"""What is written on the keys of F, H and P."""


@pytest.mark.parametrize("system", [LINUX, WINDOWS, MAC])
@pytest.mark.parametrize("script", SCRIPTS)
def test_letters_of_another_script_do_what_the_key_does(script: str, system: str) -> None:
    wanted = ("search", "help_now", "print")
    for code, letter, action in zip((F, H, P), SCRIPTS[script], wanted, strict=True):
        assert action_of(pressed(system, code, letter, CTRL), system) == action
        assert not action_of(pressed(system, code, letter), system)


@pytest.mark.parametrize("system", [LINUX, WINDOWS, MAC])
def test_latin_letters_count_as_they_are_written_wherever_they_lie(system: str) -> None:
    # Dvorak has U where F lies, and F where Y lies; a Turkish F keyboard has A and Ü.
    for typed in "UAÜ":
        assert not action_of(pressed(system, F, typed, CTRL), system)
    assert action_of(pressed(system, Code(29, 0x46, 16), "F", CTRL), system) == "search"


ABOVE = {
    "Belgian": "&é\"'(§è!çà",
    "French": "&é\"'(-è_çà",
    "Czech": "+ěščřžýáíé",
    "Lithuanian": "ąčęėįšųū90",
}
"""What the row of digits types without Shift."""


@pytest.mark.parametrize("system", [LINUX, WINDOWS, MAC])
@pytest.mark.parametrize("layout", ABOVE)
def test_digits_choose_with_shift_and_without_it(layout: str, system: str) -> None:
    for number, (digit, sign) in enumerate(zip("1234567890", ABOVE[layout], strict=True), 1):
        if sign.isdigit():
            continue
        plain = pressed(system, ROW[digit], sign.upper())
        shifted = pressed(system, ROW[digit], digit, SHIFT)
        assert {number_of(plain, system), number_of(shifted, system)} == {number % 10}
        assert is_zero(plain, system) is is_zero(shifted, system) is (digit == "0")


@pytest.mark.parametrize("system", [LINUX, WINDOWS, MAC])
@pytest.mark.parametrize(
    ("code", "typed", "modifiers", "action"),
    [
        (ROW["0"], "0", CTRL, "design_size"),
        (ROW["0"], "À", CTRL, "design_size"),
        (ROW["0"], "0", CTRL | SHIFT, "design_size"),
        (ROW["0"], ")", CTRL | SHIFT, "design_size"),
        (Code(90, 0x60, 82), "0", CTRL | PAD, "design_size"),
        (Code(86, 0x6B, 69), "+", CTRL | PAD, "bigger"),
        (Code(82, 0x6D, 78), "-", CTRL | PAD, "smaller"),
        (EQUAL, "=", CTRL, "bigger"),
        (EQUAL, "+", CTRL | SHIFT, "bigger"),
        (ROW["1"], "+", CTRL | SHIFT, "bigger"),
        (ROW["1"], "+", CTRL, "bigger"),
        (ROW["0"], "=", CTRL | SHIFT, "bigger"),
        (Code(35, 0xBB, 30), "+", CTRL, "bigger"),
        (MINUS, "-", CTRL, "smaller"),
        (ROW["6"], "-", CTRL, "smaller"),
        (Code(61, 0xBD, 44), "-", CTRL, "smaller"),
        (ROW["6"], "§", CTRL, ""),
        (ROW["1"], "1", CTRL, ""),
    ],
)
def test_text_size_by_every_key_that_says_so(
    system: str, code: Code, typed: str, modifiers: Qt.KeyboardModifier, action: str
) -> None:
    assert action_of(pressed(system, code, typed, modifiers), system) == action


@pytest.mark.parametrize("system", [LINUX, WINDOWS, MAC])
def test_every_key_of_the_table_works_on_every_system(system: str) -> None:
    nowhere = Code(0, 0, 999)
    for row in KEYS:
        for key, modifiers in row.keys:
            event = pressed(system, nowhere, int(key), modifiers)
            assert action_of(event, system) == row.action
            held = pressed(system, nowhere, int(key), modifiers, repeated=True)
            assert action_of(held, system) == (row.action if row.repeats else "")


def test_only_the_size_of_text_goes_on_while_a_key_is_held() -> None:
    assert {row.action for row in KEYS if row.repeats} == {"bigger", "smaller"}
    assert number_of(pressed(LINUX, ROW["1"], "1", repeated=True), LINUX) == 0


@pytest.mark.parametrize("system", [LINUX, WINDOWS, MAC])
def test_signs_beside_the_digits_choose_nothing(system: str) -> None:
    for code, typed in ((MINUS, "-"), (EQUAL, "="), (F, "Ф"), (Code(0, 0, 999), "é")):
        event = pressed(system, code, typed)
        assert number_of(event, system) == 0
        assert not is_zero(event, system)
    assert number_of(pressed(system, Code(87, 0x61, 83), "1", PAD), system) == 1
    assert number_of(pressed(system, ROW["1"], "1", CTRL), system) == 0

"""Toetsen: every key that works here, from the tables in ``ui/kit/keys.py``."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from ...domain.look.tokens import SPACE
from ..kit.context import Context, said, translated
from ..kit.flow import FlowLayout
from ..kit.keys import GROUPS, KEYS, OTHER_KEYS, Combination
from ..kit.page import Page
from ..kit.parts import button, card, label, row

_NAMES = {Qt.Key.Key_Return: "Enter", Qt.Key.Key_Escape: "Esc", Qt.Key.Key_Minus: "−"}
"""Keys that people know by another name than Qt's."""

_HELD = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)


def caps(combination: Combination) -> tuple[str, ...]:
    """Return what stands on the keys to press together, as on this computer's keyboard."""
    key, modifiers = Qt.Key(combination[0]), combination[1]
    held = tuple(_held(one) for one in _HELD if one & modifiers)
    return (*held, _NAMES.get(key) or _native(QKeyCombination(key)))


def _held(modifier: Qt.KeyboardModifier) -> str:
    return _native(QKeyCombination(modifier, Qt.Key.Key_A))[:-1].rstrip("+")


def _native(combination: QKeyCombination) -> str:
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.NativeText)


class KeysPage(Page):
    """The list in groups; Esc leads back to exactly where one was."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.back_button = button(self.tr("‹ Back"), "link", name="back_button")
        self.back_button.setAccessibleName(self.tr("Back to where you were"))
        self.back_button.clicked.connect(self.go_back)
        self.layout_.addLayout(row(self.back_button))
        self.layout_.addWidget(label(self.title(), "display"))
        text = self.tr("You can do everything here without a mouse.")
        self.layout_.addWidget(label(text, "body", "muted"))
        self._groups = [self._group(group, translated(title)) for group, title in GROUPS.items()]
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE["l"])
        self.layout_.addLayout(self._grid)
        self.layout_.addStretch(1)
        self.set_margins(narrow=False)

    def title(self) -> str:
        return self.tr("Keys")

    def first_focus(self) -> QWidget | None:
        return self.back_button

    def set_margins(self, narrow: bool) -> None:
        super().set_margins(narrow)
        columns = 1 if narrow else 2
        for place, group in enumerate(self._groups):
            self._grid.addWidget(group, place // columns, place % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def _group(self, group: str, title: str) -> QFrame:
        frame, inside = card()
        inside.addWidget(label(title, "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["l"])
        grid.setVerticalSpacing(SPACE["s"])
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 5)
        others = [one for one in OTHER_KEYS if one.group == group]
        rows = [(tuple(said(cap) for cap in one.shown), one.does) for one in others]
        rows += [(caps(one.keys[0]), one.does) for one in KEYS if one.group == group]
        for line, (shown, does) in enumerate(rows):
            grid.addWidget(_keycaps(shown), line, 0)
            grid.addWidget(label(translated(does), "body"), line, 1)
        inside.addLayout(grid)
        inside.addStretch(1)
        return frame

    @Slot()
    def go_back(self) -> bool:
        self.went.emit("back", None)
        return True


def _keycaps(shown: tuple[str, ...]) -> QWidget:
    """Return keys as they look on a keyboard, beside each other."""
    made = QWidget()
    flow = FlowLayout(made, SPACE["xs"])
    for text in shown:
        flow.addWidget(_keycap(text))
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made


def _keycap(text: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setProperty("keycap", "no" if text == "–" else "yes")
    return made

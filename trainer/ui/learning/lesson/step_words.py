"""Words in this step: small buttons that show what a word means, in a card below them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from ....domain.text.word_list import ANCHOR, Word
from ...kit.parts import button, button_bar, clear, column, label
from ..word_card import word_card

_LINK = re.compile(rf'href="{ANCHOR}([a-z0-9-]+)"')


def words_of(texts: Iterable[str], known: Sequence[Word]) -> list[Word]:
    """Return the words that links in ``texts`` go to, in their order."""
    by_id = {word.id: word for word in known}
    ids = dict.fromkeys(id for text in texts for id in _LINK.findall(text))
    return [by_id[id] for id in ids if id in by_id]


class StepWords(QWidget):
    """One card at a time. ``list_wanted`` asks for the whole list, at the id of a word."""

    opened = Signal()
    list_wanted = Signal(str)

    def __init__(self, words: Sequence[Word]) -> None:
        super().__init__()
        self._words = {word.id: word for word in words}
        self.shown = ""
        self.card: QFrame | None = None
        self.buttons: dict[str, QPushButton] = {}
        layout = column(self, "s")
        layout.addWidget(label(self.tr("Words in this step"), "small", "muted"))
        for word in words:
            made = button(word.word, "toggle", name=f"word_{word.id}")
            made.setAccessibleName(self.tr("{word}: what does it mean?").format(word=word.word))
            made.setCheckable(True)
            made.setProperty("word", word.id)
            made.clicked.connect(self._on_clicked)
            self.buttons[word.id] = made
        layout.addWidget(button_bar(*self.buttons.values()))
        self._place = column(spacing="xs")
        layout.addLayout(self._place)

    @Slot()
    def _on_clicked(self) -> None:
        id = str(self.sender().property("word"))
        if id == self.shown:
            self.close_card()
        else:
            self.open_card(id)

    @Slot(str)
    def open_card(self, id: str) -> None:
        """Show what a word means, and give its button the keyboard."""
        if id not in self._words:
            return
        self._show(id)
        self.buttons[id].setFocus()
        self.opened.emit()

    @Slot()
    def close_card(self) -> bool:
        """Take the card away; False when there is none."""
        before = self.shown
        if before:
            self._show("")
            self.buttons[before].setFocus()
        return bool(before)

    def _show(self, id: str) -> None:
        clear(self._place)
        self.shown, self.card = id, None
        for own, made in self.buttons.items():
            made.setChecked(own == id)
        if not id:
            return
        self.card, inside = word_card(self._words[id], "soft")
        close = button(self.tr("Close"), "link", name="close_word_button")
        close.clicked.connect(self.close_card)
        every = button(self.tr("All words"), "link", name="all_words_button")
        every.clicked.connect(self._on_list_clicked)
        inside.addWidget(button_bar(close, every))
        self._place.addWidget(self.card)

    @Slot()
    def _on_list_clicked(self) -> None:
        self.list_wanted.emit(self.shown)

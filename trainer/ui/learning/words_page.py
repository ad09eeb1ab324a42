"""Woorden: the word list from A to Z, with letters to jump to."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from ...domain.look.tokens import LESSON_WIDTH_EM, TYPE_SCALE
from ...domain.text.word_list import Word
from ..kit.context import Context
from ..kit.page import Page
from ..kit.parts import button, button_bar, clear, column, label, narrowed, restyle, row
from .word_card import word_card


class WordsPage(Page):
    """All words; the one that was asked for is in sight and stands out."""

    nav = "learn"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.back_button = button(self.tr("‹ Back"), "link", name="back_button")
        self.back_button.setAccessibleName(self.tr("Back to where you were"))
        self.back_button.clicked.connect(self.go_back)
        self.layout_.addLayout(row(self.back_button))
        self.layout_.addWidget(label(self.tr("Words"), "display"))
        self.layout_.addWidget(
            label(self.tr("What words mean in this training, and how you say it."), "body", "muted")
        )
        self._letters = column()
        self.layout_.addLayout(self._letters)
        self._list = column()
        self.layout_.addLayout(self._list)
        self.layout_.addStretch(1)
        self.cards: dict[str, QFrame] = {}
        self._wanted = ""
        self._first: QWidget | None = None

    def title(self) -> str:
        return self.tr("Words")

    def enter(self, argument: object = None) -> None:
        self._wanted = str(argument or "")
        self._fill(self.training.words())
        # Once the page has its size.
        QTimer.singleShot(0, self, self._show_wanted)

    def refresh(self, argument: object = None) -> None:
        self._fill(self.training.words())

    def first_focus(self) -> QWidget | None:
        return self._first

    def _fill(self, words: tuple[Word, ...]) -> None:
        clear(self._letters)
        clear(self._list)
        self._first = None
        self.cards = {}
        widest = LESSON_WIDTH_EM * TYPE_SCALE["lesson"]
        outer, column_ = narrowed(widest, theme=self.context.theme)
        self._list.addLayout(outer)
        for word in words:
            frame, _ = word_card(word)
            self.cards[word.id] = frame
            column_.addWidget(frame)
        if not words:
            text = self.tr("The word list can't be opened now. Install Steunpersoon again.")
            self._list.addWidget(label(text, "body"))
            self._first = self.back_button
            return
        letters = self._letter_buttons(words)
        self._first = letters[0]
        self._letters.addWidget(button_bar(*letters))
        self._mark()

    def _letter_buttons(self, words: tuple[Word, ...]) -> list[QPushButton]:
        """Return a button for each letter that a word begins with; digits go together."""
        first: dict[str, str] = {}
        for word in words:
            letter = word.id[0].upper()
            first.setdefault("1" if letter.isdigit() else letter, word.id)
        made = []
        for letter, id in first.items():
            one = button(letter, "toggle", name=f"letter_{letter}")
            one.setAccessibleName(self.tr("To the words with {letter}").format(letter=letter))
            one.setProperty("word", id)
            one.clicked.connect(self._on_letter_clicked)
            made.append(one)
        return made

    def _mark(self) -> None:
        for id, frame in self.cards.items():
            restyle(frame, "card", "callout" if id == self._wanted else "plain")

    @Slot()
    def _show_wanted(self) -> None:
        frame = self.cards.get(self._wanted)
        bar, body = self.scroll_area.verticalScrollBar(), self.scroll_area.widget()
        bar.setValue(
            0
            if frame is None or body is None
            else max(0, frame.mapTo(body, frame.rect().topLeft()).y() - 12)
        )

    @Slot()
    def _on_letter_clicked(self) -> None:
        self._wanted = str(self.sender().property("word"))
        self._mark()
        self._show_wanted()

    @Slot()
    def go_back(self) -> bool:
        self.went.emit("back", None)
        return True

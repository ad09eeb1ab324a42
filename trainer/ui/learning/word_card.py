"""A word of the word list: what it means, what to say, and what rather not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from ...domain.look.tokens import SPACE
from ...domain.text.word_list import Word
from ..kit.parts import card, label, pill


def word_card(word: Word, look: str = "plain") -> tuple[QFrame, QVBoxLayout]:
    """Return a card, and its layout to add to."""
    frame, inside = card(look)
    inside.addWidget(label(word.word, "heading"))
    if word.also:
        also = QCoreApplication.translate("WordCard", "also: {words}").format(
            words=" · ".join(word.also)
        )
        inside.addWidget(label(also, "small", "muted"))
    inside.addWidget(label(word.meaning, "lesson"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE["m"])
    grid.setVerticalSpacing(SPACE["s"])
    grid.setColumnStretch(1, 1)
    for line, (mark, kind, text) in enumerate(
        (
            (QCoreApplication.translate("WordCard", "Say"), "helps", word.say),
            (QCoreApplication.translate("WordCard", "Rather not"), "hinders", word.rather_not),
        )
    ):
        if text:
            grid.addWidget(pill(mark, kind), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(text, "body"), line, 1)
    inside.addLayout(grid)
    if word.source:
        source = QCoreApplication.translate("WordCard", "Source: {source}").format(
            source=word.source
        )
        inside.addWidget(label(source, "small", "muted"))
    return frame, inside

"""A review sheet on screen: which conversation is read along, and the form about it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from ...domain.toolkit.reviews import TALK, ReviewForm
from ...services.toolkit.talks_to_read import ListedTalk, Reviewing
from ..kit.parts import card, label
from .form_view import FormView
from .tick_row import TickRow
from .tool_view import PrintWish

_NONE = ""


class ReviewView(FormView):
    """On top the conversations of the role; the chosen one is named in the form, and printed."""

    def add_top(self) -> None:
        self._talks = {
            one.key: one for one in Reviewing(self.training.index, self.tool.outline.role).talks()
        }
        self.choices: dict[str, TickRow] = {}
        self._group = QButtonGroup(self)
        frame, inside = card(spacing="xs")
        asked = self.tr("Which conversation do they read?")
        inside.addWidget(label(asked, "heading"))
        none = TickRow(
            self.tr("None: only the form, about a card for example"),
            one_of_many=True,
            group=asked,
        )
        self._add(_NONE, none)
        for one in self._talks.values():
            note = self._heavy(one) if one.is_heavy else ""
            self._add(one.key, TickRow(one.title, one_of_many=True, group=asked, note=note))
        for row in self.choices.values():
            inside.addWidget(row)
        self.body.addWidget(frame)
        self._show(self.toolkit.filled(self.tool).get(TALK, _NONE))

    def _add(self, key: str, row: TickRow) -> None:
        row.box.setObjectName(f"talk_{len(self.choices)}")
        self._group.addButton(row.box)
        row.toggled.connect(self._on_chosen)
        self.choices[key] = row

    def _heavy(self, one: ListedTalk) -> str:
        return self.tr("Heavy: only with an expert there. {announce}").format(announce=one.announce)

    def _show(self, key: str) -> None:
        self.choices.get(key, self.choices[_NONE]).tick(True)

    @property
    def talk(self) -> str:
        """Return the key of the conversation that is chosen, if one is."""
        return next((key for key, row in self.choices.items() if row.is_ticked), _NONE)

    @property
    def _title(self) -> str:
        return self._talks[self.talk].title if self.talk else ""

    @Slot()
    def _on_chosen(self) -> None:
        form: ReviewForm = self.tool.body
        piece = self.rows[form.piece]
        # What somebody wrote there about a card stays when no conversation is chosen.
        if self.talk or piece.value() in {one.title for one in self._talks.values()}:
            piece.show_value(self._title)
        self.on_changed()

    def filled_in(self) -> dict[str, str]:
        chosen = {TALK: self.talk} if self.talk else {}
        return {**super().filled_in(), **chosen}

    def fill(self, filled: dict[str, str]) -> None:
        super().fill(filled)
        self._show(filled.get(TALK, _NONE))

    def wish(self) -> PrintWish:
        return PrintWish(filled=self.filled_in(), talk=self.talk)

    def empty_wish(self) -> PrintWish:
        form: ReviewForm = self.tool.body
        return PrintWish(filled={form.piece: self._title}, talk=self.talk)

    def first_focus(self) -> QWidget | None:
        return self.choices[self.talk].box

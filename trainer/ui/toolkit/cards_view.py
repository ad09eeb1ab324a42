"""Conversation cards on screen: draw one, by topic and by where one stands; turn it over."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from ...domain.toolkit.cards import CardDeck, TalkCard, draw
from ...domain.toolkit.tool import Tool
from ...services.learning.training import Training
from ..kit.announce import announce
from ..kit.context import Context
from ..kit.parts import button, button_bar, card, clear, column, label, restyle
from .tick_row import TickRow
from .tool_view import PrintWish, ToolView


class CardsView(ToolView):
    """One card at a time. None comes back before all of the choice were seen."""

    def __init__(self, context: Context, training: Training, tool: Tool) -> None:
        super().__init__(context, training, tool)
        self._deck: CardDeck = tool.body
        self._topic = self._place = ""
        self._drawn: list[str] = []
        self.card: TalkCard | None = None
        self._is_turned = False
        self.body.addWidget(label(self._deck.how, "body"))
        self.frame = self._card_frame()
        self.body.addWidget(self.frame)
        self.draw_button = button(self.tr("Draw a card"), "primary", name="draw_button")
        self.turn_button = button(self.tr("Turn it over"), name="turn_button")
        self.draw_button.clicked.connect(self._on_draw_clicked)
        self.turn_button.clicked.connect(self._on_turn_clicked)
        self.body.addWidget(button_bar(self.draw_button, self.turn_button))
        self._filters = column(spacing="s")
        self.body.addLayout(self._filters)
        self.only_box = TickRow("")
        self.only_box.box.setObjectName("only_box")
        self.wall_box = TickRow(self.tr("Large, one card a page, for the wall"))
        self.wall_box.box.setObjectName("wall_box")
        for box in (self.only_box, self.wall_box):
            box.toggled.connect(self._on_wish_changed)
            self.body.addWidget(box)
        self._fill_filters()
        self._show()

    def _card_frame(self) -> QFrame:
        frame, inside = card(margin="xl", spacing="m")
        self._head = label("", "strong", "muted")
        self._words = label("", "title")
        self._where = label("", "small", "muted")
        for part in (self._head, self._words, self._where):
            inside.addWidget(part)
        return frame

    # Choosing --------------------------------------------------------------------------------

    def _fill_filters(self) -> None:
        clear(self._filters)
        self._add_filter(self.tr("About"), "topic", self._deck.topics, self._topic)
        self._add_filter(self.tr("Where you are"), "place", self._deck.places, self._place)
        self.only_box.rename(
            self.tr("Print only this choice ({count} cards)").format(count=len(self._choice()))
        )

    def _add_filter(self, asked: str, what: str, names: tuple[str, ...], chosen: str) -> None:
        self._filters.addWidget(label(asked, "strong"))
        chips = []
        for at, (value, text) in enumerate([("", self.tr("All")), *((one, one) for one in names)]):
            chip = button(text, "toggle", name=f"{what}_{at}")
            chip.setAccessibleName(f"{asked}: {text}")
            chip.setCheckable(True)
            chip.setChecked(value == chosen)
            chip.setProperty("filter", what)
            chip.setProperty("value", value)
            chip.clicked.connect(self._on_chip_clicked)
            chips.append(chip)
        self._filters.addWidget(button_bar(*chips))

    @Slot()
    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if chip.property("filter") == "topic":
            self._topic = str(chip.property("value"))
        else:
            self._place = str(chip.property("value"))
        name = chip.objectName()
        self._fill_filters()
        again = self.findChild(QPushButton, name)
        if again is not None:
            again.setFocus()
        if self.card is not None and self.card not in self._choice():
            self.card, self._is_turned = None, False
        self._show()
        self._on_wish_changed()

    def _choice(self) -> tuple[TalkCard, ...]:
        return self._deck.chosen(self._topic, self._place)

    # A card ----------------------------------------------------------------------------------

    def _show(self) -> None:
        one, count = self.card, len(self._choice())
        self.draw_button.setEnabled(count > 0)
        self.turn_button.setVisible(one is not None)
        restyle(self.frame, "card", "soft" if self._is_turned else "plain")
        if one is None:
            self._head.setText(self.tr("{count} cards").format(count=count))
            text = self.tr("Draw a card, and say it in your own words.")
            self._words.setText(text if count else self.tr("There are no cards for this choice."))
            self._where.setText("")
        elif self._is_turned:
            self._head.setText(self.tr("And then"))
            self._words.setText(one.back)
            self._where.setText(one.say)
        else:
            self._head.setText(one.topic)
            self._words.setText(one.say)
            self._where.setText(" · ".join(one.places))
        restyle(self._words, "type", "lesson" if self._is_turned else "title")
        self.turn_button.setText(
            self.tr("Turn it back") if self._is_turned else self.tr("Turn it over")
        )
        self.turn_button.setAccessibleName(self.turn_button.text())

    @Slot()
    def _on_draw_clicked(self) -> None:
        one = draw(self._choice(), self._drawn, self.training.chance)
        if one is None:
            return
        # Once all of the choice were seen, they begin anew; the last is not the first again.
        known = {card.id for card in self._choice()}
        if known <= {*self._drawn}:
            self._drawn = [id for id in self._drawn if id not in known]
        self._drawn.append(one.id)
        self.card, self._is_turned = one, False
        self._show()
        self.used.emit()
        announce(self._words, f"{one.topic}. {one.say}")

    @Slot()
    def _on_turn_clicked(self) -> None:
        self._is_turned = not self._is_turned
        self._show()
        announce(self._words, self._words.text())

    # Printing --------------------------------------------------------------------------------

    @Slot()
    def _on_wish_changed(self) -> None:
        self.changed.emit()

    def wish(self) -> PrintWish:
        chosen = frozenset(card.id for card in self._choice())
        only = chosen if self.only_box.is_ticked else frozenset[str]()
        return PrintWish(chosen=only, for_wall=self.wall_box.is_ticked)

    def first_focus(self) -> QWidget | None:
        return self.draw_button

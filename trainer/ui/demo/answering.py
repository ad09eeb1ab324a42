"""How each kind of exercise is answered by hand, in the style of some learner."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

from ...domain.exercises.card import AGAIN, ALMOST, DONE
from ...domain.talk.script import EndingLevel
from ...domain.talk.talk import Talk
from ..exercises import ExerciseView
from ..exercises.card_view import CardView
from ..exercises.choice_view import ChoiceView
from ..exercises.conversation_view import ConversationView
from ..exercises.match_view import MatchView
from ..exercises.order_view import OrderView
from ..exercises.plan_view import PlanView
from ..exercises.reflect_view import ReflectView
from ..exercises.reply_view import ReplyView
from ..exercises.scale_view import ScaleView
from ..exercises.sort_view import SortView
from ..exercises.spot_view import SpotView
from .hand import Hand, Style, UnexpectedError


def _choice(hand: Hand, view: ChoiceView) -> None:
    wants_right = hand.style is not Style.WORST
    options = view.exercise.options
    wanted = [i for i, option in enumerate(options) if option.correct == wants_right]
    if not view.exercise.several or not wants_right:
        wanted = wanted[:1] or [0]
    for index in wanted:
        hand.click(view.options[index], f"option {index + 1}")
    hand.click(view.submit_button, "button to check")


def _sort(hand: Hand, view: SortView) -> None:
    for row, item in zip(view.rows, view.exercise.items, strict=True):
        right = view.exercise.bins.index(item.bin)
        wrong = (right + 1) % len(view.exercise.bins)
        hand.click(row.buttons[wrong if hand.style is Style.WORST else right], "bin")
    hand.click(view.submit_button, "button to check")


def _order(hand: Hand, view: OrderView) -> None:
    wanted = list(range(len(view.exercise.items)))
    if hand.style is Style.WORST:
        wanted.reverse()
    # A round trip first: it can be handed in once something was moved.
    hand.click(view.list.rows[view.list.order[-1]].earlier, "button to move it earlier")
    for place, item in enumerate(wanted):
        while view.list.order.index(item) > place:
            hand.click(view.list.rows[item].earlier, "button to move it earlier")
    hand.click(view.submit_button, "button to check")


def _match(hand: Hand, view: MatchView) -> None:
    rights = list(range(len(view.rows)))
    if hand.style is Style.WORST:
        rights = [*rights[1:], rights[0]]
    for row, right in zip(view.rows, rights, strict=True):
        hand.click(view.chips[right], "chip")
        hand.click(row.slot_button, "place")
    hand.click(view.submit_button, "button to check")


def _scale(hand: Hand, view: ScaleView) -> None:
    value = {Style.BEST: 4, Style.MIDDLING: 3, Style.WORST: 1}[hand.style]
    for row in view.rows:
        hand.click(row.buttons[value - 1], "value")
    hand.click(view.submit_button, "button to keep")


def _spot(hand: Hand, view: SpotView) -> None:
    signals = view.exercise.signals()
    wants_right = hand.style is not Style.WORST
    for box in view.boxes:
        if (box.fragment.id in signals) == wants_right and not box.isChecked():
            hand.click(box, "words to mark")
    hand.click(view.submit_button, "button to check")


def _reflect(hand: Hand, view: ReflectView) -> None:
    hand.type(view.field, "Eerst luister ik, en dan pas zeg ik iets.")
    hand.click(view.submit_button, "button to keep")


def _plan(hand: Hand, view: PlanView) -> None:
    hand.type(view.situation, "iemand na afloop blijft hangen")
    hand.type(view.action, "‘Loop je even mee?’")
    hand.click(view.submit_button, "button to keep")


def _reply(hand: Hand, view: ReplyView) -> None:
    line = "Waarom zei je niks?" if hand.style is Style.WORST else "Ik zie je zitten. Hoe is het?"
    hand.type(view.field, line)
    hand.click(view.submit_button, "button to say it")


def _conversation(hand: Hand, view: ConversationView) -> None:
    if view.setting.begin_button.isVisible():
        hand.click(view.setting.begin_button, "button to begin the talk")
    for choice in way_through(view.talk, hand.style):
        hand.press(line_key(view, choice))
    hand.expect(view.talk.ending is not None, "an ending of the talk")


def _card(hand: Hand, view: CardView) -> None:
    hand.click(view.flip_button, "button to turn the card")
    rating = {Style.BEST: DONE, Style.MIDDLING: ALMOST, Style.WORST: AGAIN}[hand.style]
    hand.click(view.options[rating - 1], "rating")


ANSWERING: dict[type[ExerciseView], Callable[[Hand, Any], None]] = {
    ChoiceView: _choice,
    SortView: _sort,
    OrderView: _order,
    MatchView: _match,
    ReflectView: _reflect,
    ScaleView: _scale,
    SpotView: _spot,
    PlanView: _plan,
    ReplyView: _reply,
    ConversationView: _conversation,
    CardView: _card,
}


def line_key(view: ConversationView, choice: int) -> Qt.Key:
    """Return the key of the line that says a choice, given by its place in the file.

    Raises:
        UnexpectedError: no line on screen says it.
    """
    said = [line.property("choice") for line in view.lines]
    if choice not in said:
        raise UnexpectedError(f"a line for choice {choice + 1} at {view.talk.at}")
    return Qt.Key(Qt.Key.Key_1 + said.index(choice))


def way_through(talk: Talk, style: Style) -> list[int]:
    """Return choices, by their places in the file, to an ending that suits ``style`` best."""
    ways = _ways(talk)
    for level in style.value:
        if level in ways:
            return ways[level]
    raise UnexpectedError("a way to an ending")


def _ways(talk: Talk) -> dict[EndingLevel, list[int]]:
    """Return for each level that can be reached the first shortest way to it."""
    found: dict[EndingLevel, list[int]] = {}
    begun = len(talk.turns)
    met = {talk.state}
    todo = [talk]
    for here in todo:
        if here.ending is not None:
            found.setdefault(here.ending.level, list(here.taken[begun:]))
            continue
        for choice in here.offered:
            after = here.choose(choice)
            if after.state not in met:
                met.add(after.state)
                todo.append(after)
    return found

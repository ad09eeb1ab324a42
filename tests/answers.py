"""Answers to any exercise: good ones and wrong ones, a row a kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from trainer.domain.exercises import KINDS
from trainer.domain.exercises.choice import ChoiceAnswer
from trainer.domain.exercises.conversation import ConversationAnswer
from trainer.domain.exercises.match import MatchAnswer
from trainer.domain.exercises.order import OrderAnswer
from trainer.domain.exercises.plan import PlanAnswer
from trainer.domain.exercises.reflect import ReflectAnswer
from trainer.domain.exercises.reply import ReplyAnswer
from trainer.domain.exercises.scale import ScaleAnswer
from trainer.domain.exercises.sort import SortAnswer
from trainer.domain.exercises.spot import SpotAnswer
from trainer.domain.talk.script import EndingLevel, TalkScript
from trainer.domain.talk.talk import Talk

BEST = (EndingLevel.STRONG, EndingLevel.ENOUGH, EndingLevel.OPEN)


def good_answer(kind: str, exercise: Any) -> Any:
    """Return an answer that passes."""
    return GOOD[kind](exercise)


def right_answer(exercise: Any) -> Any:
    """Return an answer that passes, to an exercise of any kind."""
    return good_answer(_kind_of(exercise), exercise)


def wrong_answer(exercise: Any) -> Any:
    """Return an answer that fits but is wrong, where one can be wrong."""
    kind = _kind_of(exercise)
    return WRONG.get(kind, GOOD[kind])(exercise)


def _kind_of(exercise: Any) -> str:
    return next(kind.id for kind in KINDS.values() if isinstance(exercise, kind.exercise_type))


def ways(script: TalkScript) -> dict[EndingLevel, tuple[int, ...]]:
    """Return for each level of ending that can be reached the fewest choices that lead to it."""
    found: dict[EndingLevel, tuple[int, ...]] = {}
    talks = [Talk.begun(script)]
    seen = {talks[0].state}
    for talk in talks:
        if talk.ending is not None:
            found.setdefault(talk.ending.level, talk.taken)
        for choice in talk.offered:
            after = talk.choose(choice)
            if after.state not in seen:
                seen.add(after.state)
                talks.append(after)
    return found


def talk_to(script: TalkScript, levels: tuple[EndingLevel, ...] = BEST) -> ConversationAnswer:
    """Return a whole talk to an ending of the first of ``levels`` that can be reached."""
    known = ways(script)
    return ConversationAnswer(next(known[level] for level in levels if level in known))


def _good_choice(exercise: Any) -> ChoiceAnswer:
    places = (i for i, option in enumerate(exercise.options) if option.correct)
    return ChoiceAnswer(tuple(places))


def _wrong_choice(exercise: Any) -> ChoiceAnswer:
    return ChoiceAnswer((next(i for i, one in enumerate(exercise.options) if not one.correct),))


def _wrong_sort(exercise: Any) -> SortAnswer:
    bins = exercise.bins
    return SortAnswer(tuple((bins.index(item.bin) + 1) % len(bins) for item in exercise.items))


def _wrong_match(exercise: Any) -> MatchAnswer:
    rights = list(range(len(exercise.pairs)))
    return MatchAnswer((*rights[1:], rights[0]))


def _wrong_spot(exercise: Any) -> SpotAnswer:
    every = (one.id for line in exercise.fragments() for one in line if one.id)
    return SpotAnswer((next(id for id in every if id not in exercise.signals()),))


GOOD: dict[str, Callable[[Any], Any]] = {
    "choice": _good_choice,
    "sort": lambda one: SortAnswer(tuple(one.bins.index(item.bin) for item in one.items)),
    "order": lambda one: OrderAnswer(tuple(range(len(one.items)))),
    "match": lambda one: MatchAnswer(tuple(range(len(one.pairs)))),
    "spot": lambda one: SpotAnswer(one.signals()),
    "scale": lambda one: ScaleAnswer(one.ids, (4,) * len(one.statements)),
    "plan": lambda one: PlanAnswer("iemand stil is", "Gaat het?"),
    "reply": lambda one: ReplyAnswer("Ik zie je zitten. Hoe is het?"),
    "reflect": lambda one: ReflectAnswer("Ik loop na de training even mee."),
    "conversation": lambda one: talk_to(one.script),
}

WRONG: dict[str, Callable[[Any], Any]] = {
    "choice": _wrong_choice,
    "sort": _wrong_sort,
    "order": lambda one: OrderAnswer(tuple(reversed(range(len(one.items))))),
    "match": _wrong_match,
    "spot": _wrong_spot,
    "conversation": lambda one: talk_to(one.script, tuple(reversed(BEST))),
}

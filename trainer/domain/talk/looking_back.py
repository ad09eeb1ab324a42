"""Looking back on a talk: one thing done well, one thing to try, and which endings were seen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .script import TalkChoice, TalkScript
from .talk import Talk


@dataclass(frozen=True, slots=True)
class Moment:
    """A turn worth a word: its number, counted from 0, and the choice that it is about."""

    turn: int
    choice: TalkChoice


@dataclass(frozen=True, slots=True)
class TalkReview:
    """One thing done well and one to try; either may be missing.

    ``to_try`` holds a choice that was not taken at that turn.
    """

    done_well: Moment | None
    to_try: Moment | None


def review(talk: Talk) -> TalkReview:
    """Look back on ``talk``.

    Done well is the turn that raised trust most; of equals the one with most acts, then the last.
    To try is the best other line at the turn that cost most trust, or brought none; without such
    a turn, an act that was not used at all.
    """
    return TalkReview(_done_well(talk), _to_try(talk))


def _done_well(talk: Talk) -> Moment | None:
    moments = [Moment(turn, talk.choice_of(taken)) for turn, taken in enumerate(talk.turns)]
    good = [one for one in moments if one.choice.helps]
    return max(
        good, key=lambda one: (one.choice.trust, len(one.choice.acts), one.turn), default=None
    )


def _to_try(talk: Talk) -> Moment | None:
    moments = talk.so_far()
    weak = [turn for turn, taken in enumerate(talk.turns) if not talk.choice_of(taken).helps]
    weak.sort(key=lambda turn: talk.choice_of(talk.turns[turn]).trust)
    for turn in weak:
        better = _best(moments[turn].choices)
        if better is not None:
            return Moment(turn, better)
    return None if weak else _unused(talk, moments)


def _best(choices: Iterable[TalkChoice]) -> TalkChoice | None:
    good = [choice for choice in choices if choice.helps]
    return max(good, key=lambda choice: choice.trust, default=None)


def _unused(talk: Talk, moments: tuple[Talk, ...]) -> Moment | None:
    """Return the first line on the way that helps, with an act that this talk never used."""
    used = talk.acts()
    for turn, here in enumerate(moments[:-1]):
        for choice in here.choices:
            if choice.helps and not any(act in used for act in choice.acts):
                return Moment(turn, choice)
    return None


def endings_seen(script: TalkScript, talks: Iterable[tuple[int, ...]]) -> frozenset[str]:
    """Return the endings that these talks came to, each given by its choices.

    A talk through an older text, which can't be replayed any more, is left out.
    """
    seen = set()
    for choices in talks:
        try:
            talk = Talk.replayed(script, choices)
        except IndexError:
            continue
        if talk.ending is not None:
            seen.add(talk.at)
    return frozenset(seen)

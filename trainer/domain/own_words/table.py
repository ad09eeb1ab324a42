"""The things that can be recognised in a line of one's own: one row each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..text.message import QT_TRANSLATE_NOOP, Template
from .advice import ADVICE
from .echo import namings, summaries
from .honesty import HONESTY
from .judging import JUDGING
from .next_step import NEXT_STEP
from .questions import Asks
from .reading import Reading
from .reassurance import REASSURING
from .standing_by import ACKNOWLEDGING, about_dying
from .steering import YES_BUT
from .turns import Phrases, Turn, spans_of
from .verdicts import DIAGNOSIS, SECRECY
from .words import Span

Finder = Callable[[Reading], list[Span]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing to recognise: what is said of it, and how it is found.

    ``remark`` says what it does or what to try. A rule whose precision on lines it never saw
    is too low doesn't speak; see docs/own-words.md.
    """

    id: str
    label: Template
    sentence: Template
    remark: Template
    helps: bool
    find: Finder
    speaks: bool = True


def _asked(*kinds: Asks) -> Finder:
    return lambda reading: [one.span for one in reading.questions if one.asks in kinds]


def _several(reading: Reading) -> list[Span]:
    spans = [one.span for one in reading.questions]
    return spans if len(spans) > 1 else []


def _turn(*turns: Phrases) -> Finder:
    return lambda reading: list(spans_of(turns, reading.sentences))


STEERING: tuple[Phrases, ...] = (*ADVICE, *REASSURING, YES_BUT, JUDGING, DIAGNOSIS, SECRECY)


def _steered(reading: Reading) -> list[Span]:
    return [span for turn in STEERING for span in turn.spans(reading.sentences)]


def _unless_dying(turn: Turn) -> Finder:
    def find(reading: Reading) -> list[Span]:
        dying = about_dying(reading.context.said)
        return [] if dying else list(turn.spans(reading.sentences))

    return find


def _honesty(reading: Reading) -> list[Span]:
    """Return nothing if secrecy is promised beside it: that is not what may be praised."""
    promised = any(SECRECY.spans(reading.sentences))
    return [] if promised else list(HONESTY.spans(reading.sentences))


def _questions(reading: Reading) -> list[Span]:
    return [one.span for one in reading.questions]


def _summary(reading: Reading) -> list[Span]:
    return list(
        summaries(reading.sentences, reading.context.said, _steered(reading), _questions(reading))
    )


def _naming(reading: Reading) -> list[Span]:
    return list(
        namings(reading.sentences, reading.context.facts, _steered(reading), _questions(reading))
    )


RULES: tuple[Rule, ...] = (
    Rule(
        id="direct_question",
        label=QT_TRANSLATE_NOOP("own_words", "Asking straight about suicide"),
        sentence=QT_TRANSLATE_NOOP("own_words", "You ask straight about suicide."),
        remark=QT_TRANSLATE_NOOP(
            "own_words", "That is clear, and asking doesn't plant the idea. Then listen."
        ),
        helps=True,
        find=_asked(Asks.DIRECT),
    ),
    Rule(
        id="summary",
        label=QT_TRANSLATE_NOOP("own_words", "Summary"),
        sentence=QT_TRANSLATE_NOOP("own_words", "You give back what the other said."),
        remark=QT_TRANSLATE_NOOP("own_words", "That way they notice that you listen."),
        helps=True,
        find=_summary,
    ),
    Rule(
        id="naming",
        label=QT_TRANSLATE_NOOP("own_words", "Naming a fact"),
        sentence=QT_TRANSLATE_NOOP("own_words", "You name something that could be seen."),
        remark=QT_TRANSLATE_NOOP("own_words", "The other can decide what to say about it."),
        helps=True,
        find=_naming,
    ),
    Rule(
        id="open_question",
        label=QT_TRANSLATE_NOOP("own_words", "Open question"),
        sentence=QT_TRANSLATE_NOOP("own_words", "You ask an open question."),
        remark=QT_TRANSLATE_NOOP("own_words", "The other can tell it in their own way."),
        helps=True,
        find=_asked(Asks.OPEN),
    ),
    Rule(
        id="acknowledging",
        label=QT_TRANSLATE_NOOP("own_words", "Acknowledging"),
        sentence=QT_TRANSLATE_NOOP("own_words", "You say that it counts."),
        remark=QT_TRANSLATE_NOOP("own_words", "It may be as heavy as it feels."),
        helps=True,
        find=_unless_dying(ACKNOWLEDGING),
    ),
    Rule(
        id="honesty",
        label=QT_TRANSLATE_NOOP("own_words", "Honesty"),
        sentence=QT_TRANSLATE_NOOP("own_words", "You are honest about what you know or can do."),
        remark=QT_TRANSLATE_NOOP("own_words", "The other knows where they stand with you."),
        helps=True,
        find=_honesty,
    ),
    Rule(
        id="next_step",
        label=QT_TRANSLATE_NOOP("own_words", "Next step"),
        sentence=QT_TRANSLATE_NOOP("own_words", "You offer something small that comes next."),
        remark=QT_TRANSLATE_NOOP("own_words", "Something small, with a moment to it, is enough."),
        helps=True,
        find=_unless_dying(NEXT_STEP),
    ),
    Rule(
        id="secrecy",
        label=QT_TRANSLATE_NOOP("own_words", "Promising secrecy"),
        sentence=QT_TRANSLATE_NOOP("own_words", "You promise to keep it secret."),
        remark=QT_TRANSLATE_NOOP(
            "own_words",
            "You may have to break that. What you can promise: you do nothing without saying so.",
        ),
        helps=False,
        find=_turn(SECRECY),
    ),
    Rule(
        id="diagnosis",
        label=QT_TRANSLATE_NOOP("own_words", "Diagnosis"),
        sentence=QT_TRANSLATE_NOOP("own_words", "There is a diagnosis in your line."),
        remark=QT_TRANSLATE_NOOP("own_words", "Try to name what you see, without a name for it."),
        helps=False,
        find=_turn(DIAGNOSIS),
    ),
    Rule(
        id="judging",
        label=QT_TRANSLATE_NOOP("own_words", "Judgement"),
        sentence=QT_TRANSLATE_NOOP("own_words", "You say what you think of it."),
        remark=QT_TRANSLATE_NOOP("own_words", "Try to say only what you saw or heard."),
        helps=False,
        find=_turn(JUDGING),
    ),
    Rule(
        id="yes_but",
        label=QT_TRANSLATE_NOOP("own_words", "Yes but"),
        sentence=QT_TRANSLATE_NOOP("own_words", 'After the first half comes a "but".'),
        remark=QT_TRANSLATE_NOOP("own_words", 'Try to stop before the "but", and wait.'),
        helps=False,
        find=_turn(YES_BUT),
    ),
    Rule(
        id="reassuring",
        label=QT_TRANSLATE_NOOP("own_words", "Reassurance"),
        sentence=QT_TRANSLATE_NOOP("own_words", "You put the other at ease."),
        remark=QT_TRANSLATE_NOOP(
            "own_words", "It may feel as if it doesn't count. Try to stay with what is heavy now."
        ),
        helps=False,
        find=_turn(*REASSURING),
    ),
    Rule(
        id="advice",
        label=QT_TRANSLATE_NOOP("own_words", "Advice"),
        sentence=QT_TRANSLATE_NOOP("own_words", "You give advice."),
        remark=QT_TRANSLATE_NOOP("own_words", "Try to ask first what the other has in mind."),
        helps=False,
        find=_turn(*ADVICE),
    ),
    Rule(
        id="why",
        label=QT_TRANSLATE_NOOP("own_words", "Why-question"),
        sentence=QT_TRANSLATE_NOOP("own_words", "You ask why."),
        remark=QT_TRANSLATE_NOOP(
            "own_words", "It can sound like a reproach. Try a question with how or what."
        ),
        helps=False,
        find=_asked(Asks.WHY),
    ),
    Rule(
        id="several_questions",
        label=QT_TRANSLATE_NOOP("own_words", "More than one question"),
        sentence=QT_TRANSLATE_NOOP("own_words", "You ask more than one thing at once."),
        remark=QT_TRANSLATE_NOOP("own_words", "Try one, and then be silent for a moment."),
        helps=False,
        find=_several,
    ),
    Rule(
        id="closed_question",
        label=QT_TRANSLATE_NOOP("own_words", "Closed question"),
        sentence=QT_TRANSLATE_NOOP("own_words", "You ask a question that yes or no answers."),
        remark=QT_TRANSLATE_NOOP(
            "own_words", "That can be just right. To hear more, begin with how or what."
        ),
        helps=False,
        find=_asked(Asks.CLOSED),
    ),
)
"""In the order in which they are told: what helps first."""

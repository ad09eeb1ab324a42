"""Observable acts in a conversation. They are noted; a person is never scored.

Source: the list in rule 2 of the pedagogy (docs/pedagogy.md); ``acknowledging`` and ``honesty``
were added, see docs/adr/0004-acts.md; ``informing``, ``steadying`` and ``tip`` came with
docs/adr/0026-acts-and-signs.md: no act decides by itself whether a line helps.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..text.message import QT_TRANSLATE_NOOP, Template


@dataclass(frozen=True, slots=True)
class Act:
    """One act: its name, a word of explanation, and whether it mostly helps a talk along.

    Whether it did, in one line of one talk, is for the trust of that line to say.
    """

    id: str
    label: Template
    explanation: Template
    mostly_helps: bool


def _act(id: str, label: Template, explanation: Template, *, mostly_helps: bool) -> tuple[str, Act]:
    return id, Act(id, label, explanation, mostly_helps)


ACTS: dict[str, Act] = dict(
    (
        _act(
            "naming",
            QT_TRANSLATE_NOOP("acts", "Naming"),
            QT_TRANSLATE_NOOP("acts", "you said what you saw"),
            mostly_helps=True,
        ),
        _act(
            "open_question",
            QT_TRANSLATE_NOOP("acts", "Open question"),
            QT_TRANSLATE_NOOP("acts", "the other can tell it in their own way"),
            mostly_helps=True,
        ),
        _act(
            "summary",
            QT_TRANSLATE_NOOP("acts", "Summarising"),
            QT_TRANSLATE_NOOP("acts", "you said back what you heard"),
            mostly_helps=True,
        ),
        _act(
            "silence",
            QT_TRANSLATE_NOOP("acts", "Silence"),
            QT_TRANSLATE_NOOP("acts", "you gave the other time"),
            mostly_helps=True,
        ),
        _act(
            "asking_on",
            QT_TRANSLATE_NOOP("acts", "Asking on"),
            QT_TRANSLATE_NOOP("acts", "you stayed with what the other said"),
            mostly_helps=True,
        ),
        _act(
            "acknowledging",
            QT_TRANSLATE_NOOP("acts", "Acknowledging"),
            QT_TRANSLATE_NOOP("acts", "it may be as heavy as it feels"),
            mostly_helps=True,
        ),
        _act(
            "honesty",
            QT_TRANSLATE_NOOP("acts", "Being honest"),
            QT_TRANSLATE_NOOP("acts", "you said what you can and can't promise"),
            mostly_helps=True,
        ),
        _act(
            "next_step",
            QT_TRANSLATE_NOOP("acts", "Next step"),
            QT_TRANSLATE_NOOP("acts", "you agreed on something small"),
            mostly_helps=True,
        ),
        _act(
            "informing",
            QT_TRANSLATE_NOOP("acts", "Informing"),
            QT_TRANSLATE_NOOP("acts", "you told what the other needs to know"),
            mostly_helps=True,
        ),
        _act(
            "steadying",
            QT_TRANSLATE_NOOP("acts", "Giving ground"),
            QT_TRANSLATE_NOOP("acts", "you said something calm that is true"),
            mostly_helps=True,
        ),
        _act(
            "tip",
            QT_TRANSLATE_NOOP("acts", "One tip"),
            QT_TRANSLATE_NOOP("acts", "you gave one thing to try, and the turn back"),
            mostly_helps=True,
        ),
        _act(
            "filling_in",
            QT_TRANSLATE_NOOP("acts", "Filling in"),
            QT_TRANSLATE_NOOP("acts", "you said what the other thinks or feels"),
            mostly_helps=False,
        ),
        _act(
            "advice",
            QT_TRANSLATE_NOOP("acts", "Advice"),
            QT_TRANSLATE_NOOP("acts", "you brought a solution"),
            mostly_helps=False,
        ),
        _act(
            "reassuring",
            QT_TRANSLATE_NOOP("acts", "Reassuring"),
            QT_TRANSLATE_NOOP("acts", "you made it lighter"),
            mostly_helps=False,
        ),
        _act(
            "judging",
            QT_TRANSLATE_NOOP("acts", "Judging"),
            QT_TRANSLATE_NOOP("acts", "you said what you think of it"),
            mostly_helps=False,
        ),
        _act(
            "why",
            QT_TRANSLATE_NOOP("acts", "Why-question"),
            QT_TRANSLATE_NOOP("acts", "the other has to defend themselves"),
            mostly_helps=False,
        ),
        _act(
            "secrecy",
            QT_TRANSLATE_NOOP("acts", "Promising secrecy"),
            QT_TRANSLATE_NOOP("acts", "a promise that you may have to break"),
            mostly_helps=False,
        ),
    )
)

"""Observable acts in a conversation. They are noted; a person is never scored.

Source: the list in rule 2 of the pedagogy (docs/pedagogy.md); ``acknowledging`` and ``honesty``
were added, see docs/adr/0004-acts.md.
"""

from __future__ import annotations

from dataclasses import dataclass

from .text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Act:
    """One act: its name, a word of explanation, and whether it helps a talk along."""

    id: str
    label: str
    explanation: str
    helps: bool


def _act(id: str, label: str, explanation: str, *, helps: bool) -> tuple[str, Act]:
    return id, Act(id, label, explanation, helps)


ACTS: dict[str, Act] = dict(
    (
        _act(
            "naming",
            QT_TRANSLATE_NOOP("acts", "Naming"),
            QT_TRANSLATE_NOOP("acts", "you said what you saw"),
            helps=True,
        ),
        _act(
            "open_question",
            QT_TRANSLATE_NOOP("acts", "Open question"),
            QT_TRANSLATE_NOOP("acts", "the other can tell it in their own way"),
            helps=True,
        ),
        _act(
            "summary",
            QT_TRANSLATE_NOOP("acts", "Summarising"),
            QT_TRANSLATE_NOOP("acts", "you said back what you heard"),
            helps=True,
        ),
        _act(
            "silence",
            QT_TRANSLATE_NOOP("acts", "Silence"),
            QT_TRANSLATE_NOOP("acts", "you gave the other time"),
            helps=True,
        ),
        _act(
            "asking_on",
            QT_TRANSLATE_NOOP("acts", "Asking on"),
            QT_TRANSLATE_NOOP("acts", "you stayed with what the other said"),
            helps=True,
        ),
        _act(
            "acknowledging",
            QT_TRANSLATE_NOOP("acts", "Acknowledging"),
            QT_TRANSLATE_NOOP("acts", "it may be as heavy as it feels"),
            helps=True,
        ),
        _act(
            "honesty",
            QT_TRANSLATE_NOOP("acts", "Being honest"),
            QT_TRANSLATE_NOOP("acts", "you said what you can and can't promise"),
            helps=True,
        ),
        _act(
            "next_step",
            QT_TRANSLATE_NOOP("acts", "Next step"),
            QT_TRANSLATE_NOOP("acts", "you agreed on something small"),
            helps=True,
        ),
        _act(
            "filling_in",
            QT_TRANSLATE_NOOP("acts", "Filling in"),
            QT_TRANSLATE_NOOP("acts", "you said what the other thinks or feels"),
            helps=False,
        ),
        _act(
            "advice",
            QT_TRANSLATE_NOOP("acts", "Advice too soon"),
            QT_TRANSLATE_NOOP("acts", "the solution came before the story"),
            helps=False,
        ),
        _act(
            "reassuring",
            QT_TRANSLATE_NOOP("acts", "Reassuring away"),
            QT_TRANSLATE_NOOP("acts", "it became smaller than it is"),
            helps=False,
        ),
        _act(
            "judging",
            QT_TRANSLATE_NOOP("acts", "Judging"),
            QT_TRANSLATE_NOOP("acts", "you said what you think of it"),
            helps=False,
        ),
        _act(
            "why",
            QT_TRANSLATE_NOOP("acts", "Why-question"),
            QT_TRANSLATE_NOOP("acts", "the other has to defend themselves"),
            helps=False,
        ),
        _act(
            "secrecy",
            QT_TRANSLATE_NOOP("acts", "Promising secrecy"),
            QT_TRANSLATE_NOOP("acts", "a promise that you may have to break"),
            helps=False,
        ),
    )
)

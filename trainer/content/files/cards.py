"""Reads the cards of a module: front matter that may be left out, and blocks with cards."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from ...domain.exercises.card import CARD, Card
from ...domain.learning.course import BankCard, CardBank
from ...domain.text.credits import Review
from ...domain.text.message import QT_TRANSLATE_NOOP
from ..reading.body import Fence, Part, split_body
from ..reading.exercise_block import read_exercise
from ..reading.front_matter import begins_with_front_matter, split_front_matter
from ..reading.limits import check_doubles, fingerprint
from ..reading.problem import Problems
from ..reading.schema import build
from ..reading.yaml_file import read_yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    """What may stand at the top."""

    title: str = ""
    sources: tuple[str, ...] = ()
    review: Review = field(default_factory=Review)


@dataclass(frozen=True, slots=True)
class CardSurroundings:
    """What cards may refer to: their module, the roles there are, and its lessons."""

    module: str
    roles: frozenset[str]
    lessons: Collection[str]


def read_cards(text: str, around: CardSurroundings, problems: Problems) -> CardBank | None:
    """Return the cards in ``text``, or None when they have mistakes; those are in ``problems``."""
    head, lines, first_line = _Head(), text.split("\n"), 1
    if begins_with_front_matter(text):
        parts = split_front_matter(text, problems)
        lines, first_line = parts.body, parts.body_line
        made = build(_Head, parts.head, problems) if parts.head and parts.head.data else head
        head = made or head
    cards = _cards(split_body(lines, first_line, around.roles, problems), around, problems)
    if not cards and not problems:
        problems.add(1, QT_TRANSLATE_NOOP("check", "a file without cards; write one or remove it"))
    if problems:
        return None
    return CardBank(cards=cards, title=head.title, sources=head.sources, review=head.review)


def _cards(body: list[Part], around: CardSurroundings, problems: Problems) -> tuple[BankCard, ...]:
    cards: list[BankCard] = []
    ids: list[tuple[int, str]] = []
    for part in body:
        if not isinstance(part, Fence):
            problems.add(
                part.line,
                QT_TRANSLATE_NOOP(
                    "check", "a file of cards holds cards only; move this to a lesson"
                ),
            )
            continue
        card: Card | None = read_exercise(part, (CARD.id,), {}, problems)
        if card is not None:
            ids.append((part.line, card.id))
            _check_lesson(card, part, around.lessons, problems)
            key = f"{around.module}/cards/{card.id}"
            cards.append(BankCard(key, card, fingerprint(part.text), part.roles))
    check_doubles(ids, problems)
    return tuple(cards)


def _check_lesson(card: Card, fence: Fence, lessons: Collection[str], problems: Problems) -> None:
    if not card.lesson or card.lesson in lessons:
        return
    document = read_yaml(fence.text, Problems(problems.file), fence.line + 1)
    problems.add_unknown(
        document.line("lesson") if document else fence.line,
        card.lesson,
        lessons,
        near=QT_TRANSLATE_NOOP(
            "check", 'there is no lesson "{word}" in this module; did you mean "{hint}"?'
        ),
        far=QT_TRANSLATE_NOOP(
            "check", 'there is no lesson "{word}" in this module; there are: {known}'
        ),
    )

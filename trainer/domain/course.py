"""What a learner works through: paths, modules, lessons, steps and checks."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from .exercises.card import Card
from .review import Review


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateTerms:
    """What the certificate of a path says."""

    title: str
    statement: str
    valid_months: int = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """A learning path (leerpad): modules for one role, with a certificate at the end."""

    id: str
    title: str
    learner: str
    summary: str
    modules: tuple[str, ...]
    certificate: CertificateTerms
    position: int = 1
    ready: bool = True


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a step: prose (``html``) or an exercise, for all roles or for ``roles``."""

    html: str = ""
    kind: str = ""
    exercise: Any = None
    roles: frozenset[str] = frozenset()

    def is_for(self, role: str) -> bool:
        """Tell whether learners of ``role`` see this block."""
        return not self.roles or role in self.roles


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of a lesson."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    optional: bool = False
    """May be skipped: the lesson is complete without it. For heavy themes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A lesson as it is read from its file, for all roles."""

    module: str
    id: str
    title: str
    goal: str
    minutes: int
    roles: frozenset[str]
    steps: tuple[Step, ...]
    picture: str = ""
    sources: tuple[str, ...] = ()
    review: Review = field(default_factory=Review)
    version: str = ""
    """A fingerprint of the text, kept with each attempt."""

    @property
    def key(self) -> str:
        """Return the name under which progress is kept: ``module/lesson``."""
        return f"{self.module}/{self.id}"

    def for_role(self, role: str) -> tuple[Step, ...]:
        """Return the steps that learners of ``role`` see, without steps that are empty for it."""
        kept = (
            replace(step, blocks=tuple(block for block in step.blocks if block.is_for(role)))
            for step in self.steps
        )
        return tuple(step for step in kept if step.blocks)


@dataclass(frozen=True, slots=True)
class Question:
    """An exercise in the bank of a check."""

    kind: str
    exercise: Any
    roles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """The check of a module: ``draw`` questions out of a bank.

    It is passed with a mean score of ``pass_percent``; the parts of a question count.
    """

    module: str
    title: str
    intro: str
    minutes: int
    draw: int
    pass_percent: int
    bank: tuple[Question, ...]
    sources: tuple[str, ...] = ()
    review: Review = field(default_factory=Review)
    version: str = ""

    @property
    def key(self) -> str:
        """Return the name under which attempts are kept."""
        return f"{self.module}/check"

    def for_role(self, role: str) -> tuple[Question, ...]:
        """Return the questions that learners of ``role`` may get."""
        return tuple(q for q in self.bank if not q.roles or role in q.roles)


@dataclass(frozen=True, slots=True)
class BankCard:
    """A card in the bank of a module, for all roles or for ``roles``."""

    key: str
    """``module/cards/id``: the name under which ratings are kept."""
    card: Card
    version: str
    roles: frozenset[str] = frozenset()

    @property
    def lesson_key(self) -> str:
        """Return the key of the lesson to read again; empty when there is none."""
        module = self.key.partition("/")[0]
        return f"{module}/{self.card.lesson}" if self.card.lesson else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardBank:
    """The cards of a module, for all roles."""

    cards: tuple[BankCard, ...]
    title: str = ""
    sources: tuple[str, ...] = ()
    review: Review = field(default_factory=Review)

    def for_role(self, role: str) -> tuple[BankCard, ...]:
        """Return the cards that learners of ``role`` may get."""
        return tuple(one for one in self.cards if not one.roles or role in one.roles)


@dataclass(frozen=True, slots=True)
class LessonOutline:
    """A lesson for one role without its text: what progress and lists need."""

    module: str
    id: str
    title: str
    goal: str
    minutes: int
    position: int
    steps: tuple[str, ...]
    exercises: tuple[str, ...]
    picture: str = ""

    @property
    def key(self) -> str:
        """Return the name under which progress is kept."""
        return f"{self.module}/{self.id}"


@dataclass(frozen=True, slots=True)
class ModuleOutline:
    """A module for one role without its lessons."""

    id: str
    title: str
    summary: str
    picture: str
    lessons: int
    minutes: int
    check_minutes: int = 0
    """Minutes of the module check; 0 when there is none."""
    broken: bool = False
    """A file of this module can't be read; see ``trainer check``."""

    @property
    def has_check(self) -> bool:
        """Tell whether the module ends with a check."""
        return self.check_minutes > 0

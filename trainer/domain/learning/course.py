"""What a learner works through: paths, modules, lessons, steps and checks."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from ..exercises.card import Card
from ..text.credits import Review


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
    setting: str
    """Where its learners are, such as "Sportclub"."""
    position: int = 1
    ready: bool = True
    optional_modules: tuple[str, ...] = ()
    """Those of ``modules`` that the path is complete without."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a step: prose (``html``) or an exercise, for all roles or for ``roles``.

    A ``kind`` without ``exercise`` is a talk whose file is damaged.
    """

    html: str = ""
    kind: str = ""
    exercise: Any = None
    roles: frozenset[str] = frozenset()
    version: str = ""
    """A fingerprint of the exercise, kept with each attempt and draft."""

    @property
    def is_damaged(self) -> bool:
        """Tell whether there should be an exercise here that can't be read."""
        return bool(self.kind) and self.exercise is None

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
    """An exercise in the bank of a check; a talk too."""

    kind: str
    exercise: Any
    roles: frozenset[str] = frozenset()
    module: str = ""
    """Which module it is about; a draw is spread evenly over these."""
    again: str = ""
    """Where to read again what it asks: ``module/lesson#step``; empty when nowhere."""

    def is_for(self, role: str) -> bool:
        """Tell whether learners of ``role`` may get this question."""
        return not self.roles or role in self.roles


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """The check of a module: ``draw`` questions out of a bank, and a talk if there are any.

    It is passed with a mean score of ``pass_percent``, where the parts of a question count, and a
    talk that comes to a good-enough end. A ``final`` check closes a path.
    """

    module: str
    title: str
    intro: str
    minutes: int
    draw: int
    pass_percent: int
    bank: tuple[Question, ...]
    talks: tuple[Question, ...] = ()
    final: bool = False
    sources: tuple[str, ...] = ()
    review: Review = field(default_factory=Review)
    version: str = ""

    @property
    def key(self) -> str:
        """Return the name under which attempts are kept."""
        return f"{self.module}/check"

    def for_role(self, role: str) -> tuple[Question, ...]:
        """Return the questions that learners of ``role`` may get."""
        return tuple(question for question in self.bank if question.is_for(role))

    def talks_for_role(self, role: str) -> tuple[Question, ...]:
        """Return the talks of which learners of ``role`` get one."""
        return tuple(talk for talk in self.talks if talk.is_for(role))


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
    final: bool = False
    """Holds the final check of the path and no lessons."""
    optional: bool = False
    """The path is complete without it."""

    @property
    def has_check(self) -> bool:
        """Tell whether the module ends with a check."""
        return self.check_minutes > 0

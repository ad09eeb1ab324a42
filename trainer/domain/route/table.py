"""The route map (Routekaart): from a worry to what to do, whom to call and what to say.

The rules are a table that an editor writes. What may never depend on it stands here: danger and
thoughts of suicide mean now, with 112 and 113 first, whatever the table or the other answers say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from ..directory.entries import Ages

UNKNOWN = "unknown"
"""The option of each question that says "I don't know"; also what is not answered."""

ROLE = "role"
"""May stand in a condition beside the questions: the path of who asks."""

QUESTIONS = ("danger", "who", "signs", "long", "where")
"""What is asked of everyone, in this order. Others are asked only after an answer before them."""

ALARMS: Mapping[str, frozenset[str]] = {
    "danger": frozenset({"now", "suicide"}),
    "signs": frozenset({"suicide"}),
}
"""Answers that mean danger or suicide."""

LIFELINES = ("112", "113")

MOST_SERVICES = 3
"""Beside each other at once: who is worried can't choose from ten."""

Answers = Mapping[str, str]
"""From the id of a question to the id of an option."""

Condition = Mapping[str, tuple[str, ...]]
"""All of its questions must have one of the answers that stand with them."""


class Urgency(Enum):
    """How soon something has to be done."""

    NOW = "now"
    TODAY = "today"
    WEEK = "week"
    FOLLOW = "follow"
    """Listen, and keep an eye on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An answer. ``ages`` are those of the young person, where it says so."""

    id: str
    text: str
    ages: Ages = field(default_factory=Ages)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question with all its answers; one of them is ``UNKNOWN``."""

    id: str
    ask: str
    options: tuple[Option, ...]
    when: tuple[Condition, ...] = ()
    """Asked only after these answers: a second question, under a sign."""

    def option(self, id: str) -> Option | None:
        """Return an answer by its id."""
        return next((one for one in self.options if one.id == id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A service or a kind of own place, and why this one."""

    id: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A row of the table. ``when`` holds if one of its lines does; without lines, always."""

    id: str
    urgency: Urgency
    title: str
    first: tuple[str, ...]
    """What to do first, a line each."""
    services: tuple[Advice, ...]
    """In order; the first three that fit the age and are in use are shown."""
    say_to_person: str
    say_on_phone: str
    sources: tuple[str, ...]
    when: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something to know beside the result: what the rules of a role ask, or a caution for all."""

    id: str
    text: str
    sources: tuple[str, ...]
    roles: tuple[str, ...] = ()
    when: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What every result has to keep where ``when`` holds, whichever rule gives it."""

    id: str
    when: tuple[Condition, ...]
    at_least: Urgency = Urgency.FOLLOW
    names: tuple[str, ...] = ()
    """Services that are shown, or named in a note."""
    leads: str = ""
    """The service that is shown first; with danger it is named, behind 112 and 113."""
    says: tuple[str, ...] = ()
    """Words that are said, in capitals or not."""
    never: tuple[str, ...] = ()
    """Words that are never said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteTable:
    """The whole map. The first rule that holds gives the result; every note that holds is added."""

    questions: tuple[Question, ...] = ()
    rules: tuple[Rule, ...] = ()
    notes: tuple[Note, ...] = ()
    promises: tuple[Promise, ...] = ()

    def question(self, id: str) -> Question | None:
        """Return a question by its id."""
        return next((one for one in self.questions if one.id == id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A sign, or what lies under it: what a search may lead to."""

    id: str
    """Such as ``cost.gambling``."""
    text: str
    above: str
    """The text of the sign that it lies under; empty for a sign itself."""
    answers: Answers


def signs_of(table: RouteTable) -> Iterator[Sign]:
    """Yield each sign and second answer, with the answers that lead there."""
    signs = table.question("signs")
    for question in table.questions:
        if signs is None or not (question == signs or question.when):
            continue
        under = next((one["signs"][0] for one in question.when if "signs" in one), "")
        above = signs.option(under)
        for option in question.options:
            if option.id != UNKNOWN:
                yield Sign(
                    id=f"{question.id}.{option.id}",
                    text=option.text,
                    above=above.text if above else "",
                    answers={**({"signs": under} if above else {}), question.id: option.id},
                )


def answers_at(table: RouteTable, sign: str) -> Answers:
    """Return the answers that lead to a sign, by its id; none where it isn't there."""
    return next((one.answers for one in signs_of(table) if one.id == sign), {})


@dataclass(frozen=True, slots=True)
class Route:
    """A result."""

    rule: Rule
    urgency: Urgency
    alarm: bool
    """Danger or suicide: 112 and 113 stand on top, large."""
    services: tuple[Advice, ...]
    cautions: tuple[Note, ...]
    """Notes for everyone."""
    duties: tuple[Note, ...]
    """What the rules of the role ask."""
    ages: Ages

    @property
    def said(self) -> str:
        """Return all that is said, without the services."""
        rule = self.rule
        notes = (note.text for note in (*self.cautions, *self.duties))
        lines = (rule.title, *rule.first, rule.say_to_person, rule.say_on_phone, *notes)
        return "\n".join(lines)


def resolve(answers: Answers, table: RouteTable, role: str = UNKNOWN) -> Route:
    """Return the result for ``answers``; what is not answered counts as not known.

    Raises:
        LookupError: no rule of the table holds, which ``route_flaws`` finds.
    """
    known = {**asked_only(answers, table), ROLE: role or UNKNOWN}
    rule = next((one for one in table.rules if holds(one.when, known)), None)
    if rule is None:
        raise LookupError("no rule of the route map holds")
    notes = [one for one in table.notes if _is_for(one, role) and holds(one.when, known)]
    alarm = is_alarm(answers)
    return Route(
        rule=rule,
        urgency=Urgency.NOW if alarm else rule.urgency,
        alarm=alarm,
        services=_with_lifelines(rule.services) if alarm else rule.services,
        cautions=tuple(one for one in notes if not one.roles),
        duties=tuple(one for one in notes if one.roles),
        ages=ages_of(answers, table),
    )


def asked(answers: Answers, table: RouteTable) -> tuple[Question, ...]:
    """Return the questions that are asked after these answers."""
    if not any(one.when for one in table.questions):
        return table.questions
    known: dict[str, str] = {}
    found = []
    for question in table.questions:
        if holds(question.when, known):
            found.append(question)
            known[question.id] = answers.get(question.id, UNKNOWN)
    return tuple(found)


def asked_only(answers: Answers, table: RouteTable) -> dict[str, str]:
    """Return the answers without those to a question that is no longer asked."""
    gone = {one.id for one in table.questions} - {one.id for one in asked(answers, table)}
    return {id: answer for id, answer in answers.items() if id not in gone}


def is_alarm(answers: Answers) -> bool:
    """Tell whether an answer means danger or suicide."""
    return any(answers.get(question) in meant for question, meant in ALARMS.items())


def holds(lines: Iterable[Condition], known: Answers) -> bool:
    """Tell whether one of ``lines`` holds for what is known; no lines hold always."""
    empty = True
    for line in lines:
        if _line_holds(line, known):
            return True
        empty = False
    return empty


def ages_of(answers: Answers, table: RouteTable) -> Ages:
    """Return the ages that the answers leave open: all of them when that isn't known."""
    question = table.question("who")
    option = question.option(answers.get("who", UNKNOWN)) if question else None
    return option.ages if option else Ages()


def _line_holds(line: Condition, known: Answers) -> bool:
    for question, options in line.items():  # noqa: SIM110 - a loop: all() takes twice the time
        if known.get(question, UNKNOWN) not in options:
            return False
    return True


def _is_for(note: Note, role: str) -> bool:
    return not note.roles or role in note.roles


def _with_lifelines(services: tuple[Advice, ...]) -> tuple[Advice, ...]:
    """Return 112 and 113, and then the others."""
    said = {one.id: one for one in services}
    first = tuple(said.get(id, Advice(id=id, why="")) for id in LIFELINES)
    return first + tuple(one for one in services if one.id not in LIFELINES)

"""What can be wrong in the table of the route map, row by row."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from ..directory.entries import Services
from ..text.flaw import Flaw, doubles, too_long
from ..text.message import QT_TRANSLATE_NOOP, Message
from .table import ALARMS, QUESTIONS, ROLE, UNKNOWN, Condition, Question, RouteTable

LONGEST_TEXT = 300
MOST_OPTIONS = 9
"""Beside the one that isn't known: the keys 1 to 9."""
MOST_OF_SECOND = 5
"""Of a second question: it narrows down what was seen already."""
LONGEST_OPTION = 64
"""Two lines in the column of the questions."""
MOST_LINES = 4
"""Of what to do first: who is worried reads no more."""

_MISSING = QT_TRANSLATE_NOOP("check", 'the question "{id}" may never be missing; add it')
_NEW = QT_TRANSLATE_NOOP("check", 'there is no question "{id}"; there are: {known}')
_NO_OPTION = QT_TRANSLATE_NOOP("check", 'the question "{question}" needs the answer "{id}"')
_TOO_MANY = QT_TRANSLATE_NOOP("check", "at most {most} answers beside the one that isn't known")
_SECOND = QT_TRANSLATE_NOOP(
    "check",
    'there is no question "{id}" that everyone is asked; give it a "when", or use one of: {known}',
)
_ALWAYS = QT_TRANSLATE_NOOP("check", '"{id}" is asked of everyone: leave out its "when"')
_LATER = QT_TRANSLATE_NOOP("check", 'only a question before "{id}" can stand in its "when"')
_UNKNOWN_ANSWER = QT_TRANSLATE_NOOP("check", '"{question}" has no answer "{id}"')
_UNKNOWN_SERVICE = QT_TRANSLATE_NOOP(
    "check", 'there is no service or own place "{id}"; look in services.yaml'
)
_HIDDEN = QT_TRANSLATE_NOOP("check", 'the service "{id}" is hidden; name another one')
_LAST = QT_TRANSLATE_NOOP("check", 'the last rule is for all the rest: leave out its "when"')
_NEVER = QT_TRANSLATE_NOOP(
    "check", 'the rule "{id}" is never reached; put it higher up, or remove it'
)
_LINES = QT_TRANSLATE_NOOP("check", 'at most {most} lines in "first"')


def route_flaws(table: RouteTable, services: Services, roles: Collection[str]) -> Iterator[Flaw]:
    """Yield what is wrong, each with its place, such as ``rules[3].when[0].signs``."""
    yield from _question_flaws(table)
    yield from doubles([[one.id for one in table.rules]], "rules[{at}].id")
    yield from doubles([[one.id for one in table.notes]], "notes[{at}].id")
    known = {one.id: {option.id for option in one.options} for one in table.questions}
    yield from _second_flaws(table, known)
    known[ROLE] = {*roles, UNKNOWN}
    for at, rule in enumerate(table.rules):
        yield from _condition_flaws(f"rules[{at}]", rule.when, known)
        yield from _service_flaws(f"rules[{at}]", [one.id for one in rule.services], services)
    for at, note in enumerate(table.notes):
        yield from _condition_flaws(f"notes[{at}]", note.when, known)
        yield from _options(f"notes[{at}].roles", ROLE, note.roles, known[ROLE])
    yield from doubles([[one.id for one in table.promises]], "promises[{at}].id")
    for at, promise in enumerate(table.promises):
        yield from _condition_flaws(f"promises[{at}]", promise.when, known)
        entries = {one.id for one in services.services}
        for id in sorted(set(promise.names) - entries):
            yield Flaw(f"promises[{at}].names", Message(_UNKNOWN_SERVICE, {"id": id}))
        if promise.leads and promise.leads not in entries:
            yield Flaw(f"promises[{at}].leads", Message(_UNKNOWN_SERVICE, {"id": promise.leads}))
    yield from _order_flaws(table)
    yield from _text_flaws(table)


def _question_flaws(table: RouteTable) -> Iterator[Flaw]:
    ids = [one.id for one in table.questions]
    yield from doubles([ids], "questions[{at}].id")
    for id in QUESTIONS:
        if id not in ids:
            yield Flaw("questions", Message(_MISSING, {"id": id}))
    for at, question in enumerate(table.questions):
        place = f"questions[{at}]"
        if question.id in QUESTIONS and question.when:
            yield Flaw(f"{place}.when", Message(_ALWAYS, {"id": question.id}))
        elif question.id not in QUESTIONS and not question.when:
            values = {"id": question.id, "known": ", ".join(QUESTIONS)}
            yield Flaw(f"{place}.id", Message(_SECOND, values))
        yield from _option_flaws(place, question)


def _option_flaws(place: str, question: Question) -> Iterator[Flaw]:
    options = [one.id for one in question.options]
    yield from doubles([options], f"{place}.options[{{at}}].id")
    for id in sorted({UNKNOWN, *ALARMS.get(question.id, ())} - set(options)):
        yield Flaw(f"{place}.options", Message(_NO_OPTION, {"question": question.id, "id": id}))
    most = MOST_OPTIONS if question.id in QUESTIONS else MOST_OF_SECOND
    if len(set(options) - {UNKNOWN}) > most:
        yield Flaw(f"{place}.options", Message(_TOO_MANY, {"most": most}))
    for at, option in enumerate(question.options):
        yield from too_long(option.text, LONGEST_OPTION, f"{place}.options[{at}].text")


def _second_flaws(table: RouteTable, known: dict[str, set[str]]) -> Iterator[Flaw]:
    """Yield what is wrong in the conditions of questions: they look at what stands before them."""
    before: dict[str, set[str]] = {}
    for at, question in enumerate(table.questions):
        for number, line in enumerate(question.when):
            for id in line:
                if id in known and id not in before:
                    place = f"questions[{at}].when[{number}].{id}"
                    yield Flaw(place, Message(_LATER, {"id": question.id}))
        yield from _condition_flaws(f"questions[{at}]", question.when, known)
        before[question.id] = known[question.id]


def _condition_flaws(
    place: str, when: tuple[Condition, ...], known: dict[str, set[str]]
) -> Iterator[Flaw]:
    for at, line in enumerate(when):
        for question, options in line.items():
            inner = f"{place}.when[{at}].{question}"
            if question not in known:
                names = ", ".join(known)
                yield Flaw(inner, Message(_NEW, {"id": question, "known": names}))
                continue
            yield from _options(inner, question, options, known[question])


def _options(
    place: str, question: str, named: Iterable[str], known: Collection[str]
) -> Iterator[Flaw]:
    for id in named:
        if id not in known:
            yield Flaw(place, Message(_UNKNOWN_ANSWER, {"question": question, "id": id}))


def _service_flaws(place: str, ids: list[str], services: Services) -> Iterator[Flaw]:
    entries = {one.id: one for one in services.services}
    places = {one.id for one in services.places}
    yield from doubles([ids], f"{place}.services[{{at}}].id")
    for at, id in enumerate(ids):
        inner = f"{place}.services[{at}].id"
        if id not in entries and id not in places:
            yield Flaw(inner, Message(_UNKNOWN_SERVICE, {"id": id}))
        elif id in entries and entries[id].hidden:
            yield Flaw(inner, Message(_HIDDEN, {"id": id}))


def _order_flaws(table: RouteTable) -> Iterator[Flaw]:
    if not table.rules or table.rules[-1].when:
        yield Flaw("rules", Message(_LAST))
    for at, rule in enumerate(table.rules[:-1]):
        if not rule.when:
            after = table.rules[at + 1]
            yield Flaw(f"rules[{at + 1}].id", Message(_NEVER, {"id": after.id}))


def _text_flaws(table: RouteTable) -> Iterator[Flaw]:
    for at, rule in enumerate(table.rules):
        for name in ("title", "say_to_person", "say_on_phone"):
            yield from too_long(getattr(rule, name), LONGEST_TEXT, f"rules[{at}].{name}")
        if len(rule.first) > MOST_LINES:
            yield Flaw(f"rules[{at}].first", Message(_LINES, {"most": MOST_LINES}))

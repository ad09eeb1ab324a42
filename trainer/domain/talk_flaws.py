"""What can be wrong with the script of a conversation."""

from __future__ import annotations

from collections.abc import Iterator

from .acts import ACTS
from .exercise import Flaw
from .talk import HIGHEST_TRUST, LOWEST_TRUST, Talk, TalkChoice, TalkScript
from .text import QT_TRANSLATE_NOOP, Message

_FEWEST_ENDINGS = 3
_CHOICES = range(2, 5)
_TRUST_STEP = range(-3, 4)


def talk_flaws(script: TalkScript) -> Iterator[Flaw]:
    """Yield every mistake in ``script``; without any, each talk through it reaches an ending."""
    yield from _start_flaws(script)
    for id, node in script.nodes.items():
        place = f"nodes.{id}"
        if not node.says and not node.does:
            yield _flaw(
                place, QT_TRANSLATE_NOOP("check", 'the other is mute here; add "says" or "does"')
            )
        if len(node.choices) not in _CHOICES:
            yield _flaw(place, QT_TRANSLATE_NOOP("check", "give two to four choices"))
        for index, choice in enumerate(node.choices):
            yield from _choice_flaws(script, choice, f"{place}.choices[{index}]")
    yield from _ending_flaws(script)
    if script.start in script.nodes:
        yield from _walk_flaws(script)


def _flaw(place: str, template: str, **values: object) -> Flaw:
    return Flaw(place, Message(template, values))


def _start_flaws(script: TalkScript) -> Iterator[Flaw]:
    if script.start not in script.nodes:
        yield _flaw(
            "start",
            QT_TRANSLATE_NOOP("check", 'there is no node "{id}" to start at'),
            id=script.start,
        )
    if not LOWEST_TRUST <= script.trust <= HIGHEST_TRUST:
        yield _flaw("trust", QT_TRANSLATE_NOOP("check", "trust goes from 0 to 10"))
    for id in script.nodes.keys() & script.endings.keys():
        yield _flaw(
            f"endings.{id}",
            QT_TRANSLATE_NOOP("check", '"{id}" is a node as well as an ending; rename one'),
            id=id,
        )


def _choice_flaws(script: TalkScript, choice: TalkChoice, place: str) -> Iterator[Flaw]:
    if bool(choice.say) == bool(choice.wait):
        yield _flaw(place, QT_TRANSLATE_NOOP("check", 'write either "say" or "wait"'))
    yield from _act_flaws(choice, place)
    if not choice.feedback.strip():
        yield _flaw(
            f"{place}.feedback",
            QT_TRANSLATE_NOOP(
                "check", "a choice without feedback; say what the learner did and what it does"
            ),
        )
    if choice.trust not in _TRUST_STEP:
        yield _flaw(
            f"{place}.trust", QT_TRANSLATE_NOOP("check", "one choice moves trust by -3 to +3")
        )
    if (choice.needs_trust is None) != (not choice.otherwise):
        yield _flaw(place, QT_TRANSLATE_NOOP("check", '"needs_trust" and "otherwise" go together'))
    yield from _target_flaws(script, choice, place)


def _target_flaws(script: TalkScript, choice: TalkChoice, place: str) -> Iterator[Flaw]:
    for key, target in zip(("next", "otherwise"), choice.targets, strict=False):
        if target and target not in script.nodes and target not in script.endings:
            yield _flaw(
                f"{place}.{key}",
                QT_TRANSLATE_NOOP(
                    "check", 'a dead end: there is no node or ending "{id}" to go to'
                ),
                id=target,
            )


def _act_flaws(choice: TalkChoice, place: str) -> Iterator[Flaw]:
    if not choice.acts:
        yield _flaw(
            f"{place}.acts",
            QT_TRANSLATE_NOOP("check", "a choice without acts; name at least one of: {acts}"),
            acts=", ".join(ACTS),
        )
    for act in choice.acts:
        if act not in ACTS:
            yield _flaw(
                f"{place}.acts",
                QT_TRANSLATE_NOOP("check", 'there is no act "{act}"; choose from: {acts}'),
                act=act,
                acts=", ".join(ACTS),
            )


def _ending_flaws(script: TalkScript) -> Iterator[Flaw]:
    if len(script.endings) < _FEWEST_ENDINGS:
        yield _flaw("endings", QT_TRANSLATE_NOOP("check", "give at least three endings"))
    if not any(ending.level.good_enough for ending in script.endings.values()):
        yield _flaw(
            "endings",
            QT_TRANSLATE_NOOP("check", 'no ending is good enough; give one the level "enough"'),
        )


def _walk_flaws(script: TalkScript) -> Iterator[Flaw]:
    """Walk every talk, trust included, and find what is never reached or never ends."""
    reached, ending = _walk(script)
    stuck = {at for at, _ in reached - ending}
    met = {at for at, _ in reached}
    for id in script.nodes:
        if id not in met:
            yield _flaw(
                f"nodes.{id}", QT_TRANSLATE_NOOP("check", "this node is never reached"), id=id
            )
        elif id in stuck:
            yield _flaw(
                f"nodes.{id}",
                QT_TRANSLATE_NOOP("check", "from here on a talk can never come to an end"),
            )
    for id in script.endings:
        if id not in met:
            yield _flaw(
                f"endings.{id}", QT_TRANSLATE_NOOP("check", "this ending is never reached"), id=id
            )


_State = tuple[str, int]


def _walk(script: TalkScript) -> tuple[set[_State], set[_State]]:
    """Return the states (place, trust) that can be reached, and those that can reach an end."""
    first: _State = (script.start, script.trust)
    reached: set[_State] = {first}
    before: dict[_State, set[_State]] = {}
    ends: set[_State] = set()
    todo = [first]
    while todo:
        state = todo.pop()
        at, trust = state
        if at in script.endings:
            ends.add(state)
        if at not in script.nodes:
            continue
        here = Talk(script=script, at=at, trust=trust)
        for choice in range(len(here.choices)):
            after = here.choose(choice)
            following = (after.at, after.trust)
            before.setdefault(following, set()).add(state)
            if following not in reached:
                reached.add(following)
                todo.append(following)
    return reached, _backwards(ends, before)


def _backwards(ends: set[_State], before: dict[_State, set[_State]]) -> set[_State]:
    found, todo = set(ends), list(ends)
    while todo:
        for state in before.get(todo.pop(), set()) - found:
            found.add(state)
            todo.append(state)
    return found

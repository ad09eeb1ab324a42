"""What can be wrong with the script of a conversation."""

from __future__ import annotations

from collections.abc import Iterator

from ..text.flaw import Flaw
from ..text.message import QT_TRANSLATE_NOOP, Message, Template
from .acts import ACTS
from .script import HIGHEST_TRUST, LOWEST_TRUST, Condition, TalkChoice, TalkNode, TalkScript
from .walk import Walk, walked

_FEWEST_ENDINGS = 3
_CHOICES = range(2, 5)
_TRUST_STEP = range(-3, 4)


def talk_flaws(script: TalkScript) -> Iterator[Flaw]:
    """Yield every mistake in ``script``; without any, each talk through it reaches an ending."""
    yield from _start_flaws(script)
    for id, node in script.nodes.items():
        place = f"nodes.{id}"
        if not node.says and not node.does:
            yield _mute(place)
        if len(node.choices) not in _CHOICES:
            yield _flaw(place, QT_TRANSLATE_NOOP("check", "give two to four choices"))
        for index, choice in enumerate(node.choices):
            yield from _choice_flaws(script, choice, f"{place}.choices[{index}]")
    yield from _ending_flaws(script)
    yield from _name_flaws(script)
    yield from _variant_flaws(script)
    if script.start in script.nodes:
        yield from _walk_flaws(script)


def _flaw(place: str, template: Template, **values: object) -> Flaw:
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
    if choice.asks != bool(choice.otherwise):
        yield _flaw(
            place,
            QT_TRANSLATE_NOOP("check", '"otherwise" goes together with "needs_trust" or "needs"'),
        )
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
    """Walk every talk, with all that it knows, and find what is never met or never ends."""
    walk = walked(script)
    for id, node in script.nodes.items():
        if id in script.endings:
            continue
        if id in walk.met:
            yield from _met_flaws(walk, id, node)
        else:
            yield _flaw(f"nodes.{id}", QT_TRANSLATE_NOOP("check", "this node is never reached"))
    for id in script.endings:
        if id not in walk.met:
            yield _flaw(f"endings.{id}", QT_TRANSLATE_NOOP("check", "this ending is never reached"))


def _met_flaws(walk: Walk, id: str, node: TalkNode) -> Iterator[Flaw]:
    place = f"nodes.{id}"
    if id in walk.stuck:
        yield _flaw(
            place, QT_TRANSLATE_NOOP("check", "from here on a talk can never come to an end")
        )
    if walk.fewest[id] < 2 <= len(node.choices):
        yield _flaw(
            place,
            QT_TRANSLATE_NOOP(
                "check", 'a talk can come here with fewer than two choices; look at "when"'
            ),
        )
    for index in sorted(set(range(len(node.choices))) - walk.offered[id]):
        yield _flaw(
            f"{place}.choices[{index}].when",
            QT_TRANSLATE_NOOP("check", "this choice is never offered"),
        )


def _name_flaws(script: TalkScript) -> Iterator[Flaw]:
    """Find names of facts and promises that don't exist, or that nothing gives rise to."""
    given = {"facts": script.facts, "promises": script.promises}
    for place, key, name in _names(script):
        if name not in given[key]:
            yield _flaw(
                place,
                QT_TRANSLATE_NOOP("check", 'there is no "{name}" under "{key}"; add it there'),
                name=name,
                key=key,
            )
    told = {name for node in script.nodes.values() for name in node.tells}
    made = {name for _, choice in _choices(script) for name in choice.promises}
    for key, arises in (("facts", told), ("promises", made)):
        for name in given[key]:
            if name not in arises:
                yield _flaw(
                    f"{key}.{name}",
                    QT_TRANSLATE_NOOP(
                        "check", 'nothing gives rise to "{name}"; name it at a node or choice'
                    ),
                    name=name,
                )


def _choices(script: TalkScript) -> Iterator[tuple[str, TalkChoice]]:
    for id, node in script.nodes.items():
        for index, choice in enumerate(node.choices):
            yield f"nodes.{id}.choices[{index}]", choice


def _names(script: TalkScript) -> Iterator[tuple[str, str, str]]:
    """Yield each use of a name: place, under which key it should stand, and the name."""
    for id, node in script.nodes.items():
        place = f"nodes.{id}"
        yield from ((f"{place}.tells", "facts", name) for name in node.tells)
        for index, variant in enumerate(node.variants):
            yield from _names_asked(variant.when, f"{place}.variants[{index}].when")
    for place, choice in _choices(script):
        yield from ((f"{place}.promises", "promises", name) for name in choice.promises)
        yield from _names_asked(choice.when, f"{place}.when")
        yield from _names_asked(choice.needs, f"{place}.needs")


def _names_asked(condition: Condition, place: str) -> Iterator[tuple[str, str, str]]:
    asked = {
        "told": ("facts", condition.told),
        "not_told": ("facts", condition.not_told),
        "promised": ("promises", condition.promised),
        "not_promised": ("promises", condition.not_promised),
    }
    for key, (under, names) in asked.items():
        yield from ((f"{place}.{key}", under, name) for name in names)


def _variant_flaws(script: TalkScript) -> Iterator[Flaw]:
    for id, node in script.nodes.items():
        for index, variant in enumerate(node.variants):
            place = f"nodes.{id}.variants[{index}]"
            if variant.when == Condition():
                yield _flaw(
                    f"{place}.when",
                    QT_TRANSLATE_NOOP("check", '"when" is empty, so that it always holds'),
                )
            if not variant.says and not variant.does:
                yield _mute(place)


def _mute(place: str) -> Flaw:
    return _flaw(place, QT_TRANSLATE_NOOP("check", 'the other is mute here; add "says" or "does"'))

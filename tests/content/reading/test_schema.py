"""Raw YAML becomes a dataclass, or a list of all that is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.content.reading.problem import Problems
from trainer.content.reading.schema import add_flaws, build
from trainer.content.reading.yaml_file import Document, read_yaml
from trainer.domain.exercises import KINDS
from trainer.domain.text.flaw import Flaw
from trainer.domain.text.message import Message, Template

AT_MOST = min(1_000, settings().max_examples)
"""Also in a long run: making such examples takes far longer than the test itself."""


class Level(StrEnum):
    HIGH = "high"
    LOW = "low"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    text: str
    right: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    title: str
    parts: tuple[Part, ...]
    level: Level = Level.LOW
    minutes: int = 5
    limit: int | None = None
    roles: frozenset[str] = frozenset()
    named: Mapping[str, Part] = field(default_factory=dict)
    note: str = ""


SOUND = """\
title: Stil
parts:
  - text: een
    right: true
  - {text: twee}
level: high
minutes: +8
limit: -3
roles: [sport, school]
named:
  a: {text: x}
"""


def made(text: str, **given: object) -> tuple[Whole | None, list[tuple[int, str]]]:
    problems = Problems("file.yaml")
    document = read_yaml(text, problems)
    assert document is not None
    whole = build(Whole, document, problems, **given)
    return whole, [(problem.line, str(problem.message)) for problem in problems]


def test_a_sound_text_becomes_its_dataclass() -> None:
    whole, problems = made(SOUND)
    assert not problems
    assert whole == Whole(
        title="Stil",
        parts=(Part(text="een", right=True), Part(text="twee")),
        level=Level.HIGH,
        minutes=8,
        limit=-3,
        roles=frozenset({"sport", "school"}),
        named={"a": Part(text="x")},
    )


def test_what_is_left_out_or_empty_has_its_default() -> None:
    whole, problems = made("title: Stil\nparts: [{text: een}]\nminutes:\nlimit: ~\nroles:\nnote:")
    assert not problems
    assert whole == Whole(title="Stil", parts=(Part(text="een"),))


def test_what_is_given_need_not_and_may_not_stand_in_the_file() -> None:
    whole, _ = made("parts: [{text: een}]", title="Stil")
    assert whole is not None
    assert whole.title == "Stil"
    _, problems = made("title: x\nparts: [{text: een}]", title="Stil")
    assert problems[0][0] == 1


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("title: Stil\n", "", 1, '"title" is missing'),
        ("title: Stil", "title:", 1, '"title" is empty'),
        ("title: Stil", "title: '  '", 1, '"title" is empty'),
        ("title: Stil", "title: [a]", 1, "must be one text"),
        ("title: Stil", "titel: Stil", 1, 'did you mean "title"'),
        ("title: Stil", "title: Stil\nqqq: x", 2, "known here are: level, limit"),
        ("- text: een", "- tekst: een", 3, 'did you mean "text"'),
        ("{text: twee}", "{right: true}", 5, '"text" is missing'),
        ("{text: twee}", "twee", 5, '"parts[1]" needs lines with "key: value", with: text'),
        ("{text: twee}", "{text: ''}", 5, '"text" is empty'),
        ("right: true", "right: ja", 4, "must be true or false, not 'ja'"),
        ("right: true", "right: 1", 4, "must be true or false, not '1'"),
        ("minutes: +8", "minutes: tien", 7, "must be a whole number, not 'tien'"),
        ("minutes: +8", "minutes: 1e9", 7, "must be a whole number"),
        ("minutes: +8", "minutes: 1.0", 7, "must be a whole number"),
        ("minutes: +8", "minutes: 9999999999999", 7, "must be a whole number"),
        ("minutes: +8", "minutes: +-8", 7, "must be a whole number"),
        ("minutes: +8", "minutes: ²", 7, "must be a whole number"),
        ("limit: -3", "limit: veel", 8, "must be a whole number"),
        ("level: high", "level: hoog", 6, "must be one of: high, low; not 'hoog'"),
        ("roles: [sport, school]", "roles: sport", 9, "must be a list"),
        ("roles: [sport, school]", "roles: [sport, '']", 9, "is empty"),
        ("roles: [sport, school]", "roles: [sport, [x]]", 9, "must be one text"),
        ("a: {text: x}", "- x", 10, '"named" needs lines with "name:"'),
        ("a: {text: x}", "a: x", 11, '"a" needs lines'),
    ],
)
def test_a_mistake_is_named_on_its_line(old: str, new: str, line: int, words: str) -> None:
    assert old in SOUND
    whole, problems = made(SOUND.replace(old, new))
    assert whole is None
    assert any(at == line and words in message for at, message in problems), problems


def test_all_mistakes_are_found_at_once() -> None:
    _, problems = made("titel: x\nparts: [{}, {text: a, right: ja}]\nminutes: tien\nlevel: x")
    assert [line for line, _ in problems] == [1, 1, 2, 2, 3, 4]


@pytest.mark.parametrize("text", ["", "just text", "- a\n- b"])
def test_a_file_that_holds_no_keys_says_which_are_needed(text: str) -> None:
    _, problems = made(text)
    assert problems == [(1, 'write "key: value" here, with: title, parts')]


def test_a_flaw_stands_at_the_nearest_known_place() -> None:
    document = Document({}, {"": 1, "options": 3, "options[1]": 6})
    problems = Problems("file.yaml")
    places = ("options[1].text", "options[9].text", "title")
    add_flaws(
        [Flaw(place, Message(Template("check", "wrong"))) for place in places], document, problems
    )
    assert [problem.line for problem in problems] == [1, 3, 6]


KEYS = st.sampled_from(
    ["id", "question", "options", "text", "correct", "feedback", "bins", "items", "bin", "start",
     "nodes", "endings", "choices", "says", "acts", "trust", "next", "level", "several", "x",
     "pairs", "left", "right", "extra", "low", "high", "statements", "construct", "id"]
)  # fmt: skip
ANYTHING: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from(["", "a", "b", "true", "false", "+1", "-9", "strong", "naming", "1e5"]),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=8)),
    max_leaves=12,
)


@pytest.mark.parametrize("kind", sorted(KINDS))
@settings(max_examples=AT_MOST)
@given(data=ANYTHING)
def test_anything_becomes_an_exercise_or_a_list_of_mistakes(kind: str, data: Any) -> None:
    document = Document(data, {"": 1})
    problems = Problems("file.yaml")
    exercise = build(KINDS[kind].exercise_type, document, problems)
    assert (exercise is None) == bool(problems)
    if exercise is not None:
        add_flaws(KINDS[kind].flaws(exercise), document, problems)

"""The rules are as often right as docs/own-words.md says, and speak only if that is enough."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.domain.own_words.measured import (
    DOCS,
    NEWER,
    TABLE,
    labelled,
    may_speak,
    table,
)
from trainer.domain.own_words import RULES, Rule

IDS = [rule.id for rule in RULES]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.id))
def test_a_rule_speaks_if_it_is_right_on_lines_it_never_saw(rule: Rule) -> None:
    assert rule.speaks == may_speak(rule.id)


def test_the_table_in_the_docs_is_what_is_measured() -> None:
    """When this fails: ``python -m tests.domain.own_words.measured``."""
    found = TABLE.search(DOCS.read_text(encoding="utf-8"))
    assert found is not None
    assert found[0] == table()


@pytest.mark.parametrize("id", IDS)
def test_there_are_enough_lines_for_each_rule(id: str) -> None:
    lines = labelled()
    assert sum(id in one.labels for one in lines) >= 25
    near = sum(id in one.near and id not in one.labels for one in lines)
    assert near >= 12 or id in NEWER


def test_every_label_is_one_of_a_rule_and_no_line_stands_there_twice() -> None:
    lines = labelled()
    assert {label for one in lines for label in one.labels | one.near} == set(IDS)
    assert not [line for line, times in Counter(one.line for one in lines).items() if times > 1]
    assert not [one.line for one in lines if one.labels & one.near]


def test_about_half_of_the_first_lines_are_held_out() -> None:
    first = [one for one in labelled() if one.file == "lines.csv"]
    assert len(first) >= 360
    assert 0.4 < sum(one.held_out for one in first) / len(first) < 0.6

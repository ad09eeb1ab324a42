"""The quick walk through all talks meets what talks meet."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.domain.talk.test_talk import ROUND_AND_ROUND, remembering
from trainer.content.files.conversation import read_conversation
from trainer.content.reading.problem import Problems
from trainer.domain.talk.script import TalkScript
from trainer.domain.talk.talk import State, Talk
from trainer.domain.talk.walk import walked

FILES = sorted((Path(__file__).parents[3] / "modules").glob("*/nl/conversations/*.yaml"))


def script_of(file: Path) -> TalkScript:
    script = read_conversation(file.read_text(encoding="utf-8"), Problems(file.name))
    assert script is not None
    return script


def slowly(script: TalkScript) -> tuple[set[str], dict[str, set[int]], dict[str, int]]:
    """Return places, choices offered, and the fewest at each node, by talking."""
    met: set[str] = set()
    offered: dict[str, set[int]] = {}
    fewest: dict[str, int] = {}
    first = Talk.begun(script)
    seen: set[State] = {first.state}
    todo = [first]
    for talk in todo:
        met.add(talk.at)
        if talk.ending is not None:
            continue
        here = talk.offered
        offered.setdefault(talk.at, set()).update(here)
        fewest[talk.at] = min(fewest.get(talk.at, len(here)), len(here))
        for choice in here:
            after = talk.choose(choice)
            if after.state not in seen:
                seen.add(after.state)
                todo.append(after)
    return met, offered, fewest


@pytest.mark.parametrize(
    "script",
    [ROUND_AND_ROUND, remembering(), *map(script_of, FILES[::6])],
    ids=lambda one: one.person,
)
def test_the_walk_meets_what_talks_meet(script: TalkScript) -> None:
    walk = walked(script)
    assert (walk.met, walk.offered, walk.fewest) == slowly(script)
    assert walk.stuck == set()

"""``trainer check --talks``: plays each talk by tricks and by styles, and tells how it is built."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from ..content.files.library import read_library
from ..domain.talk.acts import ACTS
from ..domain.talk.plays import STYLES, good_ends, shape
from ..domain.talk.script import TalkScript
from ..domain.text.message import QT_TRANSLATE_NOOP, Message, Translate
from .columns import print_columns

PLAYS = 500

_HEADS = (
    QT_TRANSLATE_NOOP("talks", "Talk"),
    QT_TRANSLATE_NOOP("talks", "silence"),
    QT_TRANSLATE_NOOP("talks", "longest"),
    QT_TRANSLATE_NOOP("talks", "shortest"),
    QT_TRANSLATE_NOOP("talks", "last"),
    QT_TRANSLATE_NOOP("talks", "random"),
    QT_TRANSLATE_NOOP("talks", "mirror"),
    QT_TRANSLATE_NOOP("talks", "fixer"),
    QT_TRANSLATE_NOOP("talks", "worrier"),
    QT_TRANSLATE_NOOP("talks", "judge"),
    QT_TRANSLATE_NOOP("talks", "half"),
    QT_TRANSLATE_NOOP("talks", "helpful"),
    QT_TRANSLATE_NOOP("talks", "Nodes"),
    QT_TRANSLATE_NOOP("talks", "Wait"),
    QT_TRANSLATE_NOOP("talks", "Idle"),
    QT_TRANSLATE_NOOP("talks", "One way"),
    QT_TRANSLATE_NOOP("talks", "Against"),
    QT_TRANSLATE_NOOP("talks", "Best longest"),
)
_EXPLAINED = QT_TRANSLATE_NOOP(
    "talks",
    "In % of {plays} plays, what ends good enough: who only waits, takes the longest line, the "
    "shortest, the last, or any; who only says back, mends, worries or judges; who listens by "
    "halves; who takes a line that helps. Then the nodes; in % of them, where one can wait and "
    "where all lines lead one way; of waiting, what brings nothing; how many lines cost though "
    "their act mostly helps, and help though it mostly doesn't; and in %, where the best line is "
    "the longest.",
)


def run(folder: Path, translate: Translate, out: TextIO) -> None:
    """Write how each talk in ``folder`` that can be read plays, and is built, to ``out``."""
    talks = [talk for module in read_library(folder, "nl").modules for talk in module.talks]
    rows = [tuple(map(translate, _HEADS)), *(tuple(_cells(talk)) for talk in talks)]
    print_columns(rows, out)
    print(Message(_EXPLAINED, {"plays": PLAYS}).shown(translate), file=out)


def _cells(talk: TalkScript) -> Iterator[str]:
    yield talk.title
    for style in STYLES.values():
        yield _percent(good_ends(talk, style, PLAYS, talk.title))
    built = shape(talk, (act.id for act in ACTS.values() if act.mostly_helps))
    yield str(built.nodes)
    yield from map(_percent, (built.silence, built.silence_idle, built.one_exit))
    yield "{} + {}".format(*built.against)
    yield _percent(built.longest_best)


def _percent(share: float) -> str:
    return f"{100 * share:.0f}"

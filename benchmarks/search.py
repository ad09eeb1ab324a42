"""Search as you type, in 1,000 and 10,000 lessons, against the best raw FTS5 query.

Must p99 50 ms, aim 16 ms: one frame. The floor asks the same index for the same rows and does
nothing with them. What is typed are beginnings, letter by letter, of words and of pairs of words
from the lessons, and of words that aren't there.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from trainer.content.files.library import read_library
from trainer.content.index.cache import Cache
from trainer.content.index.content_index import ContentIndex
from trainer.content.index.search import _MATCHES, _MOST_WEIGHED, search
from trainer.content.index.search_index import role_word
from trainer.content.index.searchable import SOURCES
from trainer.domain.text.searching import folded, wanted
from trainer.services.locations import shipped

from ._measure import report, seconds

_SIZES = (1_000, 10_000)
_MODULES = 5
_STEPS = 6
_WORDS = 70
_TYPED = 250
_ROLE = "sport"
_HEAD = """---
title: {title}
goal: Je kunt {goal}.
minutes: 8
roles: [sport, school]
sources: []
---
"""
_STEP = """
<!-- step: stap-{number} -->
## {title}

{text}.

```reflect
id: denk-{number}
question: Wat denk je?
```
"""


def _vocabulary() -> list[str]:
    """Return the words of the steps that ship, as often as they are there."""
    steps = next(source for source in SOURCES if source.id == "step")
    texts = (entry.text for entry in steps.entries(read_library(shipped("modules"), "nl")))
    return [word for text in texts for word in folded(text) if word.isalpha()]


def _make(modules: Path, lessons: int, words: Sequence[str]) -> None:
    chance = random.Random(lessons)
    shutil.copytree(shipped("modules") / "paths", modules / "paths")
    shutil.copytree(shipped("modules") / "words", modules / "words")
    names = [f"module-{number}" for number in range(_MODULES)]

    def some(count: int) -> str:
        # One word in ten is nobody else's, as names are.
        own = (f"{chance.choice(words)}{chance.choice(words)}" for _ in range(count // 10))
        return " ".join([*chance.choices(words, k=count), *own])

    for name in names:
        home = modules / name / "nl"
        (home / "lessons").mkdir(parents=True)
        (home / "module.yaml").write_text(
            f"title: {name}\nsummary: Een module.\n", encoding="utf-8"
        )
        for number in range(1, lessons // _MODULES + 1):
            steps = (
                _STEP.format(number=at, title=some(4), text=some(_WORDS)) for at in range(_STEPS)
            )
            text = _HEAD.format(title=some(3), goal=some(8)) + "".join(steps)
            (home / "lessons" / f"{number:04}-les-{number}.md").write_text(text, encoding="utf-8")
    for path in (modules / "paths/nl").glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        modules_of_it = f"[{', '.join(names)}]"
        path.write_text(text.replace("[basis, luisteren]", modules_of_it), encoding="utf-8")


def _typed(words: Sequence[str]) -> Iterator[str]:
    """Yield what stands in the field after each letter."""
    chance = random.Random(7)
    for number in range(_TYPED):
        if number % 5 == 4:
            yield from accumulate(f"{chance.choice(words)} {chance.choice(words)}")
        elif number % 25 == 3:
            yield from accumulate(chance.choice(words)[::-1])
        else:
            yield from accumulate(chance.choice(words))


def _point(times: Sequence[float], percent: int) -> float:
    return round(sorted(times)[min(len(times) - 1, len(times) * percent // 100)] * 1000, 2)


def _floor(connection: sqlite3.Connection, typed: str) -> Callable[[], object]:
    words = (f'"{word}"*' for word in wanted(typed))
    query = " AND ".join((f'"{role_word(_ROLE)}"', *words))
    return lambda: connection.execute(_MATCHES, (query, _MOST_WEIGHED)).fetchall()


def _measure(root: Path, lessons: int, words: Sequence[str]) -> None:
    modules, file = root / "modules", root / "content.db"
    _make(modules, lessons, words)
    ContentIndex.open(file, modules).close()
    cache = Cache(file, modules, "nl", "")
    bare = sqlite3.connect(file)
    own: list[float] = []
    floor: list[float] = []
    for typed in _typed(words):
        if wanted(typed):
            own.append(seconds(lambda: search(cache, typed, _ROLE)))  # noqa: B023 - runs now
            floor.append(seconds(_floor(bare, typed)))
    blocks, texts = (
        bare.execute(sql).fetchone()[0]
        for sql in (
            "SELECT sum(length(block)) FROM searched_data",
            "SELECT sum(length(text)) FROM result",
        )
    )
    cache.close()
    bare.close()
    report(
        "search",
        lessons=lessons,
        typed=len(own),
        must=50,
        aim=16,
        p50=_point(own, 50),
        p99=_point(own, 99),
        floor_p50=_point(floor, 50),
        floor_p99=_point(floor, 99),
        index_of_text=round(blocks / texts, 2),
    )


def main() -> None:
    """Measure and report."""
    words = _vocabulary()
    for lessons in _SIZES:
        with TemporaryDirectory(prefix="steunpersoon-bench-") as name:
            _measure(Path(name), lessons, words)


if __name__ == "__main__":
    main()

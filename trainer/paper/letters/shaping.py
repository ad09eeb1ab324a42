"""From a text and its fonts to glyphs in their places: any script, and scripts together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from .direction import levels, visual_order
from .typeface import Glyph, Typeface, script_of

_HAN = frozenset(("Hani", "Hira", "Kana", "Hang", "Bopo"))

_HAN_BY_CODING = (("zh-Hans", "gb2312"), ("zh-Hant", "big5"), ("ja", "shift_jis"), ("ko", "euc_kr"))
"""In which country a name of Chinese characters was probably written: who has a code for all."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A glyph at its place on a line, in thousandths of the type size."""

    face: Typeface
    glyph: int
    x: int
    y: int


@dataclass(frozen=True)
class Line:
    """A line of glyphs, from left to right."""

    glyphs: tuple[Placed, ...]
    widths: tuple[float, ...]
    """The share of each character in the width, in the order of reading."""

    @cached_property
    def width(self) -> float:
        """The width of all."""
        return sum(self.widths)

    @cached_property
    def height(self) -> tuple[int, int]:
        """How far the ink goes below (negative) and above the baseline."""
        ink = [(one.y, *one.face.height(one.glyph)) for one in self.glyphs]
        return (
            min((y + bottom for y, bottom, _ in ink), default=0),
            max((y + top for y, _, top in ink), default=0),
        )


@dataclass(frozen=True, slots=True)
class _Run:
    """A part that is shaped at once: one direction, one font, one script."""

    start: int
    end: int
    level: int
    face: Typeface
    script: str


class Shaper:
    """Sets one text, whole or in lines."""

    def __init__(self, text: str, faces: Sequence[Typeface]) -> None:
        """Take ``text``, without control characters, and the font of each of its characters."""
        self.text = text
        scripts = _scripts(text)
        self._signs = list(zip(levels(text), faces, scripts, strict=True))
        self._language = _language(text, scripts)

    def line(self, start: int = 0, end: int | None = None) -> Line:
        """Set the characters from ``start`` to ``end`` on a line."""
        runs = list(self._runs(start, len(self.text) if end is None else end))
        placed: list[Placed] = []
        widths = {}
        pen = 0
        for place in visual_order([run.level for run in runs]):
            run = runs[place]
            glyphs = self._shape(run)
            widths.update(_shares(glyphs, run.start, run.end))
            for glyph in glyphs:
                placed.append(Placed(run.face, glyph.id, pen + glyph.x, glyph.y))
                pen += glyph.advance
        return Line(tuple(placed), tuple(widths[place] for place in sorted(widths)))

    def _runs(self, start: int, end: int) -> list[_Run]:
        runs: list[_Run] = []
        for (level, face, script), places in groupby(range(start, end), self._signs.__getitem__):
            covered = list(places)
            runs.append(_Run(covered[0], covered[-1] + 1, level, face, script))
        return runs

    def _shape(self, run: _Run) -> list[Glyph]:
        return run.face.shape(
            self.text,
            (run.start, run.end),
            leftward=run.level % 2 == 1,
            script=run.script,
            language=self._language if run.script in _HAN else "",
        )


def _shares(glyphs: Sequence[Glyph], start: int, end: int) -> dict[int, float]:
    """Divide the width of each cluster of glyphs over the characters it stands for."""
    advances: dict[int, int] = {}
    for glyph in glyphs:
        advances[glyph.place] = advances.get(glyph.place, 0) + glyph.advance
    firsts = sorted(advances)
    shares: dict[int, float] = dict.fromkeys(range(start, end), 0.0)
    for first, after in zip(firsts, [*firsts[1:], end], strict=True):
        for place in range(first, after):
            shares[place] = advances[first] / (after - first)
    return shares


def _scripts(text: str) -> list[str]:
    """Return the script of each character; signs without one go with the letter before them."""
    found = [script_of(char) for char in text]
    before = next(filter(None, found), "")
    for place, script in enumerate(found):
        found[place] = before = script or before
    return found


def _language(text: str, scripts: Sequence[str]) -> str:
    """Return the language whose shapes Chinese characters get, by the letters beside them."""
    for language, own in (("ja", {"Hira", "Kana"}), ("ko", {"Hang"}), ("zh-Hant", {"Bopo"})):
        if own.intersection(scripts):
            return language
    han = "".join(c for c, script in zip(text, scripts, strict=True) if script == "Hani")
    return next((name for name, coding in _HAN_BY_CODING if _has_code(han, coding)), "zh-Hans")


def _has_code(text: str, coding: str) -> bool:
    try:
        text.encode(coding)
    except UnicodeEncodeError:
        return False
    return True

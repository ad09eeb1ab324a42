"""What stands under the name: the statement, the title of the training, its modules and hours."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.certificate import Certificate
from ..domain.text import Translate
from ..domain.tokens import LIGHT
from ..paper.flow import Row, Style, Text, rows_of
from ..paper.fontbook import BOLD, REGULAR, FontBook
from . import words

_STATEMENT = Style(REGULAR, 19, LIGHT.ink)
_TITLE_INSIDE = Style(BOLD, 19, LIGHT.ink)
_TITLE = Style(BOLD, 24, LIGHT.ink)
_MODULES = Style(REGULAR, 14, LIGHT.muted)

_LEADING = 1.38
_ABOVE_STATEMENT, _ABOVE_TITLE, _ABOVE_MODULES = 20.0, 1.0, 10.0

_SHRINK = 0.94
_SMALLEST = 0.3
_LONGEST_TITLE, _LONGEST_MODULE, _ALL_MODULES = 240, 120, 1_400
"""Characters; what goes over it could only be printed unreadably small."""

_DOT = "\N{MIDDLE DOT}"
_MORE = "\N{HORIZONTAL ELLIPSIS}"
_PLACE = "{title}"

Step = tuple[Row, float]
"""A line, and how far its baseline is below the one before it."""


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, and the space above it in points."""

    texts: tuple[Text, ...]
    above: float

    def scaled(self, factor: float) -> Part:
        """Return the same paragraph in another size."""
        texts = (Text(one.text, one.style.scaled(factor), one.close) for one in self.texts)
        return Part(tuple(texts), self.above * factor)


def body_steps(
    book: FontBook, certificate: Certificate, translate: Translate, size: tuple[float, float]
) -> list[Step]:
    """Return the lines under the name, as small as they must be to fit.

    Args:
        book: the fonts.
        certificate: what it says.
        translate: from the English of ``words``.
        size: the width and height there is, in points.

    Raises:
        FontMissingError: a font of the app is gone.
    """
    width, height = size
    parts = [*_statement(certificate, translate), _modules(certificate, translate)]
    factor = 1.0
    steps = _steps(book, parts, width)
    while factor > _SMALLEST and sum(step for _, step in steps) > height:
        factor *= _SHRINK
        steps = _steps(book, [part.scaled(factor) for part in parts], width)
    return steps


def _steps(book: FontBook, parts: list[Part], width: float) -> list[Step]:
    steps: list[Step] = []
    for part in parts:
        for place, row in enumerate(rows_of(book, part.texts, width)):
            leading = max(one.style.size for one in row) * _LEADING
            steps.append((row, leading if place else leading + part.above))
    return steps


def _statement(certificate: Certificate, translate: Translate) -> list[Part]:
    """Return the statement with the title in its place, or else the title on a line of its own."""
    statement = certificate.statement.strip() or translate(words.HAS_COMPLETED)
    title = _cut(certificate.title, _LONGEST_TITLE)
    before, place, after = _cut(statement, _LONGEST_TITLE).partition(_PLACE)
    if not place:
        return [
            Part((Text(before, _STATEMENT),), _ABOVE_STATEMENT),
            Part((Text(title, _TITLE),), _ABOVE_TITLE),
        ]
    texts = (Text(before, _STATEMENT), Text(title, _TITLE_INSIDE), Text(after, _STATEMENT))
    return [Part(texts, _ABOVE_STATEMENT)]


def _modules(certificate: Certificate, translate: Translate) -> Part:
    """Return the modules with dots between them, each rather on one line, and the hours."""
    modules = [_cut(module, _LONGEST_MODULE) for module in certificate.modules]
    while sum(map(len, modules)) > _ALL_MODULES:
        modules = [*modules[:-2], _MORE]
    hours = words.shown_hours(certificate.hours, translate)
    dotted = [f"{module} {_DOT}" for module in modules[:-1]] + modules[-1:]
    parts = [*dotted, f"\N{EM DASH} {hours}" if dotted else hours]
    return Part(tuple(Text(part, _MODULES, close=True) for part in parts), _ABOVE_MODULES)


def _cut(text: str, most: int) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= most else plain[: most - 1] + _MORE

"""What stands under the name: the statement, the title of the training, its modules and hours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..domain.learning.certificate import Certificate
from ..domain.text.message import Translate
from ..paper.blocks.parts import Words
from ..paper.blocks.styles import TextStyle
from ..paper.blocks.tagging import Element, TaggedCanvas
from ..paper.letters.fontbook import BOLD, REGULAR, FontBook
from ..paper.letters.lines import Span
from . import words

_LEADING = 1.38
_STATEMENT = TextStyle(REGULAR, 19, leading=_LEADING, above=26.8)
_TITLE = TextStyle(BOLD, 24, leading=_LEADING, above=2.8)
_MODULES = TextStyle(REGULAR, 14, "muted", leading=_LEADING, above=8.2)

_SHRINK = 0.94
_SMALLEST = 0.3
_LONGEST_TITLE, _LONGEST_MODULE, _ALL_MODULES = 240, 120, 1_400
"""Characters; what goes over it could only be printed unreadably small."""

_DOT = "\N{MIDDLE DOT}"
_MORE = "\N{HORIZONTAL ELLIPSIS}"
_PLACE = "{title}"

Paragraph = tuple[Sequence[Span], TextStyle]


@dataclass(frozen=True, slots=True)
class Body:
    """Paragraphs below each other, as small as they must be to fit."""

    parts: Sequence[Words]
    factor: float
    width: float

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw them from ``x``, downward from ``top``."""
        for part in self.parts:
            top -= part.above * self.factor + part.height
            part.drawOn(canvas, x, top)


def set_body(
    book: FontBook,
    certificate: Certificate,
    translate: Translate,
    size: tuple[float, float],
    element: Callable[[], Element],
) -> Body:
    """Return the paragraphs under the name.

    Args:
        book: the fonts.
        certificate: what it says.
        translate: from the English of ``words``.
        size: the width and height there is, in points.
        element: gives each paragraph its place in the structure.

    Raises:
        FontMissingError: a font of the app is gone.
    """
    width, height = size
    paragraphs = [*_statement(certificate, translate), _modules(certificate, translate)]
    parts = [Words(book, spans, style, element()) for spans, style in paragraphs]
    factor = 1.0
    while _height(parts, width, factor) > height and factor > _SMALLEST:
        factor *= _SHRINK
    return Body(parts, factor, width)


def _height(parts: Sequence[Words], width: float, factor: float) -> float:
    height = 0.0
    for part in parts:
        part.evenly = True
        part.resize(factor)
        height += part.above * factor + part.wrap(width, 0)[1]
    return height


def _statement(certificate: Certificate, translate: Translate) -> list[Paragraph]:
    """Return the statement with the title in its place, or else the title on a line of its own."""
    statement = certificate.statement.strip() or translate(words.HAS_COMPLETED)
    title = _cut(certificate.title, _LONGEST_TITLE)
    before, place, after = _cut(statement, _LONGEST_TITLE).partition(_PLACE)
    if not place:
        return [([Span(before, REGULAR)], _STATEMENT), ([Span(title, BOLD)], _TITLE)]
    return [([Span(before, REGULAR), Span(title, BOLD), Span(after, REGULAR)], _STATEMENT)]


def _modules(certificate: Certificate, translate: Translate) -> Paragraph:
    """Return the modules with dots between them, each rather on one line, and the hours."""
    modules = [_cut(module, _LONGEST_MODULE) for module in certificate.modules]
    while sum(map(len, modules)) > _ALL_MODULES:
        modules = [*modules[:-2], _MORE]
    hours = words.shown_hours(certificate.hours, translate)
    dotted = [f"{module} {_DOT}" for module in modules[:-1]] + modules[-1:]
    parts = [*dotted, f"\N{EM DASH} {hours}" if dotted else hours]
    return [Span(f" {part}", REGULAR, close=True) for part in parts], _MODULES


def _cut(text: str, most: int) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= most else plain[: most - 1] + _MORE

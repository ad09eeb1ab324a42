"""Is a drawing nothing but shapes? Its text is looked at before any of it is drawn.

It is read by the reader that Qt draws from, so that both read the same. Nothing is expanded. What
is to be drawn is counted: a few bytes of SVG may ask for more shapes than there is time for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from PySide6.QtCore import QXmlStreamReader

from ....domain.look.logo_errors import CutLogoError, LargeLogoError, LogoError, UnsafeLogoError
from .svg_dashes import Dashes

_DEEPEST = 30
_MOST_COST = 12_000
"""The worst drawing that costs so much takes some seconds; a logo rarely costs a third of it."""

_SHAPE_COST = 6
_MOST_SHAPES = _MOST_COST // _SHAPE_COST
_LETTERS_A_NUMBER = 8

_NUMBER = re.compile(r"\d*\.?\d+", re.ASCII)
_OUTSIDE = re.compile(r"url\((?!\s*[\"']?\s*#)|@import|\\", re.IGNORECASE)
"""An address, a rule of a style that has one, or a sign that hides letters of these."""

_REFUSED = frozenset(
    {
        *("animate", "animatecolor", "animatemotion", "animatetransform", "discard", "set"),
        *("script", "foreignobject", "iframe", "embed", "object", "link", "audio", "video"),
        *("image", "filter", "marker", "mask", "pattern"),
    }
)
"""What moves, runs or loads, and what draws over and over."""

_REFUSED_ATTRIBUTES = frozenset({"base", "src", "srcset"})

Token = QXmlStreamReader.TokenType


@dataclass(slots=True)
class _Node:
    """An element: what it takes to draw it, and what it draws once more."""

    id: str = ""
    used: str = ""
    cost: int = _SHAPE_COST
    inside: list[_Node] = field(default_factory=list)


def check_svg(text: str, file: str) -> None:
    """Look at all of a drawing; ``file`` is what messages call it.

    Raises:
        LogoError: it isn't SVG. UnsafeLogoError: it holds more than shapes. LargeLogoError: it
            takes too long to draw.
    """
    _Check(text, file).run()


class _Check:
    """One drawing under hand."""

    def __init__(self, text: str, file: str) -> None:
        self._reader = QXmlStreamReader(text)
        self._file = file
        self._path = [_Node()]
        self._named: dict[str, _Node] = {}
        self._dashes = Dashes()
        self._count = 0

    def run(self) -> None:
        """Read to the end, or to what is wrong."""
        top = self._path[0]
        while not self._reader.atEnd():
            self._take(self._reader.readNext())
        early = QXmlStreamReader.Error.PrematureEndOfDocumentError
        if self._reader.error() == early and top.inside:
            raise CutLogoError(file=self._file, details=self._reader.errorString())
        if self._reader.hasError() or not top.inside:
            raise LogoError(file=self._file, details=self._reader.errorString())
        if self._cost(top, 0) + self._dashes.cost > _MOST_COST:
            raise LargeLogoError(file=self._file, details="too many shapes")

    def _take(self, token: QXmlStreamReader.TokenType) -> None:
        if token in (Token.DTD, Token.EntityReference, Token.ProcessingInstruction):
            raise UnsafeLogoError(file=self._file, details=token.name)
        if token == Token.StartElement:
            self._begin()
        elif token == Token.EndElement:
            self._path.pop()
        elif token == Token.Characters:
            text = self._reader.text().strip()
            self._look_at(text)
            self._dashes.look_at_style(text)
            self._path[-1].cost += len(text)

    def _begin(self) -> None:
        name = self._reader.name()
        if name.casefold() in _REFUSED:
            raise UnsafeLogoError(file=self._file, details=f"<{name}>")
        if len(self._path) == 1 and name != "svg":
            raise LogoError(file=self._file, details=f"<{name}>")
        self._count += 1
        if len(self._path) > _DEEPEST or self._count > _MOST_SHAPES:
            raise LargeLogoError(file=self._file, details="too deep, or too many shapes")
        node = _Node()
        attributes = self._reader.attributes()
        for place in range(attributes.size()):
            one = attributes.at(place)
            self._add(node, one.name().casefold(), one.value().strip())
        self._path[-1].inside.append(node)
        self._path.append(node)
        self._named.setdefault(node.id, node)

    def _add(self, node: _Node, name: str, value: str) -> None:
        """Look at an attribute, and count what it asks for."""
        outside = name == "href" and not value.startswith("#")
        if name.startswith("on") or name in _REFUSED_ATTRIBUTES or outside:
            raise UnsafeLogoError(file=self._file, details=f"{name}={value[:80]}")
        self._look_at(value)
        self._dashes.look_at(name, value)
        numbers = sum(1 for _ in _NUMBER.finditer(value))
        node.cost += max(numbers, len(value) // _LETTERS_A_NUMBER)
        if name == "id":
            node.id = value
        elif name == "href":
            node.used = value.removeprefix("#")

    def _look_at(self, text: str) -> None:
        if _OUTSIDE.search(text):
            raise UnsafeLogoError(file=self._file, details=text[:80])

    def _cost(self, node: _Node, depth: int) -> int:
        """Return what it takes to draw ``node`` with all that it uses, or that it is too much."""
        total = node.cost
        used = self._named.get(node.used) if node.used else None
        for one in [*node.inside, *([used] if used else [])]:
            if total > _MOST_COST or depth > 2 * _DEEPEST:
                return _MOST_COST + 1
            total += self._cost(one, depth + 1)
        return total

"""How text stands on paper: sizes in points, and colours by their role in a palette."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...domain.look.tokens import SPACE, TYPE_SCALE
from ..letters.fontbook import BOLD, EXTRA_BOLD, REGULAR

POINTS = 0.69
"""Points on paper for a pixel on screen: body text is 11 points."""

GAP = {name: size * POINTS for name, size in SPACE.items()}


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A paragraph: its font, size, colour, the height of a line, and the room around it."""

    font: str = REGULAR
    size: float = TYPE_SCALE["body"] * POINTS
    colour: str = "ink"
    """A role of ``Palette``: which colour that is, the canvas knows."""
    leading: float = 1.45
    above: float = 0.0
    below: float = GAP["s"]
    with_next: bool = False

    @property
    def line(self) -> float:
        """The height of a line in points."""
        return self.size * self.leading

    def bold(self) -> TextStyle:
        """Return the same in bold."""
        return replace(self, font=BOLD)

    def dark(self) -> TextStyle:
        """Return the same in the colour of body text."""
        return replace(self, colour="ink")

    def keeping_next(self) -> TextStyle:
        """Return the same, on one page with what comes after it."""
        return replace(self, with_next=True)

    def close(self) -> TextStyle:
        """Return the same without room around it."""
        return replace(self, above=0.0, below=0.0)


BODY = TextStyle()
QUESTION = TextStyle(font=BOLD, with_next=True)
QUIET = TextStyle(colour="muted")
SMALL = TextStyle(size=TYPE_SCALE["small"] * POINTS, colour="muted", leading=1.35)
FIELD_LABEL = TextStyle(font=BOLD, above=GAP["s"], below=GAP["xs"], with_next=True)
FIELD_HINT = replace(SMALL, below=GAP["xs"], with_next=True)

TITLE = TextStyle(
    EXTRA_BOLD,
    TYPE_SCALE["display"] * POINTS,
    "brand_ink",
    leading=1.15,
    below=GAP["s"],
    with_next=True,
)
HEADINGS = {
    2: TextStyle(
        EXTRA_BOLD,
        TYPE_SCALE["heading"] * POINTS,
        "brand_ink",
        leading=1.2,
        above=GAP["xl"],
        below=GAP["s"],
        with_next=True,
    ),
    3: TextStyle(BOLD, TYPE_SCALE["lesson"] * POINTS, leading=1.25, above=GAP["m"], with_next=True),
    4: TextStyle(BOLD, above=GAP["m"], below=GAP["xs"], with_next=True),
}
"""By level; the title of the document is level 1."""

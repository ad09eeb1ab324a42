"""Fields to fill in: with a pen on paper, and in any reader of PDFs.

What one writes on (a box, a circle) is drawn on the page. Over it lies the field. Each field has a
picture of its own (an appearance), which a reader of PDFs makes anew when something is filled in:
the lines to write on stand in there, so that they make room for what is typed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfdoc

from ...domain.look.tokens import LIGHT
from ..blocks.answers import EDGE_WIDTH, TEXT_INSET, edged_box
from ..blocks.parts import Part
from ..blocks.styles import GAP
from ..blocks.tagging import Element, TaggedCanvas
from ..letters.graphemes import clean
from ..letters.hidden_text import document_of
from .font import FieldFont, operands
from .form import OFF, Place, appearance, disc, form_of, tick, type_of_fields, widget

LINE_HEIGHT = 22.0
"""Points that a line takes on which one writes with a pen."""

MOST_LINES = 24
"""Of one field: a page holds it with its label."""

SURE_WIDTH = 420.0
"""Points: a field is wider, in whatever box it stands."""

_PAD = 2.0
"""Points from the edge of a field to its text, as readers of PDFs have it."""

_BESIDE, _OVER, _OVER_LINE = TEXT_INSET - _PAD, 2.0, 4.0
"""Points from the edge of the box to the field; what is typed on one line is as high as that."""

_MULTILINE = 1 << 12
_FULL = 1 << 23
"""No text out of sight: a reader of PDFs takes no more than is seen."""
_RADIO = 1 << 15
_TICKED = pdfdoc.PDFName("Yes")


@dataclass(frozen=True, slots=True)
class Asked:
    """A field: its name, which no other field of the document has, its label and a hint."""

    name: str
    label: str
    hint: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says when one comes to the field."""
        return clean(f"{self.label} {self.hint}") or self.name

    def option(self, name: str, text: str) -> Asked:
        """Return the field of one option."""
        colon = ":" if self.label[-1:].isalnum() else ""
        return Asked(name, f"{self.label}{colon} {text}")


class FieldNames:
    """The names of the fields of one document."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def free(self, wanted: str) -> str:
        """Return ``wanted``, or the like: letters that no reader of PDFs stumbles over, once."""
        safe = re.sub(r"[^A-Za-z0-9_-]+", "_", wanted) or "field"
        name, number = safe, 1
        while name.lower() in self._taken:
            number += 1
            name = f"{safe}-{number}"
        self._taken.add(name.lower())
        return name


def fits(font: FieldFont, value: str, lines: int) -> bool:
    """Tell whether ``value`` can be seen whole in a field of so many lines."""
    rows = 1 if lines == 1 else int((_height(lines) - 2 * (_OVER + _PAD)) / font.line)
    width = SURE_WIDTH - 2 * (_BESIDE + _PAD)
    return font.fits(value, width, rows)


def _most(font: FieldFont, width: float, lines: int) -> int:
    """Return how many letters may be typed in a field, in a box so wide."""
    wide, high = width - 2 * (_BESIDE + _PAD), _height(lines) - 2 * (_OVER + _PAD)
    return font.most(wide, high, is_long=lines > 1)


def _height(lines: int) -> float:
    return lines * LINE_HEIGHT + 2 * _OVER


class WriteField(Part):
    """A light box to write in, one line high or more."""

    def __init__(self, font: FieldFont, asked: Asked, element: Element, value: str) -> None:
        super().__init__()
        self._font = font
        self._asked = asked
        self._element = element
        self._value = value
        self.lines = 1
        """With more than one, Enter begins a new line in it."""
        self.below = GAP["s"]

    def wrap(self, width: float, _height_left: float) -> tuple[float, float]:
        """Return how much room it takes."""
        self.width, self.height = width, _height(self.lines)
        return width, self.height

    def draw(self) -> None:
        """Draw the box, and lay the field over it."""
        canvas = self.canv
        with canvas.artifact():
            edged_box(self, LIGHT.card, LIGHT.edge, 0, self.height)
        form = form_of(canvas, self._font)
        over = _OVER if self.lines > 1 else _OVER_LINE
        width, height = self.width - 2 * _BESIDE, self.height - 2 * over
        place = (_BESIDE, over, width, height)
        field = widget(canvas, place, self._asked.name, self._asked.spoken)
        field["FT"] = pdfdoc.PDFName("Tx")
        field["DA"] = form["DA"]
        field["Ff"] = _FULL | (_MULTILINE if self.lines > 1 else 0)
        field["MaxLen"] = max(len(self._value), _most(self._font, self.width, self.lines))
        if self._value:
            field["V"] = pdfdoc.PDFString(self._value)
        code = self._text(width, height) if self._value else self._ruled(width)
        shown = appearance(canvas, width, height, f"/Tx BMC q {code} Q EMC", form["DR"])
        field["AP"] = pdfdoc.PDFDictionary({"N": shown})
        form["Fields"].sequence.append(document_of(canvas).Reference(field))
        canvas.widget(self._element, field)

    def _ruled(self, width: float) -> str:
        """Return lines to write on, for who has a pen; the last one is the edge of the box."""
        heights = (number * LINE_HEIGHT for number in range(1, self.lines))
        rules = (f"{_PAD} {y:.2f} m {width - _PAD:.2f} {y:.2f} l S" for y in heights)
        return " ".join([f"{operands(LIGHT.edge)} RG {EDGE_WIDTH / 2:.2f} w", *rules])

    def _text(self, width: float, height: float) -> str:
        """Return the value in lines from the top, or in the middle of a field of one line."""
        font = self._font
        rows = font.rows(self._value, width - 2 * _PAD)
        top = height - _PAD if self.lines > 1 else (height + font.line) / 2
        start = f"{_PAD} {top - font.rise:.2f} Td {font.shown(rows[0])}"
        later = (f"0 {-font.line:.3f} Td {font.shown(row)}" for row in rows[1:])
        clip = f"0 0 {width:.2f} {height:.2f} re W n"
        return " ".join([clip, "BT", type_of_fields(), start, *later, "ET"])


class OneOf:
    """A question with options of which one is chosen: round fields that share a name."""

    def __init__(self, asked: Asked, options: Sequence[str], chosen: str) -> None:
        self._asked = asked
        self._options = [clean(option) for option in options]
        self._chosen = OFF if chosen not in options else _state(options.index(chosen))
        self._field: pdfdoc.PDFDictionary | None = None

    def take(self, document: Any, form: pdfdoc.PDFDictionary, option: pdfdoc.PDFDictionary) -> str:
        """Take the next option in, and return the name of the state in which it is chosen."""
        if self._field is None:
            self._field = pdfdoc.PDFDictionary(
                {
                    "FT": pdfdoc.PDFName("Btn"),
                    "Ff": _RADIO,
                    "T": pdfdoc.PDFString(self._asked.name),
                    "TU": pdfdoc.PDFString(self._asked.spoken),
                    "Opt": pdfdoc.PDFArray([pdfdoc.PDFString(one) for one in self._options]),
                    "V": self._chosen,
                    "Kids": pdfdoc.PDFArray([]),
                }
            )
            form["Fields"].sequence.append(document.Reference(self._field))
        kids = self._field["Kids"].sequence
        kids.append(document.Reference(option))
        del option.dict["T"]
        option["Parent"] = document.Reference(self._field)
        return _state(len(kids) - 1)


def _state(number: int) -> str:
    name: str = pdfdoc.PDFName(str(number))
    return name


class OptionField:
    """An empty box or circle before an option, and the field over it; a ``Drawing``."""

    def __init__(
        self,
        font: FieldFont,
        asked: Asked,
        element: Element,
        *,
        chosen: bool,
        group: OneOf | None = None,
    ) -> None:
        self._font = font
        self._asked = asked
        self._element = element
        self._is_chosen = chosen
        self._group = group

    def __call__(self, canvas: TaggedCanvas, size: float) -> None:
        """Draw it beside text of ``size``, and lay the field over it."""
        side = size * 1.2
        below = size * 0.33 - side / 2
        canvas.setFillColor(HexColor(f"#{LIGHT.card}"))
        canvas.setStrokeColor(HexColor(f"#{LIGHT.ink}"))
        canvas.setLineWidth(0.9)
        corner = side / 2 if self._group else 2
        canvas.roundRect(0.5, below, side, side, corner, stroke=1, fill=1)
        self._lay(canvas, (0.5, below, side, side))

    def _lay(self, canvas: TaggedCanvas, place: Place) -> None:
        document, form, side = document_of(canvas), form_of(canvas, self._font), place[2]
        field = widget(canvas, place, self._asked.name, self._asked.spoken)
        if self._group:
            state, mark = self._group.take(document, form, field), disc(side)
        else:
            state, mark = _TICKED, tick(side)
            field["FT"] = pdfdoc.PDFName("Btn")
            field["V"] = state if self._is_chosen else OFF
            form["Fields"].sequence.append(document.Reference(field))
        shown = {
            state.lstrip("/"): appearance(canvas, side, side, f"q {mark} Q"),
            OFF.lstrip("/"): appearance(canvas, side, side, "q Q"),
        }
        field["AP"] = pdfdoc.PDFDictionary({"N": pdfdoc.PDFDictionary(shown)})
        field["AS"] = state if self._is_chosen else OFF
        canvas.widget(self._element, field)

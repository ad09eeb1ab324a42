"""One font file, read by HarfBuzz. The only module that imports uharfbuzz.

Lengths are in thousandths of the type size.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import uharfbuzz as hb

from ...reading import LargeFileError, read_at_most
from .graphemes import is_blank, is_invisible

EM = 1000
_BOLD = 700
_LARGE, _LARGEST = 1_000_000, 300_000_000
_NO_LANGUAGE = "und"
"""HarfBuzz would take the language of the computer, and the same name would then look different."""


class TypefaceError(Exception):
    """A file that is no font, or can't be read."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A shape from a font: where it is drawn from the pen, and how far the pen then goes."""

    id: int
    place: int
    """The first character it stands for."""
    x: int
    y: int
    advance: int


class Typeface:
    """A font: which characters it has, how it sets them, and their outlines."""

    def __init__(self, file: Path) -> None:
        """Read ``file``; of a collection, the face nearest to bold.

        Raises:
            TypefaceError: ``file`` is missing, or is no font.
        """
        self.file = file
        blob = _blob(file)
        first = hb.Face(blob)
        faces = [first, *(hb.Face(blob, index) for index in range(1, first.count))]
        self._font = min((_font(face) for face in faces), key=_distance_from_bold)
        self._face = self._font.face
        if not self._face.glyph_count:
            raise TypefaceError(f"{file} is no font")
        self._has: dict[str, bool] = {}
        self._outlines: dict[int, str] = {}

    @property
    def has_colour(self) -> bool:
        """Tell whether this font paints pictures, as fonts for emoji do."""
        face = self._face
        layers: bool = face.has_color_layers or face.has_color_paint
        return layers or bool(face.has_color_png or face.has_color_svg)

    @property
    def letters(self) -> list[int]:
        """Return the Unicode of all that is in it, in order."""
        return sorted(self._face.unicodes)

    def has(self, char: str) -> bool:
        """Tell whether this font draws ``char``: an outline, or the blank of a space."""
        if char not in self._has:
            glyph = self._font.get_nominal_glyph(ord(char))
            self._has[char] = bool(glyph) and (is_blank(char) or self._has_ink(glyph))
        return self._has[char]

    def covers(self, text: str) -> bool:
        """Tell whether this font draws all of ``text``."""
        return all(is_invisible(char) or self.has(char) for char in text)

    def _has_ink(self, glyph: int) -> bool:
        extents = self._font.get_glyph_extents(glyph)
        return extents is not None and bool(extents.width and extents.height)

    def nominal(self, char: str) -> tuple[int, int]:
        """Return the glyph of ``char`` by itself, 0 if there is none, and its advance."""
        glyph = self._font.get_nominal_glyph(ord(char)) or 0
        return glyph, self._font.get_glyph_h_advance(glyph)

    def shape(
        self,
        text: str,
        span: tuple[int, int],
        *,
        leftward: bool = False,
        script: str = "",
        language: str = "",
    ) -> list[Glyph]:
        """Return the glyphs of ``text[start:end]``, from left to right.

        The letters around the span decide how those at its ends join.
        """
        start, end = span
        buffer = hb.Buffer()
        buffer.add_str(text, start, end - start)
        buffer.direction = "rtl" if leftward else "ltr"
        buffer.language = language or _NO_LANGUAGE
        if script:
            buffer.script = script
        buffer.guess_segment_properties()
        hb.shape(self._font, buffer)
        return [
            Glyph(info.codepoint, info.cluster, at.x_offset, at.y_offset, at.x_advance)
            for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]

    def height(self, glyph: int) -> tuple[int, int]:
        """Return how far the ink of ``glyph`` goes below (negative) and above its origin."""
        extents = self._font.get_glyph_extents(glyph)
        if extents is None:
            return 0, 0
        return extents.y_bearing + extents.height, extents.y_bearing

    def outline(self, glyph: int) -> str:
        """Return the outline of ``glyph`` in the drawing operators of PDF; empty for a blank."""
        if glyph not in self._outlines:
            steps: list[str] = []
            self._font.draw_glyph(glyph, _pen(), steps)
            self._outlines[glyph] = " ".join(steps)
        return self._outlines[glyph]


@cache
def script_of(char: str) -> str:
    """Return the ISO 15924 code of the script of ``char``, empty for signs that all scripts use."""
    buffer = hb.Buffer()
    buffer.add_str(char)
    buffer.guess_segment_properties()
    return str(buffer.script or "")


def _blob(file: Path) -> hb.Blob:
    """Read ``file``, or map it in memory if it is large, as fonts for Chinese are."""
    try:
        return hb.Blob(read_at_most(file, _LARGE))
    except LargeFileError:
        # The C library of Windows can't open all names that Python can.
        with suppress(hb.HarfBuzzError):
            return hb.Blob.from_file_path(str(file))
    except OSError as error:
        raise TypefaceError(str(error)) from error
    try:
        return hb.Blob(read_at_most(file, _LARGEST))
    except OSError as error:
        raise TypefaceError(str(error)) from error


def _font(face: hb.Face) -> hb.Font:
    font = hb.Font(face)
    font.scale = (EM, EM)
    if face.has_var_data:
        font.set_variations({"wght": _BOLD})
    return font


def _distance_from_bold(font: hb.Font) -> float:
    weight: float = font.get_style_value(hb.StyleTag.WEIGHT)
    return abs(weight - _BOLD)


@cache
def _pen() -> hb.DrawFuncs:
    """Return the functions that write an outline down. HarfBuzz makes cubic curves of quadratic."""

    def step(operator: str, *numbers: float) -> str:
        return " ".join([*(f"{round(number, 1):g}" for number in numbers), operator])

    pen = hb.DrawFuncs()
    pen.set_move_to_func(lambda x, y, steps: steps.append(step("m", x, y)))
    pen.set_line_to_func(lambda x, y, steps: steps.append(step("l", x, y)))
    pen.set_cubic_to_func(
        lambda x1, y1, x2, y2, x, y, steps: steps.append(step("c", x1, y1, x2, y2, x, y))
    )
    pen.set_close_path_func(lambda steps: steps.append("h"))
    return pen

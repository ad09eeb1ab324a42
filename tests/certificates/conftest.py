"""Small fonts, made for the tests: a computer may have none of their kind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTCollection


def _square(side: int) -> Any:
    pen = T2CharStringPen(side, None)
    pen.moveTo((0, 0))
    for corner in ((side, 0), (side, side), (0, side)):
        pen.lineTo(corner)
    pen.closePath()
    return pen.getCharString()


def _cff_font(characters: str, weight: int) -> FontBuilder:
    """Return a font whose letters are squares as wide as the weight."""
    names = {char: f"u{ord(char):04X}" for char in characters}
    order = [".notdef", *names.values()]
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({ord(char): name for char, name in names.items()})
    blank = T2CharStringPen(weight, None).getCharString()
    shapes = {name: _square(weight) for name in order}
    shapes |= {".notdef": blank, names.get(" ", ".notdef"): blank}
    builder.setupCFF(f"Test-{weight}", {}, shapes, {})
    builder.setupHorizontalMetrics(dict.fromkeys(order, (weight, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Test", "styleName": str(weight)})
    builder.setupOS2(usWeightClass=weight)
    builder.setupPost()
    return builder


@pytest.fixture(scope="session")
def cff_collection(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A collection of two weights with outlines of the CFF kind, as fonts for Chinese are."""
    collection = TTCollection()
    collection.fonts = [_cff_font("王 Wang", weight).font for weight in (400, 700)]
    file = tmp_path_factory.mktemp("fonts") / "TestCJK.ttc"
    collection.save(str(file))
    return file


@pytest.fixture(scope="session")
def colour_font(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A font that paints a face in layers, over an outline that is only their base."""
    face = "\N{GRINNING FACE}"
    builder = _cff_font(face, 400)
    glyph = f"u{ord(face):04X}"
    builder.setupCOLR({glyph: [(glyph, 0)]})
    builder.setupCPAL([[(1.0, 0.8, 0.0, 1.0)]])
    file = tmp_path_factory.mktemp("fonts") / "TestFaces.otf"
    builder.save(str(file))
    return file

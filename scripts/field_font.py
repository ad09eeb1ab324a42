"""Make the font in which fields of a PDF are filled in: Atkinson, and of Noto what that lacks.

A field has one font, and who types in it may be called Ayşe, Łukasz or Дмитрий. Only outlines and
widths are kept: readers of PDFs set the letters of a field one after the other.

    python scripts/field_font.py
"""

from __future__ import annotations

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parents[1] / "assets/fonts"
BASE, MORE, MADE = (
    FONTS / name
    for name in (
        "AtkinsonHyperlegibleNext-Regular.ttf",
        "NotoSans-Regular.ttf",
        "SteunpersoonFields-Regular.ttf",
    )
)
_FAMILY = "Steunpersoon Fields"
_NAMES = {1: _FAMILY, 2: "Regular", 3: f"{_FAMILY} Regular", 4: _FAMILY,
          6: "SteunpersoonFields-Regular"}  # fmt: skip
"""By their numbers in a font. The licence stays: both have the same."""

_KEPT = (13, 14)


def main() -> None:
    """Write the font."""
    base = _bare(BASE, None)
    own = set(base.getBestCmap())
    more = _bare(MORE, set(TTFont(MORE).getBestCmap()) - own)
    _add(base, more)
    names = base["name"]
    makers = "; ".join(str(one["name"].getDebugName(0)) for one in (base, more))
    names.names = [one for one in names.names if one.nameID in _KEPT]
    for number, text in {0: makers, **_NAMES}.items():
        names.setName(text, number, 3, 1, 0x409)
    base["post"].formatType = 3.0
    base.recalcTimestamp = False
    base.save(MADE)


def _bare(file: Path, letters: set[int] | None) -> TTFont:
    """Return ``file`` with ``letters``, or all of its letters, and nothing to shape them by."""
    font = TTFont(file)
    options = Options(layout_features=[], hinting=False, notdef_outline=True, glyph_names=True)
    options.drop_tables += ["GDEF", "GPOS", "GSUB", "DSIG", "gasp", "STAT", "meta"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters or set(font.getBestCmap()))
    subsetter.subset(font)
    return font


def _add(base: TTFont, more: TTFont) -> None:
    """Put all letters of ``more`` behind those of ``base``: both have 1000 units to the em."""
    assert base["head"].unitsPerEm == more["head"].unitsPerEm
    new = {name: f"more.{name}" for name in more.getGlyphOrder() if name != ".notdef"}
    for name, renamed in new.items():
        glyph = more["glyf"][name]
        for part in glyph.components if glyph.isComposite() else ():
            part.glyphName = new[part.glyphName]
        base["glyf"][renamed] = glyph
        base["hmtx"][renamed] = more["hmtx"][name]
    base.setGlyphOrder([*dict.fromkeys([*base.getGlyphOrder(), *new.values()])])
    for table in base["cmap"].tables:
        table.cmap |= {code: new[name] for code, name in more.getBestCmap().items()}


if __name__ == "__main__":
    main()

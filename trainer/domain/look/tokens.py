"""Design tokens: every colour and size, once. Stylesheet, painted widgets and PDFs read them here.

Source: the design in docs/design.md. Contrast is computed from these in the tests.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from ..text.message import QT_TRANSLATE_NOOP

FONT_FAMILY = "Atkinson Hyperlegible Next"
FALLBACK_FAMILY = "Noto Sans"
"""For scripts that the first lacks."""

TYPE_SCALE = {"display": 32, "title": 24, "heading": 20, "lesson": 17, "body": 16, "small": 14}
"""Pixels at a text size of 100%."""

OPEN_LETTERS_EM = 0.08
"""More room after each letter and once more after each word, where that is chosen."""

LESSON_LINE_HEIGHT = 150
"""Per cent, in lessons."""

LESSON_WIDTH_EM = 34

SPACE = {"xs": 4, "s": 8, "m": 12, "l": 18, "xl": 26, "xxl": 44}
"""Pixels."""

RADIUS = {"small": 6, "control": 10, "card": 14}


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by role, as ``RRGGBB``."""

    paper: str
    card: str
    ink: str
    muted: str
    line: str
    edge: str
    """The border of a control: 3:1 against paper and card."""
    brand: str
    on_brand: str
    brand_ink: str
    brand_soft: str
    sun: str
    sun_soft: str
    sun_ink: str
    mark: str
    """Words that the learner marked."""
    mark_line: str
    """Below marked words: 3:1 against them and against card."""
    coral: str
    on_coral: str
    coral_ink: str
    coral_soft: str
    sky: str
    sky_soft: str
    side: str
    side_ink: str
    side_muted: str
    side_line: str
    side_chosen: str
    side_chosen_ink: str
    focus: str
    """The focus ring: 3:1 against paper and card."""
    side_focus: str


LIGHT = Palette(
    paper="FBF8F3",
    card="FFFFFF",
    ink="1E2B2A",
    muted="5A6765",
    line="E2DCD1",
    edge="7E8A87",
    brand="0F5E59",
    on_brand="FFFFFF",
    brand_ink="0A4541",
    brand_soft="DDEEEA",
    sun="F4B740",
    sun_soft="FDF1D3",
    sun_ink="6B4700",
    mark="FBE1A6",
    mark_line="A66A00",
    coral="B9432B",
    on_coral="FFFFFF",
    coral_ink="8E2E1A",
    coral_soft="FBE5DF",
    sky="2F5E9E",
    sky_soft="E3ECF7",
    side="0A4541",
    side_ink="FFFFFF",
    side_muted="CFE3DF",
    side_line="3C6B67",
    side_chosen="FFFFFF",
    side_chosen_ink="0A4541",
    focus="2F5E9E",
    side_focus="F4B740",
)

DARK = Palette(
    paper="141D1C",
    card="1D2928",
    ink="F1EEE7",
    muted="AEBBB8",
    line="344341",
    edge="7B8B88",
    brand="7CC0B4",
    on_brand="0B2B28",
    brand_ink="A9DBD2",
    brand_soft="1F403C",
    sun="F4B740",
    sun_soft="3D3216",
    sun_ink="F6D48C",
    mark="5E4A18",
    mark_line="F4B740",
    coral="C24A34",
    on_coral="FFFFFF",
    coral_ink="F5B5A5",
    coral_soft="47241C",
    sky="9DBFEA",
    sky_soft="22344C",
    side="0B2220",
    side_ink="F1EEE7",
    side_muted="B5CBC7",
    side_line="2C4A47",
    side_chosen="DDEEEA",
    side_chosen_ink="0A4541",
    focus="9DBFEA",
    side_focus="F4B740",
)

PALETTES = {"light": LIGHT, "dark": DARK}

BLACK = "000000"
"""What a colour becomes when it is made ever darker."""

SWATCHES = {
    "1D5C8F": QT_TRANSLATE_NOOP("house", "Sea blue"),
    "3A4A9F": QT_TRANSLATE_NOOP("house", "Night blue"),
    "6A3D8F": QT_TRANSLATE_NOOP("house", "Purple"),
    "A3195B": QT_TRANSLATE_NOOP("house", "Raspberry"),
    "B3261E": QT_TRANSLATE_NOOP("house", "Red"),
    "A8480B": QT_TRANSLATE_NOOP("house", "Orange"),
    "2E6B2F": QT_TRANSLATE_NOOP("house", "Leaf green"),
    "47525C": QT_TRANSLATE_NOOP("house", "Slate"),
}
"""Colours that an organisation may choose for its prints, each with its name."""

TEXT_PAIRS = (
    ("ink", "paper"),
    ("ink", "card"),
    ("muted", "paper"),
    ("muted", "card"),
    ("brand", "card"),
    ("brand", "paper"),
    ("on_brand", "brand"),
    ("brand", "on_brand"),
    ("paper", "brand_ink"),
    ("brand_ink", "brand_soft"),
    ("brand_ink", "card"),
    ("brand_ink", "paper"),
    ("ink", "brand_soft"),
    ("muted", "brand_soft"),
    ("muted", "sun_soft"),
    ("ink", "sun_soft"),
    ("sun_ink", "sun_soft"),
    ("ink", "mark"),
    ("sun_ink", "card"),
    ("on_coral", "coral"),
    ("coral_ink", "coral_soft"),
    ("ink", "coral_soft"),
    ("coral_ink", "card"),
    ("coral_ink", "paper"),
    ("sky", "sky_soft"),
    ("sky", "card"),
    ("ink", "sky_soft"),
    ("side_ink", "side"),
    ("side_muted", "side"),
    ("side_ink", "side_line"),
    ("side_chosen_ink", "side_chosen"),
)
"""Text and background that stand together: 4.5:1 or more (WCAG 2.2, 1.4.3)."""

SHAPE_PAIRS = (
    ("edge", "paper"),
    ("edge", "card"),
    ("brand", "card"),
    ("brand", "paper"),
    ("mark_line", "card"),
    ("mark_line", "mark"),
    ("mark_line", "sun_soft"),
    ("mark_line", "brand_soft"),
    ("coral_ink", "coral_soft"),
    ("focus", "mark"),
    ("focus", "paper"),
    ("focus", "card"),
    ("side_focus", "side"),
)
"""Borders of controls and focus rings: 3:1 or more (WCAG 2.2, 1.4.11)."""


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two ``RRGGBB`` colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(colour: str, other: str, share: float) -> str:
    """Return ``colour`` with a ``share`` of ``other`` in it, from 0 to 1."""
    pairs = zip(_bytes(colour), _bytes(other), strict=True)
    return "".join(f"{round(one + (more - one) * share):02X}" for one, more in pairs)


def _bytes(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour))


def colours(palette: Palette) -> dict[str, str]:
    """Return the colours of ``palette`` by role."""
    return {f.name: getattr(palette, f.name) for f in fields(palette)}

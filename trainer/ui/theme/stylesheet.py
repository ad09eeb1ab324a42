"""The style sheet of the application, from the tokens and the text size."""

from __future__ import annotations

from string import Template

from ...domain.look.tokens import RADIUS, TYPE_SCALE, Palette, colours

_SHEET = Template("""
* { outline: none; }
QWidget#page, QWidget#pageBody, QScrollArea#pageScroll { background: #$paper; border: none; }
QLabel { color: #$ink; background: transparent; }
QLabel[type="display"] { font-size: ${display}px; letter-spacing: ${display_gap}px;
  font-weight: 800; }
QLabel[type="title"] { font-size: ${title}px; letter-spacing: ${title_gap}px;
  font-weight: 700; }
QLabel[type="heading"] { font-size: ${heading}px; letter-spacing: ${heading_gap}px;
  font-weight: 700; }
QLabel[type="lesson"] { font-size: ${lesson}px; letter-spacing: ${lesson_gap}px; }
QLabel[type="strong"] { font-weight: 700; }
QLabel[type="answer"] { font-size: ${lesson}px; letter-spacing: ${lesson_gap}px;
  background: #$card; border: 3px solid #$card; border-radius: ${control_r}px;
  padding: ${p10}px; }
QLabel[type="answer"]:focus { border-color: #$focus; }
QLabel[type="small"] { font-size: ${small}px; letter-spacing: ${small_gap}px; }
QLabel[tone="muted"] { color: #$muted; }
QLabel[tone="onBrand"] { color: #$on_brand; }
QLabel[tone="good"] { color: #$brand_ink; }
QLabel[tone="alarm"] { color: #$coral_ink; }
QLabel[pill="done"], QLabel[pill="helps"] { background: #$brand_soft; color: #$brand_ink; }
QLabel[pill="busy"] { background: #$sun_soft; color: #$sun_ink; }
QLabel[pill="todo"] { background: #$sky_soft; color: #$sky; }
QLabel[pill="hinders"] { background: #$coral_soft; color: #$coral_ink; }
QLabel[pill] { border-radius: ${pill}px; padding: ${p3}px ${p10}px; font-size: ${small}px;
  letter-spacing: ${small_gap}px; font-weight: 700; }
QLabel[keycap="yes"] { background: #$paper; border: 1px solid #$edge;
  border-bottom: 3px solid #$edge; border-radius: ${small_r}px; padding: ${p3}px ${p10}px;
  font-size: ${small}px; letter-spacing: ${small_gap}px; font-weight: 700; }
QFrame[card="soft"] QLabel[pill], QFrame[card="callout"] QLabel[pill],
QFrame[card="urgent"] QLabel[pill] { background: #$card; }
QFrame[card="plain"] { background: #$card; border: 1px solid #$line; border-radius: ${card_r}px; }
QFrame[card="brand"] { background: #$brand; border: none; border-radius: ${card_r}px; }
QFrame[card="callout"] { background: #$sun_soft; border: none; border-left: 5px solid #$sun;
  border-radius: ${small_r}px; }
QFrame[card="urgent"] { background: #$coral_soft; border: none; border-left: 5px solid #$coral;
  border-radius: ${small_r}px; }
QFrame#thinLine { background: #$line; border: none; }
QFrame[card="soft"] { background: #$brand_soft; border: none; border-radius: ${card_r}px; }
QFrame[card="tray"] { background: #$paper; border: 1px solid #$line;
  border-radius: ${control_r}px; }
QTextBrowser { background: transparent; border: none; color: #$ink;
  selection-background-color: #$brand; selection-color: #$on_brand; }
QPushButton { background: #$card; color: #$brand; border: 1px solid #$brand;
  border-radius: ${control_r}px; padding: ${p9}px ${p18}px; font-weight: 700; }
QPushButton:hover { background: #$brand_soft; color: #$brand_ink; }
QPushButton:disabled { color: #$muted; border-color: #$line; }
QPushButton[look="primary"] { background: #$brand; color: #$on_brand; border-color: #$brand; }
QPushButton[look="primary"]:hover { background: #$brand_ink; color: #$paper; }
QPushButton[look="primary"]:disabled { background: #$line; color: #$muted; border-color: #$line; }
QPushButton[look="light"] { background: #$on_brand; color: #$brand; border: 2px solid #$brand; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent;
  padding: ${p4}px ${p6}px; text-align: left; }
QPushButton[look="link"]:hover { background: #$brand_soft; }
QPushButton[look="row"] { background: transparent; border: 1px solid transparent; color: #$ink;
  font-weight: 400; text-align: left; padding: ${p6}px ${p8}px; }
QPushButton[look="row"]:hover { background: #$brand_soft; }
QPushButton[look="toggle"] { border-color: #$edge; color: #$ink; padding: ${p6}px ${p12}px;
  font-weight: 400; }
QPushButton[look="toggle"]:checked { background: #$brand; color: #$on_brand;
  border-color: #$brand; }
QPushButton:focus { border: 3px solid #$focus; padding: ${p7}px ${p16}px; }
QPushButton[look="link"]:focus, QPushButton[look="row"]:focus { padding: ${p4}px ${p4}px; }
QPushButton[look="toggle"]:focus { padding: ${p4}px ${p10}px; }
QFrame#sidebar { background: #$side; border: none; }
QScrollArea#sideScroll, QWidget#sideWays { background: #$side; border: none; }
QFrame#sidebar QLabel { color: #$side_ink; }
QFrame#sidebar QLabel[tone="muted"] { color: #$side_muted; }
QFrame#sidebar QPushButton { background: transparent; color: #$side_muted; border: none;
  border-radius: ${control_r}px; padding: ${p10}px ${p11}px; text-align: left; font-weight: 600;
  border: 2px solid transparent; }
QFrame#sidebar QPushButton:hover { background: #$side_line; color: #$side_ink; }
QFrame#sidebar QPushButton:checked { background: #$side_chosen; color: #$side_chosen_ink;
  font-weight: 700; }
QFrame#sidebar QPushButton#searchButton { border: 2px solid #$side_line; }
QFrame#sidebar QPushButton#searchButton:focus { border: 2px solid #$side_focus; }
QFrame#sidebar QPushButton#helpButton { background: #$coral; color: #$on_coral;
  text-align: center; font-weight: 700; }
QFrame#sidebar QPushButton:focus { border: 2px solid #$side_focus; }
QFrame#sidebar QPushButton[folded="yes"] { padding: 8px 2px; text-align: center; }
QFrame#sideLine { background: #$side_line; border: none; }
QLineEdit, QPlainTextEdit { background: #$card; color: #$ink; border: 1px solid #$edge;
  border-radius: ${control_r}px; padding: ${p8}px ${p11}px;
  selection-background-color: #$brand; selection-color: #$on_brand; }
QLineEdit:focus, QPlainTextEdit:focus { border: 3px solid #$focus; padding: ${p6}px ${p9}px; }
QCheckBox, QRadioButton { color: #$ink; spacing: ${p10}px; padding: ${p4}px; border-radius: 6px;
  border: 3px solid transparent; }
QCheckBox:focus, QRadioButton:focus { border: 3px solid #$focus; }
QCheckBox::indicator, QRadioButton::indicator { width: ${p18}px; height: ${p18}px;
  border: 2px solid #$edge; background: #$card; }
QRadioButton::indicator { border-radius: ${dot}px; }
QCheckBox::indicator { border-radius: 4px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { border: ${p6}px solid #$brand;
  width: ${dot_in}px; height: ${dot_in}px; }
QCheckBox::indicator:checked { border-radius: ${p6}px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: #$edge; border-radius: 4px; min-height: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: #$card; color: #$ink; border: 1px solid #$edge; padding: 4px; }
""")

_PADDINGS = (3, 4, 6, 7, 8, 9, 10, 11, 12, 16, 18)


def stylesheet(palette: Palette, scale: float, spacing_em: float = 0.0) -> str:
    """Return the style sheet for ``palette`` at ``scale`` (1 is the design size).

    ``spacing_em`` is extra room after each letter, as a part of the size of the text.
    """
    sizes = {name: round(size * scale) for name, size in TYPE_SCALE.items()}
    # A size of its own keeps the spacing of the app's font, which was for another size.
    gaps = {f"{name}_gap": f"{size * spacing_em:.2f}" for name, size in sizes.items()}
    paddings = {f"p{size}": round(size * min(scale, 1.4)) for size in _PADDINGS}
    line = round(TYPE_SCALE["small"] * scale * 1.2) + 2 * paddings["p3"]
    radii = {
        "card_r": RADIUS["card"],
        "control_r": RADIUS["control"],
        "small_r": RADIUS["small"],
        # A border radius over half the height is not drawn at all.
        "pill": line // 2 - 1,
        "dot": paddings["p18"] // 2 + 2,
        # With its thicker border a chosen indicator is as large as one that isn't.
        "dot_in": paddings["p18"] + 4 - 2 * paddings["p6"],
    }
    return _SHEET.substitute(colours(palette), **sizes, **gaps, **paddings, **radii)

"""Names made up by Hypothesis, from all scripts at once."""

from __future__ import annotations

import unicodedata

from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from tests.certificates.paper import FONTS, one_line, printed, text_of
from trainer.certificates import undrawable
from trainer.certificates.name_block import set_name
from trainer.domain.learning.learner import tidy_name
from trainer.paper.letters.direction import levels, one_way_pieces, visual_order
from trainer.paper.letters.fontbook import EXTRA_BOLD, font_book
from trainer.paper.letters.graphemes import graphemes
from trainer.paper.letters.shaping import Shaper

SCRIPTS = {
    "latin": "abcdefghijklmnoABCDEFGHIJĲŁłŞşİ\u0131ĞğŻżőñßæœ",
    "vietnamese": "ăâđêôơưẶếỘứỹ",
    "greek": "αβγδεζηθΑΒΓΔάέήΐς",
    "cyrillic": "абвгджщёЁЖЩъїєґ",
    "arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگکی\u064e\u064f\u0650\u0651\u0670\u200c",
    "hebrew": "אבגדהוזחטיכלמנסעפצקרשתםןףךץ\u05b8\u05c1\u05bc\u05b4",
    "devanagari": "अआइकखगचजतदनपमयरलवशषसह\u093e\u093f\u0940\u0941\u0947\u094d\u0902\u200d",
    "eastern": "王小明田太郎さくらサクラ김민준",
    "marks": "\u0301\u0308\u0323\u0327\u0303",
    "signs": " -'’.,()0123٣٤\"&<>",
    "odd": "\N{GRINNING FACE}\ufe0f\u034f\u115f\u3164\u17b4\ufdfd\u0e01\U00020bb7\u2066",
}

one_script = st.sampled_from(sorted(SCRIPTS)).flatmap(
    lambda script: st.text(SCRIPTS[script] + " ", min_size=1, max_size=30)
)
all_scripts = st.text("".join(SCRIPTS.values()), min_size=1, max_size=120)
drawable_scripts = st.text(
    "".join(SCRIPTS[script] for script in SCRIPTS if script not in ("eastern", "odd")),
    min_size=1,
    max_size=40,
)
names = (one_script | all_scripts | drawable_scripts).map(tidy_name).filter(bool)
drawable = names.filter(lambda name: not undrawable(name, FONTS, ()))


@given(names)
def test_a_name_is_refused_beforehand_or_printed_and_read_back(name: str) -> None:
    lacking = undrawable(name, FONTS, ())
    assert set(lacking) <= set(name)
    if lacking:
        return
    read = _squeezed(text_of(printed(name)))
    wanted = _squeezed(one_line(name))
    if _is_one_way(name):
        assert wanted in read
    else:
        # Readers don't agree on the order of pieces in both directions; every letter is there.
        assert not _missing(wanted, read)


def _squeezed(text: str) -> str:
    """Return ``text`` without spaces and joiners, which readers move where lines end."""
    return "".join(char for char in text if char not in " \u200c\u200d")


def _is_one_way(name: str) -> bool:
    """Tell whether there is only one way to read ``name``: no numbers or brackets among Arabic."""
    letters = _squeezed(name)
    kinds = {unicodedata.bidirectional(char) for char in letters}
    leftward = [unicodedata.name(char).startswith(("ARABIC", "HEBREW")) for char in letters]
    marked = unicodedata.category(name[0])[0] == "M"
    return not any(leftward) or (all(leftward) and not marked and kinds <= {"R", "AL", "NSM"})


def _missing(wanted: str, read: str) -> list[str]:
    return [char for char in set(wanted) if read.count(char) < wanted.count(char)]


@given(drawable)
def test_boxes_are_never_drawn(name: str) -> None:
    line = Shaper(name, font_book(FONTS, ()).faces(name, EXTRA_BOLD)).line()
    assert all(placed.glyph for placed in line.glyphs)
    assert len(line.widths) == len(name)


@given(drawable, st.floats(100, 800), st.floats(60, 200))
def test_a_name_never_leaves_its_room(name: str, width: float, height: float) -> None:
    block = set_name(font_book(FONTS, ()), name, width, height)
    assert len(block.rows) <= 3
    assert max(row.width for row in block.rows) * block.size / 1000 <= width + 0.01
    assert block.height <= height + 0.01


@given(drawable)
def test_lines_are_broken_between_letters_only(name: str) -> None:
    block = set_name(font_book(FONTS, ()), name, 120, 140)
    assert "".join(row.text for row in block.rows).replace(" ", "") == name.replace(" ", "")
    starts = {start for start, _ in graphemes(name)}
    place = 0
    for row in block.rows:
        place = name.index(row.text, place)
        assert place in starts
        place += len(row.text)


@given(st.text("abאבמח (){}[]-.,'12٣%\"+\u05b8\u064b", max_size=20).map(tidy_name))
def test_the_order_of_the_eye_is_that_of_the_whole_algorithm(text: str) -> None:
    assert "".join(text[place] for place in visual_order(levels(text))) == get_display(text)


@given(names)
def test_one_way_pieces_hold_all_but_spaces(name: str) -> None:
    pieces = "".join(name[start:end] for start, end, _ in one_way_pieces(name))
    assert pieces.replace(" ", "") == name.replace(" ", "")

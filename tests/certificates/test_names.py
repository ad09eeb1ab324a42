"""Any name prints, or is refused beforehand with the characters that can't be drawn."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.certificates.paper import FONTS, certificate, dutch, one_line, printed, text_of
from trainer.certificates import undrawable
from trainer.certificates.name_block import set_name
from trainer.certificates.pdf import render
from trainer.domain.errors import FontMissingError, UndrawableNameError
from trainer.domain.learning.learner import LONGEST_NAME, tidy_name
from trainer.paper.letters.fontbook import font_book
from trainer.paper.letters.typesetting import PlainText

LATIN = {
    "dutch": "Wytze van 't Hoff-Ĳsbrandij",
    "turkish": "Şükran Iğd\u0131r Çağr\u0131 İpek",
    "polish": "Łukasz Żółć-Gąsiennica",
}

OTHERS = {
    "vietnamese": "Nguyễn Thị Ặnh Tuyết",
    "greek": "Ελένη Παπαδοπούλου",
    "cyrillic": "Дмитрий Щёголев",
    "arabic": "محمد الإدريسي",
    "arabic with vowels": "مُحَمَّد عَبْد الرَّحْمٰن",
    "persian with a joiner": "علی\u200cرض\u0627 پهلوی",
    "hebrew": "שרה כהן",
    "hebrew with points": "שָׁלוֹם בֶּן־דָּוִד",
    "devanagari": "अनिल कुमार क्षत्रिय",
    "marks without a letter of their own": "x\u0301y\u030cz\u0327 O\u0323\u0300s\u0323un",
    "arabic and latin": "محمد El Idrissi",
    "latin and hebrew": "Jan שרה de Vries",
    "a nickname in brackets": "محمد (Mo) El Idrissi",
    "greek and cyrillic": "Ελένη Щёголев",
}

EASTERN = {
    "chinese": "王小明",
    "beyond the first plane": "𠮷田 太郎",
    "japanese": "鈴木 さくら",
    "korean": "김민준",
    "korean and latin": "김민준 Kim",
}

WIDTH, HEIGHT = 700.0, 140.0


@pytest.mark.parametrize("name", [*LATIN.values(), *OTHERS.values()], ids=[*LATIN, *OTHERS])
def test_a_name_is_printed_and_read_back(name: str) -> None:
    assert undrawable(name, FONTS, ()) == ""
    assert one_line(tidy_name(name)) in text_of(printed(name))


@pytest.mark.parametrize("name", LATIN.values(), ids=LATIN)
def test_latin_names_are_text_in_the_fonts_of_the_app(name: str) -> None:
    block = set_name(font_book(FONTS, ()), tidy_name(name), WIDTH, HEIGHT)
    assert all(isinstance(row, PlainText) for row in block.rows)


@pytest.mark.parametrize("name", EASTERN.values(), ids=EASTERN)
def test_eastern_names_need_a_font_of_the_computer(name: str) -> None:
    lacking = undrawable(name, FONTS, ())
    assert lacking == "".join(dict.fromkeys(c for c in name if ord(c) > 0x2000))
    with pytest.raises(UndrawableNameError) as refused:
        printed(name)
    assert refused.value.message.values["characters"] == " ".join(lacking)


@pytest.mark.parametrize("name", EASTERN.values(), ids=EASTERN)
def test_eastern_names_are_printed_where_there_is_such_a_font(name: str) -> None:
    lacking = undrawable(name, FONTS)
    if lacking:
        with pytest.raises(UndrawableNameError):
            render(certificate(name), FONTS, dutch)
    else:
        assert name in text_of(render(certificate(name), FONTS, dutch))


def test_a_collection_of_outlines_with_curves_is_enough(cff_collection: Path) -> None:
    system = (cff_collection,)
    assert undrawable("王 Wang", FONTS, system) == ""
    assert "王 Wang" in text_of(render(certificate("王 Wang"), FONTS, dutch, system=system))


def test_one_font_for_the_whole_name_goes_before_a_mixture(cff_collection: Path) -> None:
    book = font_book(FONTS, (cff_collection,))
    assert {face.file for face in book.faces("王 W", "NotoSans-Bold.ttf")} == {cff_collection}
    assert len(set(book.faces("王 é", "NotoSans-Bold.ttf"))) == 2
    vietnamese = set(book.faces("Nguyễn", "AtkinsonHyperlegibleNext-ExtraBold.ttf"))
    assert {face.file.name for face in vietnamese} == {"NotoSans-Bold.ttf"}


def test_of_a_collection_the_bold_face_is_taken(cff_collection: Path) -> None:
    from trainer.paper.letters.typeface import Typeface

    assert Typeface(cff_collection).nominal("王")[1] == 700


def test_emoji_are_refused_and_named() -> None:
    name = "Sam \N{GRINNING FACE}\N{PARTY POPPER} de \N{GRINNING FACE} Wit"
    assert undrawable(name, FONTS, ()) == "\N{GRINNING FACE}\N{PARTY POPPER}"
    with pytest.raises(UndrawableNameError, match="\N{GRINNING FACE} \N{PARTY POPPER}"):
        printed(name)


def test_a_font_that_only_paints_pictures_draws_nothing(colour_font: Path) -> None:
    assert undrawable("Sam \N{GRINNING FACE}", FONTS, (colour_font,)) == "\N{GRINNING FACE}"


def test_fonts_of_the_computer_that_are_damaged_are_passed_over(tmp_path: Path) -> None:
    damaged = tmp_path / "NotoSansCJK-Bold.ttc"
    damaged.write_bytes(b"ttcf" + bytes(100))
    assert undrawable("王", FONTS, (damaged, tmp_path / "gone.ttf")) == "王"


def test_a_mark_that_no_font_has_with_its_letter_is_named() -> None:
    assert undrawable("Ján a\N{HEBREW POINT QAMATS}b", FONTS, ()) == "\N{HEBREW POINT QAMATS}"


@pytest.mark.parametrize("name", ["", " ", "\n", "\u200d", "W" * (LONGEST_NAME + 1)])
def test_no_name_and_a_name_that_is_too_long_are_mistakes_of_the_caller(name: str) -> None:
    with pytest.raises(ValueError, match="1 to 120 characters"):
        printed(name)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Samira", "AtkinsonHyperlegibleNext-Regular.ttf"),
        ("Samira", "AtkinsonHyperlegibleNext-ExtraBold.ttf"),
        ("Ελένη", "NotoSans-Bold.ttf"),
        ("محمد", "NotoSansArabic-Bold.ttf"),
    ],
)
def test_a_font_that_is_gone_is_named(tmp_path: Path, name: str, file: str) -> None:
    for font in FONTS.glob("*.ttf"):
        if font.name != file:
            shutil.copy(font, tmp_path)
    with pytest.raises(FontMissingError) as missing:
        render(certificate(name), tmp_path, dutch, system=())
    assert missing.value.message.values["file"] == file


def test_a_font_that_the_name_does_not_need_is_not_missed(tmp_path: Path) -> None:
    for font in FONTS.glob("Atkinson*.ttf"):
        shutil.copy(font, tmp_path)
    assert undrawable("Samira", tmp_path, ()) == ""
    assert "Samira" in text_of(render(certificate("Samira"), tmp_path, dutch, system=()))


LONG = [
    "W" * LONGEST_NAME,
    "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren",
    "Maria Wilhelmina Alexandra Josephina van der Grinten-Vermeulen de la Fuente y Álvarez",
    "م" * LONGEST_NAME,
    "गुरु" * 30,
    "Ặ" * LONGEST_NAME,
    "a" + "\u0301" * 119,
    "\N{ARABIC LIGATURE BISMILLAH AR-RAHMAN AR-RAHEEM}" * 20,
]


@pytest.mark.parametrize("name", LONG, ids=[name[:12] for name in LONG])
def test_a_long_name_fits_in_three_lines_and_is_read_whole(name: str) -> None:
    block = set_name(font_book(FONTS, ()), name, WIDTH, HEIGHT)
    assert len(block.rows) <= 3
    assert max(row.width for row in block.rows) * block.size / 1000 <= WIDTH + 0.01
    assert block.height <= HEIGHT + 0.01
    assert one_line(name) in text_of(printed(name))


def test_a_short_name_is_large_and_words_stay_whole_as_long_as_they_can_be_read() -> None:
    book = font_book(FONTS, ())
    short = set_name(book, "Bo", WIDTH, HEIGHT)
    long = set_name(book, LONG[2], WIDTH, HEIGHT)
    assert (short.size, len(short.rows)) == (56, 1)
    assert long.size > 30
    assert " ".join(row.text for row in long.rows) == LONG[2]


def test_a_name_stands_at_one_height_with_and_without_accents() -> None:
    book = font_book(FONTS, ())
    plain, accents = (set_name(book, name, WIDTH, HEIGHT) for name in ("Anna", "Ặnna"))
    assert accents.height == pytest.approx(plain.height, abs=6)

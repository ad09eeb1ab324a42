"""The file: what is in it, and what a reader of PDFs finds there."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.certificates.paper import FONTS, certificate, dutch, opened, printed, text_of
from tests.paper.document.test_document import conforms
from tests.paper.prints import tags_of, unmarked
from trainer.certificates import FORMATS
from trainer.certificates.pdf import render

MODULES = tuple(f"Module {number}: luisteren naar wie zwijgt" for number in range(1, 13))


def fonts_of(pdf: bytes) -> list[Any]:
    resources: Any = opened(pdf).pages[0]["/Resources"]
    return [font.get_object() for font in resources["/Font"].get_object().values()]


@pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS)
def test_every_format_makes_a_file(form: Any) -> None:
    made = form.load()(certificate(), FONTS, dutch)
    assert isinstance(made, bytes)
    assert made
    assert form.suffix.startswith(".")
    assert form.label
    assert FORMATS[form.id] is form


def test_the_package_is_light_until_a_format_is_loaded() -> None:
    code = (
        "import sys, trainer.certificates as c; c.FORMATS['pdf']; "
        "print([m for m in ('reportlab', 'uharfbuzz', 'bidi', 'fontTools') if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


@pytest.mark.parametrize("name", ["Samira El Idrissi", "محمد (Mo) El Idrissi", "W" * 120])
@pytest.mark.parametrize("changes", [{}, {"statement": "", "modules": MODULES}, {"modules": ()}])
def test_it_can_be_read_aloud(name: str, changes: dict[str, Any]) -> None:
    pdf = printed(name, **changes)
    assert not conforms(pdf)
    assert not unmarked(pdf)
    assert tags_of(pdf)[:3] == ["Document", "H1", "P"]
    described = opened(pdf).xmp_metadata
    assert described is not None
    assert name in str(described.dc_title)


def test_it_is_one_page_of_a4_on_its_side() -> None:
    pages = opened(printed()).pages
    assert len(pages) == 1
    width, height = (float(side) for side in pages[0].mediabox[2:])
    assert (width, height) == pytest.approx((841.89, 595.28), abs=0.01)


def test_all_that_it_must_say_can_be_read() -> None:
    text = text_of(printed())
    for words in (
        "CERTIFICAAT",
        "Samira El Idrissi",
        "heeft de training Steunpersoon in de sport afgerond",
        "Luisteren · Signaleren · Doorverwijzen · Voor jezelf zorgen — 3,5 uur",
        "Behaald op 22 november 2026",
        "Geldig tot 22 november 2028",
        "Nummer 7K4M-92QX-1TBD",
        "Steunpersoon This certificate says",
        "no qualification to treat people or to give care",
    ):
        assert words in text


def test_fonts_are_embedded_and_subset() -> None:
    fonts = fonts_of(printed())
    assert len(fonts) == 3
    for font in fonts:
        assert font["/BaseFont"][:8] == "/AAAAAA+"
        assert "AtkinsonHyperlegibleNext" in font["/BaseFont"]
        file = font["/FontDescriptor"]["/FontFile2"]
        assert len(file.get_data()) < (FONTS / f"{font['/BaseFont'][8:]}.ttf").stat().st_size / 2


def test_other_scripts_need_no_font_of_the_reader() -> None:
    for font in fonts_of(printed("Ελένη محمد")):
        assert font["/Subtype"] == "/Type3" or "/FontFile2" in font["/FontDescriptor"]


def test_language_and_description_stand_in_the_file() -> None:
    reader = opened(printed())
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "nl-NL"
    described: Any = reader.metadata
    assert described.title == "Certificaat Steunpersoon in de sport – Samira El Idrissi"
    assert described.author == "Steunpersoon"
    assert described["/Keywords"] == "7K4M-92QX-1TBD"
    assert described.creation_date.date() == date(2026, 11, 22)


@pytest.mark.parametrize("name", ["Samira El Idrissi", "محمد El Idrissi"])
def test_the_same_certificate_gives_the_same_bytes(name: str) -> None:
    first = printed(name)
    printed("Someone Else")
    assert printed(name) == first


def test_the_file_says_nothing_of_the_computer_it_was_made_on() -> None:
    pdf = printed("Ελένη محمد")
    assert str(FONTS).encode() not in pdf
    assert b"Helvetica" not in pdf


def test_streams_are_compressed_binary() -> None:
    pdf = printed()
    assert b"/FlateDecode" in pdf
    assert b"ASCII85" not in pdf
    assert len(pdf) < 20_000


def test_markup_in_a_name_is_printed_as_it_is() -> None:
    name = '<b>x</b> & <img src="file:///etc/passwd">'
    text = text_of(printed(name))
    assert name in text
    assert "root:" not in text


def test_markup_in_content_is_printed_as_it_is() -> None:
    text = text_of(
        printed(title="<u>T</u> &amp; {x}", modules=("<i>M</i>",), statement="{title} <br/> {0}")
    )
    assert "<u>T</u> &amp; {x} <br/> {0}" in text
    assert "<i>M</i> — 3,5 uur" in text


def test_a_statement_without_a_place_for_the_title_has_it_below() -> None:
    text = text_of(printed(statement="heeft de training afgerond"))
    assert "heeft de training afgerond Steunpersoon in de sport Luisteren" in text


def test_without_a_statement_there_is_one_in_the_language_of_the_user() -> None:
    assert "heeft de training Steunpersoon in de sport afgerond" in text_of(printed(statement=""))


def test_twelve_modules_and_a_long_title_are_all_there() -> None:
    title = "Steunpersoon in de studentenvereniging " * 5
    text = text_of(printed(title=title, modules=MODULES))
    assert " · ".join(MODULES) + " — 3,5 uur" in text
    assert title.strip() in text


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "W" * 200_000, "modules": ("M" * 10_000,) * 200, "statement": "s" * 10_000},
        {"title": "W " * 10_000, "modules": MODULES * 50},
        {"title": "", "modules": (), "statement": "{title}"},
        {"title": "Ελλάδα " * 9, "modules": ("Слушать и слышать",) * 9},
    ],
)
def test_whatever_the_content_is_it_stays_above_the_dates(changes: dict[str, Any]) -> None:
    lowest: list[float] = []

    def visit(text: str, _: Any, matrix: list[float], *__: Any) -> None:
        if text.strip() and "Behaald" not in text:
            lowest.append(matrix[5])

    pdf = printed("Maria Alexandra " * 7, **changes)
    opened(pdf).pages[0].extract_text(visitor_text=visit)
    dates = 190.0
    assert not [y for y in lowest if dates + 0.1 < y < dates + 20]
    assert "Nummer 7K4M-92QX-1TBD" in text_of(pdf)


def test_signs_in_content_that_no_font_has_are_left_out() -> None:
    text = text_of(printed(title="Sport \N{SPORTS MEDAL} en\N{SOFT HYPHEN} spel\ud800"))
    assert "heeft de training Sport en spel afgerond" in text


def test_content_in_another_script_can_be_read() -> None:
    text = text_of(printed(title="Στήριξη", modules=("Слушать", "الاستماع")))
    assert "Στήριξη" in text
    assert "Слушать" in text
    assert "الاستماع" in text


def test_a_file_that_is_no_font_counts_as_missing(tmp_path: Path) -> None:
    from trainer.domain.errors import FontMissingError

    for file in FONTS.glob("*.ttf"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    damaged = tmp_path / "AtkinsonHyperlegibleNext-Bold.ttf"
    damaged.write_bytes(b"no font" * 100)
    with pytest.raises(FontMissingError, match=damaged.name):
        render(certificate(), tmp_path, dutch, system=())

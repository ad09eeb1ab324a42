"""Prints in the style of an organisation: its logo, name and colour, and still for everyone."""

from __future__ import annotations

import io

import pikepdf
import pytest

from tests.paper.document.test_document import conforms, long, prose
from tests.paper.prints import DAY, FONTS, dutch, tags_of, texts_of, unmarked
from trainer.domain.look.house_style import HouseStyle, Logo, packed, palette_for
from trainer.domain.look.tokens import LIGHT, SWATCHES, contrast
from trainer.paper.document.document import Compose, Sheet, make_pdf
from trainer.paper.document.story import Story
from trainer.paper.sheets.house import add_sample
from trainer.services.printing.pdf_pages import PdfPages

ORANGE, LOGO_BLUE = "A8480B", (20, 60, 200)
NAME = "VV De Linde"
DPI = 144


def logo(width: int = 120, height: int = 100) -> Logo:
    return packed(width, height, bytes(LOGO_BLUE) * (width * height))


HOUSE = HouseStyle("a", NAME, ORANGE, logo())


def print_in(house: HouseStyle | None, compose: Compose = prose) -> bytes:
    return make_pdf(Sheet("Een les", DAY, house), compose, FONTS, dutch)


def sample(story: Story) -> None:
    add_sample(story, dutch)


def colours_of(pdf: bytes, place: int = 0) -> dict[tuple[int, int, int], int]:
    """Return how many pixels of a page have each colour: red, green, blue."""
    pages = PdfPages(pdf)
    picture = pages.picture(place, DPI)
    pages.close()
    found: dict[tuple[int, int, int], int] = {}
    for y in range(picture.height):
        row = picture.pixels[y * picture.stride :][: picture.width * 4]
        for x in range(0, len(row), 4):
            colour = (row[x + 2], row[x + 1], row[x])
            found[colour] = found.get(colour, 0) + 1
    return found


def channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour)
    return red, green, blue


@pytest.mark.parametrize("compose", [prose, long, sample])
@pytest.mark.parametrize(
    "house",
    [
        HOUSE,
        HouseStyle("a", NAME),
        HouseStyle("a", "", "FFFF00", logo(480, 20)),
        HouseStyle("a", "Stichting " + "Samen Sterk in de Buurt " * 4, "", logo(10, 240)),
        HouseStyle("a", "جمعية الزيتون & <b>Иван</b>", "FFFFFF"),
        HouseStyle("a", "W" * 120, "000000"),
    ],
    ids=["all", "name", "wide logo", "long name", "other scripts", "no spaces"],
)
def test_a_print_in_any_style_is_pdf_ua(house: HouseStyle, compose: Compose) -> None:
    pdf = print_in(house, compose)
    assert not conforms(pdf)
    assert not unmarked(pdf)


def test_the_same_style_gives_the_same_bytes() -> None:
    assert print_in(HOUSE, long) == print_in(HOUSE, long)


def test_the_structure_is_that_of_the_content_alone() -> None:
    assert tags_of(print_in(HOUSE)) == tags_of(print_in(None))


def test_every_page_has_the_name_and_says_what_it_was_made_with() -> None:
    pages = texts_of(print_in(HOUSE, long))
    assert len(pages) > 2
    for text in pages:
        assert NAME in text
        assert "Gemaakt met Steunpersoon, 22-11-2026" in text
    assert "Een les" in pages[1].partition(NAME)[2]


def test_a_wide_logo_stands_for_the_name() -> None:
    wide = HouseStyle("a", NAME, "", logo(480, 100))
    assert NAME not in texts_of(print_in(wide))[0]
    assert NAME in texts_of(print_in(HOUSE))[0]


def test_the_logo_is_seen_on_every_page_and_stands_in_the_file_once() -> None:
    pdf = print_in(HOUSE, long)
    for place in (0, 1):
        seen = colours_of(pdf, place)[LOGO_BLUE]
        # 34 points high, and as wide as its shape asks for, but for its edges.
        whole = (34 * DPI / 72) ** 2 * 120 / 100
        assert 0.9 * whole < seen <= 1.02 * whole
    with pikepdf.open(io.BytesIO(pdf)) as document:
        pictures = {
            image.objgen for page in document.pages for image in page.Resources.XObject.values()
        }
    assert len(pictures) == 1


def test_headings_boxes_and_heads_of_tables_have_its_colour() -> None:
    palette = palette_for(ORANGE)
    seen = colours_of(print_in(HOUSE, sample))
    for role in ("brand", "brand_ink", "brand_soft"):
        assert seen[channels(getattr(palette, role))] > 20, role
        assert channels(getattr(LIGHT, role)) not in seen, role


def test_without_a_style_all_is_as_it_was() -> None:
    assert print_in(None) == make_pdf(Sheet("Een les", DAY), prose, FONTS, dutch)
    assert NAME not in texts_of(print_in(None))[0]


@pytest.mark.parametrize("colour", [*SWATCHES, "FFFF00", "00FFFF", "FFFFFF", "000000"])
def test_in_black_and_white_all_words_can_be_read(colour: str) -> None:
    palette = palette_for(colour)

    def grey(role: str) -> str:
        red, green, blue = channels(getattr(palette, role))
        return f"{round(0.299 * red + 0.587 * green + 0.114 * blue):02X}" * 3

    for words in ("ink", "muted", "brand_ink"):
        for ground in ("card", "paper", "brand_soft", "sun_soft"):
            assert contrast(grey(words), grey(ground)) >= 4.5, (words, ground)
    # A bar beside its box is a shape.
    assert contrast(grey("brand"), grey("brand_soft")) >= 3

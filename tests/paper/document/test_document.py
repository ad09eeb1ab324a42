"""A document on paper: what stands on it, and what a screen reader finds."""

from __future__ import annotations

import io

import page as conformance
import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from tests.paper.prints import DAY, FONTS, printed, tags_of, text_of, texts_of, unmarked
from trainer.domain.errors import FontMissingError
from trainer.paper.document.document import Sheet, make_pdf
from trainer.paper.document.story import Story
from trainer.paper.letters.fontbook import BOLD, REGULAR
from trainer.paper.letters.lines import Span
from trainer.paper.sheets.prose import add_prose

PROSE = (
    "<h3>Kop</h3><p>Gewoon, <strong>vet</strong>. En <em>schuin</em>.<br>Nieuwe regel</p>"
    "<ul><li>een</li><li>twee</li></ul><ol><li>eerst</li><li>dan</li></ol>"
    "<blockquote><p><strong>Op het veld.</strong> Een kader.</p></blockquote>"
    "<table><thead><tr><th>Wat</th><th>Hoe</th></tr></thead>"
    "<tbody><tr><td>rust</td><td>drie tellen</td></tr></tbody></table><hr><p>Slot</p>"
)


def prose(story: Story) -> None:
    story.title("Een les")
    story.heading("Stap")
    add_prose(story, PROSE)


def long(story: Story) -> None:
    story.title("Een les")
    for number in range(60):
        story.text(f"Alinea {number}. " + "woorden en nog meer woorden " * 12)


def conforms(pdf: bytes) -> list[str]:
    report = conformance.validate_pdf_bytes(pdf, profile="ua1")
    return [f"{one.rule_id}: {one.message}" for one in report.failures]


@pytest.mark.parametrize("compose", [prose, long])
def test_a_print_is_pdf_ua(compose: object) -> None:
    pdf = printed(compose)  # type: ignore[arg-type]
    assert not conforms(pdf)
    assert not unmarked(pdf)


def test_the_check_finds_what_is_not_pdf_ua() -> None:
    pdf = printed(prose)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        del document.Root.StructTreeRoot
        out = io.BytesIO()
        document.save(out)
    assert conforms(out.getvalue())


def test_the_structure_says_what_is_what() -> None:
    tags = tags_of(printed(prose))
    assert tags[:4] == ["Document", "H1", "H2", "H3"]
    assert tags.count("L") == 2
    assert tags.count("LBody") == 4
    assert (tags.count("TR"), tags.count("TH"), tags.count("TD")) == (2, 2, 2)


def test_a_level_of_headings_is_never_skipped() -> None:
    def compose(story: Story) -> None:
        story.title("A")
        story.heading("B", 4)
        story.heading("C", 4)

    tags = tags_of(printed(compose))
    assert tags == ["Document", "H1", "H2", "H3"]


def test_the_words_are_found_in_the_order_of_reading() -> None:
    text = text_of(printed(prose))
    words = ["Kop", "Gewoon, vet. En schuin.", "Nieuwe regel", "twee", "1. eerst", "Op het veld."]
    places = [text.index(word) for word in [*words, "Wat", "drie tellen", "Slot"]]
    assert places == sorted(places)


def test_every_page_says_what_it_is_of_and_which_one() -> None:
    pages = texts_of(printed(long))
    assert len(pages) > 2
    for number, text in enumerate(pages, 1):
        assert f"{number} van {len(pages)}" in text
        assert "Gemaakt met Steunpersoon, 22-11-2026" in text
        assert "Een les" in text


def test_the_document_says_what_it_is_and_in_which_language() -> None:
    reader = PdfReader(io.BytesIO(printed(prose, "Titel & <b>zo</b>")))
    assert reader.metadata is not None
    assert reader.metadata.title == "Titel & <b>zo</b>"
    root = reader.root_object
    assert str(root["/Lang"]) == "nl-NL"
    with pikepdf.open(io.BytesIO(printed(prose))) as document:
        assert bool(document.Root.ViewerPreferences.DisplayDocTitle) is True


def test_all_fonts_are_in_it() -> None:
    with pikepdf.open(io.BytesIO(printed(prose))) as document:
        for page in document.pages:
            for font in page.Resources.Font.values():
                assert "/FontFile2" in font.FontDescriptor


def test_the_same_content_gives_the_same_bytes() -> None:
    assert printed(long) == printed(long)


def test_nothing_is_read_as_markup() -> None:
    evil = '<b>vet</b> & <img src="file:///etc/passwd"/> &amp; <font size="99">'
    assert evil in text_of(printed(lambda story: story.text(evil)))


def test_tags_in_prose_that_are_not_known_load_nothing() -> None:
    text = text_of(
        printed(lambda s: add_prose(s, '<p><img src="x"/><a href="y">hier</a> a&lt;b</p>'))
    )
    assert "hier a<b" in text


@pytest.mark.parametrize("word", ["Ελλάδα", "Иван", "Việt", "ąčę"])
def test_other_letters_are_found(word: str) -> None:
    assert word in text_of(printed(lambda s: s.text(f"Een {word} hier")))


def test_a_word_in_two_fonts_stays_one_word() -> None:
    spans = [Span("half", REGULAR), Span("vet", BOLD), Span(".", REGULAR)]
    assert "halfvet." in text_of(printed(lambda s: s.text(spans)))


def test_no_text_is_too_long_for_the_page() -> None:
    def compose(story: Story) -> None:
        with story.box("callout"):
            story.text("woord " * 3_000)
        story.table(["x" * 400, "b"], [["woord " * 900, "y" * 900], ["kort", None]])
        with story.box("exercise", whole=True):
            story.to_tick(["keuze " * 300] * 9)
            story.lines(80)

    pdf = printed(compose)
    assert not conforms(pdf)
    assert len(texts_of(pdf)) > 4


@pytest.mark.parametrize("letter", ["0\u093a\u200d", "e\u0316"])
def test_a_letter_of_many_characters_can_be_printed(letter: str) -> None:
    endless = letter * 100 + "\u0316" * 300
    assert not conforms(printed(lambda story: story.text(endless)))


def test_an_empty_document_is_a_page() -> None:
    assert len(texts_of(printed(lambda story: story.title("Leeg")))) == 1


def test_a_font_that_is_gone_is_told() -> None:
    with pytest.raises(FontMissingError):
        make_pdf(Sheet("T", DAY), prose, FONTS / "weg", str)


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_can_be_printed(plain: str, html: str) -> None:
    def compose(story: Story) -> None:
        story.title(plain)
        story.text(plain)
        story.items([plain])
        story.table([plain, "b"], [[plain, None]])
        add_prose(story, html)

    assert not unmarked(printed(compose, plain or "x"))


@given(st.lists(st.sampled_from(PROSE.replace(">", ">\0").split("\0")), max_size=30))
def test_any_order_of_elements_can_be_printed(parts: list[str]) -> None:
    assert not unmarked(printed(lambda story: add_prose(story, "".join(parts))))

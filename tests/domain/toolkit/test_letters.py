"""Letters: blanks that are filled in, as text for paper and as text to paste."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.toolkit.fields import Field, FieldKind
from trainer.domain.toolkit.letters import LETTER, Letter, letter_html, letter_text

DOTS = "…………………………"
CLUB, WHO = Field(id="club", label="Welke club?"), Field(id="wie", label="Wie?")
PROSE = "<p>Beste leden van <strong>[club]</strong>,</p>\n<p>Groet, [wie]</p>"


def letter(prose: str = PROSE, *fields: Field, **values: Any) -> Letter:
    return Letter(how="Vul in.", fields=fields or (CLUB, WHO), prose=prose, **values)


class Seen(HTMLParser):
    """What someone sees of HTML, and the tags that are in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.words += "\n" if tag == "br" else ""

    def handle_data(self, data: str) -> None:
        self.words += data


def test_blanks_are_filled_in_and_empty_ones_stay_dots() -> None:
    html = letter_html(letter(), {"club": " De Linde ", "weg": "x"})
    assert html == (
        f"<p>Beste leden van <strong>De Linde</strong>,</p>\n<p>Groet, {DOTS}</p>"
    )  # fmt: skip
    assert letter_html(letter(), {"club": " \n", "wie": ""}).count(DOTS) == 2


def test_a_blank_may_stand_in_the_text_twice() -> None:
    assert letter_html(letter("<p>[wie] en [wie]</p>"), {"wie": "Noor"}) == "<p>Noor en Noor</p>"


def test_what_is_no_blank_stays_as_it_was_written() -> None:
    prose = "<p>[onbekend] [Club] [] [ club ] [club-]</p>"
    assert letter_html(letter(prose), {"club": "De Linde"}) == prose


def test_a_value_that_looks_like_a_blank_is_only_text() -> None:
    filled = {"club": "[wie]", "wie": "[club]"}
    assert letter_html(letter("<p>[club], [wie]</p>"), filled) == "<p>[wie], [club]</p>"
    assert letter_text(letter("<p>[club], [wie]</p>"), filled) == "[wie], [club]"


def test_lines_in_a_value_stay_lines() -> None:
    filled = {"club": "Noor, selectie\nSam, JO15"}
    assert letter_html(letter("<p>[club]</p>"), filled) == "<p>Noor, selectie<br>Sam, JO15</p>"
    assert letter_text(letter("<p>[club]</p>"), filled) == "Noor, selectie\nSam, JO15"


MARKUP = st.text("<>&\"'/=;#x[]club wie\n", max_size=60) | st.sampled_from(
    ["<script>alert(1)</script>", "<img src=x onerror=y>", "</p><b>", "&lt;b&gt;", "<!-- ", "<br>"]
)


@given(MARKUP, MARKUP)
def test_all_that_is_typed_is_text_and_never_markup(one: str, other: str) -> None:
    seen = Seen(letter_html(letter(), {"club": one, "wie": other}))
    breaks = one.strip().count("\n") + other.strip().count("\n")
    assert [tag for tag in seen.tags if tag != "br"] == ["p", "strong", "p"]
    assert seen.tags.count("br") == breaks
    given = [value.strip() or DOTS for value in (one, other)]
    assert seen.words == f"Beste leden van {given[0]},\nGroet, {given[1]}"


@given(MARKUP)
def test_what_is_pasted_says_what_was_typed(typed: str) -> None:
    def lines(text: str) -> list[str]:
        return [line.strip() for line in text.split("\n") if line.strip()]

    text = letter_text(letter("<p>Zo: [club]</p>"), {"club": typed})
    assert lines(text) == lines("Zo: " + (typed.strip() or DOTS))


@given(st.text("<>/phlibr34quote &;\n", max_size=120))
def test_any_text_can_be_pasted(prose: str) -> None:
    text = letter_text(letter(prose), {})
    assert "\n\n\n" not in text
    assert text == text.strip()


def test_paragraphs_stand_apart_when_pasted() -> None:
    prose = (
        "<h3>Wie we zijn</h3>\n<p>Wij zijn [club].</p>\n<blockquote>\n<p>Kom.</p>\n</blockquote>"
    )
    assert letter_text(letter(prose), {"club": "De Linde"}) == (
        "Wie we zijn\n\nWij zijn De Linde.\n\nKom."
    )


def test_items_of_a_list_are_lines_when_pasted() -> None:
    prose = "<p>We doen:</p>\n<ul>\n<li>luisteren</li>\n<li>letten op</li>\n</ul>\n<p>Groet</p>"
    assert letter_text(letter(prose), {}) == "We doen:\n\n- luisteren\n- letten op\n\nGroet"
    loose = "<ul>\n<li>\n<p>luisteren</p>\n</li>\n<li>\n<p>letten op</p>\n</li>\n</ul>"
    assert letter_text(letter(loose), {}) == "- luisteren\n\n- letten op"


def test_a_line_of_the_writer_is_one_line_when_pasted() -> None:
    """Markdown keeps the newline after a break, and that of a line that was only wrapped."""
    assert letter_text(letter("<p>Regel een<br>\nregel twee</p>"), {}) == "Regel een\nregel twee"
    assert letter_text(letter("<p>Een lange\nzin</p>"), {}) == "Een lange zin"


def test_a_sound_letter_has_no_flaws() -> None:
    assert [*LETTER.flaws(letter(signed=("Bestuur",)))] == []


@pytest.mark.parametrize(
    ("wrong", "place", "said"),
    [
        (letter("<p>[club] [wie] [waar] [waar]</p>"), "prose", 'no field for "[waar]"'),
        (letter("<p>[club]</p>"), "fields[1].id", 'the text has no "[wie]"'),
        (letter(PROSE, CLUB, WHO, WHO), "fields[2].id", '"wie" stands in the list twice'),
        (
            letter(PROSE, CLUB, Field(id="wie", label="Wie?", about_someone=True)),
            "fields[1]",
            "a blank in a letter is a line or a text",
        ),
        (
            letter(
                PROSE,
                CLUB,
                Field(id="wie", label="Wie?", kind=FieldKind.CHOICE, options=("Noor", "Sam")),
            ),
            "fields[1]",
            "a blank in a letter is a line or a text",
        ),
        (letter(PROSE, CLUB, Field(id="wie", label="x" * 161)), "fields[1].label", "longer than"),
    ],
)
def test_a_flaw_of_a_letter_is_named_at_its_place(wrong: Letter, place: str, said: str) -> None:
    (flaw,) = LETTER.flaws(wrong)
    assert flaw.place == place
    assert said in str(flaw.message)
    assert not re.search(r"\{\w+\}", str(flaw.message))

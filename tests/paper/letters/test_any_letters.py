"""What one writes is on paper whole: a letter without a font is a box, never a blank."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.paper.document.test_document import conforms
from tests.paper.prints import DAY, FONTS, dutch, printed, text_of, unmarked
from tests.paper.sheets.test_toolkit import elsewhere, tool_of
from trainer.domain.calendar.days import events_in, season
from trainer.domain.calendar.own_events import OwnEvent
from trainer.domain.look.house_style import HouseStyle
from trainer.domain.toolkit.scan_record import PlannedStep, ScanRecord
from trainer.paper.document.document import Sheet, make_pdf
from trainer.paper.document.story import Story
from trainer.paper.letters.fontbook import REGULAR, font_book, whole_book
from trainer.paper.letters.graphemes import clean, known
from trainer.paper.sheets.network import PrintedPlace, add_network
from trainer.paper.sheets.notes import PrintedNotes, PrintedPlan, add_notes
from trainer.paper.sheets.toolkit import PRINTED_TOOLS
from trainer.services.printing.learner_prints import without_letters

NEWER, PRIVATE = "\U0001fae8", "\ue000"
LETTERS = f"Ω王\U00013000ܐ{NEWER}{PRIVATE}"
SHOWN = known(LETTERS)


def notes(story: Story) -> None:
    lessons = [PrintedNotes(LETTERS, ((LETTERS, LETTERS),))]
    add_notes(story, LETTERS, [PrintedPlan(LETTERS, LETTERS)], lessons, dutch)


def network(story: Story) -> None:
    add_network(story, LETTERS, [PrintedPlace(*[LETTERS] * 4)], dutch)


def item(id: str, **more: object) -> Callable[[Story], None]:
    tool = tool_of(id)
    given = elsewhere(tool, **more)
    return lambda story: PRINTED_TOOLS[tool.outline.kind](story, tool, given, dutch)


def form(story: Story) -> None:
    fields = tool_of("nagesprek").body.fields
    item("nagesprek", filled={field.id: LETTERS for field in fields if field.is_written})(story)


def letter(story: Story) -> None:
    item("brief", filled={field.id: LETTERS for field in tool_of("brief").body.fields})(story)


def year(story: Story) -> None:
    day = date(2027, 3, 1)
    own = OwnEvent(id="a", title=LETTERS, first=day, last=day)
    item("jaarplan", events=events_in([], {}, season(2026), [own]))(story)


def scan(story: Story) -> None:
    statements = tool_of("scan-club").body.statements
    step = PlannedStep(statement=statements[0].id, who=LETTERS)
    answers = {one.id: 0 for one in statements}
    item("scan-club", scans=(ScanRecord(id="1", tool="scan-club", day=DAY, answers=answers,
                                        steps=(step,)),))(story)  # fmt: skip


@pytest.mark.parametrize(
    ("compose", "least"),
    [(notes, 6), (network, 6), (form, 3), (letter, 3), (year, 1), (scan, 1)],
)
def test_every_letter_is_on_paper(compose: Callable[[Story], None], least: int) -> None:
    pdf = make_pdf(Sheet(LETTERS, DAY, HouseStyle("a", LETTERS, "")), compose, FONTS, dutch)
    squeezed = text_of(pdf).replace(" ", "")
    # Its own and the name of the organisation at the head.
    assert squeezed.count(SHOWN) > least
    assert not conforms(pdf)
    assert not unmarked(pdf)


def test_a_letter_without_a_font_is_a_box() -> None:
    book = whole_book(FONTS, ())
    (face,) = book.faces("\U00013000", REGULAR)
    assert face.outline(0).count(" l") > 8
    assert book.shown(f"a {LETTERS}\N{SOFT HYPHEN}b", REGULAR) == f"a {SHOWN}b"
    # On a certificate what the content has too much is left out.
    assert font_book(FONTS, ()).shown(f"a {LETTERS} b", REGULAR) == "a Ω b"


def test_which_letters_become_boxes_is_known_beforehand() -> None:
    text = f"Ω é\n\tسلام \u200d\N{SOFT HYPHEN} {SHOWN}\U00013000 \ufb01"
    told = without_letters(text, FONTS)
    assert told.startswith(("王", "\U00013000"))
    assert {"\U00013000", "\ufffd"} <= set(told) <= set(SHOWN)
    assert len(set(told)) == len(told)
    assert not without_letters("Gewoon, met “aanhaling” – en €5.\r\n", FONTS)


@given(st.text(max_size=80) | st.text("سלا😀👍🏽é\u0301\u200dक्षि王\U00013000 ", max_size=40))
def test_no_text_is_a_blank(text: str) -> None:
    wanted = Counter(clean(known(text)).replace(" ", ""))
    pdf = printed(lambda story: story.text(text))
    assert not wanted - Counter(text_of(pdf).replace(" ", ""))

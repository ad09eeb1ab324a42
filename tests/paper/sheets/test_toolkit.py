"""The toolkit on paper: every item of every role, tagged, whole, and as many pages as meant."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from tests.paper.document.test_document import conforms
from tests.paper.prints import DAY, cramped_fields, printed, tags_of, text_of, texts_of, unmarked
from trainer.content.files.library import read_library
from trainer.domain.calendar.days import events_in, season
from trainer.domain.calendar.own_events import OwnEvent
from trainer.domain.toolkit import TOOL_KINDS
from trainer.domain.toolkit.scan import Scan
from trainer.domain.toolkit.scan_record import PlannedStep, ScanRecord
from trainer.domain.toolkit.tool import Tool
from trainer.paper.sheets.network import PrintedPlace
from trainer.paper.sheets.toolkit import PRINTED_TOOLS
from trainer.paper.sheets.toolkit.given import Given
from trainer.services.locations import shipped

LIBRARY = read_library(shipped("modules"), "nl")
TOOLS = LIBRARY.tools
ON_ONE_PAGE = {"gesprek-voorbereiden", "nagesprek", "introductieweek-lijst"}
ON_ONE_SHEET = ON_ONE_PAGE | {"signalenlijst"}


def named(tool: Tool) -> str:
    return f"{tool.id}-{tool.outline.role}"


def tool_of(id: str, role: str = "sport") -> Tool:
    return next(one for one in TOOLS if one.id == id and one.outline.role == role)


def elsewhere(tool: Tool, **more: object) -> Given:
    """Return what stands elsewhere in the app for an item, and ``more``."""
    session = next(one for one in LIBRARY.sessions if one.role == tool.outline.role)
    events = events_in(LIBRARY.calendar, {}, season(2026))
    place = PrintedPlace("Vertrouwenscontactpersoon", "Anouk", "06", "dinsdag")
    given = {"words": LIBRARY.words, "session": session, "season": 2026, "events": events,
             "places": (place,), "organisation": "VV De Linde"}  # fmt: skip
    return Given(**{**given, **more})  # type: ignore[arg-type]


def on_paper(tool: Tool, given: Given) -> bytes:
    draw = PRINTED_TOOLS[tool.outline.kind]
    return printed(lambda story: draw(story, tool, given, lambda text: text), tool.outline.title)


def test_every_kind_can_be_printed() -> None:
    assert set(PRINTED_TOOLS) == set(TOOL_KINDS)


@pytest.mark.parametrize("tool", TOOLS, ids=named)
def test_every_item_is_tagged_whole_and_fits(tool: Tool) -> None:
    pdf = on_paper(tool, elsewhere(tool))
    assert not conforms(pdf)
    assert not unmarked(pdf)
    assert not cramped_fields(pdf)
    pages = len(PdfReader(BytesIO(pdf)).pages)
    if tool.outline.kind == "poster" or tool.id in ON_ONE_PAGE:
        assert pages == 1
    elif tool.id in ON_ONE_SHEET:
        assert pages == 2
    assert "H1" in tags_of(pdf)
    assert "{" not in text_of(pdf)


@pytest.mark.parametrize("id", ["nagesprek", "vijf-dingen", "scan-club", "woordenlijst"])
def test_the_same_item_gives_the_same_bytes(id: str) -> None:
    tool = tool_of(id)
    assert on_paper(tool, elsewhere(tool)) == on_paper(tool, elsewhere(tool))


def test_fronts_and_backs_of_cards_are_behind_each_other() -> None:
    """A sheet is turned over its long edge: what is left in front is right behind."""
    tool = tool_of("gesprekskaarten")
    chosen = tool.body.cards[:8]
    pdf = on_paper(tool, Given(chosen=frozenset(card.id for card in chosen)))
    pages = texts_of(pdf)
    assert all(f"{at} van {len(pages)}" in page for at, page in enumerate(pages, 1))
    front = next(at for at, page in enumerate(pages) if "Binnenkomen" in page and at > 1)
    # Counted from 0: the front of a sheet has an even number.
    assert front % 2 == 0
    document = pypdfium2.PdfDocument(pdf)
    width = document[front].get_width()
    places = {}
    for card in chosen:
        before = _middle(document[front], card.say.split(".")[0][:18], width)
        behind = _middle(document[front + 1], card.back.split(".")[0][:18], width)
        places[card.id] = (before, behind)
    document.close()
    assert all(one is not None and other is not None for one, other in places.values())
    assert all(one != other for one, other in places.values())


def _middle(page: pypdfium2.PdfPage, words: str, width: float) -> str | None:
    """Return whether words stand in the left or the right half of a page."""
    text = page.get_textpage()
    found = text.search(words).get_next()
    if found is None:
        return None
    left, *_ = text.get_charbox(found[0])
    text.close()
    return "left" if left < width / 2 else "right"


def test_a_card_for_the_wall_fills_a_page() -> None:
    tool = tool_of("gesprekskaarten")
    chosen = frozenset(card.id for card in tool.body.cards[:3])
    pdf = on_paper(tool, Given(chosen=chosen, for_wall=True))
    assert not conforms(pdf)
    assert len(texts_of(pdf)) == 3


def test_a_wall_calendar_is_a_page_a_month_with_what_is_on_each_day() -> None:
    tool = tool_of("jaarplan")
    own = OwnEvent(id="a", title="Scan opnieuw", first=date(2027, 3, 1), last=date(2027, 3, 3))
    events = events_in(LIBRARY.calendar, {}, season(2026), [own])
    given = elsewhere(tool, events=events, unknown=LIBRARY.calendar[:2])
    pdf = on_paper(tool, given)
    assert not conforms(pdf)
    reader = PdfReader(BytesIO(pdf))
    wide = [page for page in reader.pages if page.mediabox.width > page.mediabox.height]
    assert len(wide) == 12
    words = [" ".join(page.extract_text().split()) for page in wide]
    for at, (name, year, days) in enumerate((("August", 2026, 31), ("February", 2027, 28))):
        assert f"{name} {year}" in words[6 * at]
        assert all(f" {day} " in f"{words[6 * at]} " for day in range(1, days + 1))
    assert "Scan opnieuw" in words[7]
    assert tool.body.month(8).theme in words[0]


def test_a_scan_is_printed_with_what_to_begin_with_and_the_earlier_one_beside_it() -> None:
    tool = tool_of("scan-club")
    scan: Scan = tool.body
    before = ScanRecord(id="1", tool=tool.id, day=date(2026, 9, 1),
                        answers={one.id: 0 for one in scan.statements})  # fmt: skip
    answers = {one.id: at % 4 for at, one in enumerate(scan.statements)}
    steps = [PlannedStep(statement=one.id, who="Anouk", until=date(2027, 2, 1))
             for one in scan.to_begin(answers)]  # fmt: skip
    now = ScanRecord(id="2", tool=tool.id, day=DAY, answers=answers, steps=tuple(steps))
    pdf = on_paper(tool, Given(scans=(now, before)))
    assert not conforms(pdf)
    assert not unmarked(pdf)
    words = text_of(pdf)
    for one in scan.to_begin(answers):
        assert one.begin in words
        assert " ".join(one.how.split())[:40] in words
    assert "Anouk" in words
    assert "Last time" in words
    assert "Figure" in tags_of(pdf)


def test_what_is_ticked_and_filled_in_stands_on_paper() -> None:
    checklist = tool_of("introductieweek-lijst")
    empty = on_paper(checklist, Given())
    ticked = on_paper(checklist, Given(filled={checklist.body.lines[0].id: "x"}))
    assert empty != ticked
    letter = tool_of("brief")
    filled = {field.id: f"<b>{field.id}</b>" for field in letter.body.fields}
    words = text_of(on_paper(letter, Given(filled=filled)))
    assert all(f"<b>{field.id}</b>" in words for field in letter.body.fields)


@given(st.dictionaries(st.sampled_from(["naam", "x"]), st.text(max_size=60)), st.text(max_size=300))
def test_no_text_keeps_a_form_from_paper(others: dict[str, str], text: str) -> None:
    form = tool_of("nagesprek")
    filled = {field.id: text for field in form.body.fields} | others
    assert on_paper(form, Given(filled=filled))[:5] == b"%PDF-"

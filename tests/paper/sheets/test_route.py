"""A result of the route map on paper: short, tagged, and nothing about anybody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.paper.document.test_document import conforms
from tests.paper.prints import dutch, printed, text_of, texts_of, unmarked
from trainer.content.files.library import read_library
from trainer.domain.directory.entries import Standing
from trainer.domain.directory.own_places import OwnPlace
from trainer.domain.route.picks import picks
from trainer.domain.route.proof import shipped_offer
from trainer.domain.route.table import resolve
from trainer.paper.document.words import shown_seen
from trainer.paper.sheets.route import TITLE, add_route
from trainer.services.locations import shipped

LIBRARY = read_library(shipped("modules"), "nl")
OFFER = shipped_offer(LIBRARY.services)
VCP = OwnPlace(
    id="1", organisation="2", kind="vcp", name="Fatima", reach="06-12 34 56 78", when="op maandag"
)


def sheet(answers: dict[str, str], role: str, own: OwnPlace | None = None) -> bytes:
    route = resolve(answers, LIBRARY.route, role)
    shown = [(one, own if one.place else None) for one in picks(route, OFFER, role)]
    return printed(lambda story: add_route(story, route, shown, lambda text: text), TITLE)


@pytest.mark.parametrize(
    ("answers", "role"),
    [
        ({"danger": "now"}, "sport"),
        ({"danger": "suicide"}, "sport"),
        ({"signs": "boundary", "who": "12-18", "where": "here"}, "school"),
        ({"signs": "money", "who": "19-25"}, "vereniging"),
    ],
)
def test_it_is_short_and_everyone_can_read_it(answers: dict[str, str], role: str) -> None:
    pdf = sheet(answers, role)
    assert not conforms(pdf)
    assert not unmarked(pdf)
    assert len(texts_of(pdf)) <= 2
    assert "112" in text_of(pdf)
    assert "0800-0113" in text_of(pdf)


def test_an_own_place_is_filled_in_or_leaves_a_line() -> None:
    answers = {"danger": "no", "signs": "stress", "long": "longer"}
    assert "Fatima · 06-12 34 56 78 · op maandag" in text_of(sheet(answers, "sport", VCP))
    assert "Fill in yourself:" in text_of(sheet(answers, "sport"))


@pytest.mark.parametrize(
    ("stored", "shown"),
    [("2025-10-03", "03-10-2025"), ("2025-10", "October 2025"), ("2025", "2025"), ("-", "-")],
)
def test_a_day_in_a_sentence_is_written_as_the_reader_writes_it(stored: str, shown: str) -> None:
    assert shown_seen(stored, dutch) == shown
    route = resolve({"danger": "suicide"}, LIBRARY.route, "sport")
    pick = next(one for one in picks(route, OFFER, "sport") if one.entry)
    assert pick.entry is not None
    late = replace(
        pick, standing=Standing.CHECK_FIRST, entry=replace(pick.entry, checked_on=stored)
    )
    pdf = printed(lambda story: add_route(story, route, [(late, None)], lambda text: text), TITLE)
    assert f"It was last seen: {shown}." in text_of(pdf)

"""Review sheets on paper: every conversation of every role, whole, and nothing that steers."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pikepdf
import pytest

from tests.paper.document.test_document import conforms
from tests.paper.prints import DAY, FONTS, dutch, printed, tags_of, text_of, texts_of, unmarked
from trainer.content.index.content_index import ContentIndex
from trainer.domain.errors import ContentMissingError
from trainer.domain.talk.script import TalkNode, TalkScript, Variant
from trainer.paper.sheets.toolkit.passages import add_passages
from trainer.services.locations import shipped
from trainer.services.toolkit.prints import Materials, ToolkitPrints
from trainer.services.toolkit.talks_to_read import Reviewing

ITEM = "beoordeling-jongeren"
ROLES = ("sport", "vereniging", "school")
URGENT = ("Danger now: 112", "Thoughts of suicide: 113 or 0800-0113")
HEAVY = "Heavy: read this only with an expert there."


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ContentIndex]:
    file: Path = tmp_path_factory.mktemp("content") / "content.db"
    made = ContentIndex.open(file, shipped("modules"))
    yield made
    made.close()


@cache
def sheet(index: ContentIndex, role: str, talk: str = "") -> bytes:
    """Return a sheet; three tests look at each."""
    prints = ToolkitPrints(index, Materials(day=DAY), FONTS, dutch)
    return prints.item(index.tool(ITEM, role), {}, talk=talk)


def one_line(text: str) -> str:
    return " ".join(text.split())


def parts_of(node: TalkNode) -> list[TalkNode | Variant]:
    return [node, *node.variants]


def said_in(script: TalkScript) -> list[str]:
    """Return all that the two do and say."""
    found = []
    for node in script.nodes.values():
        for one in parts_of(node):
            found += [one.does, one.says]
        found += [choice.text for choice in node.choices]
    for end in script.endings.values():
        found += [end.does, end.says]
    return [one_line(text) for text in found if text]


def hidden_in(script: TalkScript) -> list[str]:
    """Return what would steer: thoughts, feedback, and what an ending means."""
    found = []
    for node in script.nodes.values():
        found += [one.thinks for one in parts_of(node)]
        found += [choice.feedback for choice in node.choices]
    for end in script.endings.values():
        found += [end.thinks, end.title, end.meaning, end.hint]
    return [one_line(text) for text in found if text]


@pytest.mark.parametrize("role", ROLES)
def test_a_talk_is_on_paper_whole_without_what_steers(index: ContentIndex, role: str) -> None:
    reviewing = Reviewing(index, role)
    assert reviewing.talks()
    for talk in reviewing.talks():
        script = reviewing.script(talk.key)
        pdf = sheet(index, role, talk.key)
        assert not conforms(pdf), talk.key
        assert not unmarked(pdf), talk.key
        text, spoken = text_of(pdf), said_in(script)
        for line in (script.title, script.place, one_line(script.before), *spoken, *URGENT):
            assert line in text, (talk.key, line)
        steering = [
            line
            for line in hidden_in(script)
            if line in text and not any(line in one for one in (*spoken, script.title))
        ]
        assert not steering, talk.key


@pytest.mark.parametrize("role", ROLES)
def test_what_is_heavy_says_so_before_anything_else(index: ContentIndex, role: str) -> None:
    reviewing = Reviewing(index, role)
    heavy = [one for one in reviewing.talks() if one.is_heavy]
    assert heavy
    assert len(heavy) < len(reviewing.talks())
    for talk in reviewing.talks():
        pages = texts_of(sheet(index, role, talk.key))
        warned = [HEAVY in page and one_line(talk.announce) in page for page in pages]
        assert warned == [talk.is_heavy] * 2 + [False] * (len(pages) - 2)


@pytest.mark.parametrize("role", ROLES)
def test_a_talk_takes_few_sheets_and_each_page_has_room_for_remarks(
    index: ContentIndex, role: str
) -> None:
    reviewing = Reviewing(index, role)
    for talk in reviewing.talks():
        pages = texts_of(sheet(index, role, talk.key))
        with_room = sum("Remarks (no names)" in page for page in pages)
        nodes = len(reviewing.script(talk.key).nodes)
        assert with_room <= (5 if nodes <= 14 else 6), talk.key
        assert len(pages) <= with_room + 3, talk.key
        assert all(talk.title in page for page in pages[1:]), talk.key


def test_pointers_and_ticks_stand_in_tables(index: ContentIndex) -> None:
    (talk, *_) = Reviewing(index, "sport").talks()
    script = Reviewing(index, "sport").script(talk.key)
    tags = tags_of(sheet(index, "sport", talk.key))
    assert tags.count("Table") == len(script.nodes) + 1
    assert tags.count("TH") == 4 * len(script.nodes) + 3
    text = text_of(sheet(index, "sport", talk.key))
    assert "Then go on at" in text
    assert "Here the talk ends" in text


def test_without_a_talk_the_form_is_as_it_was(index: ContentIndex) -> None:
    pages = texts_of(sheet(index, "school"))
    assert len(pages) == 2
    assert "Then go on at" not in " ".join(pages)
    assert "Remarks" not in " ".join(pages)


def test_the_name_of_the_talk_is_that_of_the_document(index: ContentIndex) -> None:
    (talk, *_) = Reviewing(index, "school").talks()
    with pikepdf.open(io.BytesIO(sheet(index, "school", talk.key))) as document:
        assert str(document.docinfo.Title) == f"Jongeren lezen mee: {talk.title}"


def test_nothing_in_a_talk_is_read_as_markup(index: ContentIndex) -> None:
    odd = "<b>vet</b> &amp; {person} %s"
    script = Reviewing(index, "sport").script("luisteren/drie-tellen/yassin")
    first = script.nodes[script.start]
    choices = (replace(first.choices[0], say=odd), *first.choices[1:])
    node = replace(first, does=f"zegt {odd}", says=odd, choices=choices)
    made = replace(script, person=odd, nodes={**script.nodes, script.start: node})
    pdf = printed(lambda story: add_passages(story, made, dutch))
    assert not conforms(pdf)
    assert text_of(pdf).count(odd) >= len(script.nodes) + 3


def test_a_talk_that_is_gone_is_no_sheet(index: ContentIndex) -> None:
    for key in ("luisteren/drie-tellen/niemand", "luisteren/weg/yassin", "weg"):
        with pytest.raises(ContentMissingError):
            sheet(index, "sport", key)


def test_a_talk_of_another_role_is_not_listed(index: ContentIndex) -> None:
    listed = {role: {one.key for one in Reviewing(index, role).talks()} for role in ROLES}
    assert not listed["sport"] & listed["school"]
    (other, *_) = listed["school"]
    with pytest.raises(ContentMissingError):
        Reviewing(index, "sport").script(other)

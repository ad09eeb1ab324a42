"""Team sessions: their files, what is refused, and what ships."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.content.conftest import TALK, Folder
from trainer.content.files.library import read_library
from trainer.content.files.team import read_session
from trainer.content.index.content_index import ContentIndex
from trainer.content.reading.problem import Problems
from trainer.services.locations import shipped

FILE = "team/nl/sport.md"
SOUND = """\
---
title: Een uur samen
minutes: 60
talk: luisteren/stilte/yassin
agenda:
  welkom: 20
  slot: 40
sources: [een plan (2023)]
---

<!-- step: nodig -->
## Wat je klaarlegt

Een pen.

<!-- step: welkom -->
## Welkom

> Fijn dat jullie er zijn.

<!-- step: slot -->
## Slot

Tot dinsdag.
"""
CARD = """\
role_card:
  you: Je bent Yassin.
  secret: Je slaapt slecht.
  opens: [zegt wat hij zag]
  closes: [een tip geeft]
"""


@pytest.fixture
def with_card(folder: Folder) -> Folder:
    """Return a folder in which the talk can be practised with two."""
    talk = next(file for file in folder.root.rglob("conversations/*.yaml"))
    talk.write_text(TALK.replace("start: stil\n", CARD + "start: stil\n"), encoding="utf-8")
    return folder


def test_a_sound_script_runs_through_the_hour(with_card: Folder) -> None:
    with_card.write(FILE, SOUND)
    assert not with_card.problems()
    (session,) = read_library(with_card.root, "nl").sessions
    assert [at for _, at in session.timed()] == ["", "0-20", "20-60"]
    assert (session.role, session.talk.person) == ("sport", "Yassin")
    assert session.talk.card.secret == "Je slaapt slecht."


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("slot: 40", "slot: 30", 3, "take 50 minutes together"),
        ("slot: 40", "slut: 40", 7, 'did you mean "slot"'),
        ("welkom: 20\n  slot: 40", "welkom: 0\n  slot: 60", 6, "one minute or more"),
        ("stilte/yassin", "stilte/jasin", 4, "there is no talk for two"),
        ("sources: [een plan (2023)]\n", "", 2, '"sources" is missing'),
        ("Tot dinsdag.\n", "", 21, "an empty step"),
        ("Een pen.", "[site](https://a.nl)", 14, "a link doesn't work here"),
        ("Een pen.", "Bel 0900-" + "0113.", 14, "may not be used"),
        ("step: slot", "step: welkom", 21, "was used on line 16 already"),
        ("Een pen.", "```choice\nid: x\n```", 14, "no exercises"),
        ("---\n\n<!-- step: nodig", "---\n\nLos.\n\n<!-- step: nodig", 11, "nothing above"),
    ],
)
def test_mistakes_are_named_on_their_lines(
    with_card: Folder, old: str, new: str, line: int, said: str
) -> None:
    with_card.write(FILE, SOUND.replace(old, new))
    shown = with_card.shown()
    assert any(one.startswith(f"modules/{FILE}:{line}: ") and said in one for one in shown), shown
    assert read_library(with_card.root, "nl").sessions == () or "may not be used" in said


def test_a_talk_without_a_card_is_no_talk_for_two(folder: Folder) -> None:
    folder.write(FILE, SOUND)
    assert any("there is no talk for two" in one for one in folder.shown())


def test_a_talk_that_is_announced_is_not_for_a_team(with_card: Folder) -> None:
    talk = next(file for file in with_card.root.rglob("conversations/*.yaml"))
    text = talk.read_text(encoding="utf-8")
    talk.write_text(f"announce: Dit gaat over drinken.\n{text}", encoding="utf-8")
    with_card.write(FILE, SOUND)
    assert any("there is no talk for two" in one for one in with_card.shown())


def test_a_script_is_for_a_path(with_card: Folder) -> None:
    with_card.write("team/nl/spord.md", SOUND)
    assert any('no role "spord"' in one for one in with_card.shown())


def test_a_script_comes_out_of_the_index_as_it_was_read(with_card: Folder, tmp_path: Path) -> None:
    with_card.write(FILE, SOUND)
    index = ContentIndex.open(tmp_path / "c.db", with_card.root)
    assert (index.session("sport"),) == read_library(with_card.root, "nl").sessions
    assert index.session("school") is None
    index.close()


@given(st.text(max_size=300))
def test_any_text_is_refused_with_a_line(text: str) -> None:
    problems = Problems("sport.md")
    assert read_session(text, "sport", {}, problems) is None
    assert all(one.line >= 1 for one in problems)
    assert list(problems)


@pytest.mark.parametrize("role", ["sport", "vereniging", "school"])
def test_what_ships_takes_an_hour_and_says_whom_to_call(role: str) -> None:
    sessions = {one.role: one for one in read_library(shipped("modules"), "nl").sessions}
    session = sessions[role]
    assert [part.minutes for part in session.parts if part.minutes] == [5, 10, 15, 15, 10, 5]
    parts = {part.id: part.html for part in session.parts}
    for number in ("112", "113", "0800-0113"):
        assert number in parts["geraakt"]
    before = [part.id for part in session.parts if not part.minutes]
    assert before == ["nodig", "regels", "geraakt"]

"""Each theme that is easily passed over has a scene, a card and a place in the route map.

The table stands in docs/content.md; what it names must be there, so that it can't go stale.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from trainer.content.files.library import read_library
from trainer.domain.exercises.conversation import Conversation
from trainer.domain.route.table import RouteTable, answers_at, resolve, signs_of

ROOT = Path(__file__).parents[2]
LIBRARY = read_library(ROOT / "modules", "nl")
LESSONS = {lesson.key: lesson for one in LIBRARY.modules for _, lesson in one.lessons}
CARDS = {
    one.key.replace("/cards/", "/"): one.card
    for made in LIBRARY.modules
    if made.cards
    for one in made.cards.cards
}
ROLES = ("sport", "vereniging", "school")

THEMES = {
    "After a suicide": "overleden door zelfmoord",
    "Honour and forced marriage": "trouwen",
    "Loverboys": "hem|terugdoen",
    "Gambling": "gok|wed(?:den|t|denschap)",
    "LHBTIQ+": "Sem|een hij|Luca",
    "Discrimination": "eigen land|als Noor|tas|naam",
    "Neurodivergence and a light mental disability": "langzamer|letterlijk|snel",
    "Refugees and culture": "broertje",
    "Self-harm": "zichzelf pijn|mouwen",
    "Hardly eating": "(?:eet|eten|at) (?:[a-z]+ [a-z]+ )?bijna niets",
    "Sextortion": "betaal",
}
"""Each with words that are in its scene and on its card."""

NAMED = re.compile(r"`([^`]+)`")


def table() -> dict[str, list[list[str]]]:
    """Return what stands in the table: theme, then the names in each of its cells."""
    text = (ROOT / "docs" / "content.md").read_text(encoding="utf-8")
    part = text.partition("\n## Themes\n")[2].partition("\n## ")[0]
    rows = [line.strip("|").split("|") for line in part.splitlines() if line.startswith("|")]
    return {row[0].strip(): [NAMED.findall(cell) for cell in row[1:]] for row in rows[2:]}


TABLE = table()


def words_of(scene: str, role: str) -> str:
    """Return all that is in a scene: a step of a lesson with something to do in it, or a talk."""
    place, _, step = scene.partition("#")
    module, _, name = place.partition("/")
    if not step:
        return (ROOT / f"modules/{module}/nl/conversations/{name}.yaml").read_text("utf-8")
    (found,) = (one for one in LESSONS[place].for_role(role) if one.id == step)
    done = [block.exercise for block in found.blocks if block.exercise is not None]
    assert any(not isinstance(one, Conversation) for one in done), scene
    return " ".join([found.title, *(block.html for block in found.blocks), *map(repr, done)])


def test_every_theme_has_a_row() -> None:
    assert tuple(TABLE) == tuple(THEMES)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("theme", THEMES)
def test_its_scene_can_be_done_on_each_path(theme: str, role: str) -> None:
    steps = [one for one in TABLE[theme][0] if "#" in one]
    assert steps, "a talk is for one path; a step is for all"
    assert any(re.search(THEMES[theme], words_of(one, role), re.IGNORECASE) for one in steps)


@pytest.mark.parametrize("theme", THEMES)
def test_a_talk_that_is_named_is_there(theme: str) -> None:
    for one in TABLE[theme][0]:
        if "#" not in one:
            assert re.search(THEMES[theme], words_of(one, "sport"), re.IGNORECASE), one


@pytest.mark.parametrize("theme", THEMES)
def test_its_card_is_there(theme: str) -> None:
    assert TABLE[theme][1]
    for key in TABLE[theme][1]:
        card = CARDS[key]
        assert re.search(THEMES[theme], f"{card.front} {card.back}", re.IGNORECASE), key


def on_its_own(route: RouteTable, sign: str) -> bool:
    """Tell whether a sign gives another result than the one it lies under does."""
    answers = {"danger": "no", "who": "12-18", "where": "elsewhere", **answers_at(route, sign)}
    above = {**answers, sign.partition(".")[0]: "unknown"}
    return resolve(answers, route, "sport").rule.id != resolve(above, route, "sport").rule.id


@pytest.mark.parametrize("theme", THEMES)
def test_its_place_in_the_route_map_gives_a_result_of_its_own(theme: str) -> None:
    places = TABLE[theme][2]
    assert places
    assert set(places) <= {one.id for one in signs_of(LIBRARY.route)}
    assert all(on_its_own(LIBRARY.route, one) for one in places)


@pytest.mark.parametrize("theme", THEMES)
def test_the_search_leads_there(theme: str) -> None:
    led = {place for one in LIBRARY.search.topics for kind, place in one.targets if kind == "sign"}
    assert set(TABLE[theme][2]) <= led


@pytest.mark.parametrize("theme", THEMES)
def test_the_toolkit_that_is_named_is_there(theme: str) -> None:
    assert set(TABLE[theme][3]) <= {tool.outline.id for tool in LIBRARY.tools}

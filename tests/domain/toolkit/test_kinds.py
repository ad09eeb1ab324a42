"""Checklists, forms, scripts, posters and year plans: what they hold, and each kind's flaws."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.text.flaw import doubles, too_long, unlisted
from trainer.domain.toolkit import TOOL_KINDS
from trainer.domain.toolkit.checklists import CHECKLIST, Checklist, TickSection, ToTick
from trainer.domain.toolkit.elsewhere import Elsewhere
from trainer.domain.toolkit.fields import Field, FieldKind
from trainer.domain.toolkit.forms import FORM, Form, FormSection
from trainer.domain.toolkit.posters import (
    LONGEST_HEAD,
    LONGEST_TEXT,
    MOST_LINES,
    POSTER,
    Poster,
    PosterLine,
)
from trainer.domain.toolkit.scripts import SCRIPT, Script, ScriptPart
from trainer.domain.toolkit.year_plan import YEAR_PLAN, Idea, PlanMonth, YearPlan

SEASON = (8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7)


def checklist(*sections: tuple[str, ...]) -> Checklist:
    made = (
        TickSection(title="Voor", lines=tuple(ToTick(id=id, text=f"Doe {id}.") for id in ids))
        for ids in sections
    )
    return Checklist(how="Vink af.", sections=tuple(made))


def form(*sections: tuple[Field, ...]) -> Form:
    made = (FormSection(title="Deel", fields=fields) for fields in sections)
    return Form(how="Vul in.", sections=tuple(made))


def script(*minutes: int, total: int | None = None) -> Script:
    parts = (ScriptPart(title="Deel", prose="<p>Zeg iets.</p>", minutes=one) for one in minutes)
    return Script(how="Lees.", parts=tuple(parts), minutes=sum(minutes) if total is None else total)


def poster(count: int = 1, **values: Any) -> Poster:
    lines = tuple(PosterLine(head="Kijk") for _ in range(count))
    return Poster(**{"headline": "Kijk", "lines": lines, **values})


def year(*months: int, ideas: tuple[str, ...] = ()) -> YearPlan:
    made = (
        PlanMonth(month=one, theme="Begin", ideas=tuple(Idea(id=id, text="Doe.") for id in ideas))
        for one in months
    )
    return YearPlan(how="Kies.", months=tuple(made))


def name(id: str, **values: Any) -> Field:
    return Field(**{"id": id, "label": "Wat?", **values})


def test_each_kind_stands_under_its_own_name() -> None:
    assert all(kind.id == name for name, kind in TOOL_KINDS.items())
    assert len({kind.label for kind in TOOL_KINDS.values()}) >= 9


@pytest.mark.parametrize("kind", ["words", "network", "session"])
def test_what_stands_elsewhere_has_nothing_to_be_wrong(kind: str) -> None:
    assert [*TOOL_KINDS[kind].flaws(Elsewhere(how="Kijk daar."))] == []


# What they hold ----------------------------------------------------------------------------------


def test_lines_and_fields_come_in_their_order_over_all_sections() -> None:
    assert [one.id for one in checklist(("b", "a"), (), ("c",)).lines] == ["b", "a", "c"]
    made = form((name("b"), name("a")), (), (name("c"),))
    assert [one.id for one in made.fields] == ["b", "a", "c"]


def test_a_part_of_a_script_says_from_when_till_when_it_is() -> None:
    made = script(5, 0, 10, 45)
    assert [when for _, when in made.timed()] == ["0-5", "", "5-15", "15-60"]
    assert [part for part, _ in made.timed()] == [*made.parts]


@given(st.lists(st.integers(0, 90), max_size=12))
def test_the_parts_of_a_script_follow_each_other_to_its_end(minutes: list[int]) -> None:
    spans = [when.split("-") for _, when in script(*minutes).timed() if when]
    assert [int(end) - int(start) for start, end in spans] == [one for one in minutes if one]
    ends = ["0", *(end for _, end in spans)]
    assert [start for start, _ in spans] == ends[:-1]
    assert ends[-1] == str(sum(minutes))


def test_a_month_is_found_by_its_number() -> None:
    plan = year(*SEASON)
    assert [plan.month(number).month for number in range(1, 13)] == [*range(1, 13)]


# Flaws -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "sound"),
    [
        (CHECKLIST, checklist(("a", "b"), ("c",))),
        (FORM, form((name("a"),), (name("b"),))),
        (SCRIPT, script(5, 0, 55)),
        (SCRIPT, script(0, 0)),
        (POSTER, poster(MOST_LINES, headline="x" * LONGEST_HEAD, closing="x" * LONGEST_TEXT)),
        (YEAR_PLAN, year(*SEASON)),
    ],
)
def test_what_is_sound_has_no_flaws(kind: Any, sound: Any) -> None:
    assert [*kind.flaws(sound)] == []


LONG_HEAD = PosterLine(head="x" * (LONGEST_HEAD + 1))
LONG_TEXT = PosterLine(head="Kijk", text="x" * (LONGEST_TEXT + 1))
MONTHS = "write all twelve months, from 8"


@pytest.mark.parametrize(
    ("kind", "wrong", "place", "said"),
    [
        (CHECKLIST, checklist(("a",), ("b", "a")), "sections[1].lines[1].id", '"a" stands in'),
        (FORM, form((name("a"),), (name("a"),)), "sections[1].fields[0].id", '"a" stands in'),
        (
            FORM,
            form((), (name("a", kind=FieldKind.TICKS),)),
            "sections[1].fields[0].options",
            "two options or more",
        ),
        (FORM, form((name("a"), name("b", lines=0))), "sections[0].fields[1].lines", "1 to 20"),
        (SCRIPT, script(5, 10, total=20), "minutes", "take 15 minutes together"),
        (SCRIPT, script(5, 10, total=0), "minutes", "take 15 minutes together"),
        (POSTER, poster(headline="x" * (LONGEST_HEAD + 1)), "headline", "longer than 60"),
        (POSTER, poster(closing="x" * (LONGEST_TEXT + 1)), "closing", "longer than 170"),
        (POSTER, poster(0), "lines", "1 to 6 lines"),
        (POSTER, poster(MOST_LINES + 1), "lines", "1 to 6 lines"),
        (POSTER, poster(lines=(PosterLine(head="Kijk"), LONG_HEAD)), "lines[1].head", "than 60"),
        (POSTER, poster(lines=(LONG_TEXT,)), "lines[0].text", "longer than 170"),
        (YEAR_PLAN, year(*SEASON[:-1]), "months", MONTHS),
        (YEAR_PLAN, year(*range(1, 13)), "months", MONTHS),
        (YEAR_PLAN, year(*SEASON, 8), "months", MONTHS),
        (YEAR_PLAN, year(*SEASON[:-1], 13), "months", MONTHS),
        (YEAR_PLAN, year(), "months", MONTHS),
    ],
)
def test_a_flaw_is_named_at_its_place(kind: Any, wrong: Any, place: str, said: str) -> None:
    (flaw,) = kind.flaws(wrong)
    assert flaw.place == place
    assert said in str(flaw.message)


def test_an_idea_has_its_own_id_in_the_whole_year() -> None:
    found = [flaw.place for flaw in YEAR_PLAN.flaws(year(*SEASON, ideas=("a", "b")))]
    assert found[:3] == ["months[1].ideas[0].id", "months[1].ideas[1].id", "months[2].ideas[0].id"]
    assert len(found) == 22


@given(st.lists(st.lists(st.sampled_from("abcd"), max_size=4), max_size=4))
def test_each_id_is_named_from_the_second_time_on(groups: list[list[str]]) -> None:
    found = [*doubles(groups, "deel[{group}].regel[{at}]")]
    every = [
        (f"deel[{group}].regel[{at}]", id)
        for group, ids in enumerate(groups)
        for at, id in enumerate(ids)
    ]
    again = [one for at, one in enumerate(every) if one[1] in [id for _, id in every[:at]]]
    assert [(flaw.place, flaw.message.values["id"]) for flaw in found] == again


def test_what_is_just_short_enough_or_listed_is_no_flaw() -> None:
    assert [*too_long("abc", 3, "x")] == []
    assert [flaw.place for flaw in too_long("abcd", 3, "x")] == ["x"]
    assert [*unlisted("b", ("a", "b"), "x")] == []
    assert [flaw.place for flaw in unlisted("c", (), "x")] == ["x"]

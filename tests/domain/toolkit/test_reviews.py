"""Review sheets: the order of passages, and what a form about a conversation has to have."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.talk.test_talk import ROUND_AND_ROUND, choice, ending
from tests.domain.talk.test_walk import FILES, script_of
from trainer.domain.talk.script import Condition, EndingLevel, TalkNode, TalkScript, Variant
from trainer.domain.toolkit.fields import Field, FieldKind
from trainer.domain.toolkit.forms import FormSection
from trainer.domain.toolkit.passages import Passage, Said, Way, passages
from trainer.domain.toolkit.reviews import REVIEW, TALK, ReviewForm

SCRIPTS = [script_of(file) for file in FILES]
ENDS = ("goed", "genoeg", "open")


@st.composite
def scripts(draw: st.DrawFn) -> TalkScript:
    """Draw a script in which each node is met: a line of nodes, and choices to anywhere."""
    count = draw(st.integers(1, 8))
    names = [f"n{number}" for number in range(count)]
    places = st.sampled_from([*names, *ENDS])
    nodes = {}
    for name, following in zip(names, [*names[1:], "goed"], strict=True):
        ways = [choice(to) for to in draw(st.lists(places, max_size=3))]
        asked = replace(choice(draw(places)), needs_trust=5, otherwise=draw(places))
        ends = [choice(end) for end in ENDS] if name == names[-1] else []
        nodes[name] = TalkNode(says=name, choices=(choice(following), *ways, asked, *ends))
    endings = {name: ending(EndingLevel.OPEN) for name in ENDS}
    return replace(ROUND_AND_ROUND, start="n0", nodes=nodes, endings=endings)


def holds_together(script: TalkScript) -> None:
    """Assert that each place stands there once, and each pointer goes where its choice goes."""
    every = passages(script)
    by_number = {one.number: one for one in every}
    assert list(by_number) == list(range(1, len(script.nodes) + len(script.endings) + 1))
    assert len(every) == len(by_number)
    assert [bool(one.ways) for one in every] == [True] * len(script.nodes) + [False] * len(
        script.endings
    )
    number = numbered(script)
    assert sorted(number.values()) == list(by_number)
    for id, at in number.items():
        here = script.nodes.get(id) or script.endings[id]
        choices = script.nodes[id].choices if id in script.nodes else ()
        assert by_number[at].said == Said(here.does, here.says)
        assert [(way.text, way.to) for way in by_number[at].ways] == [
            (one.text, tuple(sorted({number[target] for target in one.targets}))) for one in choices
        ]


def numbered(script: TalkScript) -> dict[str, int]:
    """Return the number of each place, worked out layer by layer, as one would by hand."""
    layer, met = [script.start], [script.start]
    while layer:
        nodes = [script.nodes[id] for id in layer if id in script.nodes]
        after = [to for node in nodes for one in node.choices for to in one.targets]
        layer = [id for id in dict.fromkeys(after) if id not in met]
        met += layer
    order = sorted(met, key=lambda id: id in script.endings)
    return {id: at for at, id in enumerate(order, 1)}


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda one: one.person)
def test_each_passage_of_a_real_talk_stands_there_once(script: TalkScript) -> None:
    holds_together(script)


@given(scripts())
def test_each_passage_of_any_talk_stands_there_once(script: TalkScript) -> None:
    holds_together(script)


def depths(every: tuple[Passage, ...]) -> list[int]:
    """Return how many choices each passage is from the first one."""
    found = {1: 0}
    todo = [1]
    for number in todo:
        for to in (to for way in every[number - 1].ways for to in way.to):
            if to not in found:
                found[to] = found[number] + 1
                todo.append(to)
    return [found[one.number] for one in every if one.ways]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda one: one.person)
def test_what_is_nearer_to_the_start_comes_first(script: TalkScript) -> None:
    deep = depths(passages(script))
    assert deep == sorted(deep)


def test_both_ways_are_shown_and_nothing_that_steers() -> None:
    first, second, *ends = passages(ROUND_AND_ROUND)
    assert [way.to for way in first.ways] == [(1,), (1,), (2,)]
    assert [way.to for way in second.ways] == [(3, 4), (5,)]
    assert [one.number for one in ends] == [3, 4, 5]
    assert Passage.__slots__ == ("number", "said", "others", "ways")
    assert Way.__slots__ == ("text", "is_silence", "is_sometimes", "to")


def test_silences_rare_lines_and_other_words_are_told_apart() -> None:
    silent = replace(choice("sterk"), say="", wait="Je wacht.")
    rare = replace(choice("sterk"), when=Condition(told=("bang",)))
    same, other = Variant(when=Condition(), says="Ja..."), Variant(when=Condition(), says="Nee.")
    node = TalkNode(says="Ja...", choices=(silent, rare), variants=(same, other, other))
    (first, _) = passages(replace(ROUND_AND_ROUND, nodes={"stil": node}))
    assert [(way.text, way.is_silence, way.is_sometimes) for way in first.ways] == [
        ("Je wacht.", True, False),
        ("Ja.", False, True),
    ]
    assert first.others == (Said("", "Nee."),)


# The form ----------------------------------------------------------------------------------


def form(*fields: Field, piece: str = "welk") -> ReviewForm:
    sections = (
        FormSection(title="Vooraf"),
        FormSection(title="Wat je leest", fields=fields),
        FormSection(title="Klopt het?", fields=(Field(id="echt", label="Echt?"),)),
    )
    return ReviewForm(how="Lees mee.", sections=sections, piece=piece)


def flaws(made: ReviewForm) -> list[str]:
    return [flaw.place for flaw in REVIEW.flaws(made)]


WELK = Field(id="welk", label="Welk stuk?")


def test_a_conversation_comes_after_the_section_that_names_it() -> None:
    before, after = form(WELK).around_piece()
    assert [one.title for one in before] == ["Vooraf", "Wat je leest"]
    assert [one.title for one in after] == ["Klopt het?"]
    assert not flaws(form(WELK))


def test_the_choice_is_kept_beside_the_fields() -> None:
    assert [field.id for field in form(WELK).kept_fields] == ["welk", "echt", TALK]
    assert not any(field.about_someone for field in form(WELK).kept_fields)


def test_a_form_without_a_line_for_the_piece_is_refused() -> None:
    long = replace(WELK, kind=FieldKind.TEXT)
    assert flaws(form(WELK, piece="anders")) == ["piece"]
    assert flaws(form(long)) == ["piece"]
    assert flaws(form(WELK, Field(id=TALK, label="?"))) == ["sections[1].fields[1].id"]
    assert flaws(form(WELK, WELK)) == ["sections[1].fields[1].id"]

"""Grading: of each kind, for any answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.exercises import KINDS
from trainer.domain.exercises.card import Card, CardAnswer
from trainer.domain.exercises.choice import Choice, ChoiceAnswer, Option
from trainer.domain.exercises.conversation import Conversation, ConversationAnswer
from trainer.domain.exercises.kind import AnyKind, UnfitAnswerError
from trainer.domain.exercises.match import Match, MatchAnswer, Pair
from trainer.domain.exercises.order import Order, OrderAnswer, OrderItem
from trainer.domain.exercises.reflect import LONGEST_REFLECTION, Reflect, ReflectAnswer
from trainer.domain.exercises.reply import LONGEST_REPLY, OtherLine, Reply, ReplyAnswer
from trainer.domain.exercises.scale import Scale, ScaleAnswer, Statement
from trainer.domain.exercises.sort import Item, Sort, SortAnswer
from trainer.domain.talk.script import Ending, EndingLevel, TalkChoice, TalkNode, TalkScript


def option(text: str, *, correct: bool = False) -> Option:
    return Option(text=text, feedback=f"over {text}", correct=correct)


ONE = Choice(id="een", question="?", options=(option("a", correct=True), option("b"), option("c")))
MANY = Choice(
    id="meer",
    question="?",
    options=(option("a", correct=True), option("b"), option("c", correct=True), option("d")),
    several=True,
)
SORT = Sort(
    id="sorteer",
    question="?",
    bins=("Gezien", "Bedacht"),
    items=tuple(
        Item(text=text, bin=bin, feedback=f"over {text}")
        for text, bin in (("a", "Gezien"), ("b", "Bedacht"), ("c", "Gezien"), ("d", "Gezien"))
    ),
)
ORDER = Order(
    id="volgorde",
    question="?",
    items=tuple(OrderItem(text=text, feedback=f"over {text}") for text in "abcd"),
)
MATCH = Match(
    id="paren",
    question="?",
    pairs=tuple(Pair(left=text, right=text.upper(), feedback=f"over {text}") for text in "abcd"),
    extra=("E",),
)
SCALE = Scale(
    id="schaal",
    question="?",
    low="niet",
    high="zeker",
    statements=(Statement(id="a", text="A"), Statement(id="b", text="B")),
)
REFLECT = Reflect(id="denk", question="?")
CARD = Card(id="kaart", front="?" + " v" * 39, back="!" + " a" * 59)
REPLY = Reply(
    id="zeg",
    question="?",
    situation="s",
    lines=tuple(OtherLine(text=text, note=f"over {text}") for text in "abc"),
)
TALK = Conversation(
    id="praat",
    script=TalkScript(
        title="t", person="p", place="p", before="b", aim="a", start="n",
        nodes={
            "n": TalkNode(
                says="Ja.",
                choices=tuple(
                    TalkChoice(acts=("naming",), feedback="f", next=next, say="s")
                    for next in ("strong", "enough", "open", "n")
                ),
            )
        },
        endings={
            level.value: Ending(level=level, title="t", meaning="m") for level in EndingLevel
        },
    ),
)  # fmt: skip


def graded(exercise: Any, answer: Any) -> tuple[float, bool]:
    kind = next(kind for kind in KINDS.values() if isinstance(exercise, kind.exercise_type))
    outcome = kind.grade(exercise, answer)
    return outcome.score, outcome.passed


@pytest.mark.parametrize(
    ("exercise", "answer", "score", "passed"),
    [
        (ONE, ChoiceAnswer((0,)), 1.0, True),
        (ONE, ChoiceAnswer((1,)), 0.0, False),
        (MANY, ChoiceAnswer((0, 2)), 1.0, True),
        (MANY, ChoiceAnswer((2, 0)), 1.0, True),
        (MANY, ChoiceAnswer((0,)), 0.75, False),
        (MANY, ChoiceAnswer((0, 1, 2, 3)), 0.5, False),
        (MANY, ChoiceAnswer((1, 3)), 0.0, False),
        (SORT, SortAnswer((0, 1, 0, 0)), 1.0, True),
        (SORT, SortAnswer((0, 1, 0, 1)), 0.75, False),
        (SORT, SortAnswer((1, 0, 1, 1)), 0.0, False),
        (ORDER, OrderAnswer((0, 1, 2, 3)), 1.0, True),
        (ORDER, OrderAnswer((3, 0, 1, 2)), 0.75, False),
        (ORDER, OrderAnswer((1, 0, 3, 2)), 0.5, False),
        (ORDER, OrderAnswer((3, 2, 1, 0)), 0.25, False),
        (MATCH, MatchAnswer((0, 1, 2, 3)), 1.0, True),
        (MATCH, MatchAnswer((0, 1, 2, 4)), 0.75, False),
        (MATCH, MatchAnswer((1, 2, 3, 0)), 0.0, False),
        (SCALE, ScaleAnswer(SCALE.ids, (1, 5)), 1.0, True),
        (REFLECT, ReflectAnswer(""), 1.0, True),
        (REFLECT, ReflectAnswer("Als ... dan ..."), 1.0, True),
        (REPLY, ReplyAnswer("Waarom?"), 1.0, True),
        (TALK, ConversationAnswer((0,)), 1.0, True),
        (TALK, ConversationAnswer((1,)), 0.5, True),
        (TALK, ConversationAnswer((2,)), 0.0, False),
        (TALK, ConversationAnswer((3, 3, 3, 0)), 1.0, True),
    ],
)
def test_an_answer_has_its_score(exercise: Any, answer: Any, score: float, passed: bool) -> None:
    assert graded(exercise, answer) == (score, passed)


@pytest.mark.parametrize(
    ("exercise", "answer"),
    [
        (ONE, ChoiceAnswer(())),
        (ONE, ChoiceAnswer((3,))),
        (ONE, ChoiceAnswer((-1,))),
        (ONE, ChoiceAnswer((0, 1))),
        (MANY, ChoiceAnswer(())),
        (MANY, ChoiceAnswer((0, 9))),
        (SORT, SortAnswer(())),
        (SORT, SortAnswer((0, 1, 0))),
        (SORT, SortAnswer((0, 1, 0, 0, 0))),
        (SORT, SortAnswer((0, 1, 0, 2))),
        (SORT, SortAnswer((0, 1, 0, -1))),
        (ORDER, OrderAnswer(())),
        (ORDER, OrderAnswer((0, 1, 2))),
        (ORDER, OrderAnswer((0, 1, 2, 2))),
        (ORDER, OrderAnswer((1, 2, 3, 4))),
        (ORDER, OrderAnswer((0, 1, 2, 3, 4))),
        (MATCH, MatchAnswer(())),
        (MATCH, MatchAnswer((0, 1, 2))),
        (MATCH, MatchAnswer((0, 1, 2, -1))),
        (MATCH, MatchAnswer((0, 1, 2, 2))),
        (MATCH, MatchAnswer((0, 1, 2, 5))),
        (SCALE, ScaleAnswer(SCALE.ids, (1,))),
        (SCALE, ScaleAnswer(SCALE.ids, (1, 0))),
        (SCALE, ScaleAnswer(SCALE.ids, (1, 6))),
        (SCALE, ScaleAnswer(SCALE.ids, (1, 2, 3))),
        (SCALE, ScaleAnswer(SCALE.ids[::-1], (1, 2))),
        (REFLECT, ReflectAnswer("a" * (LONGEST_REFLECTION + 1))),
        (REPLY, ReplyAnswer("")),
        (REPLY, ReplyAnswer(" \n")),
        (REPLY, ReplyAnswer("a" * (LONGEST_REPLY + 1))),
        (TALK, ConversationAnswer(())),
        (TALK, ConversationAnswer((3,))),
        (TALK, ConversationAnswer((4,))),
        (TALK, ConversationAnswer((-1,))),
        (TALK, ConversationAnswer((0, 0))),
    ],
)
def test_an_answer_that_does_not_fit_is_refused(exercise: Any, answer: Any) -> None:
    with pytest.raises(UnfitAnswerError):
        graded(exercise, answer)


NUMBERS = st.lists(st.integers(-1, 4), max_size=6).map(tuple)
ANSWERS: list[tuple[Any, st.SearchStrategy[Any]]] = [
    (ONE, st.builds(ChoiceAnswer, NUMBERS)),
    (MANY, st.builds(ChoiceAnswer, NUMBERS)),
    (SORT, st.builds(SortAnswer, NUMBERS)),
    (ORDER, st.builds(OrderAnswer, NUMBERS | st.permutations(range(4)).map(tuple))),
    (MATCH, st.builds(MatchAnswer, NUMBERS | st.permutations(range(4)).map(tuple))),
    (SCALE, st.builds(ScaleAnswer, st.just(SCALE.ids), NUMBERS)),
    (REFLECT, st.builds(ReflectAnswer, st.text())),
    (REPLY, st.builds(ReplyAnswer, st.text())),
    (TALK, st.builds(ConversationAnswer, NUMBERS)),
]


@pytest.mark.parametrize(("exercise", "answers"), ANSWERS, ids=[one.id for one, _ in ANSWERS])
@given(data=st.data())
def test_any_answer_has_a_score_from_0_to_1_or_is_refused(
    exercise: Any, answers: st.SearchStrategy[Any], data: st.DataObject
) -> None:
    answer = data.draw(answers)
    kind = next(kind for kind in KINDS.values() if isinstance(exercise, kind.exercise_type))
    try:
        outcome = kind.grade(exercise, answer)
    except UnfitAnswerError:
        return
    assert 0.0 <= outcome.score <= 1.0
    assert outcome.passed == outcome.rule.passes(outcome.score)
    assert kind.grade(exercise, answer) == outcome


@pytest.mark.parametrize("rating", [1, 2, 3])
def test_a_rating_of_a_card_is_no_score(rating: int) -> None:
    assert graded(CARD, CardAnswer(rating)) == (1.0, True)


@pytest.mark.parametrize("rating", [0, 4, -1])
def test_a_rating_that_is_not_there_is_refused(rating: int) -> None:
    with pytest.raises(UnfitAnswerError):
        graded(CARD, CardAnswer(rating))


def test_feedback_is_given_on_what_was_chosen() -> None:
    outcome = KINDS["choice"].grade(ONE, ChoiceAnswer((1,)))
    assert [(part.index, part.correct, part.text) for part in outcome.parts] == [
        (1, False, "over b")
    ]


def test_with_several_right_answers_each_option_has_feedback() -> None:
    outcome = KINDS["choice"].grade(MANY, ChoiceAnswer((0, 1)))
    assert [part.correct for part in outcome.parts] == [True, False, False, True]


def test_each_item_that_was_sorted_has_feedback() -> None:
    outcome = KINDS["sort"].grade(SORT, SortAnswer((0, 0, 0, 1)))
    assert [(part.correct, part.text) for part in outcome.parts] == [
        (True, "over a"),
        (False, "over b"),
        (True, "over c"),
        (False, "over d"),
    ]


@pytest.mark.parametrize(
    "exercise",
    [ONE, MANY, SORT, ORDER, MATCH, SCALE, REFLECT, REPLY, CARD],
    ids=lambda one: str(one.id),
)
def test_a_sound_exercise_has_no_flaws(exercise: Any) -> None:
    kind = next(kind for kind in KINDS.values() if isinstance(exercise, kind.exercise_type))
    assert list(kind.flaws(exercise)) == []


def item(text: str, bin: str) -> Item:
    return Item(text=text, bin=bin, feedback="f")


TWO = (item("a", "x"), item("b", "y"))


@pytest.mark.parametrize(
    ("exercise", "place", "words"),
    [
        (Choice(id="a", question="?", options=(option("a", correct=True),)), "options", "two"),
        (Choice(id="a", question="?", options=(option("a"), option("b"))), "options", "no option"),
        (
            Choice(id="a", question="?", options=(MANY.options[0], MANY.options[2])),
            "options",
            "2 options are right",
        ),
        (
            Choice(id="a", question="?", options=(ONE.options[0], option("a"))),
            "options[1].text",
            "twice",
        ),
        (Card(id="a", front="v " * 41, back="a"), "front", "41 words are too many"),
        (Card(id="a", front="v", back="a " * 61), "back", "61 words are too many"),
        (replace(REPLY, lines=REPLY.lines[:2]), "lines", "three lines"),
        (replace(REPLY, lines=(*REPLY.lines[:2], REPLY.lines[0])), "lines[2].text", "twice"),
        (Sort(id="a", question="?", bins=("x",), items=TWO), "bins", "two to four"),
        (Sort(id="a", question="?", bins=tuple("xyzuv"), items=TWO), "bins", "two to four"),
        (Sort(id="a", question="?", bins=("x", "x", "y"), items=TWO), "bins", "the same name"),
        (Sort(id="a", question="?", bins=("x", "y"), items=TWO[:1]), "items", "at least two"),
        (Sort(id="a", question="?", bins=("x", "z"), items=TWO), "items[1].bin", 'no bin "y"'),
        (replace(ORDER, items=ORDER.items[:2]), "items", "three to seven"),
        (replace(ORDER, items=ORDER.items * 2), "items", "three to seven"),
        (replace(ORDER, items=(*ORDER.items, ORDER.items[0])), "items[4].text", "twice"),
        (replace(MATCH, pairs=MATCH.pairs[:1]), "pairs", "two to six"),
        (replace(MATCH, pairs=MATCH.pairs * 2), "pairs", "two to six"),
        (replace(MATCH, extra=tuple("uvwxyz")), "extra", "at most 9"),
        (replace(MATCH, extra=("E", "A")), "extra[1]", "twice"),
        (replace(MATCH, pairs=(*MATCH.pairs, MATCH.pairs[1])), "pairs[4].left", "twice"),
        (replace(MATCH, pairs=(*MATCH.pairs, MATCH.pairs[1])), "pairs[4].right", "twice"),
        (replace(SCALE, statements=()), "statements", "one to nine"),
        (replace(SCALE, statements=SCALE.statements * 5), "statements", "one to nine"),
        (replace(SCALE, statements=SCALE.statements * 2), "statements[3].id", "twice"),
    ],
)
def test_a_flaw_of_an_exercise_is_found_at_its_place(exercise: Any, place: str, words: str) -> None:
    kind = next(kind for kind in KINDS.values() if isinstance(exercise, kind.exercise_type))
    found = [(flaw.place, str(flaw.message)) for flaw in kind.flaws(exercise)]
    assert any(at == place and words in message for at, message in found), found


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_only_kinds_with_one_truth_may_stand_in_a_check(kind: AnyKind) -> None:
    assert kind.graded == (kind.id in {"choice", "sort", "order", "match", "spot"})

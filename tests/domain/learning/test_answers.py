"""Answers, to the log and back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.exercises import KINDS
from trainer.domain.exercises.card import CardAnswer
from trainer.domain.exercises.choice import ChoiceAnswer
from trainer.domain.exercises.conversation import ConversationAnswer
from trainer.domain.exercises.kind import UnfitAnswerError
from trainer.domain.exercises.match import MatchAnswer
from trainer.domain.exercises.order import OrderAnswer
from trainer.domain.exercises.plan import PlanAnswer
from trainer.domain.exercises.reflect import ReflectAnswer
from trainer.domain.exercises.reply import ReplyAnswer
from trainer.domain.exercises.scale import ScaleAnswer
from trainer.domain.exercises.sort import SortAnswer
from trainer.domain.exercises.spot import SpotAnswer
from trainer.domain.learning.answers import from_plain, to_plain

numbers = st.lists(st.integers(0, 9)).map(tuple)
answers = st.one_of(
    st.tuples(st.just("choice"), st.builds(ChoiceAnswer, numbers)),
    st.tuples(st.just("sort"), st.builds(SortAnswer, numbers)),
    st.tuples(st.just("order"), st.builds(OrderAnswer, numbers)),
    st.tuples(st.just("match"), st.builds(MatchAnswer, numbers)),
    st.tuples(st.just("scale"), st.builds(ScaleAnswer, st.just(("beginnen",)), numbers)),
    st.tuples(st.just("conversation"), st.builds(ConversationAnswer, numbers)),
    st.tuples(st.just("spot"), st.builds(SpotAnswer, st.lists(st.text()).map(tuple))),
    st.tuples(st.just("plan"), st.builds(PlanAnswer, st.text(), st.text())),
    st.tuples(st.just("reflect"), st.builds(ReflectAnswer, st.text())),
    st.tuples(st.just("card"), st.builds(CardAnswer, st.integers(0, 9))),
    st.tuples(st.just("reply"), st.builds(ReplyAnswer, st.text())),
)
NAMES = ["chosen", "bins", "choices", "order", "rights", "values", "text", "x"]
json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["chosen", "bins", "choices", "order", "rights", "values", "rating", "text", "x"]
            ),
            inner,
        )
    ),
    max_leaves=6,
)


@given(answers)
def test_an_answer_survives_the_log(kind_and_answer: tuple[str, Any]) -> None:
    kind, answer = kind_and_answer
    plain = json.loads(json.dumps(to_plain(answer)))
    assert from_plain(KINDS[kind], plain) == answer


@given(st.sampled_from(sorted(KINDS)), json_values)
def test_anything_else_is_refused_or_a_whole_answer(kind: str, plain: object) -> None:
    try:
        answer = from_plain(KINDS[kind], plain)
    except UnfitAnswerError:
        return
    assert isinstance(answer, KINDS[kind].answer_type)
    assert from_plain(KINDS[kind], to_plain(answer)) == answer


WRONG: list[tuple[str, object]] = [
    ("choice", {"chosen": 3}),
    ("choice", {"chosen": "012"}),
    ("choice", {"chosen": ["0"]}),
    ("choice", {"chosen": [0.0]}),
    ("choice", {"chosen": [True]}),
    ("choice", {"chosen": [0], "text": "x"}),
    ("reflect", {"text": 5}),
    ("reflect", {"text": ["x"]}),
    ("reflect", {"text": None}),
    ("sort", {"bins": None}),
    ("spot", {"marked": [1]}),
    ("plan", {"situation": "x"}),
    ("conversation", {"choices": {"0": 1}}),
    ("conversation", None),
    ("sort", [1, 2]),
]


@pytest.mark.parametrize(("kind", "plain"), WRONG)
def test_values_of_another_type_are_no_answer(kind: str, plain: object) -> None:
    with pytest.raises(UnfitAnswerError):
        from_plain(KINDS[kind], plain)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_words_of_a_refused_answer_are_not_in_its_error(kind: str) -> None:
    with pytest.raises(UnfitAnswerError) as error:
        from_plain(KINDS[kind], {"text": ["Mijn geheim"]})
    assert "geheim" not in str(error.value)

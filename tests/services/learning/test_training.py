"""What one learner does, on the real content."""

from __future__ import annotations

import pytest

from tests.answers import right_answer, wrong_answer
from tests.services.conftest import Opened
from tests.services.learning.doing import (
    answer_all,
    asked_in,
    do_check,
    do_lesson,
    do_path,
    see_all,
)
from trainer.domain.errors import ContentMissingError, StoreFullError
from trainer.domain.exercises.choice import ChoiceAnswer
from trainer.domain.exercises.kind import UnfitAnswerError
from trainer.domain.exercises.reflect import LONGEST_REFLECTION, ReflectAnswer
from trainer.domain.learning.learner import Learner
from trainer.domain.learning.progress import Place, Standing
from trainer.services.learning.results import Asked
from trainer.services.learning.training import Training

SECRET = "Mijn buurjongen heeft mij dat toen verteld"


def asked(training: Training, kind: str) -> Asked:
    """Return the first exercise of a kind."""
    for one in training.overview().modules:
        for outline in training.lessons(one.module.id):
            for found in asked_in(training.open_lesson(outline.key)):
                if found.kind == kind:
                    return found
    raise AssertionError(kind)


def test_a_new_learner_begins_with_the_first_lesson(training: Training) -> None:
    overview = training.overview()
    assert [one.module.id for one in overview.modules][:2] == ["basis", "luisteren"]
    assert {one.standing for one in overview.modules} == {Standing.TO_DO}
    assert overview.next_up is not None
    assert overview.next_up.module.id == "basis"
    assert overview.next_up.number == 1
    assert overview.minutes_left == sum(
        one.module.minutes + one.module.check_minutes
        for one in overview.modules
        if not one.module.optional
    )
    assert not overview.complete


def test_the_whole_path_leads_to_the_end_and_every_minute_counts(training: Training) -> None:
    left = [training.overview().minutes_left]
    for one in (m for m in training.overview().modules if not m.module.optional):
        for number, outline in enumerate(training.lessons(one.module.id), 1):
            next_up = training.overview().next_up
            assert next_up is not None
            assert (next_up.lesson, next_up.number) == (outline, number)
            do_lesson(training, outline)
            assert training.standing(outline) is Standing.DONE
            left.append(training.overview().minutes_left)
        if one.module.has_check:
            next_up = training.overview().next_up
            assert next_up is not None
            assert (next_up.module.id, next_up.lesson) == (one.module.id, None)
            assert not training.overview().complete
            do_check(training, one.module.id)
            left.append(training.overview().minutes_left)
    assert left == sorted(set(left), reverse=True)
    overview = training.overview()
    assert overview.complete
    assert (overview.next_up, overview.minutes_left) == (None, 0)


def test_a_check_that_is_not_passed_leaves_the_path_open(training: Training) -> None:
    for one in training.overview().modules:
        for outline in training.lessons(one.module.id):
            do_lesson(training, outline)
        if one.module.has_check and one.module.id != "luisteren":
            do_check(training, one.module.id)
    run = do_check(training, "luisteren", wrong=8)
    assert run.result is not None
    assert not run.result.outcome.passed
    overview = training.overview()
    assert not overview.complete
    assert overview.next_up is not None
    assert (overview.next_up.module.id, overview.next_up.lesson) == ("luisteren", None)
    do_check(training, "luisteren")
    do_check(training, "luisteren", wrong=8)
    assert training.overview().complete


def test_next_up_stays_in_the_module_where_one_was_last(training: Training) -> None:
    third = training.lessons("luisteren")[2]
    training.see(Place(third.module, third.id, third.steps[0]))
    next_up = training.overview().next_up
    assert next_up is not None
    assert (next_up.lesson, next_up.number) == (third, 3)
    do_lesson(training, third)
    next_up = training.overview().next_up
    assert next_up is not None
    assert next_up.lesson == training.lessons("luisteren")[0]


def test_a_lesson_is_done_only_when_all_is_seen_and_all_is_answered(training: Training) -> None:
    seen_only, answered_only = training.lessons("luisteren")[:2]
    see_all(training, seen_only)
    answer_all(training, answered_only)
    assert training.standing(seen_only) is Standing.BUSY
    assert training.standing(answered_only) is not Standing.DONE
    assert training.module("luisteren") is not None
    assert training.overview().modules[1].lessons_done == 0
    answer_all(training, seen_only)
    see_all(training, answered_only)
    assert training.standing(seen_only) is Standing.DONE
    assert training.standing(answered_only) is Standing.DONE
    assert training.overview().modules[1].lessons_done == 2


def test_a_wrong_answer_counts_as_answered(training: Training) -> None:
    outline = training.lessons("luisteren")[0]
    see_all(training, outline)
    for one in asked_in(training.open_lesson(outline.key)):
        training.answer(one, wrong_answer(one.exercise))
    assert training.standing(outline) is Standing.DONE


def test_a_lesson_goes_on_at_the_exact_step_after_closing(open_workspace: Opened) -> None:
    workspace = open_workspace()
    learner = workspace.add_learner("Fatma", "sport")
    training, _ = workspace.enter(learner)
    outline = training.lessons("luisteren")[1]
    steps = [step.id for step in training.open_lesson(outline.key).steps]
    for step in (*steps[:4], steps[2]):
        training.see(Place(outline.module, outline.id, step))
    workspace.close()
    training, _ = open_workspace().enter(learner)
    assert training.first_open_step(training.open_lesson(outline.key)) == 2
    next_up = training.overview().next_up
    assert next_up is not None
    assert next_up.lesson == outline


def test_elsewhere_a_lesson_opens_at_the_first_step_that_was_not_seen(training: Training) -> None:
    first, second = training.lessons("luisteren")[:2]
    steps = [step.id for step in training.open_lesson(first.key).steps]
    for step in steps[:2]:
        training.see(Place(first.module, first.id, step))
    training.see(Place(second.module, second.id, second.steps[0]))
    assert training.first_open_step(training.open_lesson(first.key)) == 2


def test_looking_at_the_same_step_again_adds_nothing(training: Training) -> None:
    place = Place("luisteren", "drie-tellen", "begin")
    for _ in range(3):
        training.see(place)
    assert training.store.size() == 1


@pytest.mark.parametrize("kind", ["choice", "sort", "reflect", "conversation"])
def test_an_answer_is_kept_once_and_comes_back(training: Training, kind: str) -> None:
    one = asked(training, kind)
    given = right_answer(one.exercise)
    training.keep_draft(one, given)
    assert training.draft(one) == given
    for _ in range(2):
        assert training.answer(one, given).passed
    assert training.store.size() == 1
    assert training.draft(one) is None
    assert training.last_answer(one) == given
    assert training.answer(one.again(), given).passed
    assert training.store.size() == 2


UNFIT = {
    "choice": ChoiceAnswer((99,)),
    "reflect": ReflectAnswer("x" * (LONGEST_REFLECTION + 1)),
}


@pytest.mark.parametrize("kind", UNFIT)
def test_an_answer_that_does_not_fit_keeps_nothing(training: Training, kind: str) -> None:
    one = asked(training, kind)
    with pytest.raises(UnfitAnswerError):
        training.answer(one, UNFIT[kind])
    assert training.store.size() == 0
    assert training.last_answer(one) is None


@pytest.mark.parametrize("plain", [{}, {"chosen": 3}, {"chosen": "0"}, {"text": "x"}, {"a": []}])
def test_a_draft_that_is_no_answer_is_as_good_as_none(
    training: Training, plain: dict[str, object]
) -> None:
    one = asked(training, "choice")
    training.store.keep_draft(one.key, one.version, plain)
    assert training.draft(one) is None


def test_what_could_not_be_kept_is_not_counted(training: Training) -> None:
    outline = training.lessons("luisteren")[0]
    see_all(training, outline)
    connection = training.store._connection
    (pages,) = connection.read("PRAGMA page_count")[0]
    connection.read(f"PRAGMA max_page_count = {pages}")
    one = asked(training, "reflect")
    big = ReflectAnswer(SECRET + "é" * 3900)
    with pytest.raises(StoreFullError) as error:
        training.answer(one, big)
    assert SECRET not in str(error.value) + error.value.details
    assert one.key not in training.log().answered
    connection.read("PRAGMA max_page_count = 100000")
    assert training.answer(one, big).passed
    assert one.key in training.log().answered


def test_words_of_a_learner_are_on_no_console(
    training: Training, capfd: pytest.CaptureFixture[str]
) -> None:
    one = asked(training, "reflect")
    training.keep_draft(one, ReflectAnswer(SECRET[:20]))
    training.answer(one, ReflectAnswer(SECRET))
    training.last_answer(one)
    with pytest.raises(UnfitAnswerError) as error:
        training.answer(one, ReflectAnswer(SECRET * 1000))
    assert SECRET not in str(error.value)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("key", ["luisteren/weg", "weg/weg", "luisteren/check", "", "/", "a/b/c"])
def test_a_lesson_that_is_not_there_is_told(training: Training, key: str) -> None:
    with pytest.raises(ContentMissingError):
        training.open_lesson(key)


def test_a_lesson_for_another_role_is_told(training: Training) -> None:
    outline = training.lessons("basis")[0]
    jan = Learner("0" * 16, "Jan", "weg")
    stranger = Training(training.index, training.store, jan, training.clock, training.kept)
    with pytest.raises(ContentMissingError):
        stranger.open_lesson(outline.key)


def test_every_lesson_has_its_place_and_its_module(training: Training) -> None:
    for one in training.overview().modules:
        lessons = training.lessons(one.module.id)
        for number, outline in enumerate(lessons, 1):
            lesson = training.open_lesson(outline.key)
            assert (lesson.number, lesson.of) == (number, len(lessons))
            assert lesson.module_title == one.module.title
            assert {step.id for step in lesson.steps} >= set(outline.steps)


def test_a_finished_path_stays_finished_after_closing(open_workspace: Opened) -> None:
    workspace = open_workspace()
    learner = workspace.add_learner("Fatma", "sport")
    training, _ = workspace.enter(learner)
    do_path(training)
    workspace.close()
    training, notice = open_workspace().enter(learner)
    assert notice is None
    assert training.overview().complete

"""What follows from the log: derived, never stored."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.learning.course import LessonOutline, ModuleOutline
from trainer.domain.learning.progress import (
    Log,
    ModuleProgress,
    Place,
    Standing,
    counted,
    first_open_step,
    is_complete,
    is_path_complete,
    lesson_standing,
    minutes_left,
    module_progress,
    still_to_do,
)

STEPS = ("een", "twee", "drie")
EXERCISES = ("vraag", "talk")
KEY = "m/l"


def lesson(
    id: str = "l", steps: tuple[str, ...] = STEPS, exercises: tuple[str, ...] = EXERCISES
) -> LessonOutline:
    return LessonOutline(
        module="m",
        id=id,
        title=id,
        goal="",
        minutes=5,
        position=1,
        steps=steps,
        exercises=exercises,
    )


def module(*, lessons: int = 2, check: int = 8, broken: bool = False) -> ModuleOutline:
    return ModuleOutline("m", "M", "", "", lessons, 10, check, broken)


def log(
    *, seen: tuple[str, ...] = STEPS, answered: tuple[str, ...] = EXERCISES, last: str = ""
) -> Log:
    return Log(
        seen={KEY: frozenset(seen)},
        answered=frozenset(f"{KEY}/{one}" for one in answered),
        last=Place("m", "l", last) if last else None,
    )


def test_a_lesson_is_complete_when_all_is_seen_and_answered() -> None:
    assert is_complete(lesson(), log())
    assert not is_complete(lesson(), log(seen=STEPS[:2]))
    assert not is_complete(lesson(), log(answered=EXERCISES[:1]))
    assert not is_complete(lesson(), Log())


def test_an_answer_need_not_be_right() -> None:
    assert log().passed == frozenset()
    assert is_complete(lesson(), log())


def test_what_was_taken_out_of_a_lesson_does_not_matter() -> None:
    assert is_complete(lesson(), log(seen=(*STEPS, "oud"), answered=(*EXERCISES, "oud")))


def test_what_was_added_to_a_lesson_opens_it_again() -> None:
    longer = lesson(steps=(*STEPS, "nieuw"))
    assert not is_complete(longer, log())
    assert lesson_standing(longer, log()) is Standing.BUSY


def test_an_answer_in_another_lesson_does_not_count() -> None:
    other = Log(seen={KEY: frozenset(STEPS)}, answered=frozenset({"m/ander/vraag", "m/l/talk"}))
    assert not is_complete(lesson(), other)


def test_a_lesson_is_to_do_busy_or_done() -> None:
    assert lesson_standing(lesson(), Log()) is Standing.TO_DO
    assert lesson_standing(lesson(), log(seen=STEPS[:1], answered=())) is Standing.BUSY
    assert lesson_standing(lesson(), log()) is Standing.DONE


def test_one_goes_on_where_one_was_last() -> None:
    assert first_open_step(lesson(), STEPS, log(seen=STEPS, answered=(), last="twee")) == "twee"


def test_else_at_the_first_step_that_was_not_seen() -> None:
    assert first_open_step(lesson(), STEPS, Log()) == "een"
    assert first_open_step(lesson(), STEPS, log(seen=("een", "drie"))) == "twee"
    gone = log(seen=("een",), last="weg")
    assert first_open_step(lesson(), STEPS, gone) == "twee"
    elsewhere = Log(seen={KEY: frozenset({"een"})}, last=Place("m", "ander", "drie"))
    assert first_open_step(lesson(), STEPS, elsewhere) == "twee"


def test_a_lesson_that_is_complete_begins_anew() -> None:
    assert first_open_step(lesson(), STEPS, log(last="drie")) == "een"


def test_one_goes_on_at_a_step_that_may_be_skipped() -> None:
    steps = ("een", "zwaar", "twee", "drie")
    at_heavy = log(seen=("een", "zwaar"), answered=(), last="zwaar")
    assert first_open_step(lesson(), steps, at_heavy) == "zwaar"
    skipped = log(answered=EXERCISES)
    assert is_complete(lesson(), skipped)


def test_a_module_is_complete_with_all_lessons_and_its_check() -> None:
    def progress(done: int, *, passed: bool, **values: bool | int) -> ModuleProgress:
        return ModuleProgress(module(**values), done, check_passed=passed, started=done > 0)  # type: ignore[arg-type]

    assert progress(2, passed=True).standing is Standing.DONE
    assert progress(2, passed=False).standing is Standing.BUSY
    assert progress(1, passed=True).standing is Standing.BUSY
    assert progress(0, passed=False).standing is Standing.TO_DO
    assert progress(2, passed=False, check=0).complete
    assert not progress(2, passed=True, broken=True).complete


def test_a_module_counts_its_own_lessons_only() -> None:
    other = LessonOutline("ander", "l", "", "", 5, 1, STEPS, ())
    full = Log(seen={KEY: frozenset(STEPS), "ander/l": frozenset(STEPS)})
    found = module_progress(module(), [lesson(exercises=()), other], full)
    assert (found.lessons_done, found.started, found.check_passed) == (1, True, False)


def test_the_check_of_another_module_does_not_count() -> None:
    done = Log(answered=frozenset({"ander/check"}), passed=frozenset({"ander/check"}))
    found = module_progress(module(), [], done)
    assert (found.check_passed, found.started) == (False, False)
    done = Log(answered=frozenset({"m/check"}), passed=frozenset({"m/check"}))
    found = module_progress(module(), [], done)
    assert (found.check_passed, found.started) == (True, True)


def part(*, done: bool, optional: bool = False, final: bool = False) -> ModuleProgress:
    outline = replace(module(lessons=0), optional=optional, final=final)
    return ModuleProgress(outline, 0, check_passed=done, started=done)


def test_an_optional_module_counts_only_when_it_is_done() -> None:
    required, skipped = part(done=True), part(done=False, optional=True)
    done = part(done=True, optional=True)
    assert is_path_complete([required, skipped])
    assert counted([required, skipped, done]) == (required, done)
    assert not is_path_complete([part(done=False), done])
    assert not is_path_complete([done])


def test_a_final_check_waits_for_what_is_required() -> None:
    waiting, skipped = part(done=False), part(done=False, optional=True)
    final = part(done=False, final=True)
    assert still_to_do([part(done=True), waiting, skipped, final]) == (waiting,)
    assert still_to_do([part(done=True), skipped, final]) == ()
    assert not is_path_complete([part(done=True), final])


some = st.sets(st.sampled_from(STEPS))


@given(some, some, st.sets(st.sampled_from(EXERCISES)))
def test_doing_more_never_undoes_anything(
    seen: set[str], more: set[str], answered: set[str]
) -> None:
    order = [Standing.TO_DO, Standing.BUSY, Standing.DONE]
    before = log(seen=tuple(seen), answered=tuple(answered))
    after = log(seen=tuple(seen | more), answered=tuple(answered))
    standings = [order.index(lesson_standing(lesson(), one)) for one in (before, after)]
    assert standings == sorted(standings)


@given(some, st.sets(st.sampled_from(EXERCISES)), st.sampled_from(("", "weg", *STEPS)))
def test_there_is_always_a_step_to_open(seen: set[str], answered: set[str], last: str) -> None:
    found = first_open_step(
        lesson(), STEPS, log(seen=tuple(seen), answered=tuple(answered), last=last)
    )
    assert found in STEPS


@pytest.mark.parametrize(("position", "left"), [(0, 8), (4, 4), (7, 1), (8, 1)])
def test_what_is_left_of_a_lesson_goes_by_steps(position: int, left: int) -> None:
    lesson = LessonOutline("basis", "een", "Een", "Doel", 8, 1, (), ())
    assert minutes_left(lesson, position, 8) == left

"""The final check of a path: when it opens, its talk, and what it is for."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from tests.answers import right_answer, talk_to, wrong_answer
from tests.content.conftest import Folder
from tests.final_check import DRAWN, FINAL, with_final_check
from tests.services.conftest import Opened
from tests.services.learning.doing import do_lesson, ids
from trainer.domain.errors import NotEarnedError, StoreWriteError
from trainer.domain.exercises.conversation import ConversationAnswer
from trainer.domain.exercises.kind import UnfitAnswerError
from trainer.domain.learning.progress import Place
from trainer.services.learning.certification import Certification
from trainer.services.learning.check_run import CheckRun
from trainer.services.learning.training import Training
from trainer.services.locations import shipped

OPEN_END = ConversationAnswer((2,))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return with_final_check(tmp_path / "modules")


@pytest.fixture
def training(folder: Folder, open_workspace: Opened) -> Training:
    """Return the training of a learner whose path has a final check."""
    workspace = open_workspace(modules=folder.root)
    training, _ = workspace.enter(workspace.add_learner("Fatma", "sport"))
    return training


def do_module(training: Training, module: str) -> None:
    for lesson in training.lessons(module):
        do_lesson(training, lesson)
    if module == "luisteren":
        run = CheckRun(training, module)
        while run.question is not None:
            run.answer(right_answer(run.question.exercise))


def answer_all(run: CheckRun, *, wrong: int = 0) -> None:
    while (question := run.question) is not None:
        give = wrong_answer if run.position < wrong else right_answer
        run.answer(give(question.exercise))


def good_talk(run: CheckRun) -> ConversationAnswer:
    assert run.talk is not None
    return talk_to(run.talk.exercise.script)


def finish(run: CheckRun, *, wrong: int = 0, said: ConversationAnswer | None = None) -> bool:
    answer_all(run, wrong=wrong)
    run.say(said or good_talk(run))
    return run.finish().outcome.passed


def waiting(training: Training) -> list[str]:
    return [one.module.id for one in training.before_check(FINAL)]


def test_it_opens_when_all_that_is_required_is_done(training: Training) -> None:
    assert waiting(training) == ["luisteren"]
    do_module(training, "luisteren")
    assert waiting(training) == []
    up = training.overview().next_up
    assert up is not None
    assert (up.module.id, up.lesson) == (FINAL, None)


def test_it_is_never_next_before_it_opens(folder: Folder, training: Training) -> None:
    folder.spoil(folder.lesson, "minutes: 8", "minutes: x")
    training.index.rebuild()
    assert training.overview().next_up is None


def test_the_certificate_waits_for_it(training: Training) -> None:
    do_module(training, "luisteren")
    certification = Certification(training, shipped("assets") / "fonts")
    run = CheckRun(training, FINAL)
    assert not finish(run, wrong=DRAWN)
    with pytest.raises(NotEarnedError):
        certification.issue("Fatma")
    assert finish(CheckRun(training, FINAL))
    certificate = certification.issue("Fatma")
    assert certificate.modules == ("Luisteren", "Eindtoets")
    assert certificate.minutes == 8 + 3 + 20
    assert training.overview().minutes_left == 0


def test_an_optional_module_that_is_done_stands_on_the_certificate(training: Training) -> None:
    left = training.overview().minutes_left
    do_module(training, "online")
    assert training.overview().minutes_left == left == 8 + 3 + 20
    do_module(training, "luisteren")
    finish(CheckRun(training, FINAL))
    certificate = Certification(training, shipped("assets") / "fonts").issue("Fatma")
    assert certificate.modules == ("Luisteren", "Online", "Eindtoets")
    assert certificate.minutes == 8 + 3 + 20 + 8


def test_one_goes_on_in_an_optional_module_only_when_one_was_there(training: Training) -> None:
    lesson = training.lessons("online")[0]
    up = training.overview().next_up
    assert up is not None
    assert up.module.id == "luisteren"
    training.see(Place(lesson.module, lesson.id, lesson.steps[0]))
    up = training.overview().next_up
    assert up is not None
    assert up.lesson == lesson


def test_it_asks_as_much_of_each_module_and_other_things_next_time(training: Training) -> None:
    asked: list[str] = []
    for _ in range(3):
        run = CheckRun(training, FINAL)
        assert set(Counter(one.module for one in run.questions).values()) == {DRAWN // 2}
        asked += ids(run.questions)
        finish(run)
    assert len(set(asked)) == 3 * DRAWN


def test_talks_take_turns(training: Training) -> None:
    talks = []
    for _ in range(4):
        run = CheckRun(training, FINAL)
        assert run.talk is not None
        talks.append(run.talk.exercise.id)
        finish(run)
    assert talks[0] != talks[1]
    assert talks[2] != talks[3]


def test_right_answers_without_a_good_end_do_not_pass(training: Training) -> None:
    assert not finish(CheckRun(training, FINAL), said=OPEN_END)
    assert f"{FINAL}/check" not in training.log().passed
    assert finish(CheckRun(training, FINAL))
    assert f"{FINAL}/check" in training.log().passed


def test_what_was_said_in_the_talk_stays_said(training: Training) -> None:
    run = CheckRun(training, FINAL)
    answer_all(run)
    good = good_talk(run)
    run.say(ConversationAnswer(good.choices[:1]))
    run.say(ConversationAnswer(good.choices[:1]))
    for other in (ConversationAnswer(()), ConversationAnswer((good.choices[0] + 1,))):
        with pytest.raises(UnfitAnswerError):
            run.say(other)
    with pytest.raises(UnfitAnswerError):
        run.finish()
    run.say(good)
    assert run.finish().outcome.passed
    assert run.finish() is run.result
    (kept,) = training.store.answers(f"{FINAL}/check")
    assert len(kept["questions"]) == DRAWN
    assert run.talk is not None
    assert kept["talk"]["id"] == run.talk.exercise.id
    assert kept["talk"]["answer"]["choices"] == list(run.said.choices)


@pytest.mark.parametrize("said", [(), (0,), (0, 0)])
def test_a_talk_goes_on_at_the_same_line(training: Training, said: tuple[int, ...]) -> None:
    run = CheckRun(training, FINAL)
    answer_all(run, wrong=1)
    if said:
        run.say(ConversationAnswer(said))
    again = CheckRun(training, FINAL)
    assert (again.position, again.talk, again.said.choices) == (DRAWN, run.talk, said)
    again.say(good_talk(again))
    found = again.finish()
    assert (found.right, found.outcome.passed) == (DRAWN - 1, True)
    assert CheckRun(training, FINAL).position == 0


def test_a_line_that_could_not_be_kept_still_counts_in_the_result(training: Training) -> None:
    run = CheckRun(training, FINAL)
    answer_all(run)
    with training.store._connection.write() as raw:
        raw.execute(
            "CREATE TRIGGER stop BEFORE INSERT ON draft BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    with pytest.raises(StoreWriteError):
        run.say(good_talk(run))
    assert run.finish().outcome.passed


@pytest.mark.parametrize(
    "talk",
    [
        None,
        7,
        {},
        {"id": "weg"},
        {"id": "eerste-gesprek"},
        {"id": "eerste-gesprek", "answer": {}},
        {"id": "eerste-gesprek", "answer": {"choices": [9]}},
    ],
)
def test_a_draft_with_another_talk_starts_a_new_try(training: Training, talk: object) -> None:
    run = CheckRun(training, FINAL)
    plain = {"drawn": ids(run.questions), "answers": []}
    for draft in (plain, {**plain, "talk": talk}):
        training.store.keep_draft(run.check.key, run.check.version, draft)
        again = CheckRun(training, FINAL)
        assert again.position == 0
        assert again.talk is not None
        assert again.said.choices == ()


def test_a_passed_check_stays_open_and_says_since_when(folder: Folder, training: Training) -> None:
    assert training.passed_on(f"{FINAL}/check") is None
    do_module(training, "luisteren")
    finish(CheckRun(training, FINAL))
    finish(CheckRun(training, FINAL), wrong=DRAWN)
    assert training.passed_on(f"{FINAL}/check") == date(2026, 11, 22)
    lesson = (folder.root / folder.lesson).read_text(encoding="utf-8")
    folder.write("luisteren/nl/lessons/02-nieuw.md", lesson)
    training.index.rebuild()
    assert not training.overview().complete
    assert waiting(training) == []


def test_a_place_to_read_again_is_a_step_of_the_learner(training: Training) -> None:
    step = training.reading("luisteren/stilte#drie-tellen")
    assert step is not None
    assert step.title == "Drie tellen"
    for place in ("luisteren/stilte#weg", "luisteren/weg#x", "luisteren/stilte", "", "#"):
        assert training.reading(place) is None

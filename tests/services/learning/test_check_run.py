"""A try at the check of a module: stopping half-way loses nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.answers import right_answer, wrong_answer
from tests.services.conftest import Opened
from tests.services.learning.doing import do_check, ids
from trainer.domain.errors import ContentMissingError, StoreWriteError
from trainer.domain.exercises.choice import ChoiceAnswer
from trainer.domain.exercises.kind import UnfitAnswerError
from trainer.services.learning.check_run import CheckRun
from trainer.services.learning.training import Training
from trainer.services.locations import shipped

MODULE = "luisteren"
KEY = "luisteren/check"


def answer_some(run: CheckRun, count: int) -> None:
    for _ in range(count):
        assert run.question is not None
        run.answer(right_answer(run.question.exercise))


def kept(training: Training) -> list[tuple[float, float, int]]:
    """Return score, minimum and whether it passed, of each try that is in the log."""
    rows = training.store._connection.read(
        "SELECT score, minimum, passed FROM attempt WHERE exercise = ? ORDER BY seq", (KEY,)
    )
    return [(score, minimum, passed) for score, minimum, passed in rows]


def test_all_right_passes_and_is_kept_once(training: Training) -> None:
    run = do_check(training, MODULE)
    assert run.question is None
    assert run.result is not None
    assert (run.result.right, run.result.outcome.passed) == (len(run.questions), True)
    assert kept(training) == [(1.0, run.check.pass_percent / 100, 1)]
    assert KEY in training.log().passed
    assert training.store.draft(KEY, run.check.version) is None


def test_all_wrong_fails_and_is_kept_once(training: Training) -> None:
    run = do_check(training, MODULE, wrong=99)
    assert run.result is not None
    assert not run.result.outcome.passed
    assert [passed for *_, passed in kept(training)] == [0]
    assert KEY not in training.log().passed


def test_another_try_asks_other_questions(training: Training) -> None:
    asked: list[str] = []
    first = CheckRun(training, MODULE)
    bank = {question.exercise.id for question in first.check.for_role(training.role)}
    tries = len(bank) // first.check.draw
    assert tries >= 2
    for _ in range(tries):
        asked += ids(do_check(training, MODULE).questions)
    assert len(asked) == len(set(asked))


def test_a_try_goes_on_where_it_was_left(open_workspace: Opened) -> None:
    workspace = open_workspace()
    learner = workspace.add_learner("Fatma", "sport")
    training, _ = workspace.enter(learner)
    run = CheckRun(training, MODULE)
    assert run.position == 0
    answer_some(run, 3)
    drawn = ids(run.questions)
    workspace.close()
    training, _ = open_workspace().enter(learner)
    run = CheckRun(training, MODULE)
    assert (run.position, ids(run.questions)) == (3, drawn)
    answer_some(run, len(drawn) - 3)
    assert run.result is not None
    assert run.result.right == len(drawn)
    assert len(kept(training)) == 1
    assert CheckRun(training, MODULE).position == 0


def test_wrong_answers_before_a_stop_count_afterwards(training: Training) -> None:
    run = CheckRun(training, MODULE)
    assert run.question is not None
    first = run.answer(wrong_answer(run.question.exercise))
    assert not first.passed
    again = CheckRun(training, MODULE)
    answer_some(again, len(again.questions) - 1)
    assert again.result is not None
    assert again.result.right == len(again.questions) - 1
    assert again.result.outcomes[0][1].score == first.score


def test_an_answer_that_does_not_fit_leaves_the_question_open(training: Training) -> None:
    run = CheckRun(training, MODULE)
    while run.question is not None and run.question.kind != "choice":
        answer_some(run, 1)
    before = run.position
    with pytest.raises(UnfitAnswerError):
        run.answer(ChoiceAnswer((99,)))
    assert run.position == before
    answer_some(run, len(run.questions) - before)
    assert run.result is not None


@pytest.mark.parametrize(("table", "before"), [("draft", 0), ("draft", 3), ("attempt", -1)])
def test_an_answer_that_could_not_be_kept_can_be_given_again(
    training: Training, table: str, before: int
) -> None:
    run = CheckRun(training, MODULE)
    answer_some(run, before % len(run.questions))
    position = run.position
    connection = training.store._connection
    with connection.write() as raw:
        raw.execute(
            f"CREATE TRIGGER stop BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    with pytest.raises(StoreWriteError):
        answer_some(run, 1)
    assert run.position == position
    assert kept(training) == []
    with connection.write() as raw:
        raw.execute("DROP TRIGGER stop")
    answer_some(run, len(run.questions) - position)
    assert run.result is not None
    assert len(kept(training)) == 1


def drafts(run: CheckRun) -> dict[str, dict[str, object]]:
    """Return drafts that no version of the app would keep, or another version."""
    drawn = ids(run.questions)
    return {
        "nothing": {},
        "no lists": {"drawn": 3, "answers": 4},
        "unknown questions": {"drawn": ["weg"] * 8, "answers": []},
        "lists as names": {"drawn": [[1], [2]], "answers": []},
        "no questions": {"drawn": [], "answers": []},
        "all answered": {
            "drawn": drawn[:1],
            "answers": [{"chosen": [0]}, {"chosen": [0]}],
        },
        "other answers": {"drawn": drawn, "answers": [{"weg": 1}]},
        "answers of other types": {"drawn": drawn, "answers": [{"chosen": "x"}, 7, None]},
    }


@pytest.mark.parametrize(
    "kind",
    [
        "nothing",
        "no lists",
        "unknown questions",
        "lists as names",
        "no questions",
        "all answered",
        "other answers",
        "answers of other types",
    ],
)
def test_a_draft_that_cannot_be_followed_starts_a_new_try(training: Training, kind: str) -> None:
    run = CheckRun(training, MODULE)
    training.store.keep_draft(KEY, run.check.version, drafts(run)[kind])
    run = CheckRun(training, MODULE)
    assert run.position == 0
    assert len(run.questions) == run.check.draw
    answer_some(run, len(run.questions))
    assert run.result is not None


def test_a_module_without_a_check_is_told(training: Training) -> None:
    for module in ("basis", "weg", "", "../basis"):
        with pytest.raises(ContentMissingError):
            CheckRun(training, module)


def changed(modules: Path, old: str, new: str) -> None:
    check = modules / MODULE / "nl" / "check.md"
    text = check.read_text(encoding="utf-8")
    assert old in text
    check.write_text(text.replace(old, new), encoding="utf-8")


def test_a_pass_stays_a_pass_when_the_check_becomes_harder(
    open_workspace: Opened, tmp_path: Path
) -> None:
    modules = tmp_path / "modules"
    shutil.copytree(shipped("modules"), modules)
    workspace = open_workspace(modules=modules)
    learner = workspace.add_learner("Fatma", "sport")
    training, _ = workspace.enter(learner)
    do_check(training, MODULE, wrong=2)
    assert KEY in training.log().passed
    run = CheckRun(training, MODULE)
    answer_some(run, 2)
    workspace.close()

    changed(modules, "pass_percent: 75", "pass_percent: 100")
    workspace = open_workspace(modules=modules)
    training, _ = workspace.enter(learner)
    assert workspace.index.is_stale()
    workspace.index.rebuild()
    assert KEY in training.log().passed
    run = CheckRun(training, MODULE)
    assert run.check.pass_percent == 100
    assert run.position == 0
    while run.question is not None:
        give = wrong_answer if run.position < 2 else right_answer
        run.answer(give(run.question.exercise))
    assert [(minimum, passed) for _, minimum, passed in kept(training)] == [(0.75, 1), (1.0, 0)]
    assert KEY in training.log().passed

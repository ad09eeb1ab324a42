"""One try at the check of a module. Closing half-way loses nothing."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from ..domain.answers import from_plain, to_plain
from ..domain.checking import CheckResult, drawn, result
from ..domain.course import Check, Question
from ..domain.exercise import Outcome, UnfitAnswerError
from ..domain.exercises import KINDS
from .training import Training


@dataclass(frozen=True, slots=True)
class _Answered:
    question: Question
    answer: dict[str, Any]
    outcome: Outcome


class CheckRun:
    """The questions of one try, in order, with the answers so far."""

    def __init__(self, training: Training, module: str) -> None:
        """Go on with an unfinished try of ``module``, or draw a new one.

        Raises:
            ContentMissingError: the check can't be opened.
        """
        self._training = training
        self.check: Check = training.index.check(module)
        self._token = secrets.token_hex(8)
        self._answered: list[_Answered] = []
        self.questions: tuple[Question, ...] = ()
        self.result: CheckResult | None = None
        if not self._resume():
            self._draw()

    @property
    def position(self) -> int:
        """Return the place of the open question, from 0; the number of questions at the end."""
        return len(self._answered)

    @property
    def question(self) -> Question | None:
        """Return the open question, or None at the end."""
        return self.questions[self.position] if self.position < len(self.questions) else None

    @property
    def resumed(self) -> bool:
        """Tell whether answers of an earlier moment are part of this try."""
        return bool(self._answered)

    def answer(self, answer: Any) -> Outcome:
        """Grade the open question and go on to the next; after the last one the try is kept.

        Raises:
            UnfitAnswerError: the answer does not belong to the question.
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept; the question is
                still open.
        """
        question = self.questions[self.position]
        outcome: Outcome = KINDS[question.kind].grade(question.exercise, answer)
        answered = [*self._answered, _Answered(question, to_plain(answer), outcome)]
        if len(answered) == len(self.questions):
            self._finish(answered)
        else:
            self._keep_draft(answered)
        self._answered = answered
        return outcome

    def _finish(self, answered: list[_Answered]) -> None:
        found = result(self.check, ((one.question, one.outcome) for one in answered))
        plain = {
            "questions": [
                {"id": one.question.exercise.id, "answer": one.answer, "score": one.outcome.score}
                for one in answered
            ]
        }
        self._training.keep(self._token, self.check.key, self.check.version, plain, found.outcome)
        self.result = found

    def _keep_draft(self, answered: list[_Answered]) -> None:
        plain = {
            "drawn": [question.exercise.id for question in self.questions],
            "answers": [one.answer for one in answered],
        }
        self._training.store.keep_draft(self.check.key, self.check.version, plain)

    def _draw(self) -> None:
        before = self._training.store.answers(self.check.key)
        asked = [question["id"] for one in before for question in one["questions"]]
        training = self._training
        self.questions = drawn(self.check, training.role, asked, training.random)

    def _resume(self) -> bool:
        plain = self._training.store.draft(self.check.key, self.check.version)
        if plain is None:
            return False
        bank = {question.exercise.id: question for question in self.check.bank}
        try:
            questions = tuple(bank[id] for id in plain["drawn"])
            answered = [
                self._graded(question, answer)
                for question, answer in zip(questions, plain["answers"], strict=False)
            ]
        except (KeyError, TypeError, UnfitAnswerError):
            return False
        if len(answered) >= len(questions):
            return False
        self.questions, self._answered = questions, answered
        return True

    @staticmethod
    def _graded(question: Question, plain: dict[str, Any]) -> _Answered:
        kind = KINDS[question.kind]
        outcome = kind.grade(question.exercise, from_plain(kind, plain))
        return _Answered(question, plain, outcome)

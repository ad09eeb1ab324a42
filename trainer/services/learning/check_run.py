"""One try at the check of a module. Closing half-way loses nothing."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from ...domain.exercises import KINDS
from ...domain.exercises.conversation import ConversationAnswer
from ...domain.exercises.kind import Outcome, UnfitAnswerError
from ...domain.learning.answers import from_plain, to_plain
from ...domain.learning.checking import CheckResult, drawn, drawn_talk, result
from ...domain.learning.course import Check, Question
from ...domain.talk.talk import Talk
from .training import Training


@dataclass(frozen=True, slots=True)
class _Answered:
    question: Question
    answer: dict[str, Any]
    outcome: Outcome

    @property
    def plain(self) -> dict[str, Any]:
        """Return it as the log keeps it."""
        id = self.question.exercise.id
        return {"id": id, "answer": self.answer, "score": self.outcome.score}


class CheckRun:
    """The questions of one try, in order, with the answers so far; then the talk, if any."""

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
        self.talk: Question | None = None
        self.said = ConversationAnswer(())
        """The choices in the talk so far."""
        self.result: CheckResult | None = None
        if not self._resume():
            self._draw()

    @property
    def position(self) -> int:
        """Return the place of the open question, from 0; the number of questions at the end."""
        return len(self._answered)

    @property
    def length(self) -> int:
        """Return how many parts the try has: its questions, and the talk."""
        return len(self.questions) + (self.talk is not None)

    @property
    def question(self) -> Question | None:
        """Return the open question, or None at the end."""
        return self.questions[self.position] if self.position < len(self.questions) else None

    def play(self, question: Question) -> str:
        """Return what the order within a question follows from: the same for all of a try."""
        tries = len(self._training.store.answers(self.check.key)) - (self.result is not None)
        return f"{self._training.learner.id}/{self.check.key}/{tries}/{question.exercise.id}"

    def answer(self, answer: Any) -> Outcome:
        """Grade the open question and go on to the next.

        Without a talk, the try is kept after the last question.

        Raises:
            UnfitAnswerError: the answer does not belong to the question.
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept; the question is
                still open.
        """
        question = self.questions[self.position]
        outcome: Outcome = KINDS[question.kind].grade(question.exercise, answer)
        answered = [*self._answered, _Answered(question, to_plain(answer), outcome)]
        if len(answered) == len(self.questions) and self.talk is None:
            self._keep(answered, None)
        else:
            self._keep_draft(answered)
        self._answered = answered
        return outcome

    def say(self, answer: ConversationAnswer) -> None:
        """Keep how far the talk is. What was said stays said: it only goes on.

        Raises:
            UnfitAnswerError: it takes back what was said.
            StoreFullError, StoreBusyError, StoreWriteError: a stop now would lose this line.
        """
        if answer.choices[: len(self.said.choices)] != self.said.choices:
            raise UnfitAnswerError
        self.said = answer
        self._keep_draft(self._answered)

    def finish(self) -> CheckResult:
        """End the try with the talk as it is now, and keep it.

        Raises:
            UnfitAnswerError: the talk is not at an end.
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept; ask again.
        """
        if self.result is not None:
            return self.result
        return self._keep(self._answered, self._talked())

    def _talked(self) -> _Answered | None:
        if self.talk is None:
            return None
        outcome = KINDS[self.talk.kind].grade(self.talk.exercise, self.said)
        return _Answered(self.talk, to_plain(self.said), outcome)

    def _keep(self, answered: list[_Answered], talked: _Answered | None) -> CheckResult:
        found = result(
            self.check,
            ((one.question, one.outcome) for one in answered),
            (talked.question, talked.outcome) if talked else None,
        )
        plain: dict[str, Any] = {"questions": [one.plain for one in answered]}
        if talked is not None:
            plain["talk"] = talked.plain
        self._training.keep(self._token, self.check.key, self.check.version, plain, found.outcome)
        self.result = found
        return found

    def _keep_draft(self, answered: list[_Answered]) -> None:
        plain: dict[str, Any] = {
            "drawn": [question.exercise.id for question in self.questions],
            "answers": [one.answer for one in answered],
        }
        if self.talk is not None:
            plain["talk"] = {"id": self.talk.exercise.id, "answer": to_plain(self.said)}
        self._training.store.keep_draft(self.check.key, self.check.version, plain)

    def _draw(self) -> None:
        before = self._training.store.answers(self.check.key)
        asked = [question["id"] for one in before for question in one["questions"]]
        played = [one["talk"]["id"] for one in before if "talk" in one]
        training = self._training
        self.questions = drawn(self.check, training.role, asked, training.chance)
        self.talk = drawn_talk(self.check, training.role, played, training.chance)

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
            talk, said = self._drafted_talk(plain)
        except (KeyError, TypeError, IndexError, UnfitAnswerError):
            return False
        needs_talk = bool(self.check.talks_for_role(self._training.role))
        is_whole = talk is None and len(answered) == len(questions)
        if not questions or is_whole or needs_talk != (talk is not None):
            return False
        self.questions, self._answered = questions, answered
        self.talk, self.said = talk, said
        return True

    def _drafted_talk(self, plain: dict[str, Any]) -> tuple[Question | None, ConversationAnswer]:
        """Return the talk of a draft with what was said in it.

        Raises:
            KeyError, TypeError, IndexError, UnfitAnswerError: it isn't a talk of this check.
        """
        if "talk" not in plain:
            return None, ConversationAnswer(())
        talks = {talk.exercise.id: talk for talk in self.check.talks}
        talk = talks[plain["talk"]["id"]]
        said: ConversationAnswer = from_plain(KINDS[talk.kind], plain["talk"]["answer"])
        Talk.replayed(talk.exercise.script, said.choices)
        return talk, said

    @staticmethod
    def _graded(question: Question, plain: dict[str, Any]) -> _Answered:
        kind = KINDS[question.kind]
        outcome = kind.grade(question.exercise, from_plain(kind, plain))
        return _Answered(question, plain, outcome)

"""A lesson: what is read, and what is said of a mistake."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.content.conftest import LESSON, TALK, Folder
from trainer.content.files.conversation import read_conversation
from trainer.content.files.lesson import Surroundings, read_lesson
from trainer.content.reading.body import Fence, Prose, StepStart, split_body
from trainer.content.reading.exercise_block import Talk
from trainer.content.reading.problem import Problems
from trainer.domain.exercises.choice import Choice
from trainer.domain.exercises.conversation import Conversation
from trainer.domain.learning.course import Lesson

ROLES = frozenset({"sport", "school"})
SCRIPT = read_conversation(TALK, Problems("yassin.yaml"))
AROUND = Surroundings("luisteren", ROLES, {"yassin": Talk(SCRIPT, "print")})

EXERCISE = LESSON[LESSON.index("```choice") : LESSON.index("<!-- step: yassin")].strip()


def read(text: str) -> tuple[Lesson | None, list[tuple[int, str]]]:
    problems = Problems("01-stilte.md")
    lesson = read_lesson(text, "stilte", AROUND, problems)
    return lesson, [(problem.line, str(problem.message)) for problem in problems]


def sound(text: str) -> Lesson:
    lesson, problems = read(text)
    assert not problems
    assert lesson is not None
    return lesson


def test_a_lesson_is_read_as_it_stands() -> None:
    lesson = sound(LESSON)
    assert (lesson.key, lesson.title, lesson.minutes) == ("luisteren/stilte", "Stil durven zijn", 8)
    assert [(step.id, step.title) for step in lesson.steps] == [
        ("drie-tellen", "Drie tellen"),
        ("yassin", "Yassin"),
    ]
    prose, choice = lesson.steps[0].blocks
    assert prose.html == "<p>Tel tot <strong>drie</strong>.</p>"
    assert isinstance(choice.exercise, Choice)
    assert [option.correct for option in choice.exercise.options] == [True, False]


def test_a_role_block_is_for_its_roles_only() -> None:
    lesson = sound(LESSON)
    assert lesson.steps[1].blocks[0].roles == {"sport"}
    assert len(lesson.for_role("sport")[1].blocks) == 2
    assert len(lesson.for_role("school")[1].blocks) == 1


def test_a_conversation_comes_from_its_file() -> None:
    exercise = sound(LESSON).steps[1].blocks[1].exercise
    assert isinstance(exercise, Conversation)
    assert exercise.script is SCRIPT


def test_a_conversation_with_mistakes_leaves_the_rest_of_the_lesson() -> None:
    around = Surroundings("luisteren", ROLES, {"yassin": Talk(None)})
    problems = Problems("01-stilte.md")
    lesson = read_lesson(LESSON, "stilte", around, problems)
    assert not problems
    assert lesson is not None
    damaged = [block for step in lesson.steps for block in step.blocks if block.is_damaged]
    assert [block.kind for block in damaged] == ["conversation"]


def versions(text: str, talk: str = "talk") -> list[str]:
    """Return the versions of the exercises of a lesson."""
    around = Surroundings("luisteren", ROLES, {"yassin": Talk(SCRIPT, talk)})
    lesson = read_lesson(text, "stilte", around, Problems("x"))
    assert lesson is not None
    blocks = [block for step in lesson.steps for block in step.blocks]
    assert all(bool(block.version) is bool(block.kind) for block in blocks)
    return [block.version for block in blocks if block.kind]


def test_the_version_of_an_exercise_changes_with_its_text_alone() -> None:
    before = versions(LESSON)
    assert versions(LESSON + "\nx") == before
    other = versions(LESSON.replace("Wat zeg je?", "En wat zeg je?", 1))
    assert [one == two for one, two in zip(before, other, strict=True)].count(False) == 1


def test_the_version_of_a_talk_changes_with_its_script() -> None:
    before, other = versions(LESSON), versions(LESSON, "other")
    assert [one == two for one, two in zip(before, other, strict=True)].count(False) == 1


@pytest.mark.parametrize(
    ("fence", "end"), [("````", "````"), ("`````", "``````"), ("~~~", "~~~"), ("~~~~", "~~~~~")]
)
def test_a_fence_may_be_longer_or_made_of_tildes(fence: str, end: str) -> None:
    text = EXERCISE.replace("```choice", f"{fence}choice").removesuffix("```") + end
    assert sound(LESSON.replace(EXERCISE, text)).steps == sound(LESSON).steps


def test_a_longer_fence_may_hold_a_shorter_one() -> None:
    long = EXERCISE.replace("```choice", "````choice").removesuffix("```") + "````"
    text = long.replace("Wat zeg je?", ">-\n  ```\n  Wat zeg je?\n  ```")
    exercise = sound(LESSON.replace(EXERCISE, text)).steps[0].blocks[1].exercise
    assert exercise.question == "``` Wat zeg je? ```"


def test_an_exercise_may_stand_in_a_role_block_or_further_in() -> None:
    inside = f"::: sport\n{EXERCISE}\n:::\n\n" + EXERCISE.replace("wat-zeg-je", "twee")
    assert sound(LESSON.replace(EXERCISE, inside)).steps[0].blocks[1].roles == {"sport"}
    further = "\n".join(f"  {line}" for line in EXERCISE.split("\n"))
    assert sound(LESSON.replace(EXERCISE, further)).steps == sound(LESSON).steps


def test_dashes_in_the_text_are_a_line() -> None:
    lesson = sound(LESSON.replace("Tel tot **drie**.", "Een\n\n---\n\nTwee\n---\nDrie"))
    assert lesson.steps[0].blocks[0].html.count("<hr>") == 2


def test_a_lesson_may_come_from_windows(folder: Folder) -> None:
    before = folder.problems()
    folder.write(folder.lesson, b"\xef\xbb\xbf" + LESSON.replace("\n", "\r\n").encode())
    assert folder.problems() == before == ()


PIECES = st.sampled_from(
    ["---", "```choice", "```", "````", "~~~", "::: sport", ":::", "::: x", "<!-- step: a -->",
     "## Titel", "## ", "# x", "id: a", "question: b", "options:", "  - text: c", "> q", "", "- x",
     "title: x", "<!-- step: -->", "```sort", "    ```", "| a |", "![a](b)"]
)  # fmt: skip


@given(st.lists(st.one_of(PIECES, st.text(max_size=20)), max_size=40))
def test_any_lesson_is_read_or_refused_with_lines(lines: list[str]) -> None:
    text = "\n".join(lines)
    lesson, problems = read(text)
    assert lesson is not None or problems
    assert all(1 <= line <= text.count("\n") + 2 for line, _ in problems)


@given(st.lists(PIECES, max_size=30), st.integers(1, 50))
def test_no_line_is_lost_or_shown_twice(lines: list[str], first_line: int) -> None:
    problems = Problems("x.md")
    parts = split_body(lines, first_line, ROLES, problems)
    assert [part.line for part in parts] == sorted(part.line for part in parts)
    for part in parts:
        at = part.line - first_line
        if isinstance(part, Prose):
            assert part.text.split("\n") == lines[at : at + part.text.count("\n") + 1]
        elif isinstance(part, Fence):
            assert part.text.split("\n")[:-1] == lines[at + 1 : at + 1 + part.text.count("\n")] or (
                part.text == "\n"
            )
        else:
            assert isinstance(part, StepStart)
            assert "step" in lines[at]

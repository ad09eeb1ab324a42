"""What is measured of a lesson, for each role."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content_rules.sound import FILES
from trainer.content.editing.measures import Measure, best_talk, measures
from trainer.content.editing.texts import prose, texts
from trainer.content.files.library import read_library
from trainer.domain.exercises.spot import Spot, SpotLine, SpotPlace, SpotSpan

LESSON = "horen/nl/lessons/01-stil.md"


def measured(folder: Path, old: str = "", new: str = "") -> dict[str, Measure]:
    for name, text in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        changed = text.replace(old, new) if old and name == LESSON else text
        file.write_text(changed, encoding="utf-8")
    return {one.role: one for one in measures(read_library(folder, "nl"))}


def test_each_role_is_measured_as_it_sees_the_lesson(tmp_path: Path) -> None:
    roles = measured(tmp_path)
    assert list(roles) == ["school", "sport", "vereniging"]
    assert roles["school"].words == roles["vereniging"].words
    # "Op het veld. ... Na de training." beside "Aan de bar, of in de gang."
    assert roles["sport"].words == roles["school"].words + 3 + 3 - 7


def test_a_stretch_ends_at_an_exercise_and_runs_on_over_steps(tmp_path: Path) -> None:
    more = "```\n\n" + "Nog vijf woorden erbij hier. " * 40 + "\n\n<!-- step: midden -->"
    stretch = measured(tmp_path, "```\n\n<!-- step: midden -->", more)["school"].longest
    # 200 below the exercise, then a title, 7 words and 5 more.
    assert (stretch.words, stretch.step) == (213, "midden")
    assert measured(tmp_path)["school"].longest.words < 20


def test_minutes_are_words_and_exercises_together(tmp_path: Path) -> None:
    before = measured(tmp_path)["sport"]
    assert before.minutes == pytest.approx(before.words / 130 + (3 * 30 + 75) / 60)
    after = measured(tmp_path, "Op het veld.", "Op het veld. " + "woord " * 130)["sport"]
    assert after.minutes == pytest.approx(before.minutes + 1)
    assert before.is_on_time
    assert not after.is_on_time


def test_the_best_talk_takes_the_lines_that_earn_trust(tmp_path: Path) -> None:
    measured(tmp_path)
    (talk,) = read_library(tmp_path, "nl").modules[0].talks
    assert best_talk(talk).at == "sterk"
    assert best_talk(talk).taken == (0, 1, 1)


def test_all_words_of_an_exercise_are_found_without_its_names_and_marks() -> None:
    exercise = Spot(
        id="lotte",
        question="Wat zie je?",
        lines=(SpotLine(text="Ze [mist een avond](gemist)."),),
        spans={"gemist": SpotSpan(place=SpotPlace.BEHAVIOUR, feedback="Dat is nieuw.")},
    )
    assert dict(texts(exercise)) == {
        "question": "Wat zie je?",
        "lines[0].text": "Ze mist een avond.",
        "spans.gemist.feedback": "Dat is nieuw.",
    }


def test_prose_keeps_a_line_for_each_paragraph_item_and_cell() -> None:
    html = "<p>Een &amp; <strong>twee</strong></p>\n<ul><li>drie</li></ul><table><td>4</td></table>"
    assert prose(html) == "Een & twee\ndrie\n4"

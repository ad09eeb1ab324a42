"""Each mistake in a lesson is named with its file, its line and what to do."""

from __future__ import annotations

import pytest

from tests.content.conftest import LESSON, Folder

FENCE = "```choice\nid: wat-zeg-je"
TALK_FENCE = "```conversation\nid: yassin\nconversation: yassin\n```"

MISTAKES = [
    # front matter
    ("---\ntitle", "title", 1, 'must begin with "---"'),
    ("roles: [sport, school]\n---\n", "roles: [sport, school]\n", 1, "has no end"),
    ("title: Stil durven zijn\n", "", 2, '"title" is missing'),
    ("goal:", "goel:", 3, 'did you mean "goal"'),
    ("minutes: 8", "minutes: tien", 4, "not 'tien'"),
    ("minutes: 8", "minutes: 0", 4, "from 1 to 60"),
    ("minutes: 8", "minutes: 61", 4, "from 1 to 60"),
    ("[sport, school]", "[sport, shcool]", 5, 'did you mean "school"'),
    ("[sport, school]", "[sport, school, xyz]", 5, "the roles (paths) are: school, sport"),
    ("roles: [sport, school]", "roles: []", 5, "for nobody"),
    ("[sport, school]", "[sport, school]\nid: x", 6, 'unknown: "id"'),
    ("title: Stil", "title: &a Stil", 2, "anchors"),
    ("title: Stil durven", "title: Stil: durven", 2, "isn't YAML"),
    # steps
    ("## Drie tellen\n", "", 8, "a step without a heading"),
    ("## Drie tellen", "##", 8, "a step without a heading"),
    ("## Drie tellen", "### Drie tellen", 8, "a step without a heading"),
    ("step: yassin", "step: drie-tellen", 24, "was used on line 8"),
    ("step: yassin", "step: Yassin_1", 24, "small letters, digits and hyphens"),
    ("step: yassin", "step:", 24, "small letters, digits and hyphens"),
    ("<!-- step: yassin -->\n", "", 24, 'put <!-- step: name --> above it'),
    ("<!-- step: yassin -->", "<!-- stap: yassin -->", 24, "HTML isn't shown"),
    ("<!-- step: drie-tellen -->", "Hallo\n\n<!-- step: drie-tellen -->", 8, "before the first"),
    ("<!-- step: drie-tellen -->\n## Drie tellen\n", "", 9, "before the first step"),
    ("<!-- step: yassin -->", "<!-- step: leeg -->\n## Leeg\n<!-- step: yassin -->", 24, "empty"),
    (LESSON[LESSON.index("```choice") : LESSON.index("<!-- step: yassin")], "", 8, "only reading"),
    ("Tel tot **drie**.\n\n```choice", "::: sport\n```choice", 11, "never closed"),
    # fences
    (FENCE, "```chioce\nid: wat-zeg-je", 13, 'did you mean "choice"'),
    (FENCE, "```python\nid: wat-zeg-je", 13, "choose one of: choice"),
    (FENCE, "```\nid: wat-zeg-je", 13, "a block without a kind"),
    ("verwijt.\n```\n", "verwijt.\n", 13, "never closed"),
    (TALK_FENCE, TALK_FENCE[:-4], 31, "never closed"),
    # exercises
    ("id: wat-zeg-je", "id: Wat zeg je", 14, "small letters"),
    ("id: wat-zeg-je\n", "", 14, '"id" is missing'),
    ("id: wat-zeg-je", "id: yassin", 31, "was used on line 13"),
    ("    correct: true\n", "", 16, "no option is right"),
    ("correct: true", "correct: ja", 18, "must be true or false"),
    ("Wat is er met jou aan de hand?", "Je was stil vandaag.", 20, "stands there twice"),
    ("- text: Wat", "- tekst: Wat", 20, 'did you mean "text"'),
    ("question: Wat zeg je?", "question: Wat: zeg je?", 15, "isn't YAML"),
    ("conversation: yassin", "conversation: yasin", 33, 'did you mean "yassin"'),
    ("conversation: yassin", "gesprek: yassin", 33, "unknown"),
    # role blocks
    ("::: sport", "::: spotr", 27, 'did you mean "sport"'),
    ("Op het veld.\n:::", "Op het veld.", 27, "never closed"),
    ("Op het veld.\n:::", "Op het veld.\n:::\n:::", 30, "closes nothing"),
    ("::: sport\nOp", "::: sport\nx\n::: school\nOp", 27, "never closed"),
    ("roles: [sport, school]", "roles: [school]", 28, "nobody sees this"),
    # text
    ("Tel tot", "<b>Tel</b> tot", 11, "HTML isn't shown"),
    ("Tel tot", "[Tel](x) tot", 11, "a link"),
    ("Op het veld.", "# Op het veld", 28, '"###"'),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "line", "words"), MISTAKES)
def test_a_mistake_in_a_lesson_is_named_on_its_line(
    folder: Folder, old: str, new: str, line: int, words: str
) -> None:
    text = LESSON.replace(old, new, 1)
    assert text != LESSON
    folder.write(folder.lesson, text)
    shown = folder.shown()
    start = f"modules/{folder.lesson}:{line}: "
    assert any(one.startswith(start) and words in one for one in shown), shown


def test_all_mistakes_of_a_lesson_are_named_at_once(folder: Folder) -> None:
    text = LESSON.replace("minutes: 8", "minutes: tien").replace("step: yassin", "step: X")
    text = text.replace("Tel tot", "<i>Tel</i>").replace("conversation: yassin", "conversation: y")
    folder.write(folder.lesson, text)
    assert [problem.line for problem in folder.problems()] == [4, 11, 24, 33]


@pytest.mark.parametrize("text", ["", "\n", "hallo", "---", "---\n---", "---\na: 1\n---\n"])
def test_a_file_that_is_no_lesson_at_all_is_named(folder: Folder, text: str) -> None:
    folder.write(folder.lesson, text)
    assert folder.shown()

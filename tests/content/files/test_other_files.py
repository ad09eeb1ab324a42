"""Conversations, checks, paths and module.yaml: each mistake on its line."""

from __future__ import annotations

import pytest

from tests.content.conftest import CHECK, PATH, TALK, Folder
from trainer.content.files.conversation import read_conversation
from trainer.content.files.path import read_path
from trainer.content.reading.problem import Problems
from trainer.domain.talk.script import EndingLevel

MISTAKES = [
    # conversation
    (Folder.talk, "title: Yassin blijft als laatste\n", "", 1, '"title" is missing'),
    (Folder.talk, "trust: 4", "trust: veel", 6, "must be a whole number"),
    (Folder.talk, "trust: 4", "trust: 11", 6, "from 0 to 10"),
    (Folder.talk, "start: stil", "start: stol", 7, 'no node "stol"'),
    (Folder.talk, "acts: [naming]", "acts: [namen]", 13, 'no act "namen"'),
    (Folder.talk, "        acts: [naming]\n", "", 12, '"acts" is missing'),
    (Folder.talk, "acts: [naming]", "acts: []", 13, "without acts"),
    (Folder.talk, "trust: +1", "trust: +4", 14, "-3 to +3"),
    (Folder.talk, "        feedback: Je noemt wat je zag.\n", "", 12, '"feedback" is missing'),
    (Folder.talk, "next: genoeg", "next: nergens", 20, "a dead end"),
    (Folder.talk, "otherwise: dicht", "otherwise: nergens", 27, "a dead end"),
    (Folder.talk, "        otherwise: dicht\n", "", 21, "goes together"),
    (Folder.talk, "    says: Ja... maakt ook niet uit.\n", "", 9, "mute"),
    (Folder.talk, "- wait:", "- say: x\n        wait:", 17, 'either "say" or "wait"'),
    (Folder.talk, "level: strong", "level: sterk", 29, "must be one of: strong, enough, open"),
    (Folder.talk, "  stil:\n", "  Stil:\n", 9, "small letters"),
    (Folder.talk, "  genoeg: {", "  Genoeg!: {", 30, "small letters"),
    (Folder.talk, "nodes:", "knopen:", 8, "unknown"),
    # check
    (Folder.check, "title: Check Luisteren\n", "", 2, '"title" is missing'),
    (Folder.check, "minutes: 3", "minutes: 61", 4, "from 1 to 60"),
    (Folder.check, "draw: 1", "draw: 2", 5, "may get only 1"),
    (Folder.check, "draw: 1", "draw: 0", 5, "may get only 1"),
    (Folder.check, "pass_percent: 75", "pass_percent: 101", 6, "from 1 to 100"),
    (Folder.check, "```sort", "Hallo\n\n```sort", 9, "questions only"),
    (Folder.check, "```sort", "<!-- step: x -->\n## X\n```sort", 9, "questions only"),
    (
        Folder.check,
        "```sort",
        "```reflect",
        9,
        "choose one of: choice, conversation, match, order, sort, spot",
    ),
    (Folder.check, "bin: Bedacht", "bin: Bedaht", 15, 'no bin "Bedaht"'),
    (Folder.check, "bins: [Gezien, Bedacht]", "bins: [Gezien]", 12, "two to four bins"),
    # path
    (Folder.path, "learner: Sporttrainer\n", "", 1, '"learner" is missing'),
    (Folder.path, "position: 1", "position: een", 4, "must be a whole number"),
    (Folder.path, "[luisteren]", "[luistern]", 5, 'did you mean "luisteren"'),
    (Folder.path, "[luisteren]", "[luisteren, luisteren]", 5, "stands here twice"),
    (Folder.path, "[luisteren]", "[]", 5, "a path without modules"),
    (Folder.path, "valid_months: 24", "valid_months: 0", 9, "1 to 120 months"),
    (Folder.path, "  title: Steun", "  titel: Steun", 7, 'did you mean "title"'),
    # module
    (Folder.module, "title: Luisteren\n", "", 1, '"title" is missing'),
    (Folder.module, "picture:", "pictur:", 3, 'did you mean "picture"'),
]


@pytest.mark.parametrize(("file", "old", "new", "line", "words"), MISTAKES)
def test_a_mistake_is_named_with_its_file_and_line(
    folder: Folder, file: str, old: str, new: str, line: int, words: str
) -> None:
    folder.spoil(file, old, new)
    start = f"modules/{file}:{line}: "
    assert any(one.startswith(start) and words in one for one in folder.shown()), folder.shown()


def test_a_conversation_is_read_as_it_stands() -> None:
    script = read_conversation(TALK, Problems("yassin.yaml"))
    assert script is not None
    assert [choice.acts for choice in script.nodes["stil"].choices] == [
        ("naming",),
        ("silence",),
        ("reassuring",),
    ]
    assert [choice.trust for choice in script.nodes["stil"].choices] == [1, 0, -1]
    assert script.nodes["stil"].choices[2].needs_trust == 5
    assert script.endings["genoeg"].level is EndingLevel.ENOUGH


def test_a_path_is_read_as_it_stands() -> None:
    made = read_path(PATH, "sport", Problems("sport.yaml"))
    assert made is not None
    path, _ = made
    assert (path.id, path.modules, path.ready) == ("sport", ("luisteren",), True)
    assert path.certificate.valid_months == 24


def test_a_path_that_is_only_announced_may_name_coming_modules(folder: Folder) -> None:
    folder.spoil(folder.path, "modules: [luisteren]", "ready: false\nmodules: [later]")
    assert not folder.problems()


def test_a_check_may_ask_some_roles_other_things(folder: Folder) -> None:
    question = CHECK[CHECK.index("```sort") :]
    other = question.replace("feit-of-invulling", "tweede")
    folder.write(folder.check, f"{CHECK}\n::: sport\n{other}:::\n")
    assert not folder.problems()
    folder.spoil(folder.check, "draw: 1", "draw: 2")
    assert "may get only 1 of them" in folder.shown()[0]

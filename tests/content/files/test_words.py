"""The word list: its file, and where its words are marked in lessons."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.content.conftest import LESSON, Folder
from trainer.content.files.library import read_library
from trainer.content.index.content_index import ContentIndex
from trainer.content.index.word_marks import pattern_of, with_marks
from trainer.content.reading.markdown_text import cleaned
from trainer.domain.learning.course import Block, Lesson, Step
from trainer.domain.text.word_list import Word
from trainer.services.locations import shipped

FILE = "words/nl/words.yaml"
SOUND = """\
words:
  - word: stilte
    meaning: Even niets zeggen.
    say: Je wacht.
  - word: OMA thuislaten
    also: [OMA]
    meaning: Drie dingen die je thuislaat.
    say: Dat klinkt zwaar.
    rather_not: Als ik jou was.
    source: een gangbare techniek
"""
LINK = re.compile(r'<a href="word:([a-z0-9-]+)">(.*?)</a>', re.DOTALL)


def word(text: str, *also: str) -> Word:
    return Word(word=text, also=also, meaning="x", say="y")


def lesson(*blocks: Block, roles: str = "sport school") -> Lesson:
    return Lesson(
        module="m", id="l", title="t", goal="g", minutes=5, roles=frozenset(roles.split()),
        steps=tuple(Step(f"s{at}", "", (block,)) for at, block in enumerate(blocks)),
    )  # fmt: skip


def links(marked: Lesson, role: str) -> list[tuple[str, str]]:
    blocks = (block for step in marked.for_role(role) for block in step.blocks)
    return [pair for block in blocks for pair in LINK.findall(block.html)]


def test_a_sound_list_is_read_from_a_to_z(folder: Folder) -> None:
    folder.write(FILE, SOUND)
    assert not folder.problems()
    words = read_library(folder.root, "nl").words
    assert [one.id for one in words] == ["oma-thuislaten", "stilte"]


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("    say: Je wacht.\n", "", 2, '"say" is missing'),
        ("say: Je wacht.", "zeg: Je wacht.", 4, 'unknown: "zeg"'),
        ("[OMA]", "[stilte]", 6, "twice"),
        ("word: stilte", 'word: "!"', 2, "letter or digit"),
        ("Even niets", "In 2023 niets", 3, '"source"'),
        ("Even niets", "‘Even’ niets", 3, '"source"'),
        ("Je wacht.", "Bel 112.", 3, '"source"'),
        ("    source: een gangbare techniek\n", "", 0, ""),
    ],
)
def test_mistakes_are_named_on_their_lines(
    folder: Folder, old: str, new: str, line: int, said: str
) -> None:
    folder.write(FILE, SOUND.replace(old, new))
    problems = folder.shown()
    if not line:
        assert not problems
        return
    assert any(one.startswith(f"modules/{FILE}:{line}: ") and said in one for one in problems)


def test_a_banned_number_is_found_in_the_list_too(folder: Folder) -> None:
    folder.write(FILE, SOUND.replace("Je wacht.", "Bel 0900-" + "0113."))
    assert any("may not be used" in one for one in folder.shown())


def test_the_list_comes_out_of_the_index_as_it_was_read(folder: Folder, tmp_path: Path) -> None:
    folder.write(FILE, SOUND)
    index = ContentIndex.open(tmp_path / "c.db", folder.root)
    assert index.words() == read_library(folder.root, "nl").words
    folder.spoil(FILE, "Je wacht.", "Je wacht even.")
    assert index.is_stale()
    index.close()


def test_a_word_in_a_lesson_becomes_a_link(folder: Folder, tmp_path: Path) -> None:
    folder.write(FILE, SOUND)
    folder.write(folder.lesson, LESSON.replace("Tel tot **drie**.", "De stilte. Nog een stilte."))
    index = ContentIndex.open(tmp_path / "c.db", folder.root)
    assert links(index.lesson("luisteren/stilte"), "sport") == [("stilte", "stilte")]
    index.close()


@pytest.mark.parametrize(
    ("html", "marked"),
    [
        ("<p>Stilte is goed, stilte helpt.</p>", ["Stilte"]),
        ("<p>doodstilte stiltes</p>", []),
        ("<h3>Stilte</h3><p>De stilte.</p>", ["stilte"]),
        ("<p><code>stilte</code></p>", []),
        ("<blockquote><p>De <strong>stilte</strong>.</p></blockquote>", ["stilte"]),
        ("<p>Mijn oma.</p>", []),
        ("<p>OMA, en OMA\nthuislaten.</p>", ["OMA"]),
        ("<p>open\nvraag</p>", ["open\nvraag"]),
        ("<p>&lt;stilte&gt; &amp; meer</p>", ["stilte"]),
        ("<p>amp lt &amp; &lt;</p>", ["amp", "lt"]),
    ],
)
def test_whole_words_are_marked_where_they_first_stand(html: str, marked: list[str]) -> None:
    words = [word("stilte"), word("OMA thuislaten", "OMA"), word("open vraag"), word("amp"),
             word("lt")]  # fmt: skip
    made = with_marks(lesson(Block(html=html)), pattern_of(words))
    assert [shown for _, shown in links(made, "sport")] == marked


def test_each_role_gets_the_mark_where_it_first_meets_the_word() -> None:
    blocks = (
        Block(html="<p>stilte</p>", roles=frozenset({"sport"})),
        Block(html="<p>stilte voor allen</p>"),
        Block(html="<p>weer stilte</p>"),
    )
    made = with_marks(lesson(*blocks), pattern_of([word("stilte")]))
    for role, at in (("sport", 0), ("school", 1)):
        assert links(made, role) == [("stilte", "stilte")]
        steps = made.for_role(role)
        assert all(len(step.blocks) == 1 for step in steps)
        first = next(step for step in steps if "word:" in step.blocks[0].html)
        assert first.id == f"s{at}"


def test_only_links_to_words_are_let_through() -> None:
    html = "".join(
        f'<a href="{target}" onclick="x">a</a>'
        for target in ("word:stilte", "word:../x", "word:", "https://a.nl", "file:///c", "word:A")
    )
    assert re.findall(r"<a [^>]*>", cleaned(html, words=True)) == ['<a href="word:stilte">']
    assert "<a" not in cleaned(html)


@given(st.text(alphabet="stile <>&;/ap\n\"'=", max_size=80))
def test_marking_changes_nothing_but_links(text: str) -> None:
    html = cleaned(text)
    made = with_marks(lesson(Block(html=html)), pattern_of([word("stil"), word("e")]))
    for role in ("sport", "school"):
        shown = "".join(block.html for step in made.for_role(role) for block in step.blocks)
        assert LINK.sub(r"\2", shown) == html


def test_the_list_that_ships_is_long_enough_and_its_words_are_met() -> None:
    library = read_library(shipped("modules"), "nl")
    assert len(library.words) >= 25
    pattern = pattern_of(library.words)
    lessons = [one for module in library.modules for _, one in module.lessons]
    met = {id for one in lessons for id, _ in links(with_marks(one, pattern), "sport")}
    assert len(met) >= 10

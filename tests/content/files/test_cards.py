"""Cards of a module: read, refused on the right line, and listed from the index."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.conftest import Folder
from trainer.content.files.cards import CardSurroundings, read_cards
from trainer.content.files.checks import check_all
from trainer.content.index.content_index import ContentIndex
from trainer.content.reading.problem import Problems
from trainer.domain.errors import ContentMissingError

NAME = "luisteren/nl/cards.md"
CARDS = """\
---
title: Kaarten bij Luisteren
sources: [Eigen werk]
---

```card
id: laat-maar
front: "Iemand zegt: ‘Laat maar.’ Wat zeg je?"
back: |-
  ‘Laat maar mag.’
  Je haalt de druk eraf.
lesson: stilte
```

::: sport
```card
id: pionnen
front: Wat is je eerste zin?
back: Jij bent vandaag de laatste.
source: Eigen werk
```
:::
"""
MISTAKES = [
    ("id: laat-maar\n", "", 7, '"id" is missing'),
    ("id: laat-maar", "id: Laat maar", 7, "small letters"),
    ("id: pionnen", "id: laat-maar", 16, "was used on line 6 already"),
    ("front: Wat is je eerste zin?\n", "", 17, '"front" is missing'),
    ("front: Wat is", f"front: {'wat ' * 40}", 18, "too many for a card; 40"),
    ("  Je haalt", f"  {'je ' * 60}", 9, "too many for a card; 60"),
    ("lesson: stilte", "lesson: stilt", 12, 'did you mean "stilte"'),
    ("lesson: stilte", "lesson: zwemmen", 12, "there are: stilte"),
    ("source: Eigen", "bron: Eigen", 20, "unknown"),
    ("```card\nid: pionnen", "```choice\nid: pionnen", 16, "choose one of: card"),
    ("::: sport", "Hallo\n\n::: sport", 15, "cards only"),
    ("::: sport", "::: spart", 15, 'did you mean "sport"'),
    ("title:", "titel:", 2, "unknown"),
]


@pytest.mark.parametrize(("old", "new", "line", "words"), MISTAKES)
def test_a_mistake_is_found_on_its_line(
    folder: Folder, old: str, new: str, line: int, words: str
) -> None:
    folder.write(NAME, CARDS)
    assert folder.problems() == ()
    folder.spoil(NAME, old, new)
    found = [(problem.file, problem.line, str(problem.message)) for problem in folder.problems()]
    at = f"modules/{NAME}"
    assert any(one[:2] == (at, line) and words in one[2] for one in found), found


def test_front_matter_may_be_left_out(folder: Folder) -> None:
    body = CARDS.split("---\n", 2)[2]
    for text in (body, f"---\n---\n{body}"):
        folder.write(NAME, text)
        assert folder.shown() == []


@pytest.mark.parametrize("text", ["", "---\ntitle: Leeg\n---\n"])
def test_a_file_without_cards_is_refused(folder: Folder, text: str) -> None:
    folder.write(NAME, text)
    assert any("without cards" in str(one.message) or "empty" in str(one.message)
               for one in folder.problems())  # fmt: skip


def test_cards_are_counted(folder: Folder) -> None:
    folder.write(NAME, CARDS)
    assert check_all(folder.root).counts.cards == 2


def test_a_card_does_not_stand_in_a_lesson(folder: Folder) -> None:
    card = "```card\nid: kaart\nfront: a\nback: b\n```\n"
    folder.spoil(Folder.lesson, "Tel tot **drie**.\n", f"Tel tot **drie**.\n\n{card}")
    assert any('no kind "card" here' in shown for shown in folder.shown())


def test_a_card_has_a_version_of_its_own() -> None:
    around = CardSurroundings("m", frozenset({"sport"}), ("stilte",))
    before = read_cards(CARDS, around, Problems("x"))
    after = read_cards(CARDS.replace("vandaag", "weer"), around, Problems("x"))
    assert before is not None
    assert after is not None
    same = [one.version == two.version for one, two in zip(before.cards, after.cards, strict=True)]
    assert same == [True, False]


def test_the_index_lists_the_cards_of_a_role_and_gives_them_whole(
    folder: Folder, tmp_path: Path
) -> None:
    folder.write(NAME, CARDS)
    index = ContentIndex.open(tmp_path / "cache/content.db", folder.root)
    both = ("luisteren/cards/laat-maar", "luisteren/cards/pionnen")
    assert index.card_keys("sport") == tuple(("luisteren", key) for key in both)
    assert index.card_keys("school") == (("luisteren", both[0]),)
    assert index.card_keys("nobody") == ()
    first, second = index.cards(both)
    assert first.card.back == "‘Laat maar mag.’\nJe haalt de druk eraf."
    assert (first.lesson_key, second.lesson_key) == ("luisteren/stilte", "")
    assert (second.roles, second.card.source) == (frozenset({"sport"}), "Eigen werk")
    assert index.cards(["luisteren/cards/gone", both[1]]) == (second,)
    with pytest.raises(ContentMissingError):
        index.lesson(both[0])
    index.close()


def test_a_broken_card_leaves_the_lessons_as_they_are(folder: Folder, tmp_path: Path) -> None:
    folder.write(NAME, CARDS.replace("id: pionnen", "id: Pionnen"))
    index = ContentIndex.open(tmp_path / "cache/content.db", folder.root)
    assert index.card_keys("sport") == ()
    assert len(index.lessons("luisteren", "sport")) == 1
    index.close()

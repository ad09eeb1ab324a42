"""Each rule finds the fault that it is for, and nothing in a module that keeps them all."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from tests.content_rules.language import QUESTION
from tests.content_rules.lessons import is_too_often
from tests.content_rules.plays import MOST_PROMISES, promise_scenes
from tests.content_rules.safety import announced
from tests.content_rules.shelf import Fault, Shelf, Text
from tests.content_rules.sound import FILES
from tests.content_rules.sound import TALK as TALK_TEXT
from tests.content_rules.table import RULES

LESSON = "horen/nl/lessons/01-stil.md"
TALK = "horen/nl/conversations/mila.yaml"
CARDS = "horen/nl/cards.md"

ROLE_WORDS = "toolkit/nl/role-words.yaml"
DECK, FORM, LETTER, POSTER, SCAN, SCRIPT, TICKS, YEAR, WORDS = (
    f"toolkit/nl/items/{id}.yaml"
    for id in (
        "gesprekskaarten", "nagesprek", "brief", "vijf-dingen", "scan-hier", "introductieweek",
        "beoordeling-jongeren", "jaarplan", "woordenlijst",
    )
)  # fmt: skip

LONG = " ".join(["Je wacht en je kijkt nog even."] * 30)
HARD = "Laagdrempelige ondersteuningsmogelijkheden verstevigen jongvolwassenenweerbaarheid. " * 24


WORDY = "Wie mag het allemaal weten, volgens jou en voor nu?"
ROLE_CARD = next(line for line in TALK_TEXT.splitlines(True) if line.startswith("role_card"))
AFTERWARDS = """\
example_action: Wat zag ik net?
```

```choice
id: laatst
question: Wat nu?
options:
  - {text: Dit., correct: true, feedback: Ja.}
  - {text: Of dit., feedback: Nee.}
```
"""
ANOTHER = """\
  - text: Denk er maar eens rustig over na, joh.
    feedback: Zo sta je er alleen voor.
"""
SCALE = """```scale
id: {id}
question: Hoe zeker?
low: Niet
high: Heel
statements:
  - {{id: {statement}, text: {text}, construct: preparedness}}
```

"""
BEFORE = SCALE.format(id="eerst", statement="weten", text="Ik weet wat ik zeg.")
OTHER_WORDS = BEFORE + SCALE.format(id="daarna", statement="weten", text="Ik weet meer.")
OTHER_THINGS = BEFORE + SCALE.format(id="daarna", statement="bellen", text="Ik weet wie ik bel.")
OTHER_FIELD = "      - {id: wie, label: Wie was het?}\n"
FIRST = "      - {say: Kop op., acts: [reassuring], feedback: Nee., next: later}\n"


class Plant(NamedTuple):
    """A fault: in which file, what is replaced by what, and which rule has to find it."""

    rule: str
    file: str
    old: str
    new: str


PLANTS = [
    Plant("level", LESSON, "In 2023", HARD + "In 2023"),
    Plant("stretches", LESSON, "In 2023", LONG + "In 2023"),
    Plant("minutes", LESSON, "minutes: 3", "minutes: 5"),
    Plant("minutes", LESSON, "minutes: 3", "minutes: 2"),
    Plant("closings", LESSON, "example_action: Wat zag ik net?\n```", AFTERWARDS),
    Plant("own-steps", LESSON, "::: sport\nNa de training.\n:::", "Na afloop."),
    Plant("same-statements", LESSON, "In 2023", OTHER_WORDS + "In 2023"),
    Plant("same-statements", LESSON, "In 2023", OTHER_THINGS + "In 2023"),
    Plant("answers", LESSON, "Wie mag het weten?", WORDY),
    Plant("answers", LESSON, ANOTHER, ""),
    Plant("length-places", LESSON, "Wie mag het weten?", WORDY),
    Plant("labels", LESSON, "Mila (16) zit", "Mila (16) is depressief en zit"),
    Plant("labels", TALK, "says: Ik ben moe.", "says: Een burn-out, zeggen ze."),
    Plant("labels", CARDS, "Wat zeg je?", "Een alcoholist in je team. Wat zeg je?"),
    Plant("methods", LESSON, "zit op de bank", "had pillen geslikt"),
    Plant("suicide-question", LESSON, QUESTION, "Wil je jezelf iets aandoen?"),
    Plant("suicide-question", LESSON, QUESTION, "Wil je er niet meer zijn?"),
    Plant("suicide-question", TALK, "Moe. Hoe is dat?", "Moe. Wil je soms dood?"),
    Plant("suicide-question", CARDS, "Ik ben er nog.", "‘Je doet toch geen gekke dingen?’"),
    Plant("secrecy", LESSON, "Wie mag het weten?", "Dit blijft tussen ons."),
    Plant("secrecy", CARDS, "Ik ben er nog.", "Ik vertel het niet verder."),
    Plant("secrecy", TALK, "acts: [secrecy]", "acts: [secrecy, acknowledging]"),
    Plant("secrecy", TALK, "acts: [secrecy]", "acts: [reassuring]"),
    Plant("announced", TALK, "Moe. Hoe is dat?", "Moe. Denk je weleens aan zelfmoord?"),
    Plant("announced", TALK, "meaning: Morgen.", "meaning: Wie zichzelf pijn doet."),
    Plant("nights", CARDS, "Ik ben er nog.", "Na tien uur lees ik niets. Bij gevaar bel je 112."),
    Plant("nights", TALK, "Moe. Hoe is dat?", "Ik ga nu slapen. Morgen?"),
    Plant("promises", CARDS, "Ik ben er nog.", "Ik doe niets zonder het jou te zeggen."),
    Plant("promises", LESSON, "zit op de bank", "hoort dat ik niets doe zonder het jou te zeggen"),
    Plant("why", LESSON, "Wie mag het weten?", "Waarom zeg je niets?"),
    Plant("why", TALK, "acts: [why]", "acts: [open_question]"),
    Plant("why", TALK, "acts: [why]", "acts: [judging]"),
    Plant("numbers", LESSON, "0800-0113", "0800-0114"),
    Plant("numbers", LESSON, "Bel 113", "Bel 144"),
    Plant("numbers", LESSON, "0800-0113", "0900 0113"),
    Plant("numbers", CARDS, "Ik ben er nog.", "Bel mij op 06 12345678."),
    Plant("names", TALK, "says: Ik ben moe.", "says: Ik heet Arne Popma."),
    Plant("figures", LESSON, "45%", "48%"),
    Plant("figures", LESSON, "45%", "drie op de vier"),
    Plant("figures", LESSON, "  - Thrive Amsterdam mentaal gezond, Plan", "  - Een plan"),
    Plant("figures", CARDS, "Ik ben er nog.", "45% heeft klachten."),
    Plant("years", LESSON, "In 2023", "In 2019"),
    Plant("ways-on", TALK, "feedback: Nee., next: later", "feedback: Nee., next: dicht"),
    Plant("endings", TALK, "level: enough", "level: strong"),
    Plant("variety", TALK, "acts: [acknowledging]", "acts: [naming]"),
    Plant("plays", TALK, "needs_trust: 7", "needs_trust: 1"),
    Plant("plays", TALK, "acts: [advice], trust: -1", "acts: [advice], trust: +1"),
    Plant("signs", TALK, "acts: [next_step]", "acts: [advice]"),
    Plant("wholeness", TALK, "    thinks: Blijf maar.\n", ""),
    Plant("wholeness", TALK, ", thinks: Mooi.", ""),
    Plant("wholeness", TALK, "hint: Wat als je erkent?, ", ""),
    Plant("wholeness", TALK, ROLE_CARD, ""),
    Plant("why", DECK, "say: Loop je mee?, back: Stil.}", "say: Waarom ben je zo?, back: Stil.}"),
    Plant("suicide-question", DECK, "back: Stil.", "back: Wil je dood?"),
    Plant("secrecy", FORM, "Zoals een camera.", "‘Ik vertel het niet verder.’"),
    Plant("suicide-question", FORM, "Gaat het over", "Denk jij aan"),
    Plant("secrecy", LETTER, "we luisteren.", "alles blijft tussen ons."),
    Plant("secrecy", POSTER, "Blijf erbij.", "Het geheim is veilig. Mondje dicht."),
    Plant("why", POSTER, "headline: Zorgen?", "headline: Waarom?"),
    Plant("secrecy", SCAN, "begin: Doe het.", "begin: Beloof dat het blijft tussen ons."),
    Plant("why", SCAN, "how: Morgen.", "how: Vraag waarom het niet lukt?"),
    Plant("why", SCRIPT, "Hoe is het?", "Waarom zeg je niets?"),
    Plant("suicide-question", SCRIPT, "Hoe is het?", "Je doet toch geen gekke dingen?"),
    Plant("secrecy", TICKS, "Zet een stoel klaar.", "‘Dit blijft tussen ons.’"),
    Plant("why", YEAR, "Loop een rondje.", "Vraag eens waarom?"),
    Plant("secrecy", WORDS, "Kijk daar.", "Dit blijft onder ons."),
    Plant("free-text-fields", FORM, ", about_someone: true", ""),
    Plant("free-text-fields", FORM, "      - {id: hoe-vaak", OTHER_FIELD + "      - {id: hoe-vaak"),
    Plant("toolkit-counts", DECK, "{id: kaart-49,", "{id: kaart-49, roles: [sport],"),
    Plant("toolkit-counts", LETTER, "moments: [place]", "moments: [place]\nroles: [school]"),
    Plant("lifelines", FORM, "113 of 0800-0113", "113"),
    Plant("lifelines", FORM, "113 of 0800-0113", "0800-0113"),
    Plant("lifelines", POSTER, "lifelines: true", "lifelines: false"),
    Plant("best-lines", TALK, "Je zit er nog.", "Je zit er nog en ik zag je toen ik net kwam."),
    Plant("best-lines", TALK, "      - {say: Je zit", FIRST + "      - {say: Je zit"),
]  # fmt: skip


def planted(folder: Path, plant: Plant | None = None) -> dict[str, list[Fault]]:
    """Return what each rule finds in the sound module with one fault planted."""
    files = dict(FILES)
    if plant:
        assert plant.old in files[plant.file]
        files[plant.file] = files[plant.file].replace(plant.old, plant.new)
    for name, text in files.items():
        file = folder / "modules" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    shelf = Shelf(folder / "modules")
    assert [str(problem) for problem in shelf.library.problems] == []
    return {rule.id: list(rule.find(shelf)) for rule in RULES}


def test_a_sound_module_has_no_fault(tmp_path: Path) -> None:
    found = planted(tmp_path)
    assert [str(fault) for faults in found.values() for fault in faults] == []


@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: f"{plant.rule}: {plant.new[:30]}")
def test_a_planted_fault_is_found(tmp_path: Path, plant: Plant) -> None:
    assert plant.file in {fault.file for fault in planted(tmp_path, plant)[plant.rule]}


def test_what_is_in_no_item_is_named_all_the_same(tmp_path: Path) -> None:
    """An item for some roles stands in its own file; a scan that isn't there is in none."""
    plant = Plant("toolkit-counts", SCAN, "moments: [place]", "moments: [place]\nroles: [sport]")
    found = planted(tmp_path, plant)["toolkit-counts"]
    assert {(one.file, one.where) for one in found} == {
        (ROLE_WORDS, "role vereniging"),
        (ROLE_WORDS, "role school"),
    }


def test_a_promise_in_each_talk_is_too_much(tmp_path: Path) -> None:
    """It takes more talks than one: the same one, once more than may be."""
    planted(tmp_path)
    shelf = Shelf(tmp_path / "modules")
    (talk,) = shelf.talks
    vars(shelf)["talks"] = (talk,) * MOST_PROMISES
    assert list(promise_scenes(shelf)) == []
    vars(shelf)["talks"] = (talk,) * (MOST_PROMISES + 1)
    assert len(list(promise_scenes(shelf))) == 1


def test_a_final_talk_can_not_be_skipped_and_holds_no_question_about_suicide(
    tmp_path: Path,
) -> None:
    planted(tmp_path, Plant("announced", TALK, "aim: Laat", "announce: Over zelfmoord.\naim: Laat"))
    shelf = Shelf(tmp_path / "modules")
    ((file, talk),) = shelf.talks
    body = next(text.body for text in shelf.texts if text.file == file)
    asked = body.replace("Moe. Hoe is dat?", "Denk je weleens aan zelfmoord?")
    vars(shelf)["texts"] = (Text(file, asked, ""), Text(f"eindtoets/{file}", asked, ""))
    vars(shelf)["talks"] = ((file, talk), (f"eindtoets/{file}", talk))
    (fault,) = announced(shelf)
    assert fault.file == f"eindtoets/{file}"


def test_every_rule_has_a_planted_fault() -> None:
    """A first step without an exercise isn't read at all: trainer check refuses it."""
    tested = {plant.rule for plant in PLANTS} | {"openings", "promise-scenes"}
    assert tested == {rule.id for rule in RULES}


@pytest.mark.parametrize(
    ("times", "number", "often"),
    [(2, 2, False), (2, 3, False), (3, 3, True), (3, 5, False), (4, 5, True), (7, 11, True)],
)
def test_a_pattern_is_one_from_three_on(times: int, number: int, often: bool) -> None:
    assert is_too_often(times, number) is often

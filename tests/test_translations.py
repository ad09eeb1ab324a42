"""The Dutch sentences: all there, and nothing lost from the English."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from trainer.domain.directory.lifelines import DANGER, SUICIDE

ROOT = Path(__file__).parent.parent
FILE = ROOT / "assets/i18n/trainer_nl.ts"

PLACEHOLDER = re.compile(r"\{\w*\}")
NUMBER_TO_CALL = re.compile(r"(?<![\d-])(?:112|113)(?![\d-])")
LONG_NUMBER = re.compile(r"\d[\d\s.-]{3,}\d")
SIGN = re.compile(r"[✓‹›•·\n]")
SHELL = {"check", "cli", "errors"}


@dataclass(frozen=True)
class Sentence:
    """An English sentence and its Dutch one; ``state`` is empty when it is finished."""

    context: str
    english: str
    dutch: str
    state: str


def sentences() -> list[Sentence]:
    made = []
    for context in ET.parse(FILE).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            made.append(
                Sentence(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    translation.text or "",
                    translation.get("type", ""),
                )
            )
    return made


SENTENCES = sentences()


def unequal(pattern: re.Pattern[str]) -> list[Sentence]:
    """Return where ``pattern`` finds something else in the Dutch than in the English."""
    return [
        one
        for one in SENTENCES
        if Counter(pattern.findall(one.english)) != Counter(pattern.findall(one.dutch))
    ]


def test_every_sentence_has_a_finished_translation() -> None:
    assert SENTENCES
    assert not [one for one in SENTENCES if one.state or not one.dutch.strip()]


def test_every_sentence_of_the_code_is_in_the_file() -> None:
    """When this fails, run lupdate and translate what came in."""
    known = {one.english for one in SENTENCES}
    files = sorted((ROOT / "trainer").rglob("*.py"))
    wrong = [text for file in files for text in marked(file) if text not in known]
    assert not wrong


def marked(file: Path) -> Iterator[str]:
    """Yield the English sentences that ``file`` marks for translation."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Attribute(attr="tr"), args=[ast.Constant(value=str(text))]):
                yield text
            case ast.Call(
                func=ast.Name(id="QT_TRANSLATE_NOOP"), args=[_, ast.Constant(value=str(text))]
            ):
                yield text


def test_placeholders_are_the_same() -> None:
    assert not unequal(PLACEHOLDER)


def test_signs_and_line_ends_are_the_same() -> None:
    assert not unequal(SIGN)


def test_numbers_to_call_are_the_same() -> None:
    called = {number for one in SENTENCES for number in NUMBER_TO_CALL.findall(one.dutch)}
    assert called == {DANGER, SUICIDE}
    assert not unequal(NUMBER_TO_CALL)


def test_there_is_no_long_telephone_number() -> None:
    """The one that the program says stands in ``domain/directory/lifelines.py`` alone."""
    assert not [one for one in SENTENCES if LONG_NUMBER.search(one.english + one.dutch)]
    assert sum("{free}" in one.dutch for one in SENTENCES) == 9


def test_no_sentence_shouts() -> None:
    """``<!--`` is how a step begins in a lesson."""
    assert not [one for one in SENTENCES if "!" in one.dutch.replace("<!--", "")]


def test_the_shell_finds_one_translation_for_a_sentence() -> None:
    """It looks a sentence up without its context."""
    spoken = {one.english for one in SENTENCES if one.context in SHELL}
    pairs = {(one.english, one.dutch) for one in SENTENCES if one.english in spoken}
    assert len(pairs) == len(spoken)

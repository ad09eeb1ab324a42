"""The Dutch sentences: all there, and nothing lost from the English."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

FILE = Path(__file__).parent.parent / "assets/i18n/trainer_nl.ts"

PLACEHOLDER = re.compile(r"\{\w*\}")
NUMBER_TO_CALL = re.compile(r"(?<![\d-])(?:112|113|0800-0113)(?![\d-])")
LONG_NUMBER = re.compile(r"\d[\d\s.-]{3,}\d")
MARKS = "✓‹•·›\n"


def messages() -> list[tuple[str, str, ElementTree.Element]]:
    root = ElementTree.parse(FILE).getroot()
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


@pytest.fixture(scope="module")
def pairs() -> list[tuple[str, str]]:
    """Return each English sentence with its Dutch one."""
    return [(source, message.findtext("translation") or "") for _, source, message in messages()]


def test_every_sentence_has_a_finished_translation() -> None:
    assert messages()
    wrong = []
    for context, source, message in messages():
        translation = message.find("translation")
        if translation is None or "type" in translation.attrib or not translation.text:
            wrong.append(f"{context}: {source}")
    assert not wrong


def test_nothing_is_a_sentence_of_an_older_version() -> None:
    assert not [source for _, source, message in messages() if "type" in message.attrib]


def test_placeholders_are_the_same(pairs: list[tuple[str, str]]) -> None:
    wrong = [one for one in pairs if found(PLACEHOLDER, one[0]) != found(PLACEHOLDER, one[1])]
    assert not wrong


def test_numbers_to_call_are_the_same(pairs: list[tuple[str, str]]) -> None:
    called = [one for one in pairs if NUMBER_TO_CALL.search("".join(one))]
    assert {number for one in called for number in NUMBER_TO_CALL.findall(one[1])} == {
        "112",
        "113",
        "0800-0113",
    }
    wrong = [one for one in called if found(NUMBER_TO_CALL, one[0]) != found(NUMBER_TO_CALL, one[1])]
    assert not wrong


def test_there_is_no_other_telephone_number(pairs: list[tuple[str, str]]) -> None:
    numbers = {number for _, dutch in pairs for number in LONG_NUMBER.findall(dutch)}
    assert numbers <= {"0800-0113"}


def test_signs_and_line_ends_are_kept(pairs: list[tuple[str, str]]) -> None:
    wrong = [one for one in pairs if signs(one[0]) != signs(one[1])]
    assert not wrong


def test_no_sentence_shouts(pairs: list[tuple[str, str]]) -> None:
    """``<!--`` is the sign for a step in a lesson."""
    assert not [dutch for _, dutch in pairs if "!" in dutch.replace("<!--", "")]


def test_one_english_sentence_of_the_shell_is_one_dutch_sentence() -> None:
    """The shell looks a sentence up without its context."""
    shell = {"check", "cli", "errors"}
    sources = {source for context, source, _ in messages() if context in shell}
    dutch: dict[str, set[str]] = {source: set() for source in sources}
    for _, source, message in messages():
        if source in dutch:
            dutch[source].add(message.findtext("translation") or "")
    assert not [source for source, found in dutch.items() if len(found) > 1]


def found(pattern: re.Pattern[str], text: str) -> Counter[str]:
    return Counter(pattern.findall(text))


def signs(text: str) -> Counter[str]:
    return Counter(sign for sign in text if sign in MARKS)

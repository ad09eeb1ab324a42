"""YAML: what is read, what is refused, and on which line."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from trainer.content.reading import yaml_file
from trainer.content.reading.problem import MOST_PROBLEMS, Problems
from trainer.content.reading.yaml_file import Data, Document, read_yaml
from trainer.domain.text.signs import flaws_in

AT_MOST = min(1_000, settings().max_examples)
"""Also in a long run: making such examples takes far longer than the test itself."""


def read(text: str, first_line: int = 1) -> tuple[Document | None, list[tuple[int, str]]]:
    problems = Problems("file.yaml")
    document = read_yaml(text, problems, first_line)
    return document, [(problem.line, str(problem.message)) for problem in problems]


def data_of(text: str) -> Data:
    document, problems = read(text)
    assert document is not None
    assert not problems
    return document.data


@pytest.mark.parametrize("word", ["no", "NO", "12:30", "007", "1e3", "true", "2026-01-01", "0x1F"])
def test_a_text_stays_a_text(word: str) -> None:
    assert data_of(f"answer: {word}") == {"answer": word}


@pytest.mark.parametrize("nothing", ["", "~", "null"])
def test_nothing_is_an_empty_text(nothing: str) -> None:
    assert data_of(f"answer: {nothing}\nother: x") == {"answer": "", "other": "x"}


def test_a_quoted_null_stays_a_text() -> None:
    assert data_of("answer: 'null'") == {"answer": "null"}


def test_an_empty_document_is_an_empty_text() -> None:
    assert data_of("") == ""


def test_blocks_lists_and_groups_are_read() -> None:
    text = "a: >-\n  een\n  twee\nb: [x, {y: z}]\nc:\n  - d: |\n      e\n"
    assert data_of(text) == {"a": "een twee", "b": ["x", {"y": "z"}], "c": [{"d": "e\n"}]}


def test_every_place_has_its_line() -> None:
    document, _ = read("a: 1\noptions:\n  - text: x\n  - text: y\n    more: z\n", first_line=11)
    assert document is not None
    assert {place: document.lines[place] for place in ("a", "options", "options[1].more")} == {
        "a": 11,
        "options": 12,
        "options[1].more": 15,
    }


def test_an_unknown_place_has_the_line_of_what_is_around_it() -> None:
    document, _ = read("a: 1\noptions:\n  - text: x\n")
    assert document is not None
    assert document.line("options[0].feedback") == 3
    assert document.line("options[7].text") == 2
    assert document.line("elsewhere") == 1


REFUSED = [
    ("a: &x 1", 1, "anchors"),
    ("a: 1\nb: *x", 2, "aliases"),
    ("a: !!int 1", 1, "tags"),
    ("a: !python/object:os.system x", 1, "tags"),
    ("a: 1\n<<: {b: 1}", 2, '"<<"'),
    ("a: 1\nb: 2\na: 3", 3, "twice"),
    ("a: 1\n? [b]\n: 2", 2, "plain word"),
    ("a: 1\n'': 2", 2, "key of 1 to 100"),
    (f"{'k' * 101}: 2", 1, "key of 1 to 100"),
    ("a: " + "[" * 20 + "]" * 20, 1, "20 levels"),
    ("a: 1\n---\nb: 2", 2, "second document"),
    ("a: b: c", 1, "isn't YAML"),
    ("a: 1\n  b: 2", 2, "isn't YAML"),
    ("a: [1, 2\n", 2, "isn't YAML"),
    ("a: 'x", 1, "isn't YAML"),
    ("a: 1\n\tb: 2", 2, "isn't YAML"),
    ("a: 1\nb: \x07", 2, "U+0007"),
    ("a: 1\nb: \x00", 2, "U+0000"),
    ('a: 1\nb: "\\0"', 2, "U+0000"),
    ('a: "\\x85"', 1, "U+0085"),
    ("a: x\u2028b", 1, "U+2028"),
    ("a: " + "x" * 1_000_001, 1, "1 MB"),
    ("a: [" + "x, " * 20_001 + "]", 1, "too many values"),
]


@pytest.mark.parametrize(("text", "line", "words"), REFUSED)
def test_what_is_dangerous_or_wrong_is_refused_on_its_line(
    text: str, line: int, words: str
) -> None:
    _, problems = read(text)
    assert any(at == line and words in message for at, message in problems), problems


def test_the_parser_written_in_python_refuses_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_file, "_Loader", yaml.SafeLoader)
    for text, _, words in REFUSED:
        _, problems = read(text)
        assert any(words in message for _, message in problems), (text[:40], problems)


def test_reading_goes_on_after_a_mistake() -> None:
    document, problems = read("a: &x 1\nb: 2\nb: 3\nc: !t 4\n")
    assert [line for line, _ in problems] == [1, 3, 4]
    assert document is not None
    assert document.data == {"a": "1", "b": "2", "c": "4"}


def test_what_stands_below_a_refused_key_changes_no_line() -> None:
    document, _ = read("a: 1\n<<:\n  a: 2\n")
    assert document is not None
    assert document.line("a") == 1


def test_no_more_problems_are_kept_than_anyone_mends() -> None:
    _, problems = read("a: 1\n" * 500)
    assert len(problems) == MOST_PROBLEMS + 1
    assert "more wrong" in problems[-1][1]


def test_the_644_bytes_that_keep_other_readers_busy_are_refused_at_once() -> None:
    lines = ["a0: &a0 {x: y}"]
    lines += [f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}]}}" for n in range(1, 10)]
    _, problems = read("\n".join(lines))
    assert problems


NASTY = st.text(alphabet=st.sampled_from("ab:-[]{}&*!?|>'\"\\#%@, \n\t<0~."), max_size=120)


@given(st.one_of(NASTY, st.text(max_size=200)))
@example("? " * 30)
@example("[" * 10_000)
@example("{a: " * 10_000)
@example('"\\U99999999"')
@example('"\\uD800"')
@example("%YAML 9.9\n---\na")
@example("a: !<x> &y\n")
def test_any_text_is_read_or_refused(text: str) -> None:
    document, problems = read(text)
    assert document is not None or problems
    for line, _ in problems:
        assert 1 <= line <= text.count("\n") + 2


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.text(alphabet=st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=20).filter(
        lambda text: not flaws_in(text)
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.from_regex(r"[a-z]{1,8}", fullmatch=True), inner, max_size=4),
    ),
    max_leaves=8,
)


@settings(max_examples=AT_MOST)
@given(VALUES)
def test_what_is_written_with_care_comes_back_the_same(value: Any) -> None:
    text = yaml.safe_dump(value, allow_unicode=True, default_style='"')
    assert data_of(text) == value

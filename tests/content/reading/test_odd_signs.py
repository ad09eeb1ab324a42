"""What nobody sees in a text is told on its line, and no way of writing hides a banned number."""

from __future__ import annotations

import pytest

from tests.content.conftest import Folder

BANNED = ("0900", "0113")
IN_TEXT = "Tel tot **drie**."
IN_YAML = "question: Wat zeg je?"


def line_of(folder: Folder, name: str, piece: str) -> int:
    text = (folder.root / name).read_text(encoding="utf-8")
    return text.count("\n", 0, text.index(piece)) + 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (IN_TEXT, "Tel tot\u200b drie."),
        (IN_TEXT, "Tel \u202etot drie."),
        (IN_TEXT, "Tel to&#8203;t drie."),
        (IN_TEXT, "Tel to&#x202E;t drie."),
        (IN_TEXT, "Tel to&shy;t drie."),
        (IN_TEXT, "Bel 11\uff12."),
        (IN_TEXT, "Te\u0142 t\u043et drie."),
        (IN_YAML, 'question: "Wat zeg \\u200b je?"'),
        (IN_YAML, 'question: "Wat zeg \\U000E0041 je?"'),
        (IN_YAML, 'question: "Bel 11\\uFF12?"'),
        (IN_YAML, '"qu\\u00adestion": Wat zeg je?'),
        ("title: Stil durven zijn", "title: Stil \u2066durven zijn"),
    ],
)
def test_a_sign_that_is_not_seen_is_told_on_its_line(folder: Folder, old: str, new: str) -> None:
    line = line_of(folder, folder.lesson, old)
    folder.spoil(folder.lesson, old, new)
    shown = folder.shown()
    assert [
        one
        for one in shown
        if one.startswith(f"modules/{folder.lesson}:{line}: ") and "U+" in one and one.isprintable()
    ], shown


@pytest.mark.parametrize(
    "between", ["", "-", "**-**", "\\-", "&#45;", "&#x200b;", "\u200b", "](x) "]
)
@pytest.mark.parametrize("first", ["0", "&#48;", "&#x30;", "\uff10"])
def test_a_number_that_is_hidden_in_markdown_is_found(
    folder: Folder, first: str, between: str
) -> None:
    number = f"{first}{BANNED[0][1:]}{between}{BANNED[1]}"
    line = line_of(folder, folder.lesson, IN_TEXT)
    folder.spoil(folder.lesson, IN_TEXT, f"Bel [{number}" if "]" in between else f"Bel {number}")
    assert_banned(folder, line)


@pytest.mark.parametrize("between", ["\\t", "\\x2d", "\\u200B", "\\N", "\\_", "\\\n        "])
@pytest.mark.parametrize("first", ["0", "\\x30", "\\u0030", "\\U00000030", "\\uFF10"])
def test_a_number_that_is_hidden_in_yaml_is_found(folder: Folder, first: str, between: str) -> None:
    number = f"{first}{BANNED[0][1:]}{between}{BANNED[1]}"
    line = line_of(folder, folder.lesson, IN_YAML)
    folder.spoil(folder.lesson, IN_YAML, f'question: "Bel {number}?"')
    assert_banned(folder, line)


def assert_banned(folder: Folder, line: int) -> None:
    start = f"modules/{folder.lesson}:{line}: the number {'-'.join(BANNED)} may not be used"
    assert any(one.startswith(start) for one in folder.shown()), folder.shown()

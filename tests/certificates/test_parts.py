"""The small parts: words, letters, lines, and the fonts of the computer."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.certificates.paper import dutch
from trainer.certificates.words import shown_day, shown_hours
from trainer.paper.letters.breaking import line_ends, narrowest
from trainer.paper.letters.graphemes import clean, graphemes
from trainer.paper.letters.system_fonts import in_order, system_fonts


@pytest.mark.parametrize(
    ("hours", "shown", "english"),
    [
        (0.5, "0,5 uur", "0.5 hours"),
        (1.0, "1 uur", "1 hour"),
        (1.5, "1,5 uur", "1.5 hours"),
        (2.0, "2 uur", "2 hours"),
        (3.5, "3,5 uur", "3.5 hours"),
        (12.0, "12 uur", "12 hours"),
    ],
)
def test_hours_are_written_as_the_language_does(hours: float, shown: str, english: str) -> None:
    assert shown_hours(hours, dutch) == shown
    assert shown_hours(hours, str) == english


@pytest.mark.parametrize("month", range(1, 13))
def test_dates_have_the_name_of_the_month(month: int) -> None:
    shown = shown_day(date(2026, month, 2), dutch)
    assert shown.startswith("2 ")
    assert shown.endswith(" 2026")
    assert shown == shown.lower()
    assert shown_day(date(2026, month, 2), str).split()[1].istitle()


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("", []),
        ("ab", ["a", "b"]),
        ("e\u0301\u0323a", ["e\u0301\u0323", "a"]),
        ("क्षत्रि", ["क्ष", "त्रि"]),
        ("क\u094d\u200dष", ["क\u094d\u200dष"]),
        ("ᄒ\u1161\u11ab", ["ᄒ\u1161\u11ab"]),
        ("\N{WAVING HAND SIGN}\U0001f3fd!", ["\N{WAVING HAND SIGN}\U0001f3fd", "!"]),
        ("\u0301a", ["\u0301", "a"]),
    ],
)
def test_letters_keep_what_belongs_to_them(text: str, letters: list[str]) -> None:
    assert [text[start:end] for start, end in graphemes(text)] == letters


def test_clean_text_is_one_line_without_steering() -> None:
    assert clean(" a\tb\nc\u00add\u202e e\u200d \ud800") == "a b cd e\u200d"


def test_a_line_takes_what_fits() -> None:
    assert line_ends([], [], 10) == []
    assert line_ends([4, 4, 4], [1, 1, 1], 9) == [2, 3]
    assert line_ends([20, 4], [1, 1], 9) == [1, 2]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_lines_become_as_even_as_they_can(count: int) -> None:
    ends = narrowest([3, 3, 3, 3, 3, 3], [0] * 6, count)
    assert ends == list(range(6 // count, 7, 6 // count))


def test_fonts_of_the_computer_are_found() -> None:
    found = system_fonts()
    assert found == system_fonts()
    assert all(file.suffix.lower() in (".ttf", ".otf", ".ttc", ".otc") for file in found)


def test_upright_bold_and_well_known_fonts_come_first() -> None:
    names = [
        "/f/Zed-BoldItalic.ttf",
        "/f/Zed-Regular.ttf",
        "/f/Zed-Bold.ttf",
        "/f/LastResort.otf",
        "/f/NotoColorEmoji.ttf",
        "/f/wingding.ttf",
        "/f/NotoSerifCJK-Bold.ttc",
        "/f/NotoSansCJK-Regular.ttc",
        "/f/NotoSansCJK-Bold.ttc",
        "/f/msyhbd.ttc",
        "/f/msyh.ttc",
        "/f/readme.txt",
        "/f/Old.pfb",
    ]
    assert [file.name for file in in_order(map(Path, names))] == [
        "NotoSansCJK-Bold.ttc",
        "NotoSansCJK-Regular.ttc",
        "msyhbd.ttc",
        "msyh.ttc",
        "Zed-Bold.ttf",
        "Zed-Regular.ttf",
        "NotoSerifCJK-Bold.ttc",
        "Zed-BoldItalic.ttf",
    ]

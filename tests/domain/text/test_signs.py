"""Signs that nobody sees or that pass for others; and no way of writing hides a banned number."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.calendar.own_events import OwnEvent, sound_event
from trainer.domain.directory.banned import banned_in
from trainer.domain.directory.changes import has_banned
from trainer.domain.directory.own_places import OwnPlace, sound_place
from trainer.domain.learning.learner import tidy_name
from trainer.domain.text.signs import OddSign, flaws_in, visible

UNSEEN, PASSING = OddSign.UNSEEN, OddSign.PASSING


@pytest.mark.parametrize(
    ("text", "at", "flaw"),
    [
        *((f"ab{sign}c", 2, UNSEEN) for sign in (
            "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u202a", "\u202e", "\u2066",
            "\u2069", "\u2060", "\u00ad", "\u061c", "\ufeff", "\U000e0041", "\ufe0f",
            "\U000e0100", "\u034f", "\u3164", "\u115f", "\u2800", "\ue000", "\u180e", "\u2028",
        )),
        ("nummer \uff15", 7, PASSING),
        ("nummer \u0665", 7, PASSING),
        ("nummer \U0001d7d8", 7, PASSING),
        ("\uff42el", 0, PASSING),
        ("p\u0430ypal", 1, PASSING),
        ("\u039fp", 0, PASSING),
        ("9\u0336", 1, PASSING),
        ("1\ufe0f\u20e3", 1, UNSEEN),
        ("z\u0301\u0302\u0303\u0304", 4, PASSING),
        ("5\u200d6", 1, UNSEEN),
    ],
)  # fmt: skip
def test_a_sign_without_a_place_in_a_text_is_found(text: str, at: int, flaw: OddSign) -> None:
    assert flaws_in(text)[0] == (at, flaw)
    assert unicodedata.category(text[at])[0] != "C" or text[at] not in visible(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anaïs zegt: ‘één…’ – ½ m², €10 × 2 ĳ",
        "می‌خواهم",
        "क्‍ष",
        "👩‍👧 👍🏽 ❤️ 🏳️‍🌈",
        "Привет, Ελένη, שלום, 安娜, ตี๋",
        "Nguyễn",
        "e\u0301e\u0301n",
    ],
)
def test_what_languages_and_emoji_need_stays(text: str) -> None:
    assert flaws_in(text) == []
    assert visible(text) == text


DIGITS = {"0": "0０٠𝟘〇oО", "1": "1１١𝟙一lI", "3": "3３٣𝟛三", "9": "9９٩𝟡九"}
BETWEEN = [
    *("", "-", " ", "**", " / ", "\u0336", "\n      ", "·", "_", ") ", "\u2011"),
    *("\u200b", "\u202e", "\u2066", "\u00ad", "\u2060", "\ufe0f", "\U000e0030", "\u3164", "\u200d"),
]


@given(st.data())
def test_however_a_banned_number_is_written_it_is_found(data: st.DataObject) -> None:
    parts = [
        data.draw(st.sampled_from(DIGITS[digit])) + data.draw(st.sampled_from(BETWEEN))
        for digit in "0900" + "0113"
    ]
    before = data.draw(st.sampled_from(["", "Bel ", "tel:", "é\u200b ", "☎"]))
    text = f"{before}{''.join(parts)} nu"
    found = list(banned_in(text))
    assert [number for number, _ in found] == ["0900-" + "0113"], ascii(text)
    assert abs(found[0][1] - len(before)) <= 1


@pytest.mark.parametrize(
    "start", ["+31 900 ", "0031900", "0031 (0)900-", "31 900 ", "+31\u200b(0) 900/", "\uff0b31 900"]
)
def test_it_is_found_with_the_number_of_the_country(start: str) -> None:
    assert has_banned(f"{start}" + "0113")


@pytest.mark.parametrize(
    "text",
    [
        "112",
        "0800-0113",
        "0800 0432",
        "x0900 113",
        "10900-" + "0113",
        "0900-" + "01134",
        "2020-311",
    ],
)
def test_another_number_is_left_alone(text: str) -> None:
    assert not has_banned(text)


HIDDEN = "Bel 09\u200d00\u200c-\uff10\uff11\uff11\uff13"


def test_a_hidden_number_is_kept_nowhere() -> None:
    place = OwnPlace(id="a", organisation="o", kind="k")
    day = date(2027, 6, 3)
    for name in ("label", "name", "reach", "when"):
        spoiled = OwnPlace(id="a", organisation="o", kind="k", **{name: HIDDEN})
        assert sound_place(spoiled) is None
    assert sound_place(place) == place
    assert sound_event(OwnEvent(id="a", title=HIDDEN, first=day, last=day)) is None
    assert sound_event(OwnEvent(id="a", title="x", first=day, last=day, about=HIDDEN)) is None


@pytest.mark.parametrize("name", ["\u3164", "\u2800 \u115f", "\ufe0f", "\u200d"])
def test_a_name_of_which_nothing_is_seen_is_none(name: str) -> None:
    assert tidy_name(name) == ""


@given(st.text())
def test_any_text_is_looked_through(text: str) -> None:
    places = [at for at, _ in flaws_in(text)]
    assert places == sorted(set(places))
    shown = visible(text)
    assert all(at.isprintable() or at in "\u200c\u200d\ufe0e\ufe0f" for at in shown)

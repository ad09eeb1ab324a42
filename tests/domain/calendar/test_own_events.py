"""Own events: what is kept of what someone typed, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.calendar.own_events import LONGEST_DAYS, OwnEvent, sound_event, sound_span

EVENING = OwnEvent(id="a1", title="Avond", first=date(2027, 3, 1), last=date(2027, 3, 1))
BANNED = "0900-" + "0113"


def test_what_was_typed_is_tidied() -> None:
    typed = replace(EVENING, title="  Avond\n samen ", about=" een \r\n\x00twee \n", who="\tSam ")
    sound = sound_event(typed)
    assert sound is not None
    assert (sound.title, sound.about, sound.who) == ("Avond samen", "een\ntwee", "Sam")
    assert sound.is_task
    assert not EVENING.is_task
    assert replace(EVENING, source="scan:club").is_task


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": " \u200d "},
        {"title": "x" * 121},
        {"who": "x" * 81},
        {"about": "x" * 601},
        {"id": ""},
        {"id": "a\nb"},
        {"source": "elders"},
        {"source": "scan:"},
        {"source": "scan:Club\n"},
        {"last": date(2027, 2, 28)},
        {"last": date(2027, 3, 1) + timedelta(days=LONGEST_DAYS)},
        {"first": date(2019, 12, 31), "last": date(2020, 1, 1)},
        {"first": date(2100, 12, 31), "last": date(2101, 1, 1)},
        {"title": f"Bel {BANNED}"},
        {"about": f"Bel {BANNED}"},
        {"title": "Bel 0900\u00ad-\u200b0113"},
    ],
    ids=str,
)
def test_what_may_not_be_kept_is_refused(wrong: dict[str, Any]) -> None:
    assert sound_event(replace(EVENING, **wrong)) is None


def test_the_longest_that_fits_is_kept() -> None:
    last = EVENING.first + timedelta(days=LONGEST_DAYS - 1)
    whole = replace(EVENING, title="x" * 120, about="y" * 600, who="z" * 80, last=last)
    assert sound_event(whole) == whole


@given(st.text(), st.text(), st.text(), st.dates(), st.dates())
def test_what_is_kept_is_as_it_will_be_kept_again(
    title: str, about: str, who: str, first: date, last: date
) -> None:
    for days in ((EVENING.first, EVENING.last), (first, last)):
        typed = OwnEvent(id="a", title=title, about=about, who=who, first=days[0], last=days[1])
        sound = sound_event(typed)
        if sound is not None:
            assert sound_event(sound) == sound
            assert sound_span(sound.first, sound.last)
            assert sound.title
            assert "\n" not in sound.title + sound.who

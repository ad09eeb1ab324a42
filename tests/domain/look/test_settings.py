"""Settings from a file that anyone may have changed."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.look.settings import LANGUAGES, TEXT_SIZES, THEMES, Settings

NAMES = [field.name for field in fields(Settings)]
json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
good = {
    "text_size": st.sampled_from(TEXT_SIZES),
    "theme": st.sampled_from(THEMES),
    "less_motion": st.booleans(),
    "open_letters": st.booleans(),
    "language": st.sampled_from(list(LANGUAGES)),
    "last_learner": st.text("0123456789abcdef", max_size=64),
    "organisation": st.text("0123456789abcdef", max_size=64),
}


def is_allowed(settings: Settings) -> bool:
    types = [type(value) for value in asdict(settings).values()]
    return (
        types == [int, str, bool, bool, str, str, str]
        and settings.text_size in TEXT_SIZES
        and settings.theme in THEMES
        and settings.language in LANGUAGES
        and len(settings.last_learner) <= 64
        and len(settings.organisation) <= 64
    )


@given(json_values)
def test_any_value_gives_settings(values: object) -> None:
    assert is_allowed(Settings.from_untrusted(values))


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(NAMES, json_values)))
def test_any_values_give_allowed_settings(values: dict[str, Any]) -> None:
    settings = Settings.from_untrusted(values)
    assert is_allowed(settings)
    assert Settings.from_untrusted(asdict(settings)) == settings


@given(st.fixed_dictionaries(good), st.sampled_from(NAMES), json_values)
def test_one_odd_value_leaves_the_others(values: dict[str, Any], name: str, odd: object) -> None:
    kept = asdict(Settings.from_untrusted({**values, name: odd, "unknown": odd}))
    del kept[name], values[name]
    assert kept == values


def test_text_grows_and_shrinks_step_by_step_and_stops_at_the_ends() -> None:
    sizes = [TEXT_SIZES[0]]
    for _ in range(10):
        sizes.append(Settings(text_size=sizes[-1]).bigger_text())
    assert tuple(sizes[: len(TEXT_SIZES)]) == TEXT_SIZES
    assert set(sizes[len(TEXT_SIZES) :]) == {TEXT_SIZES[-1]}
    for _ in range(10):
        sizes.append(Settings(text_size=sizes[-1]).smaller_text())
    assert sizes[-1] == TEXT_SIZES[0]
    assert Settings(text_size=130).bigger_text() == 150
    assert Settings(text_size=130).smaller_text() == 125

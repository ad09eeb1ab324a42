"""The way back: to where one came from, and never in a circle."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from trainer.ui.window.trail import Trail

PAGES = st.lists(st.tuples(st.sampled_from("abcd"), st.integers(0, 2)), max_size=12)


def gone(*places: tuple[str, object]) -> Trail:
    trail = Trail()
    for id, argument in places:
        trail.go(id, argument)
    return trail


def way_back(trail: Trail) -> list[tuple[str, object]]:
    """Go back until the beginning."""
    places = []
    for _ in range(20):
        trail.back()
        places.append(trail.here)
        if trail.here == ("learn", None):
            return places
    raise AssertionError(places)


def test_back_leads_to_where_one_came_from_with_what_was_open_there() -> None:
    trail = gone(("lesson", "a"), ("words", None), ("help", None))
    assert way_back(trail) == [("words", None), ("lesson", "a"), ("learn", None)]


def test_a_page_that_is_opened_again_forgets_the_way_that_led_around() -> None:
    trail = gone(("lesson", "a"), ("words", None), ("help", None), ("words", None))
    assert way_back(trail) == [("lesson", "a"), ("learn", None)]


def test_another_place_on_the_same_page_is_no_step_on_the_way() -> None:
    trail = gone(("words", None), ("lesson", "a"), ("lesson", "b"))
    assert way_back(trail) == [("words", None), ("learn", None)]


@given(PAGES)
def test_no_page_stands_twice_on_the_way_back(places: list[tuple[str, int]]) -> None:
    trail = gone(*places)
    here = [trail.here[0]] if places else []
    ids = [*here, *(id for id, _ in way_back(trail))]
    assert len(ids) == len({*ids})


def test_somebody_else_begins_nowhere() -> None:
    trail = gone(("lesson", "a"), ("words", None))
    trail.clear()
    assert (trail.here, trail.before) == (("", None), ("learn", None))

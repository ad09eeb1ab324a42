"""Colours and logos in ``club.db``: kept, changed, and read by who trusts nothing."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.builders import NOW
from trainer.domain.directory.own_places import Organisation
from trainer.domain.errors import StoreFullError
from trainer.domain.learning.learner import Learner
from trainer.domain.look.house_style import HouseStyle, Logo, packed, rows_of
from trainer.store.club_store import ClubStore
from trainer.store.connection import Connection
from trainer.store.migrations import CLUB_SCHEMA, Schema, migrate

LINDE = Organisation(id="linde", name="De Linde")
LOGO = packed(4, 2, bytes(range(24)))
STYLE = HouseStyle(LINDE.id, LINDE.name, "A8480B", LOGO)


@pytest.fixture
def club(tmp_path: Path) -> Iterator[ClubStore]:
    made = ClubStore(tmp_path / "club.db", NOW)
    yield made
    made.close(NOW)


def test_what_was_kept_is_there_the_next_time(tmp_path: Path) -> None:
    for style in (STYLE, HouseStyle(LINDE.id, LINDE.name, "", LOGO)):
        club = ClubStore(tmp_path / "club.db", NOW)
        club.house.keep(style)
        club.close(NOW)
        club = ClubStore(tmp_path / "club.db", NOW)
        assert club.house.read(LINDE) == style
        club.close(NOW)


def test_nothing_was_chosen_at_first_and_after_it_is_dropped(club: ClubStore) -> None:
    nothing = HouseStyle(LINDE.id, LINDE.name)
    assert club.house.read(LINDE) == nothing
    club.house.keep(STYLE)
    club.house.drop(LINDE.id)
    assert club.house.read(LINDE) == nothing


def test_on_a_full_disk_the_style_stays_as_it_was(club: ClubStore) -> None:
    club.house.keep(STYLE)
    (pages,) = club._connection.read("PRAGMA page_count")[0]
    club._connection.read(f"PRAGMA max_page_count = {pages}")
    large = HouseStyle(LINDE.id, "", "1D5C8F", Logo(1, 1, bytes(100_000)))
    with pytest.raises(StoreFullError):
        club.house.keep(large)
    assert club.house.read(LINDE) == STYLE


def put(club: ClubStore, *row: Any) -> HouseStyle:
    with club._connection.write() as raw:
        raw.execute("INSERT OR REPLACE INTO house_style VALUES ('linde', ?, ?, ?, ?)", row)
    return club.house.read(LINDE)


@pytest.mark.parametrize(
    ("width", "height", "logo"),
    [
        (4, 3, LOGO.pixels),
        (2, 2, LOGO.pixels),
        (-4, -2, LOGO.pixels),
        (4, 2, LOGO.pixels[:-3]),
        (4, 2, b"\x89PNG"),
        (480, 240, zlib.compress(bytes(100_000_000), 9)),
        (480, 240, bytes(5_000_000)),
        (2**40, 2**40, LOGO.pixels),
    ],
)
def test_a_damaged_logo_is_none_and_the_colour_stays(
    club: ClubStore, width: int, height: int, logo: bytes
) -> None:
    assert put(club, "A8480B", width, height, logo) == HouseStyle("linde", "De Linde", "A8480B")


@pytest.mark.parametrize("colour", ["", "red", "#12345", "<b>", "A8480B\0", "A" * 100_000])
def test_a_damaged_colour_is_none_and_the_logo_stays(club: ClubStore, colour: str) -> None:
    assert put(club, colour, 4, 2, LOGO.pixels) == HouseStyle("linde", "De Linde", "", LOGO)


@given(st.text(max_size=9), st.integers(-3, 500), st.integers(-3, 500), st.binary(max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_row_gives_a_style(
    club: ClubStore, colour: str, width: int, height: int, logo: bytes
) -> None:
    style = put(club, colour.encode("utf-8", "replace").decode(), width, height, logo)
    assert style.logo is None or len(rows_of(style.logo)) == width * height * 3


@pytest.mark.parametrize("version", range(1, CLUB_SCHEMA.version))
def test_an_earlier_list_gets_the_shape_of_a_new_one_and_keeps_its_rows(
    tmp_path: Path, version: int
) -> None:
    old = Connection(tmp_path / "club.db")
    migrate(old, Schema("club", CLUB_SCHEMA.steps[:version]))
    with old.write() as raw:
        raw.execute("INSERT INTO learner VALUES ('a', 'Jan', 'sport', 1)")
    old.close()
    club = ClubStore(tmp_path / "club.db", NOW)
    assert club.learners() == (Learner("a", "Jan", "sport"),)
    club.house.keep(STYLE)
    assert club.house.read(LINDE) == STYLE
    club.close(NOW)

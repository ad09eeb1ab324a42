"""What is kept of the toolkit: changed, really gone when dropped, and carried over when mended."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.builders import (
    LATER,
    NOW,
    answer,
    answers_kept,
    damage_a_page_of,
    opened,
)
from trainer.domain.errors import StoreFullError
from trainer.store.backup import backups
from trainer.store.connection import Connection
from trainer.store.migrations import LEARNER_SCHEMA, migrate
from trainer.store.toolkit_store import ToolkitStore
from trainer.store.vault import Vault

SECRET = "Donderdag vraag ik het haar bij het fietsenrek"
FORM = {"fields": {"wat": SECRET}, "with_private": True}


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """Return a database without a key: what is in it can be looked for."""
    made = Connection(tmp_path / "open.db")
    migrate(made, LEARNER_SCHEMA)
    yield made
    made.close()


@pytest.fixture
def store(connection: Connection) -> ToolkitStore:
    return ToolkitStore(connection)


def is_somewhere(connection: Connection, text: str) -> bool:
    """Tell whether ``text`` is in the file, or in one beside it."""
    folder = connection.file.parent
    return any(text.encode() in file.read_bytes() for file in folder.glob("open.db*"))


# Keeping -----------------------------------------------------------------------------------------


def test_a_thing_is_there_after_closing(folder: Path) -> None:
    vault = opened(folder)
    vault.toolkit.keep("filled", "signalenlijst", FORM)
    vault.close(NOW)
    vault = opened(folder, LATER)
    assert vault.toolkit.get("filled", "signalenlijst") == FORM
    assert vault.toolkit.all("filled") == {"signalenlijst": FORM}
    vault.close(LATER)


def test_a_thing_takes_the_place_of_what_was_there(store: ToolkitStore) -> None:
    store.keep("filled", "a", {"fields": {"x": "1", "y": "2"}})
    store.keep("filled", "a", {"fields": {"x": "3"}})
    assert store.get("filled", "a") == {"fields": {"x": "3"}}


def test_a_shelf_has_its_own_things(store: ToolkitStore) -> None:
    store.keep("filled", "a", {"n": 1})
    store.keep("liked", "a", {"n": 2})
    store.drop("filled", "a")
    assert store.all("filled") == {}
    assert store.all("liked") == {"a": {"n": 2}}


def test_what_is_not_there_is_empty_and_may_be_dropped(store: ToolkitStore) -> None:
    store.keep("filled", "a", {})
    store.drop("filled", "weg")
    assert store.get("filled", "weg") == {}
    assert store.all("weg") == {}
    assert store.all("filled") == {"a": {}}


def test_things_stand_in_the_order_in_which_they_were_first_put_there(store: ToolkitStore) -> None:
    for id in ("c", "a", "d", "b"):
        store.keep("liked", id, {})
    store.keep("liked", "a", {"again": True})
    store.drop("liked", "d")
    assert list(store.all("liked")) == ["c", "a", "b"]
    store.keep("liked", "d", {})
    store.keep("liked", "c", {"again": True})
    assert list(store.all("liked")) == ["c", "a", "b", "d"]


def test_a_thing_takes_the_place_of_its_draft(store: ToolkitStore) -> None:
    store.keep("drafts", "scan", {"n": 1})
    store.keep("drafts", "ander", {"n": 2})
    store.keep_in_place_of("scans", "1", {"n": 3}, draft=("drafts", "scan"))
    assert store.all("scans") == {"1": {"n": 3}}
    assert store.all("drafts") == {"ander": {"n": 2}}


@pytest.mark.parametrize(
    "text", ["'; DROP TABLE kept; --", "é\n\n😀", "half \ud83d", "\ude00 half", "\0", "x" * 4000]
)
def test_any_words_come_back_as_they_were(folder: Path, text: str) -> None:
    vault = opened(folder)
    vault.toolkit.keep("filled", "a", {"fields": {"wat": text, text: "x"}})
    vault.close(NOW)
    vault = opened(folder)
    assert vault.toolkit.get("filled", "a") == {"fields": {"wat": text, text: "x"}}
    vault.close(NOW)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.text(st.characters(exclude_categories=())), JSON, max_size=4))
def test_anything_plain_comes_back_as_it_was(data: dict[str, Any]) -> None:
    connection = Connection(Path(":memory:"))
    migrate(connection, LEARNER_SCHEMA)
    store = ToolkitStore(connection)
    store.keep("filled", "a", data)
    assert store.get("filled", "a") == data
    assert store.all("filled") == {"a": data}
    connection.close()


@pytest.mark.parametrize("damaged", ["", "{", '{"a": 1', "[1]", "null", "5", '"x"', "NaN", "weg"])
def test_what_can_not_be_understood_is_as_if_it_was_not_there(
    connection: Connection, store: ToolkitStore, damaged: str
) -> None:
    store.keep("filled", "a", {"n": 1})
    store.keep("filled", "b", {"n": 2})
    with connection.write() as raw:
        raw.execute("UPDATE kept SET data = ? WHERE id = 'a'", (damaged,))
    assert store.get("filled", "a") == {}
    assert store.all("filled") == {"b": {"n": 2}}
    store.keep("filled", "a", {"n": 3})
    assert store.get("filled", "a") == {"n": 3}


# Erasing -----------------------------------------------------------------------------------------


def test_what_was_dropped_is_in_no_file(connection: Connection, store: ToolkitStore) -> None:
    store.keep("filled", "a", FORM)
    store.keep("filled", "b", {"n": 1})
    assert is_somewhere(connection, SECRET)
    store.drop("filled", "a")
    assert store.get("filled", "a") == {}
    assert not is_somewhere(connection, SECRET)
    connection.close()
    assert not is_somewhere(connection, SECRET)


def test_a_long_text_that_was_dropped_is_in_no_file(
    connection: Connection, store: ToolkitStore
) -> None:
    """It takes several pages, which are all overwritten."""
    store.keep("filled", "a", {"fields": {"wat": f"{SECRET}. " * 400}})
    store.drop("filled", "a")
    assert not is_somewhere(connection, SECRET)
    connection.close()
    assert not is_somewhere(connection, SECRET)


@pytest.mark.parametrize("times", [1, 20, 400])
def test_what_was_written_over_and_then_dropped_is_in_no_file(
    connection: Connection, store: ToolkitStore, times: int
) -> None:
    """One types more, then less: the longer text stood where no row is now."""
    store.keep("filled", "a", {"fields": {"wat": f"{SECRET}. " * times}})
    store.keep("filled", "a", {"fields": {"wat": "kort"}})
    store.drop("filled", "a")
    assert not is_somewhere(connection, SECRET)
    connection.close()
    assert not is_somewhere(connection, SECRET)


@pytest.mark.parametrize("times", [1, 20, 400])
def test_what_was_replaced_for_good_is_in_no_file(
    connection: Connection, store: ToolkitStore, times: int
) -> None:
    store.keep("filled", "a", {"fields": {"wat": f"{SECRET}. " * times}})
    store.keep("filled", "a", {"fields": {"wat": "kort"}}, erasing=True)
    assert store.get("filled", "a") == {"fields": {"wat": "kort"}}
    assert not is_somewhere(connection, SECRET)
    connection.close()
    assert not is_somewhere(connection, SECRET)


def test_it_can_not_be_read_without_the_key(folder: Path) -> None:
    vault = opened(folder)
    vault.toolkit.keep("filled", "a", FORM)
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert not [file for file in files if SECRET.encode() in file.read_bytes()]
    vault.close(NOW)


# Copies and mending ------------------------------------------------------------------------------


def test_the_toolkit_alone_is_reason_enough_for_a_copy(folder: Path) -> None:
    vault = opened(folder)
    vault.toolkit.keep("filled", "a", FORM)
    vault.close(NOW)
    assert len(backups(folder / "backups")) == 1
    vault = opened(folder, LATER)
    assert vault.toolkit.get("filled", "a") == FORM
    vault.close(LATER)
    assert len(backups(folder / "backups")) == 1  # looking is no reason
    vault = opened(folder, LATER)
    vault.toolkit.drop("filled", "a")
    vault.close(LATER)
    assert len(backups(folder / "backups")) == 2


def test_a_damaged_database_gets_the_toolkit_from_the_copy(folder: Path) -> None:
    vault = opened(folder)
    answer(vault, "a")
    vault.toolkit.keep("filled", "a", FORM)
    vault.close(NOW)
    (folder / "progress.db").write_bytes(b"x" * 60_000)
    vault = opened(folder, LATER)
    assert vault.notice is not None
    assert vault.toolkit.all("filled") == {"a": FORM}
    vault.close(LATER)


def test_what_was_kept_after_the_copy_is_brought_over_and_what_was_dropped_stays_gone(
    folder: Path,
) -> None:
    vault = opened(folder)
    answer(vault, *(f"n{number}" for number in range(60)))
    for id in ("gaat-weg", "oud"):
        vault.toolkit.keep("filled", id, {"n": 1})
    vault.close(NOW)
    shutil.copytree(folder / "backups", folder / "kept")
    vault = opened(folder, LATER)
    vault.toolkit.drop("filled", "gaat-weg")
    vault.toolkit.keep("filled", "oud", FORM)
    vault.toolkit.keep("liked", "nieuw", {})
    vault.close(LATER)
    shutil.rmtree(folder / "backups")
    (folder / "kept").rename(folder / "backups")
    damage_a_page_of(folder / "progress.db", "attempt")
    vault = opened(folder, LATER)
    assert vault.notice is not None
    assert vault.toolkit.all("filled") == {"oud": FORM}
    assert vault.toolkit.all("liked") == {"nieuw": {}}
    vault.close(LATER)


def test_a_database_that_was_set_back_brings_nothing_old(folder: Path) -> None:
    vault = opened(folder)
    answer(vault, "a")
    vault.toolkit.keep("filled", "a", {"n": 1})
    vault.close(NOW)
    older = (folder / "progress.db").read_bytes()
    vault = opened(folder, LATER)
    answer(vault, "b")
    vault.toolkit.keep("filled", "a", FORM)
    vault.close(LATER)
    (folder / "progress.db").write_bytes(older)
    vault = opened(folder, LATER)
    assert vault.notice is not None
    assert answers_kept(vault) == {"a", "b"}
    assert vault.toolkit.get("filled", "a") == FORM
    vault.close(LATER)


# A full disk -------------------------------------------------------------------------------------


def fill_up(vault: Vault) -> None:
    """Let the database grow no more: SQLite says that the disk is full."""
    (pages,) = vault._connection.read("PRAGMA page_count")[0]
    vault._connection.read(f"PRAGMA max_page_count = {pages}")


def test_on_a_full_disk_what_was_there_stays(folder: Path) -> None:
    vault = opened(folder)
    vault.toolkit.keep("filled", "a", FORM)
    fill_up(vault)
    for id in ("a", "b"):
        with pytest.raises(StoreFullError) as error:
            vault.toolkit.keep("filled", id, {"fields": {"wat": SECRET * 2_000}})
        assert SECRET not in str(error.value) + error.value.details
    assert vault.toolkit.all("filled") == {"a": FORM}
    vault.close(NOW)
    vault = opened(folder)
    assert vault.toolkit.all("filled") == {"a": FORM}
    vault.close(NOW)


def test_on_a_full_disk_a_draft_stays_with_what_could_not_take_its_place(folder: Path) -> None:
    vault = opened(folder)
    vault.toolkit.keep("drafts", "scan", {"n": 1})
    fill_up(vault)
    large = {"fields": {"wat": SECRET * 2_000}}
    with pytest.raises(StoreFullError):
        vault.toolkit.keep_in_place_of("scans", "1", large, draft=("drafts", "scan"))
    assert vault.toolkit.all("scans") == {}
    assert vault.toolkit.all("drafts") == {"scan": {"n": 1}}
    vault.close(NOW)


def test_on_a_full_disk_one_can_still_erase(folder: Path) -> None:
    vault = opened(folder)
    vault.toolkit.keep("filled", "a", FORM)
    fill_up(vault)
    vault.toolkit.drop("filled", "a")
    assert vault.toolkit.all("filled") == {}
    vault.close(NOW)

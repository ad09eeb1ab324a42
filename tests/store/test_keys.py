"""The key of a learner: kept twice, and never written over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.store.builders import NOW, answer, answers_kept, content_of, opened, session
from trainer.domain.errors import DamagedStoreError
from trainer.store.keys import make_key, read_keys

COPIES = ("key.json", "key.copy.json")
DAMAGE = {
    "gone": None,
    "empty": b"",
    "cut": b'{"format": 1, "key": "00',
    "no JSON": b"\x00\xff\xfe",
    "a list": b"[]",
    "other types": b'{"format": 1, "key": 5, "salt": [], "mark": "x"}',
    "deep": b"[" * 100_000,
}


def damage(file: Path, content: bytes | None) -> None:
    if content is None:
        file.unlink()
    else:
        file.write_bytes(content)


def test_a_key_is_random_and_kept_twice(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    assert make_key(one) != make_key(other)
    assert (one / COPIES[0]).read_bytes() == (one / COPIES[1]).read_bytes()


def test_a_key_is_shown_nowhere_by_accident(tmp_path: Path) -> None:
    key = make_key(tmp_path)
    assert key.key not in repr(key)


@pytest.mark.parametrize("copy", COPIES)
@pytest.mark.parametrize("kind", DAMAGE)
def test_one_damaged_copy_is_mended_from_the_other(tmp_path: Path, copy: str, kind: str) -> None:
    key = make_key(tmp_path)
    before = (tmp_path / COPIES[0]).read_bytes()
    damage(tmp_path / copy, DAMAGE[kind])
    assert read_keys(tmp_path) == (key,)
    assert {(tmp_path / name).read_bytes() for name in COPIES} == {before}


@pytest.mark.parametrize("place", ["key", "salt"])
def test_one_wrong_digit_is_noticed(tmp_path: Path, place: str) -> None:
    key = make_key(tmp_path)
    file = tmp_path / COPIES[0]
    values = json.loads(file.read_text())
    digit = values[place][7]
    values[place] = values[place][:7] + ("0" if digit != "0" else "1") + values[place][8:]
    file.write_text(json.dumps(values))
    assert read_keys(tmp_path) == (key,)


def test_a_key_is_read_where_its_copy_cannot_be_mended(tmp_path: Path) -> None:
    key = make_key(tmp_path)
    (tmp_path / COPIES[0]).unlink()
    (tmp_path / COPIES[0]).mkdir()
    assert read_keys(tmp_path) == (key,)


@pytest.mark.parametrize("kind", DAMAGE)
def test_without_a_sound_copy_nothing_is_opened_and_nothing_changed(
    folder: Path, kind: str
) -> None:
    session(folder, "a")
    for copy in COPIES:
        damage(folder / copy, DAMAGE[kind])
    before = content_of(folder)
    with pytest.raises(DamagedStoreError) as error:
        opened(folder)
    assert str(folder / "key.json") in str(error.value)
    assert content_of(folder) == before


def test_a_lost_key_is_not_replaced_while_there_are_copies_to_open_with_it(folder: Path) -> None:
    session(folder, "a")
    for name in (*COPIES, "progress.db"):
        (folder / name).unlink()
    before = content_of(folder)
    with pytest.raises(DamagedStoreError):
        opened(folder)
    assert content_of(folder) == before


@pytest.mark.parametrize("stranger", COPIES)
def test_of_two_sound_keys_the_one_that_fits_is_used_and_neither_is_lost(
    folder: Path, tmp_path: Path, stranger: str
) -> None:
    session(folder, "a")
    other = tmp_path / "other"
    other.mkdir()
    make_key(other)
    (folder / stranger).write_bytes((other / "key.json").read_bytes())
    before = {name: (folder / name).read_bytes() for name in COPIES}
    vault = opened(folder)
    answer(vault, "b")
    assert vault.notice is None
    assert answers_kept(vault) == {"a", "b"}
    vault.close(NOW)
    assert {name: (folder / name).read_bytes() for name in COPIES} == before

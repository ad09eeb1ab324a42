"""Any damage to the file is noticed and mended, or does no harm. Nothing is deleted."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.builders import LATER, NOW, answer, answers_kept, certificate, opened, session
from trainer.domain.errors import UnreadableStoreError
from trainer.store.vault import Vault

PAGE = 4096
TOKENS = {f"n{number}" for number in range(120)}

few = settings(
    max_examples=settings().max_examples // 4,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that was closed: with a copy of all that is in it."""
    folder = tmp_path_factory.mktemp("sound")
    vault = opened(folder)
    answer(vault, *sorted(TOKENS))
    vault.progress.add_certificate(certificate())
    vault.close(NOW)
    return folder


@pytest.fixture(scope="module")
def ended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a program that was ended: the newest answers lie in the WAL."""
    folder = tmp_path_factory.mktemp("ended") / "learner"
    session(folder, *sorted(TOKENS))
    vault = opened(folder)
    answer(vault, "late1", "late2")
    copy = folder.with_name("copy")
    shutil.copytree(folder, copy)
    vault.close(NOW)
    return copy


def everything(vault: Vault) -> tuple[set[str], int, int]:
    kept = answers_kept(vault)
    answers = [vault.progress.answers(f"luisteren/drie-tellen/{token}") for token in kept]
    return kept, len(answers), len(vault.progress.certificates())


def opened_twice(folder: Path) -> tuple[bool, tuple[set[str], int, int]]:
    """Open, look at everything and close; then again. Return if the learner was told, and all."""
    vault = opened(folder, LATER)
    with suppress(UnreadableStoreError):
        everything(vault)
    vault.close(LATER)
    again = opened(folder, LATER)
    found = everything(again)
    again.close(LATER)
    assert opened_quietly(folder)
    return bool(vault.notice or again.notice), found


def opened_quietly(folder: Path) -> bool:
    vault = opened(folder, LATER)
    vault.close(LATER)
    return vault.notice is None


def spoilt(source: Path, name: str, spoil: Callable[[bytes], bytes]) -> Path:
    folder = source.with_name("spoilt")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, folder)
    (folder / name).write_bytes(spoil((folder / name).read_bytes()))
    return folder


def flipped(content: bytes, place: int, bit: int) -> bytes:
    changed = bytearray(content)
    changed[place] ^= 1 << bit
    return bytes(changed)


def test_one_flipped_bit_in_any_page_is_mended_and_nothing_is_lost(sound: Path) -> None:
    size = (sound / "progress.db").stat().st_size
    told = 0
    for page in range(size // PAGE):
        place = page * PAGE + (page * 997) % PAGE
        spoil = partial(flipped, place=place, bit=place % 8)
        noticed, found = opened_twice(spoilt(sound, "progress.db", spoil))
        assert found == (TOKENS, len(TOKENS), 1)
        told += noticed
    # What no opening reads, such as the pages of notes, is noticed when it is asked for.
    assert told > size // PAGE * 0.45


@few
@given(data=st.data())
def test_a_file_cut_off_anywhere_is_mended_and_nothing_is_lost(
    sound: Path, data: st.DataObject
) -> None:
    size = (sound / "progress.db").stat().st_size
    length = data.draw(st.integers(0, size - 1))
    noticed, found = opened_twice(spoilt(sound, "progress.db", lambda content: content[:length]))
    assert found == (TOKENS, len(TOKENS), 1)
    assert noticed


@few
@given(
    place=st.floats(0, 1),
    junk=st.binary(min_size=1, max_size=3 * PAGE),
    insert=st.booleans(),
)
def test_junk_anywhere_in_the_file_is_mended_and_nothing_is_lost(
    sound: Path, place: float, junk: bytes, insert: bool
) -> None:
    def spoil(content: bytes) -> bytes:
        at = int(place * len(content))
        return content[:at] + junk + content[at if insert else at + len(junk) :]

    _, found = opened_twice(spoilt(sound, "progress.db", spoil))
    assert found == (TOKENS, len(TOKENS), 1)


@few
@given(place=st.floats(0, 0.999), bit=st.integers(0, 7), cut=st.booleans())
def test_a_damaged_wal_costs_at_most_what_was_in_it(
    ended: Path, place: float, bit: int, cut: bool
) -> None:
    def spoil(content: bytes) -> bytes:
        at = int(place * len(content))
        return content[:at] if cut else flipped(content, at, bit)

    _, found = opened_twice(spoilt(ended, "progress.db-wal", spoil))
    assert found[0] in (TOKENS, TOKENS | {"late1"}, TOKENS | {"late1", "late2"})


def test_the_wal_of_a_program_that_was_ended_is_used(ended: Path) -> None:
    noticed, found = opened_twice(spoilt(ended, "progress.db-wal", bytes))
    assert not noticed
    assert found[0] == TOKENS | {"late1", "late2"}


@few
@given(name=st.sampled_from(["witness.json", "key.json", "key.copy.json"]), content=st.binary())
def test_any_content_of_a_small_file_costs_nothing(sound: Path, name: str, content: bytes) -> None:
    noticed, found = opened_twice(spoilt(sound, name, lambda _: content))
    assert not noticed
    assert found == (TOKENS, len(TOKENS), 1)

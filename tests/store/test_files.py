"""Small files: written whole, and read whatever is in them."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from trainer.domain.errors import FileWriteError
from trainer.store.files import read_json, sync_folder, write_json, write_whole


def test_what_is_written_is_read(tmp_path: Path) -> None:
    values = {"naam": "Anaïs – 安", "getal": 3, "lijst": [1, None]}
    write_json(tmp_path / "a.json", values)
    assert read_json(tmp_path / "a.json") == values
    assert [file.name for file in tmp_path.iterdir()] == ["a.json"]


def test_writing_replaces_the_whole_file(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"long" * 1000)
    write_whole(tmp_path / "a", b"short")
    assert (tmp_path / "a").read_bytes() == b"short"


@pytest.mark.parametrize("name", ["gone/a", "file/a", "folder", "nul\0", "x" * 300, ""])
def test_where_nothing_can_be_written_a_sentence_comes_and_nothing_is_left(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "file").write_bytes(b"mine")
    (tmp_path / "folder").mkdir()
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(FileWriteError) as error:
        write_whole(tmp_path / name, b"new")
    assert "can't be written" in str(error.value)
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / "file").read_bytes() == b"mine"


def test_a_name_may_be_as_long_as_the_disk_allows(tmp_path: Path) -> None:
    write_whole(tmp_path / ("x" * 255), b"new")
    assert (tmp_path / ("x" * 255)).read_bytes() == b"new"


def test_a_disk_that_fills_up_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_whole(tmp_path / "a", b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileWriteError):
        write_whole(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


@pytest.mark.skipif(os.name == "nt", reason="there folders are not synced")
def test_a_disk_that_cannot_sync_folders_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As some USB sticks and network drives."""
    sync = os.fsync

    def only_files(descriptor: int) -> None:
        if os.path.isdir(f"/proc/self/fd/{descriptor}"):  # noqa: PTH112
            raise OSError(errno.EINVAL, "Invalid argument")
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    write_whole(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="there folders are not synced")
def test_a_disk_that_breaks_while_syncing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(OSError, match="Input/output"):
        sync_folder(tmp_path)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"3", b"\xff\xfe\x00", b"[" * 100_000, b'{"a": 1}{', b'"x"'],
)
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.json").write_bytes(content)
    assert read_json(tmp_path / "a.json") == {}


def test_a_folder_in_place_of_a_file_is_as_good_as_none(tmp_path: Path) -> None:
    assert read_json(tmp_path) == {}
    assert read_json(tmp_path / "gone") == {}

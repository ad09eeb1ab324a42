"""Small files: written whole, and read whatever is in them."""

from __future__ import annotations

import errno
import os
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from trainer import patience
from trainer.domain.errors import FileWriteError
from trainer.store import files
from trainer.store.files import has_room, read_json, sync_folder, write_json, write_whole
from trainer.store.looking import address


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


class HeldError(PermissionError):
    """What Windows says of a file that a virus scanner looks at."""

    def __init__(self, code: int) -> None:
        super().__init__(errno.EACCES, "held")
        self.winerror = code


@pytest.mark.parametrize("code", [5, 32, 33])
@pytest.mark.parametrize("act", ["replace", "unlink"])
def test_a_file_that_another_program_holds_for_a_moment_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, act: str
) -> None:
    monkeypatch.setattr(patience, "PAUSES", (0.0, 0.0, 0.0))
    (tmp_path / "a").write_bytes(b"new")
    done = getattr(Path, act)
    tries = []

    def held(*values: object, **options: object) -> object:
        tries.append(values)
        if len(tries) < 4:
            raise HeldError(code)
        return done(*values, **options)

    monkeypatch.setattr(Path, act, held)
    if act == "replace":
        patience.replace(tmp_path / "a", tmp_path / "b")
        assert (tmp_path / "b").read_bytes() == b"new"
    else:
        patience.remove(tmp_path / "a")
        assert not (tmp_path / "a").exists()
    assert len(tries) == 4


def test_a_file_that_stays_held_is_told_and_any_other_error_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "PAUSES", (0.0,))
    tries = []

    def fails(*_: object, **__: object) -> None:
        tries.append(1)
        raise HeldError(32) if len(tries) < 3 else PermissionError(errno.EACCES, "denied")

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(HeldError):
        patience.replace(tmp_path / "a", tmp_path / "b")
    assert len(tries) == 2
    with pytest.raises(PermissionError, match="denied"):
        patience.replace(tmp_path / "a", tmp_path / "b")
    assert len(tries) == 3


def test_what_is_there_under_its_name_is_not_called_unwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Path) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(files, "sync_folder", broken)
    write_whole(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


def test_only_what_is_saved_for_others_can_be_read_by_others(tmp_path: Path) -> None:
    write_whole(tmp_path / "overzicht.pdf", b"for all")
    write_json(tmp_path / "key.json", {})
    modes = {file.name: file.stat().st_mode & 0o077 for file in tmp_path.iterdir()}
    assert os.name == "nt" or (modes["key.json"], bool(modes["overzicht.pdf"])) == (0, True)


def test_whether_there_is_room_is_found_by_trying(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite says "disk I/O error" for a broken disk and for one that is full alike."""
    (tmp_path / "a.db").write_bytes(b"x")
    assert has_room(tmp_path / "a.db")
    assert [file.name for file in tmp_path.iterdir()] == ["a.db"]
    for code, room in ((errno.ENOSPC, False), (errno.EDQUOT, False), (errno.EIO, True)):

        def fails(*_: object, code: int = code, **__: object) -> None:
            raise OSError(code, os.strerror(code))

        monkeypatch.setattr(Path, "open", fails)
        assert has_room(tmp_path / "a.db") is room
        monkeypatch.undo()


NETWORK = r"\\server\share\map 1"


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        (PureWindowsPath(NETWORK + r"\a.db"), "file:////server/share/map 1/a.db?mode=ro"),
        (PureWindowsPath(r"C:\Users\Jan\50%#?.db"), "file:///C:/Users/Jan/50%25%23%3f.db?mode=ro"),
        (PurePosixPath("/data/jan/a.db"), "file:///data/jan/a.db?mode=ro"),
        (PurePosixPath("//server/a.db"), "file:////server/a.db?mode=ro"),
    ],
    ids=str,
)
def test_the_address_of_a_file_is_one_that_sqlite_takes(file: PurePath, uri: str) -> None:
    """After ``file://`` comes an authority, which has to be empty: also for a share."""
    assert address(file, "mode=ro") == uri
    assert uri.removeprefix("file://").startswith("/")

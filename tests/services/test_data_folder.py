"""The data folder at a start: each thing that can be wrong with it is told by its own name."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from trainer.domain import start_errors as causes
from trainer.domain.errors import AlreadyOpenError, DataFolderError
from trainer.services import locations
from trainer.services.data_folder import folder_error, prove_writable, take_folder
from trainer.services.workspace import Workspace

CODES = {
    errno.ENOSPC: causes.NoRoomError,
    errno.EDQUOT: causes.NoRoomError,
    errno.EACCES: causes.NoPermissionError,
    errno.EPERM: causes.NoPermissionError,
    errno.EROFS: causes.ReadOnlyFolderError,
    errno.ENAMETOOLONG: causes.LongFolderError,
    errno.ENOTDIR: causes.NotAFolderError,
    errno.EIO: causes.BrokenDiskError,
    errno.ENOENT: causes.FolderGoneError,
    errno.ENOTCONN: causes.FolderGoneError,
    errno.ESTALE: causes.FolderGoneError,
    errno.ENXIO: causes.FolderGoneError,
    errno.ELOOP: causes.FolderNameError,
    errno.EMFILE: DataFolderError,
}


def failing(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


@pytest.mark.parametrize(("code", "kind"), CODES.items(), ids=[errno.errorcode[c] for c in CODES])
def test_why_a_folder_cannot_be_made_is_told_by_its_name(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, code: int, kind: type[DataFolderError]
) -> None:
    monkeypatch.setattr(Path, "mkdir", failing(code))
    with pytest.raises(DataFolderError) as error:
        take_folder(data_dir)
    assert type(error.value) is kind
    assert os.strerror(code) in error.value.details


@pytest.mark.parametrize(("code", "kind"), CODES.items(), ids=[errno.errorcode[c] for c in CODES])
def test_why_a_lock_cannot_be_made_is_told_by_its_name(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, code: int, kind: type[DataFolderError]
) -> None:
    monkeypatch.setattr("trainer.store.folder_lock.os.open", failing(code))
    with pytest.raises(DataFolderError) as error:
        take_folder(data_dir)
    assert type(error.value) is kind


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (19, causes.ReadOnlyFolderError),
        (21, causes.FolderGoneError),
        (53, causes.FolderGoneError),
        (112, causes.NoRoomError),
        (123, causes.FolderNameError),
        (206, causes.LongFolderError),
        (1117, causes.BrokenDiskError),
    ],
)
def test_what_only_windows_has_a_name_for_is_told_too(
    data_dir: Path, number: int, kind: type[DataFolderError]
) -> None:
    error = OSError(errno.EINVAL, "as Windows says it")
    error.winerror = number  # type: ignore[attr-defined,unused-ignore]
    assert type(folder_error(data_dir, error)) is kind


def test_a_full_disk_lets_in_who_was_here_before(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_folder(data_dir).release()
    for function in ("os.write", "pathlib.Path.touch"):
        monkeypatch.setattr(function, failing(errno.ENOSPC))
    take_folder(data_dir).release()


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES, errno.EIO])
def test_a_folder_that_cannot_be_written_is_told_before_anything_is_opened(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    data_dir.mkdir()
    monkeypatch.setattr(Path, "touch", failing(code))
    with pytest.raises(CODES[code]):
        prove_writable(data_dir)
    assert not list(data_dir.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="names of files are letters there")
@pytest.mark.parametrize("name", ["a\udcffb", "nul\0nul", "x" * 300, "y/" * 3000])
def test_a_name_that_cannot_be_one_is_told_and_can_be_shown(tmp_path: Path, name: str) -> None:
    with pytest.raises((causes.FolderNameError, causes.LongFolderError)) as error:
        take_folder(tmp_path / name)
    str(error.value).encode()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", ["file", "below a file", "dangling link"])
def test_a_file_in_its_place_is_told_and_stays(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "data"
    if kind == "dangling link":
        file.symlink_to(tmp_path / "gone" / "far")
    else:
        file.write_text("mine")
    with pytest.raises(causes.NotAFolderError):
        take_folder(file / "x" if kind == "below a file" else file)
    assert kind == "dangling link" or file.read_text() == "mine"


def test_a_folder_that_is_open_is_told_to_be_open(data_dir: Path) -> None:
    held = take_folder(data_dir)
    with pytest.raises(AlreadyOpenError) as error:
        take_folder(data_dir)
    assert type(error.value) is AlreadyOpenError
    assert str(os.getpid()) in error.value.details
    (data_dir / "lock").write_bytes(b"999999999\nSteunpersoon.exe\nkantine-pc\n")
    with pytest.raises(causes.OpenElsewhereError, match="kantine-pc"):
        take_folder(data_dir)
    held.release()


@pytest.mark.skipif(os.name == "nt", reason="has another kind of lock")
def test_a_disk_without_locks_is_told_to_have_none(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for function in ("fcntl.flock", "fcntl.lockf"):
        monkeypatch.setattr(function, failing(errno.ENOLCK))
    with pytest.raises(causes.NoLockError):
        take_folder(data_dir)


def test_nothing_is_left_of_proving(data_dir: Path) -> None:
    take_folder(data_dir).release()
    assert [one.name for one in data_dir.iterdir()] == ["lock"]
    Workspace(data_dir, locations.shipped("modules")).close()
    assert not [one.name for one in data_dir.iterdir() if one.suffix == ".tmp"]


# Where it is ---------------------------------------------------------------------------------


def test_the_home_folder_of_nobody_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRAINER_DATA_DIR", "~nobodyxx/t2")
    with pytest.raises(causes.UnknownHomeError, match="nobodyxx"):
        locations.data_folder()


@pytest.mark.skipif(os.name == "nt", reason="has a home folder in its registry")
@pytest.mark.parametrize("chosen", ["", "~", "~/data"])
def test_without_a_home_folder_nothing_is_made_where_one_happens_to_be(
    monkeypatch: pytest.MonkeyPatch, chosen: str
) -> None:
    def unknown(_: int) -> None:
        raise KeyError("uid not found")

    monkeypatch.setattr("pwd.getpwuid", unknown)
    for name in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TRAINER_DATA_DIR", chosen)
    with pytest.raises(causes.UnknownHomeError):
        locations.data_folder()


def test_a_home_folder_that_stays_a_sign_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TRAINER_DATA_DIR")
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: Path("~/.local/share/S"))
    with pytest.raises(causes.UnknownHomeError):
        locations.data_folder()

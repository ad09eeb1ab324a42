"""What looks like a file and is none, or has no end, is told at once: nothing waits or fills up."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from trainer.content.reading.problem import Problems
from trainer.content.reading.text_file import read_text
from trainer.domain.errors import NoDirectoryFileError
from trainer.domain.look.logo_errors import LogoError
from trainer.paper.letters.typeface import Typeface, TypefaceError
from trainer.reading import (
    LargeFileError,
    NoFileError,
    is_device_name,
    read_at_most,
    read_in_time,
)
from trainer.store.directory_file import read_file
from trainer.store.files import read_json
from trainer.ui.organisation.logo.file import read_logo

Maker = Callable[[Path], Path]


def pipe(file: Path) -> Path:
    os.mkfifo(file)
    return file


def plug(file: Path) -> Path:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(file))
    return file


def folder(file: Path) -> Path:
    file.mkdir()
    return file


def sparse(file: Path) -> Path:
    with file.open("wb") as stream:
        stream.truncate(1 << 40)
    return file


def loop(file: Path) -> Path:
    file.symlink_to(file)
    return file


def locked(file: Path) -> Path:
    """Return what even its owner may not read; an administrator may read all."""
    file.write_bytes(b"x")
    file.chmod(0)
    return file if os.geteuid() else file.with_name("gone")


ODD: list[Maker] = [
    pipe,
    plug,
    folder,
    sparse,
    loop,
    locked,
    lambda file: file,
    lambda file: file.with_name("nul\0"),
    lambda file: file.with_name("x" * 300),
    lambda file: Path("/dev/zero"),
    lambda file: Path("/dev/stdin"),
    lambda file: Path("/proc/self/mem"),
]
only_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


@only_posix
@pytest.mark.parametrize("make", ODD)
def test_no_reader_waits_for_what_is_no_file_or_has_no_end(tmp_path: Path, make: Maker) -> None:
    odd = make(tmp_path / "odd.json")
    with pytest.raises(OSError, match=r"."):
        read_at_most(odd, 1_000_000)
    problems = Problems("modules/odd")
    assert read_text(odd, problems) is None
    assert len(problems) == 1
    with pytest.raises(NoDirectoryFileError):
        read_file(odd)
    with pytest.raises(LogoError):
        read_logo(odd)
    with pytest.raises(TypefaceError):
        Typeface(odd)
    assert read_json(odd) == {}


def test_a_file_is_read_to_its_end_and_never_further(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"x" * 3_000_000)
    assert read_at_most(file, 3_000_000) == b"x" * 3_000_000
    with pytest.raises(LargeFileError):
        read_at_most(file, 2_999_999)
    file.write_bytes(b"")
    assert read_at_most(file, 0) == b""


def test_a_file_that_grows_while_it_is_read_is_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its size was looked at before: what is read counts as well."""
    file = tmp_path / "a"
    file.write_bytes(b"x")
    read = os.read

    def growing(descriptor: int, most: int) -> bytes:
        with file.open("ab") as stream:
            stream.write(b"x" * 100)
        return read(descriptor, most)

    monkeypatch.setattr(os, "read", growing)
    with pytest.raises(LargeFileError):
        read_at_most(file, 1_000)


def test_a_drive_that_never_answers_is_left_to_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "list.json"
    file.write_text("{}")
    assert read_in_time(file, 9) == b"{}"
    answers, state = Event(), os.fstat

    def late(descriptor: int) -> os.stat_result:
        answers.wait()
        return state(descriptor)

    monkeypatch.setattr(os, "fstat", late)
    with pytest.raises(TimeoutError):
        read_in_time(file, 9, 0.01)
    answers.set()


@pytest.mark.parametrize(
    "name",
    [
        "nul",
        "NUL",
        "con.json",
        "Aux.tar.gz",
        "COM1",
        "lpt9.md",
        "com¹",
        "CONIN$",
        "nul .txt",
        "prn:",
    ],
)
def test_windows_has_devices_for_files(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_device_name(name)
    file = tmp_path / name.replace(":", "")
    monkeypatch.setattr(os, "name", "nt")
    monkeypatch.setattr(os, "open", None)
    with pytest.raises(NoFileError):
        read_at_most(file, 9)


@pytest.mark.parametrize("name", ["null", "console.md", "com", "com10", "lpt.txt", "a.nul", ""])
def test_most_names_are_no_devices(name: str) -> None:
    assert not is_device_name(name)

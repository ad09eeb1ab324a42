"""The lock of a data folder: real programs that hold it, end, are ended, or come at once."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from trainer.store import folder_lock, os_lock
from trainer.store.folder_lock import FolderLock, HeldError, this_computer

POSIX = pytest.mark.skipif(os.name == "nt", reason="needs signals, forks and odd kinds of files")

HOLD = """
import sys
from pathlib import Path
from trainer.store.folder_lock import FolderLock
held = FolderLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""
HOLD_AS_BEFORE = """
import sys
from PySide6.QtCore import QLockFile
held = QLockFile(sys.argv[1])
held.setStaleLockTime(0)
print("held" if held.tryLock(100) else "refused", flush=True)
sys.stdin.read()
held.unlock()
"""


@contextmanager
def program(text: str, file: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run a program beside this one until the block ends; yield it and what it says first."""
    started = subprocess.Popen(
        [sys.executable, "-c", text, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert started.stdout is not None
    with started:
        try:
            yield started, started.stdout.readline().strip()
        finally:
            started.kill()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "lock"


def opens(file: Path) -> None:
    """Make sure that the lock can be taken, and keeps others out until it is released."""
    held = FolderLock(file)
    with pytest.raises(HeldError) as error:
        FolderLock(file)
    assert error.value.owner.process == str(os.getpid())
    held.release()
    FolderLock(file).release()


LEFT = {
    "nothing": b"",
    "zeros": bytes(4096),
    "garbage": bytes(range(256)) * 4,
    "much": b"9" * 3_000_000,
    "of another computer": b"4711\npython3.11\nkantine-pc\n" + b"a" * 32 + b"\nboot\n",
    "of a process that lives": f"{os.getpid()}\npython3\n{this_computer()}\n".encode(),
    "of this very program": f"{os.getpid()}\n{Path(sys.executable).name}\n\n".encode(),
    "half": b"47",
}


@pytest.mark.parametrize("left", LEFT.values(), ids=LEFT)
def test_what_the_file_says_keeps_nobody_out(file: Path, left: bytes) -> None:
    file.write_bytes(left)
    opens(file)


@pytest.mark.parametrize("mode", [0o444, 0o000])
def test_a_file_that_cannot_be_written_or_read_keeps_nobody_out(file: Path, mode: int) -> None:
    file.write_bytes(b"1\n")
    file.chmod(mode)
    opens(file)


@pytest.mark.parametrize("full", [False, True])
def test_a_folder_in_its_place_is_put_aside(file: Path, full: bool) -> None:
    file.mkdir()
    if full:
        (file / "mine").write_text("kept")
    opens(file)
    aside = [one for one in file.parent.iterdir() if one != file]
    assert [one.is_dir() for one in aside] == [True]
    assert not full or (aside[0] / "mine").read_text() == "kept"


@POSIX
@pytest.mark.parametrize("kind", ["link", "dangling link", "link to itself", "fifo"])
def test_what_is_no_file_in_its_place_keeps_nobody_out(file: Path, kind: str) -> None:
    other = file.parent / "mine"
    if kind == "fifo":
        os.mkfifo(file)
    else:
        if kind == "link":
            other.write_text("kept")
        file.symlink_to(file if kind == "link to itself" else other)
    opens(file)
    assert file.is_file()
    assert not file.is_symlink()
    assert other.exists() == (kind == "link")
    assert kind != "link" or other.read_text() == "kept"


def test_a_program_that_lives_has_it_and_is_named(file: Path) -> None:
    with program(HOLD, file) as (other, said):
        assert said == "held"
        with pytest.raises(HeldError) as error:
            FolderLock(file)
        assert error.value.owner.process == str(other.pid)
        assert error.value.owner.computer == this_computer()
        assert not error.value.owner.elsewhere
    opens(file)


def test_another_computer_that_has_it_is_named(file: Path) -> None:
    held = FolderLock(file)
    file.write_bytes(b"999999999\nSteunpersoon.exe\nkantine-pc\n")
    with pytest.raises(HeldError) as error:
        FolderLock(file)
    assert (error.value.owner.elsewhere, error.value.owner.computer) == (True, "kantine-pc")
    held.release()


@POSIX
def test_a_computer_that_got_another_name_is_still_this_one(file: Path) -> None:
    held = FolderLock(file)
    file.write_text(f"{os.getpid()}\nSteunpersoon\nbefore-the-new-name\n")
    with pytest.raises(HeldError) as error:
        FolderLock(file)
    assert not error.value.owner.elsewhere
    held.release()


AS_ANOTHER = """
import os, sys
from pathlib import Path
from trainer.store.folder_lock import FolderLock, HeldError
os.setgid(65534)
os.setuid(65534)
try:
    FolderLock(Path(sys.argv[1]))
except HeldError as error:
    print(error.owner.process)
"""


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root becomes another user")
def test_another_user_sees_that_it_is_held() -> None:
    shared = Path(tempfile.mkdtemp())
    shared.chmod(0o777)
    before = os.umask(0o077)
    try:
        held = FolderLock(shared / "lock")
        ran = subprocess.run(
            [sys.executable, "-c", AS_ANOTHER, str(shared / "lock")],
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )
        held.release()
    finally:
        os.umask(before)
        shutil.rmtree(shared)
    assert (ran.stdout.strip(), ran.stderr) == (str(os.getpid()), "")


@pytest.mark.parametrize(
    "said", [b"", b"\x00\x1b[2J\n\n\x07\n", b"-1\na\nb\n", b"1\n2\n\xff\x1b\n"]
)
def test_who_has_it_is_told_only_if_it_can_be_told(file: Path, said: bytes) -> None:
    held = FolderLock(file)
    file.write_bytes(said)
    with pytest.raises(HeldError) as error:
        FolderLock(file)
    assert str(error.value.owner) == "process ?, computer ?"
    held.release()


# Locks that fail -----------------------------------------------------------------------------


def failing(code: int) -> object:
    def fail(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


@POSIX
@pytest.mark.parametrize("code", [errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL])
def test_where_one_kind_of_lock_is_unknown_the_other_is_taken(
    file: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    monkeypatch.setattr("fcntl.flock", failing(code))
    held = FolderLock(file)
    with program(
        HOLD.replace("held =", "import fcntl; fcntl.flock = fcntl.lockf\nheld ="), file
    ) as (
        _,
        said,
    ):
        assert said == ""
    held.release()
    monkeypatch.setattr("fcntl.lockf", failing(code))
    with pytest.raises(os_lock.NoLocksError):
        FolderLock(file)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
def test_a_full_disk_does_not_keep_it_from_being_held(
    file: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    monkeypatch.setattr("os.write", failing(code))
    held = FolderLock(file)
    with pytest.raises(HeldError):
        FolderLock(file)
    held.release()


def test_a_folder_that_is_gone_is_no_lock_of_another(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FolderLock(tmp_path / "gone" / "lock")


@POSIX
def test_a_file_that_an_earlier_version_removes_meanwhile_is_made_again(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    flock, left = fcntl.flock, [True]

    def remove_first(descriptor: int, how: int) -> None:
        if left.pop() if left else False:
            file.unlink()
        flock(descriptor, how)

    monkeypatch.setattr("fcntl.flock", remove_first)
    opens(file)
    assert not left


@POSIX
def test_where_links_are_followed_unasked_a_link_is_still_put_aside(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flags = folder_lock._FLAGS & ~os.O_NOFOLLOW
    monkeypatch.setattr(folder_lock, "_FLAGS", flags)
    (file.parent / "mine").write_text("kept")
    file.symlink_to(file.parent / "mine")
    opens(file)
    assert not file.is_symlink()
    assert (file.parent / "mine").read_text() == "kept"


# Programs that are ended, and programs that come at once ---------------------------------------

ENDED_ANYWHERE = """
import os, signal, sys
from pathlib import Path
from trainer.store import folder_lock, os_lock

OURS = {folder_lock.__file__, os_lock.__file__}

def end_at(n):
    left = [n]
    def trace(frame, event, argument):
        if frame.f_code.co_filename not in OURS:
            return None
        left[0] -= 1
        if left[0] < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return trace
    return trace

folder, n, ended = Path(sys.argv[1]), 0, True
while ended:
    file = folder / f"lock{n}"
    if n % 3 == 1:
        file.mkdir()
    if n % 3 == 2:
        file.write_bytes(b"1")
    child = os.fork()
    if not child:
        sys.settrace(end_at(n))
        folder_lock.FolderLock(file)
        os._exit(0)
    ended = os.WIFSIGNALED(os.waitpid(child, 0)[1])
    folder_lock.FolderLock(file).release()
    n += 1
print(n)
"""


@POSIX
def test_a_program_that_is_ended_at_any_line_leaves_the_folder_open(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", ENDED_ANYWHERE, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    # As many lines as it takes at least: the harness did end it on the way.
    assert int(ran.stdout) > 40


AT_ONCE = """
import os, sys
from pathlib import Path
from trainer.store.folder_lock import FolderLock, HeldError

def come(file, start, say, end):
    os.read(start, 1)
    try:
        held, answer = FolderLock(file), b"w"
    except HeldError:
        answer = b"h"
    except BaseException:
        answer = b"?"
    os.write(say, answer)
    os.read(end, 1)
    os._exit(0)

folder, seen = Path(sys.argv[1]), set()
for turn in range(40):
    file = folder / f"lock{turn}"
    if turn % 4 == 1:
        file.mkdir()
    if turn % 4 == 2:
        file.symlink_to(folder / "gone")
    if turn % 4 == 3:
        file.write_bytes(b"garbage")
    pipes = [os.pipe() for _ in range(3)]
    (start, go), (hear, say), (end, stop) = pipes
    for _ in range(6):
        if not os.fork():
            # Without these, the end of this program is the end of them all.
            os.close(go)
            os.close(stop)
            come(file, start, say, end)
    os.write(go, b"gggggg")
    said = b""
    while len(said) < 6:
        said += os.read(hear, 6)
    os.write(stop, b"ssssss")
    for _ in range(6):
        os.wait()
    for pipe in pipes:
        os.close(pipe[0])
        os.close(pipe[1])
    seen.add("".join(sorted(said.decode())))
print(*sorted(seen))
"""


@POSIX
def test_of_programs_that_come_at_once_one_gets_in(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", AT_ONCE, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.split() == ["hhhhhw"]


@POSIX
def test_a_killed_holder_lets_the_next_one_in_at_once(file: Path) -> None:
    with program(HOLD, file) as (other, said):
        assert said == "held"
        other.send_signal(signal.SIGKILL)
        other.wait()
        opens(file)


# An earlier version of the app, which has a lock of Qt ------------------------------------------


def test_an_earlier_version_that_is_open_keeps_this_one_out(file: Path) -> None:
    with program(HOLD_AS_BEFORE, file) as (other, said):
        assert said == "held"
        with pytest.raises(HeldError) as error:
            FolderLock(file)
        assert os.name == "nt" or error.value.owner.process == str(other.pid)
    opens(file)


def test_this_version_keeps_an_earlier_one_out_and_lets_it_in_afterwards(file: Path) -> None:
    held = FolderLock(file)
    with program(HOLD_AS_BEFORE, file) as (_, said):
        assert said == "refused"
    held.release()
    with program(HOLD, file) as (_, said):
        assert said == "held"
    with program(HOLD_AS_BEFORE, file) as (_, said):
        assert said == "held"

"""Writing to the console: whatever became of it, nothing raises."""

from __future__ import annotations

import errno
import io
import sys
from pathlib import Path
from typing import TextIO

import pytest

from trainer.cli.commands import run
from trainer.services import console


class Refusing(io.StringIO):
    """Is full, or nobody reads it any more."""

    def __init__(self, code: int) -> None:
        super().__init__()
        self.code = code

    def write(self, _: str) -> int:
        raise OSError(self.code, "as the system says it")


def closed() -> TextIO:
    stream = io.StringIO()
    stream.close()
    return stream


def narrow() -> TextIO:
    return io.TextIOWrapper(io.BytesIO(), encoding="ascii", errors="strict")


STREAMS = {
    "none": lambda: None,
    "closed": closed,
    "full": lambda: Refusing(errno.ENOSPC),
    "unread": lambda: Refusing(errno.EPIPE),
    "gone": lambda: Refusing(errno.EIO),
    "narrow": narrow,
}


@pytest.mark.parametrize("prepared", [False, True])
@pytest.mark.parametrize("make", STREAMS.values(), ids=STREAMS)
def test_nothing_raises(
    monkeypatch: pytest.MonkeyPatch, make: type[TextIO], prepared: bool
) -> None:
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, make())
    if prepared:
        console.open_streams()
        for stream in (sys.stdout, sys.stderr):
            stream.write("Łukasz ☺ \udcff")
            stream.flush()
        assert sys.stderr.isatty() is False
    console.say("Łukasz ☺ \udcff")
    console.complain("Łukasz ☺ \udcff")


@pytest.mark.parametrize("make", STREAMS.values(), ids=STREAMS)
@pytest.mark.parametrize(("arguments", "code"), [(["--version"], 0), (["--weg"], 2), (["-x\n"], 2)])
def test_the_shell_ends_as_it_should_without_a_console(
    monkeypatch: pytest.MonkeyPatch, make: type[TextIO], arguments: list[str], code: int
) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, make())
    assert run(arguments, lambda _folder, _path: 9) == code


def test_letters_that_a_console_lacks_come_as_other_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(raw, encoding="ascii", errors="strict"))
    console.complain("naar – ☺")
    assert raw.getvalue().split() == [b"naar", b"\\u2013", b"\\u263a"]


def test_a_full_disk_behind_the_console_is_no_error(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no full file")
    with full.open("w", encoding="utf-8") as stream:
        safe = console.Stream(stream)
        safe.write("a" * 100_000)
        safe.flush()
        safe.write("b")
        safe.flush()

"""Reading a logo never holds the window up: whatever the process does, it is ended and told."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from tests.ui.hands import OTHER_PROCESS, holds_within
from tests.ui.pictures import jpeg, png, svg
from trainer.domain.look.house_style import Logo, packed
from trainer.domain.look.logo_errors import (
    CutLogoError,
    HeavyLogoError,
    LogoError,
    NoLogoReaderError,
)
from trainer.ui.organisation.logo import job as logo_job
from trainer.ui.organisation.logo.file import read_logo
from trainer.ui.organisation.logo.job import LogoJob
from trainer.ui.organisation.logo.protocol import LONGEST_ANSWER, file_of, name_of, told, understood

pytestmark = pytest.mark.usefixtures("qapp")


class Heard:
    """What a job said."""

    def __init__(self, file: Path, *start: str, seconds: float = 30) -> None:
        self.parent = QObject()
        self.job = LogoJob(file, self.parent, start, seconds)
        self.said: list[object] = []
        self.job.read.connect(self.said.append)
        self.job.failed.connect(self.said.append)

    def wait(self) -> object:
        self.job.start()
        assert holds_within(lambda: bool(self.said), OTHER_PROCESS)
        assert holds_within(lambda: not logo_job._running, OTHER_PROCESS)
        (said,) = self.said
        return said


def python(code: str) -> tuple[str, str, str]:
    return sys.executable, "-c", code


@pytest.mark.parametrize("name", ["logo.png", "een naam ’s ✓ #%.png", "-"])
def test_the_process_reads_what_this_one_reads(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(png())
    assert Heard(file).wait() == read_logo(file)


def test_why_there_is_no_logo_comes_from_the_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "half.jpg").write_bytes(jpeg()[:-40])
    monkeypatch.chdir(tmp_path)
    said = Heard(Path("half.jpg")).wait()
    assert type(said) is CutLogoError
    assert "half.jpg" in str(said)


def test_text_in_a_drawing_is_drawn_there_too(tmp_path: Path) -> None:
    file = tmp_path / "text.svg"
    file.write_bytes(svg("<text x='9' y='70' font-size='60'>Linde</text>"))
    said = Heard(file).wait()
    assert isinstance(said, Logo)


@pytest.mark.parametrize(
    "code",
    [
        "while True: pass",
        "import os, signal; os.kill(os.getpid(), getattr(signal, 'SIGKILL', signal.SIGTERM))",
        "import os; os._exit(3)",
        "",
        "print('{')",
        "print('[]')",
        'print(\'{"width": 480, "height": 240}\\nxx\')',
        "import os\nwhile True: os.write(1, b'x' * 65536)",
        "import sys; sys.stdin.close(); sys.exit(0)",
    ],
    ids=["hangs", "is killed", "fails", "silent", "half", "list", "no logo", "floods", "deaf"],
)
def test_a_process_that_goes_wrong_is_ended_and_told(tmp_path: Path, code: str) -> None:
    seconds = 1 if code.startswith("while") else 30
    said = Heard(tmp_path / "logo.png", *python(code), seconds=seconds).wait()
    assert type(said) is HeavyLogoError
    assert ("too long an answer" in said.details) == ("65536" in code)


def test_a_process_that_does_not_start_is_told_for_what_it_is(tmp_path: Path) -> None:
    said = Heard(tmp_path / "logo.png", str(tmp_path / "gone")).wait()
    assert type(said) is NoLogoReaderError


def test_a_name_turns_no_sentence(tmp_path: Path) -> None:
    said = Heard(tmp_path / "\u202egnp.ogol", str(tmp_path / "gone")).wait()
    assert str(said).startswith("\\u202egnp.ogol can't be read now")


def test_who_stops_or_goes_away_hears_nothing_more(tmp_path: Path) -> None:
    heard = Heard(tmp_path / "logo.png", *python("while True: pass"))
    heard.job.start()
    heard.job.cancel()
    other = Heard(tmp_path / "logo.png", *python("while True: pass"))
    other.job.start()
    other.parent.deleteLater()
    assert holds_within(lambda: not logo_job._running, OTHER_PROCESS)
    assert heard.said == other.said == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits data")
def test_the_process_gets_no_more_memory_than_a_logo_needs(tmp_path: Path) -> None:
    code = f"""
import os
from trainer.ui.organisation.logo.child_limits import limit_this_process
limit_this_process()
descriptor = os.open({str(tmp_path / "written")!r}, os.O_CREAT | os.O_WRONLY)
try:
    bytearray(1_000_000_000)
except MemoryError:
    try:
        os.write(descriptor, b"x")
    except OSError:
        os._exit(7)
"""
    heard = Heard(tmp_path / "logo.png", *python(code))
    said = heard.wait()
    assert isinstance(said, HeavyLogoError)
    assert said.details == "ended with 7"


LOGO = packed(2, 1, bytes(6))


def test_what_is_handed_back_is_understood() -> None:
    assert understood(told(LOGO), "a") == LOGO
    for kind in (LogoError, CutLogoError, HeavyLogoError):
        back = understood(told(kind(file="x", details="why" * 5_000)), "a.png")
        assert type(back) is kind
        assert "a.png" in str(back)
        assert len(back.details) <= 300
    assert len(told(LOGO)) < LONGEST_ANSWER


@given(
    st.binary() | st.recursive(st.integers() | st.text(), st.lists).map(json.dumps).map(str.encode)
)
def test_any_answer_is_a_logo_or_a_known_error(qapp: QApplication, answer: bytes) -> None:
    assert isinstance(understood(answer, "a"), LogoError)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are text there")
def test_a_name_in_no_encoding_goes_over(tmp_path: Path) -> None:
    file = tmp_path / "\udcff.png"
    assert file_of(name_of(file)) == file

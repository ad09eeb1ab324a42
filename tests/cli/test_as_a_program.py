"""The app as it is started from a shell."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from trainer import __version__


def trainer(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "trainer", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        env={**os.environ, **more},
    )


def test_the_version_needs_no_window_and_leaves_nothing_behind(data_dir: Path) -> None:
    ended = trainer("--version", QT_QPA_PLATFORM="no such platform")
    assert (ended.returncode, ended.stdout, ended.stderr) == (
        0,
        f"Steunpersoon {__version__}\n",
        "",
    )
    assert not data_dir.exists()


def test_an_unknown_argument_is_a_sentence_and_not_a_traceback() -> None:
    ended = trainer("--weg")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith("trainer: dit is niet te begrijpen: --weg\n")
    assert "Traceback" not in ended.stderr


def test_a_console_with_another_code_page_gets_all_letters(tmp_path: Path) -> None:
    ended = trainer("check", str(tmp_path / "weg – ☺"), PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (ended.returncode, ended.stderr) == (1, "")
    assert "weg – ☺" in ended.stdout


@pytest.mark.skipif(os.name == "nt", reason="a POSIX shell closes the streams")
@pytest.mark.parametrize(("arguments", "code"), [("--version", 0), ("route --weg", 2)])
def test_without_a_console_nothing_breaks(arguments: str, code: int) -> None:
    command = f'exec "{sys.executable}" -m trainer {arguments} >&- 2>&-'
    assert subprocess.run(["sh", "-c", command], check=False, timeout=60).returncode == code

"""``trainer demo`` plays the main job by itself, as a program of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from tests.ui.hands import Hands
from trainer.content.files.library import read_library
from trainer.domain.talk.script import TalkScript
from trainer.domain.talk.talk import Talk
from trainer.ui.demo.answering import way_through
from trainer.ui.demo.hand import Style, UnexpectedError
from trainer.ui.demo.saving import save_as
from trainer.ui.dialogs.messages import ask_where_to_save

ROOT = Path(__file__).parents[2]
NAME = "Samira El Idrissi"
PATIENCE = 500
"""Seconds, after which it hangs: how fast it is, is for the benchmarks."""


def test_the_demo_plays_from_a_profile_to_a_certificate(tmp_path: Path) -> None:
    out = tmp_path / "out" / "für José"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "trainer", "demo", "--path", "school", "--out", str(out)]
    ran = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert ran.returncode == 0, ran.stderr
    pictures = sorted(out.glob("*.png"))
    assert len(pictures) >= 15
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures)
    assert str(out) in ran.stdout
    assert len(ran.stdout.splitlines()) >= 7
    words = "".join(page.extract_text() for page in PdfReader(out / "certificate.pdf").pages)
    assert NAME in words


def test_where_no_picture_can_be_kept_it_says_so(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    (tmp_path / "vol").mkdir()
    # A picture can't take the place of a folder, also where root may write anywhere.
    (tmp_path / "vol" / "01-start.png").mkdir()
    command = [sys.executable, "-m", "trainer", "demo", "--out", str(tmp_path / "vol")]
    ran = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert ran.returncode == 1
    assert "01-start.png" in ran.stderr
    assert "Traceback" not in ran.stderr


@cache
def talks() -> tuple[TalkScript, ...]:
    library = read_library(ROOT / "modules", "nl")
    return tuple(talk for module in library.modules for talk in module.talks)


@pytest.mark.parametrize("style", Style)
def test_every_talk_can_be_walked_through_in_every_style(style: Style) -> None:
    """Also where some lines are not offered: a choice counts by its place in the file."""
    for script in talks():
        begun = Talk.begun(script)
        assert Talk.replayed(script, tuple(way_through(begun, style))).ending is not None
    assert any(len(node.choices) > 3 for script in talks() for node in script.nodes.values())


class Page(QWidget):
    """A page that asks where to save, and saves."""

    def __init__(self) -> None:
        super().__init__()
        self.saved: list[Path] = []

    def ask(self, name: str) -> None:
        ask_where_to_save(self, "Save", name, "PDF (*.pdf)", self._on_chosen)

    def _on_chosen(self, file: str) -> None:
        self.saved.append(Path(file))
        Path(file).write_bytes(b"%PDF-")


@pytest.fixture
def page(qapp: QCoreApplication) -> Iterator[Page]:
    native = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    before = QCoreApplication.testAttribute(native)
    QCoreApplication.setAttribute(native)
    page = Page()
    yield page
    QCoreApplication.setAttribute(native, before)
    page.deleteLater()


FOLDERS = (
    "out/demo",
    "out/demo3",
    "demo",
    "c",
    "certificate",
    "certificate.pdf",
    "een map, met spatie",
    "für José",
    "50% & meer",
    ".verborgen",
    "out/out",
)


@pytest.mark.parametrize("name", FOLDERS)
def test_the_demo_saves_in_any_folder(
    page: Page, newcomer: Hands, tmp_path: Path, name: str
) -> None:
    """Twins of each folder stand beside it, and it holds a file that begins alike."""
    folder = tmp_path / name
    folder.mkdir(parents=True)
    for twin in ("", "2", "-oud"):
        (folder.parent / f"{folder.name}{twin}").mkdir(exist_ok=True)
    (folder / "certificate").mkdir(exist_ok=True)
    file = folder / "certificate.pdf"
    for _ in range(2):
        page.ask("Certificaat van Samira.pdf")
        save_as(newcomer, page, file)
        assert page.saved.pop() == file
        assert file.read_bytes() == b"%PDF-"


def test_the_demo_says_what_it_saw(page: Page, newcomer: Hands, tmp_path: Path) -> None:
    newcomer.patience = 100
    with pytest.raises(UnexpectedError, match=r"a dialog that asks where to save; .*StartPage"):
        save_as(newcomer, page, tmp_path / "certificate.pdf")

"""Windows on data folders of their own, with the real content, and an end to each of them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Protocol

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tests.final_check import with_final_check
from tests.ui import learned
from tests.ui.hands import Hands, activate, end
from trainer.services import locations
from trainer.services.chance import CHANCE
from trainer.services.clock import CLOCK, Clock
from trainer.store.settings_file import read_settings, write_settings
from trainer.ui.app import Session
from trainer.ui.demo.hand import Style
from trainer.ui.theme.theme import Theme

SIZE = (1280, 800)


class Opener(Protocol):
    """Opens a window on a folder; the test's own when none is given.

    After its first page it isn't painted, which takes half of the time; tests of what is seen
    switch that on with ``window.setUpdatesEnabled``.
    """

    def __call__(
        self,
        folder: Path | None = None,
        style: Style = Style.BEST,
        clock: Clock = CLOCK,
        chance: Random = CHANCE,
        *,
        resized: bool = True,
    ) -> Hands: ...


class SettingsChanger(Protocol):
    """Changes settings in a data folder that isn't open."""

    def __call__(self, folder: Path, **values: object) -> None: ...


ModulesMaker = Callable[[], Path]
Stopper = Callable[[Hands], None]


@pytest.fixture(scope="session")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real modules, compiled."""
    return learned.compile_content(tmp_path_factory.mktemp("content") / "cache/content.db")


@pytest.fixture(scope="session")
def samira_was_here(tmp_path_factory: pytest.TempPathFactory, content: Path) -> Path:
    """A data folder to copy: Samira chose the path sport and did nothing yet."""
    folder = tmp_path_factory.mktemp("samira") / "data"
    return learned.add_samira(learned.new_folder(folder, content))


@pytest.fixture(scope="session")
def samira_is_done(tmp_path_factory: pytest.TempPathFactory, samira_was_here: Path) -> Path:
    """A data folder to copy: Samira finished the path and has no certificate yet."""
    folder = tmp_path_factory.mktemp("done") / "data"
    shutil.copytree(samira_was_here, folder)
    return learned.finish_path(folder)


@pytest.fixture
def folder(data_dir: Path, content: Path) -> Path:
    """The test's data folder, without learners."""
    return learned.new_folder(data_dir, content)


@pytest.fixture
def samiras_folder(data_dir: Path, samira_was_here: Path) -> Path:
    """The test's data folder, with Samira."""
    shutil.copytree(samira_was_here, data_dir)
    return data_dir


@pytest.fixture
def finished_folder(data_dir: Path, samira_is_done: Path) -> Path:
    """The test's data folder, with Samira at the end of her path."""
    shutil.copytree(samira_is_done, data_dir)
    return data_dir


@pytest.fixture
def look_restored(qapp: QApplication) -> Iterator[None]:
    """Take the look and the language of the app out of the application after the test."""
    before = (qapp.styleSheet(), qapp.font(), qapp.palette(), QLocale())
    qapp.setStyle("Fusion")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    for theme in qapp.findChildren(Theme):
        theme.deleteLater()
    sheet, font, palette, locale = before
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)
    qapp.setPalette(palette)
    QLocale.setDefault(locale)


@pytest.fixture
def _opened(look_restored: None) -> Iterator[list[Hands]]:
    """The windows that are open; they are closed after the test."""
    opened: list[Hands] = []
    yield opened
    for hands in opened:
        end(hands.session)


@pytest.fixture
def open_window(qapp: QApplication, data_dir: Path, _opened: list[Hands]) -> Opener:
    """Open the window, as starting the app does."""

    def opener(
        folder: Path | None = None,
        style: Style = Style.BEST,
        clock: Clock = CLOCK,
        chance: Random = CHANCE,
        *,
        resized: bool = True,
    ) -> Hands:
        hands = Hands(Session(qapp, folder or data_dir, clock, chance), style)
        _opened.append(hands)
        activate(hands.window)
        hands.settle()
        if resized:
            # The screen of tests is smaller than most.
            hands.window.resize(*SIZE)
            hands.settle()
        hands.window.setUpdatesEnabled(False)
        return hands

    return opener


@pytest.fixture
def close_window(_opened: list[Hands]) -> Stopper:
    """Close the window, as quitting the app does."""

    def stop(hands: Hands) -> None:
        _opened.remove(hands)
        end(hands.session)

    return stop


@pytest.fixture
def session(folder: Path, open_window: Opener) -> Session:
    """A session that nobody ever used."""
    return open_window(folder).session


@pytest.fixture
def newcomer(folder: Path, open_window: Opener) -> Hands:
    """Hands on a window that nobody ever used."""
    return open_window(folder)


@pytest.fixture
def samira(samiras_folder: Path, open_window: Opener) -> Hands:
    """Hands on the window of Samira, who begins the path sport."""
    return open_window(samiras_folder)


@pytest.fixture
def finisher(finished_folder: Path, open_window: Opener) -> Hands:
    """Hands on the window of Samira, who finished her path."""
    return open_window(finished_folder)


@pytest.fixture
def change_settings() -> SettingsChanger:
    """Change settings in a data folder that isn't open."""

    def change(folder: Path, **values: object) -> None:
        file = folder / "settings.json"
        write_settings(file, replace(read_settings(file), **values))  # type: ignore[arg-type]

    return change


@pytest.fixture
def own_modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModulesMaker:
    """Have the app use a copy of what ships, and return its modules: they may be spoilt."""

    def make() -> Path:
        modules = _ship_from(tmp_path / "shipped", monkeypatch)
        shutil.copytree(_REAL_MODULES, modules)
        return modules

    return make


@pytest.fixture
def final_check(tmp_path: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The test's data folder: Samira's path is small, generated, and has a final check."""
    with_final_check(_ship_from(tmp_path / "shipped", monkeypatch))
    return learned.add_samira(learned.calm_folder(data_dir))


_REAL_MODULES = locations.shipped("modules")


def _ship_from(shipped: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have the app look for content in ``shipped``; return its modules, yet to be made."""
    (shipped / "assets").mkdir(parents=True)
    for part in locations.shipped("assets").iterdir():
        (shipped / "assets" / part.name).symlink_to(part)
    monkeypatch.setattr(locations, "_SHIPPED", shipped)
    return shipped / "modules"

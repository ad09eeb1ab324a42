"""The window on its screen: never larger, never out of reach, and where it was the last time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from tests.ui.conftest import Opener, SettingsChanger, Stopper
from tests.ui.hands import Hands
from tests.ui.places import PLACES
from trainer.domain.errors import StoreFullError
from trainer.domain.look.window_place import Box, Place
from trainer.services.window_file import keep_place, read_place
from trainer.ui.app import Session
from trainer.ui.dialogs.messages import ask_what_to_open
from trainer.ui.window.main_window import MainWindow

Room = Callable[[int, int, int, int], None]


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Room:
    """Have the system say that the screen has another size, or another place."""

    def change(x: int, y: int, width: int, height: int) -> None:
        monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(x, y, width, height))

    return change


@pytest.fixture
def opened(qapp: QApplication, samiras_folder: Path, open_window: Opener) -> Callable[[], Session]:
    """Open the window without giving it the size that tests have."""

    def opener() -> Session:
        hands = open_window(samiras_folder, resized=False)
        return hands.session

    return opener


def inside(window: QWidget) -> bool:
    return window.screen().availableGeometry().contains(window.frameGeometry())


# At the start ------------------------------------------------------------------------------------

ROOMS = {
    "1366x768": (0, 0, 1366, 728),
    "1366x768 at 125%": (0, 0, 1093, 574),
    "1366x768 at 150%": (0, 0, 911, 472),
    "1366x768 at 300%": (0, 0, 455, 216),
    "1920x1080 at 175%": (0, 0, 1097, 577),
    "turned, with a bar at its left": (64, 0, 704, 1366),
    "to the left and above": (-1920, -1080, 1920, 1040),
    "large": (0, 0, 3840, 2120),
}
KEPT = {
    "none": b"",
    "on a screen that is gone": b'{"x": 3000, "y": 200, "width": 1280, "height": 800}',
    "above every screen": b'{"x": 0, "y": -5000, "width": 900, "height": 600}',
    "huge": b'{"x": 0, "y": 0, "width": 99999, "height": 99999}',
    "a stamp": b'{"x": 5, "y": 5, "width": 1, "height": 1}',
    "no number": b'{"x": "5", "y": NaN, "width": 1e99, "height": null, "maximized": true}',
    "half": b'{"x": 5, "y":',
}


@pytest.mark.parametrize("kept", KEPT.values(), ids=KEPT)
@pytest.mark.parametrize("size", [ROOMS["1366x768 at 125%"], ROOMS["to the left and above"]])
def test_whatever_was_kept_the_window_comes_whole(
    opened: Callable[[], Session],
    samiras_folder: Path,
    room: Room,
    size: tuple[int, int, int, int],
    kept: bytes,
) -> None:
    (samiras_folder / "window.json").write_bytes(kept)
    room(*size)
    window = opened().window
    assert inside(window)
    assert window.width() >= 640


@pytest.mark.parametrize("size", ROOMS.values(), ids=ROOMS)
def test_the_first_window_fits_every_screen(
    opened: Callable[[], Session], room: Room, size: tuple[int, int, int, int]
) -> None:
    room(*size)
    window = opened().window
    assert inside(window)
    assert window.minimumWidth() <= size[2]
    assert window.minimumHeight() <= size[3]
    assert (window.width() == 1280) == (size[2] > 1300)


LOOK = """
import sys
from PySide6.QtTest import QTest
from trainer.services import locations
from trainer.ui.app import Session
from trainer.ui.application import application

session = Session(application(), locations.data_folder())
window = session.window
QTest.qWait(50)
room = window.screen().availableGeometry()
print(window.screen().name(), room.contains(window.frameGeometry()), *window.geometry().getRect())
session.close()
"""


def test_on_real_screens_it_comes_back_to_the_one_it_was_on(data_dir: Path) -> None:
    screens = {"home": (0, 0, 1093, 614), "beamer": (-1920, -300, 1920, 1080)}
    config = data_dir.parent / "screens.json"
    listed = [
        {"name": name, "x": x, "y": y, "width": width, "height": height}
        | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for name, (x, y, width, height) in screens.items()
    ]
    said: list[str] = []
    data_dir.mkdir()
    keep_place(data_dir, Place(Box(-1800, -200, 1000, 700)))
    for count in (2, 1):
        config.write_text(json.dumps({"screens": listed[:count]}), encoding="utf-8")
        ran = subprocess.run(
            [sys.executable, "-c", LOOK],
            env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert ran.returncode == 0, ran.stderr
        said.append(ran.stdout.strip())
    where, whole, x, y, *size = said[0].split()
    assert (where, whole, *size) == ("beamer", "True", "1000", "700")
    # The platform of tests counts its frame twice when it makes a window.
    assert (abs(int(x) + 1800), abs(int(y) + 200)) <= (4, 4)
    assert said[1].startswith("home True ")


# From one start to the next ----------------------------------------------------------------------


def test_size_and_place_are_kept(
    opened: Callable[[], Session],
    open_window: Opener,
    close_window: Stopper,
    samiras_folder: Path,
    room: Room,
) -> None:
    room(0, 0, 1920, 1040)
    hands = open_window(samiras_folder, resized=False)
    hands.window.setGeometry(300, 120, 1000, 640)
    close_window(hands)
    assert opened().window.geometry() == QRect(300, 120, 1000, 640)


def test_a_maximized_window_comes_back_maximized_and_knows_its_size(
    open_window: Opener, close_window: Stopper, samiras_folder: Path, room: Room
) -> None:
    room(0, 0, 1920, 1040)
    hands = open_window(samiras_folder, resized=False)
    hands.window.setGeometry(300, 120, 1000, 640)
    hands.window.showMaximized()
    hands.settle()
    close_window(hands)
    assert read_place(samiras_folder) == Place(Box(300, 120, 1000, 640), maximized=True)
    again = open_window(samiras_folder, resized=False)
    assert again.window.isMaximized()
    close_window(again)
    assert read_place(samiras_folder) == Place(Box(300, 120, 1000, 640), maximized=True)


def test_a_place_that_cannot_be_kept_stops_nobody(
    open_window: Opener, close_window: Stopper, samiras_folder: Path
) -> None:
    (samiras_folder / "window.json").mkdir()
    hands = open_window(samiras_folder)
    close_window(hands)
    assert (samiras_folder / "window.json").is_dir()
    open_window(samiras_folder)


# While it runs -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "size", [(0, 0, 911, 472), (0, 0, 768, 1326), (-1366, 0, 1366, 728), (5000, 5000, 800, 600)]
)
def test_when_the_screens_change_the_window_comes_back_in_sight(
    samira: Hands, qapp: QApplication, room: Room, size: tuple[int, int, int, int]
) -> None:
    samira.window.setGeometry(600, 400, 1200, 700)
    room(*size)
    qapp.primaryScreen().availableGeometryChanged.emit(QRect(*size))
    samira.wait_until(lambda: inside(samira.window))


@pytest.mark.parametrize("signal", ["primaryScreenChanged", "screenRemoved", "screenAdded"])
def test_a_screen_that_comes_or_goes_is_noticed(
    samira: Hands, qapp: QApplication, signal: str
) -> None:
    samira.window.move(4000, 4000)
    getattr(qapp, signal).emit(qapp.primaryScreen())
    samira.wait_until(lambda: inside(samira.window))


def test_a_change_of_screens_leaves_a_full_screen_alone(
    samira: Hands, qapp: QApplication, room: Room
) -> None:
    samira.window.showFullScreen()
    samira.settle()
    before = samira.window.geometry()
    room(0, 0, 700, 500)
    samira.window.sight.correct()
    assert samira.window.geometry() == before
    assert samira.window.isFullScreen()


def test_after_the_full_screen_the_window_is_as_large_as_before(samira: Hands) -> None:
    samira.window.showMaximized()
    samira.settle()
    samira.key(Qt.Key.Key_F11)
    assert samira.window.isFullScreen()
    samira.key(Qt.Key.Key_Escape)
    assert (samira.window.isFullScreen(), samira.window.isMaximized()) == (False, True)
    assert samira.window.sight.place.maximized


# Small windows -----------------------------------------------------------------------------------


def lies_in(widget: QWidget, window: MainWindow) -> bool:
    rect = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    return window.rect().contains(rect)


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("width", [900, 640, 1400])
def test_help_and_every_way_can_be_reached_in_a_low_window(
    samiras_folder: Path,
    open_window: Opener,
    change_settings: SettingsChanger,
    width: int,
    text_size: int,
) -> None:
    change_settings(samiras_folder, text_size=text_size)
    hands = open_window(samiras_folder)
    window, sidebar = hands.window, hands.window.sidebar
    window.resize(width, 500)
    hands.settle()
    for one in (sidebar.help_button, sidebar.person_button):
        assert lies_in(one, window)
        assert one.height() >= one.sizeHint().height()
    for id in ("settings", "search", "learn"):
        way = sidebar.buttons[id]
        hands.tab_to(way.objectName())
        assert way.visibleRegion().boundingRect().height() == way.height()
        assert way.height() >= way.sizeHint().height()


@pytest.mark.parametrize("place", ["learn", "choice", "talk half-way"])
def test_the_main_button_can_be_reached_at_900_by_500_and_200_percent(
    samiras_folder: Path, open_window: Opener, change_settings: SettingsChanger, place: str
) -> None:
    change_settings(samiras_folder, text_size=200)
    hands = open_window(samiras_folder)
    hands.window.resize(900, 500)
    PLACES[place].go(hands)
    page = hands.window.page
    assert page is not None
    stops = 0
    for _ in range(60):
        hands.key(Qt.Key.Key_Tab)
        here = hands.focused
        if page.isAncestorOf(here):
            stops += 1
            assert here.visibleRegion().boundingRect().height() >= min(here.height(), 200)
    assert stops


def test_a_long_message_leaves_room_for_the_page(
    samiras_folder: Path, open_window: Opener, change_settings: SettingsChanger
) -> None:
    change_settings(samiras_folder, text_size=200)
    hands = open_window(samiras_folder)
    window = hands.window
    window.resize(900, 500)
    window.show_error(StoreFullError(details="x\n" * 400))
    hands.click(window.banner.details_button, "Details")
    assert lies_in(window.banner.close_button, window)
    assert window.stack.height() > 40


@pytest.mark.parametrize("text_size", [100, 200])
def test_a_dialog_fits_a_small_screen_and_leaves_nothing_behind(
    samiras_folder: Path,
    open_window: Opener,
    change_settings: SettingsChanger,
    room: Room,
    text_size: int,
) -> None:
    change_settings(samiras_folder, text_size=text_size)
    room(0, 0, 640, 400)
    hands = open_window(samiras_folder, resized=False)
    chosen: list[str] = []
    ask_what_to_open(hands.window, "Kies", "PNG (*.png)", chosen.append)
    (dialog,) = hands.window.findChildren(QFileDialog)
    assert inside(dialog)
    dialog.reject()
    hands.wait_until(lambda: not hands.window.findChildren(QFileDialog))
    kept_in = Path(QSettings(QSettings.Scope.UserScope, "QtProject").fileName())
    assert sys.platform != "linux" or kept_in.parent == Path(os.devnull)

"""A start, and what keeps one from it: there is always a window that says what is the matter."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Opener
from tests.ui.hands import Hands, activate
from tests.ui.look import faults
from trainer.domain import start_errors as causes
from trainer.domain.errors import DataFolderError, NewerStoreError, StoreFullError, TrainerError
from trainer.domain.look.settings import TEXT_SIZES, Settings
from trainer.services.data_folder import take_folder
from trainer.ui import app as starting
from trainer.ui.app import Session, run
from trainer.ui.dialogs.cannot_start import CannotStart
from trainer.ui.kit.context import shown
from trainer.ui.refusal import may_pass, refuse, told
from trainer.ui.theme.theme import Theme
from trainer.ui.window.main_window import MainWindow

Key = Qt.Key

SECOND = """
import json, sys
from pathlib import Path

spoil, arguments, out = sys.argv[1], sys.argv[2:-1], Path(sys.argv[-1])
exec(spoil)
from trainer.__main__ import main

def look():
    from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
    seen = []
    for stream in (sys.stdout, sys.stderr):
        # As any library may do.
        if stream is None or stream.write("") != 0 or stream.flush():
            seen.append(["no stream"])
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            kinds = (QLabel, "text"), (QPlainTextEdit, "toPlainText")
            seen.append([type(window).__name__] + [
                getattr(one, text)() for kind, text in kinds for one in window.findChildren(kind)
            ])
            window.close()
    out.write_text(json.dumps(seen), encoding="utf-8")

if spoil.find("QtWidgets'] = None") < 0:
    from PySide6.QtCore import QTimer
    from trainer.ui.application import application
    timer = QTimer(application())
    timer.setSingleShot(True)
    timer.timeout.connect(look)
    timer.start(300)
sys.argv = ["trainer", *arguments]
sys.exit(main())
"""
NO_STREAMS = "sys.stdin = sys.stdout = sys.stderr = None"


def second(spoil: str, folder: Path, *, shell: str = "") -> tuple[int, str, list[list[str]]]:
    """Start the app as a program; return its exit code, its complaint, and what its window says."""
    out = folder.parent / "seen.json"
    command = [sys.executable, "-c", SECOND, spoil, str(out)]
    if shell:
        command = ["sh", "-c", f'exec "$@" {shell}', "sh", *command]
    ran = subprocess.run(
        command,
        env={
            **os.environ,
            "TRAINER_DATA_DIR": str(folder),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONIOENCODING": "ascii:strict",
        },
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    seen = json.loads(out.read_text(encoding="utf-8")) if out.exists() else []
    return ran.returncode, ran.stderr, seen


# Without a console -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "shell",
    ["", pytest.param(">&- 2>&- <&-", marks=pytest.mark.skipif(os.name == "nt", reason="POSIX"))],
    ids=["none", "closed"],
)
def test_a_second_start_shows_its_window_without_a_console(data_dir: Path, shell: str) -> None:
    held = take_folder(data_dir)
    code, complaint, seen = second("" if shell else NO_STREAMS, data_dir, shell=shell)
    held.release()
    assert (code, complaint) == (1, "")
    assert [one[0] for one in seen] == ["CannotStart"]
    assert any("staat al open" in text for text in seen[0])
    assert any(str(os.getpid()) in text for text in seen[0])


def test_what_a_desktop_hands_over_does_not_keep_the_window_away(data_dir: Path) -> None:
    held = take_folder(data_dir)
    code, _, seen = second(f"{NO_STREAMS}; arguments = ['C:/foto.png']", data_dir)
    held.release()
    assert (code, [one[0] for one in seen]) == (1, ["CannotStart"])


def test_a_part_that_is_missing_is_said_in_a_window(data_dir: Path) -> None:
    code, complaint, seen = second("sys.modules['sqlcipher3'] = None", data_dir)
    assert (code, [one[0] for one in seen]) == (1, ["CannotStart"])
    assert any("niet verwachtten" in text for text in seen[0])
    assert "sqlcipher3" in seen[0][-1]
    assert complaint.startswith("Er ging iets mis")


def test_without_qt_there_is_still_a_sentence(data_dir: Path) -> None:
    code, complaint, _ = second("sys.modules['PySide6.QtWidgets'] = None", data_dir)
    assert code == 1
    assert complaint.startswith("Steunpersoon kan niet starten: er ontbreekt een deel")
    assert "bel 112" in complaint.lower()
    assert "0800-0113" in complaint


def test_an_unforeseen_error_is_said_without_a_console(
    samira: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    error = ZeroDivisionError("nobody foresaw this")
    samira.session.on_exception(type(error), error, None)
    samira.wait_until(samira.window.banner.isVisible)
    assert "nobody foresaw this" in samira.window.banner.details.toPlainText()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no copies of the memory this way")
def test_a_crash_leaves_no_copy_of_the_memory() -> None:
    program = (
        "import sys, resource; sys.argv = ['trainer', '--version']\n"
        "from trainer.__main__ import main\n"
        "_, most = resource.getrlimit(resource.RLIMIT_CORE)\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (most, most))\n"
        "main(); print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert ran.stdout.split()[-1] == b"0"


# What keeps it from starting ---------------------------------------------------------------------


def windows(app: QApplication, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in app.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


class Passer:
    """Does one thing after another to the windows that come, as a user would."""

    def __init__(self, app: QApplication, *acts: Callable[[QWidget], object]) -> None:
        self.seen: list[str] = []
        self._app = app
        self._acts = list(acts)
        self._timer = QTimer(app)
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        for window in (*windows(self._app, CannotStart), *windows(self._app, MainWindow)):
            self.seen.append(type(window).__name__)
            self._acts.pop(0)(window)
            if not self._acts:
                self._timer.stop()
            return


def press(name: str) -> Callable[[QWidget], None]:
    def act(window: QWidget) -> None:
        getattr(window, name).click()

    return act


def test_after_the_cause_is_gone_the_same_run_goes_on(
    look_restored: None, qapp: QApplication, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    held = take_folder(folder)

    def free(window: QWidget) -> None:
        held.release()
        press("again_button")(window)

    passer = Passer(qapp, press("again_button"), free, QWidget.close)
    assert run() == 0
    assert passer.seen == ["CannotStart", "CannotStart", "MainWindow"]
    assert capsys.readouterr().err.count("staat al open") == 2
    take_folder(folder).release()


@pytest.mark.parametrize("where", ["Workspace", "load_fonts", "MainWindow", "take_folder"])
def test_whatever_goes_wrong_is_said_in_a_window_and_holds_nothing(
    look_restored: None,
    qapp: QApplication,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    where: str,
) -> None:
    def fail(*_: object) -> None:
        raise RecursionError("nobody foresaw this")

    monkeypatch.setattr(starting, where, fail)
    said: list[str] = []

    def read(window: QWidget) -> None:
        said.extend(label.text() for label in window.findChildren(QLabel))
        press("close_button")(window)

    passer = Passer(qapp, read)
    assert run() == 1
    assert passer.seen == ["CannotStart"]
    assert any("niet verwachtten" in text for text in said)
    assert "nobody foresaw this" in capsys.readouterr().err
    if where != "take_folder":
        take_folder(folder).release()


def test_a_full_disk_is_told_as_a_start_that_can_be_tried_again() -> None:
    error = told(StoreFullError(details="SQLITE_FULL"))
    assert (type(error), error.details, may_pass(error)) == (
        causes.NoRoomError,
        "SQLITE_FULL",
        True,
    )
    assert not may_pass(NewerStoreError(file="club.db"))
    assert not may_pass(causes.UnknownHomeError(folder="~x"))


def test_the_probe_says_it_and_ends(
    look_restored: None, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not refuse(qapp, causes.NoRoomError(), None, probe=True)
    assert "Maak ruimte" in capsys.readouterr().err
    assert not windows(qapp, CannotStart)


@pytest.mark.parametrize("size", [TEXT_SIZES[0], TEXT_SIZES[-1]])
@pytest.mark.parametrize(
    "error",
    [
        causes.NoPermissionError(folder="/x" * 60),
        causes.OpenElsewhereError(computer="kantine-pc"),
        DataFolderError(folder="C:\\Gebruikers\\" + "x" * 200),
    ],
    ids=lambda error: type(error).__name__,
)
def test_the_window_that_says_why_fits_and_can_be_used(
    look_restored: None, qtbot: QtBot, qapp: QApplication, error: TrainerError, size: int
) -> None:
    theme = Theme(qapp, Settings(text_size=size))
    window = CannotStart(theme, shown(error.message), "x" * 3000, may_pass=True)
    qtbot.addWidget(window)
    window.show()
    activate(window)
    room = window.screen().availableGeometry()
    assert room.contains(window.frameGeometry())
    # The buttons stay in sight below what scrolls: "after" it, though higher than its end.
    assert not [one for one in faults(window) if not one.startswith("after")]
    for one in (window.again_button, window.close_button):
        corner = one.mapTo(window, one.rect().bottomRight())
        assert window.rect().contains(corner)


@pytest.mark.parametrize(
    ("keys", "again"),
    [
        ([Key.Key_Return], True),
        ([Key.Key_Enter], True),
        ([Key.Key_Space], True),
        ([Key.Key_Escape], False),
        ([Key.Key_Tab, Key.Key_Return], False),
    ],
)
def test_trying_again_goes_by_key(
    look_restored: None, qtbot: QtBot, qapp: QApplication, keys: list[Qt.Key], again: bool
) -> None:
    window = CannotStart(Theme(qapp, Settings()), "why", "", may_pass=True)
    qtbot.addWidget(window)
    window.show()
    activate(window)
    for key in keys:
        QTest.keyClick(window.focusWidget(), key)
    assert (window.isVisible(), window.again) == (False, again)


def test_the_text_is_as_large_as_the_user_has_it(
    look_restored: None, qapp: QApplication, data_dir: Path, change_settings: Callable[..., None]
) -> None:
    data_dir.mkdir()
    change_settings(data_dir, text_size=200)
    sizes: list[int] = []

    def read(window: QWidget) -> None:
        sizes.append(window.fontInfo().pixelSize())
        window.close()

    passer = Passer(qapp, read)
    assert not refuse(qapp, causes.NoRoomError(), data_dir, probe=False)
    assert passer.seen == ["CannotStart"]
    assert sizes[0] > 25


def test_a_start_that_fails_half_way_can_be_repeated(
    samiras_folder: Path,
    qapp: QApplication,
    open_window: Opener,
    monkeypatch: pytest.MonkeyPatch,
    look_restored: None,
) -> None:
    def fail(_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr(MainWindow, "show", fail)
        with pytest.raises(MemoryError):
            Session(qapp, samiras_folder)
    for left in qapp.topLevelWidgets():
        if isinstance(left, MainWindow):
            left.deleteLater()
    assert open_window(samiras_folder).window.isVisible()


def test_without_a_console_only_what_nobody_sees_is_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A file dropped on the icon opens the window; the process that reads a logo stays one."""
    from trainer.__main__ import _understood

    monkeypatch.setattr("sys.stderr", None)
    assert _understood(["C:/Users/jan/foto.png"]) == []
    assert _understood(["--read-logo"]) == ["--read-logo"]
    assert _understood(["check", "modules"]) == ["check", "modules"]


@pytest.mark.skipif(os.name == "nt", reason="needs links")
def test_it_starts_in_a_folder_with_a_comma_in_its_name(tmp_path: Path) -> None:
    place = tmp_path / "Jansen, Piet"
    place.mkdir()
    (place / "site").symlink_to(Path(PySide6.__file__).parents[1])
    ran = subprocess.run(
        [sys.executable, "-m", "trainer", "--startup-probe"],
        env={
            **os.environ,
            "PYTHONPATH": str(place / "site"),
            "QT_QPA_PLATFORM": "offscreen",
            "TRAINER_DATA_DIR": str(tmp_path / "data"),
        },
        cwd=Path(__file__).parents[2],
        check=False,
        timeout=100,
    )
    assert ran.returncode == 0

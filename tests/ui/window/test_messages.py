"""What goes wrong is said: what happened, what was kept, what to do; details folded away."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Opener
from tests.ui.hands import Hands, activate
from tests.ui.look import faults
from tests.ui.places import PLACES
from trainer.domain.errors import (
    AlreadyOpenError,
    DataFolderError,
    StoreBusyError,
    StoreFullError,
    TrainerError,
)
from trainer.domain.look.settings import Settings
from trainer.services import locations
from trainer.ui.app import Session, run
from trainer.ui.dialogs.cannot_start import CannotStart
from trainer.ui.exercises.choice_view import ChoiceView
from trainer.ui.exercises.reflect_view import ReflectView
from trainer.ui.kit.context import shown
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.refusal import refuse
from trainer.ui.theme.theme import Theme
from trainer.ui.window.settings_page import SettingsPage

Key = Qt.Key
DETAILS = "SQLITE_FULL at page 12"
PLENTY = 1_000_000
LONG = "€" * 4000
"""More than there can be room for on pages that are in use."""


@pytest.fixture
def blocked(tmp_path: Path) -> Path:
    """A data folder that can't be made: a file is in its place."""
    file = tmp_path / "file"
    file.write_text("not a folder", encoding="utf-8")
    return file / "data"


# The banner --------------------------------------------------------------------------------


def test_details_are_folded_away_until_asked_for(samira: Hands) -> None:
    samira.window.show_error(StoreFullError(details=DETAILS))
    banner = samira.window.banner
    assert banner.text.text() == shown(StoreFullError().message)
    assert not banner.details.isVisible()
    samira.click(banner.details_button, "Details")
    assert banner.details.isVisible()
    assert banner.details.toPlainText() == DETAILS
    samira.click(banner.details_button, "Details")
    assert not banner.details.isVisible()


def test_sentence_and_details_are_copied_together(samira: Hands) -> None:
    samira.window.show_error(StoreFullError(details=DETAILS))
    samira.click(samira.window.banner.copy_button, "Copy")
    copied = QGuiApplication.clipboard().text()
    assert shown(StoreFullError().message) in copied
    assert DETAILS in copied


def test_a_message_without_details_offers_none(samira: Hands) -> None:
    samira.window.show_error(StoreFullError())
    assert not samira.window.banner.details_button.isVisible()
    assert not samira.window.banner.copy_button.isVisible()


def test_a_message_stays_until_it_is_closed(samira: Hands) -> None:
    samira.window.show_error(StoreFullError(details=DETAILS))
    samira.press_sidebar("settings")
    assert samira.window.banner.isVisible()
    samira.click(samira.window.banner.close_button, "Close this message")
    assert not samira.window.banner.isVisible()
    samira.page(SettingsPage)


def test_a_new_message_takes_the_place_of_the_old_one(samira: Hands) -> None:
    samira.window.show_error(StoreFullError(details=DETAILS))
    samira.click(samira.window.banner.details_button, "Details")
    samira.window.show_error(StoreBusyError(details="locked"))
    banner = samira.window.banner
    assert banner.text.text() == shown(StoreBusyError().message)
    assert not banner.details.isVisible()
    assert banner.details.toPlainText() == "locked"


def test_a_message_is_said_to_who_cannot_see_it(samira: Hands) -> None:
    samira.window.show_error(StoreFullError())
    assert samira.window.banner.accessibleName() == shown(StoreFullError().message)


# Errors that nobody foresaw ----------------------------------------------------------------


def raised() -> Exception:
    """Return an error as it looks after it was raised."""
    try:
        raise ZeroDivisionError("nobody foresaw this")
    except ZeroDivisionError as error:
        return error


@pytest.mark.parametrize("elsewhere", [False, True])
def test_an_unforeseen_error_is_said_from_any_thread(
    samira: Hands, elsewhere: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    error = raised()

    def tell() -> None:
        samira.session.on_exception(type(error), error, error.__traceback__)

    if elsewhere:
        thread = Thread(target=tell)
        thread.start()
        thread.join()
    else:
        tell()
    banner = samira.window.banner
    samira.wait_until(banner.isVisible)
    assert "nobody foresaw this" in banner.details.toPlainText()
    assert "nobody foresaw this" in capsys.readouterr().err
    samira.key(Key.Key_Return)
    samira.page(LessonPage)


# The disk ----------------------------------------------------------------------------------


def fill_disk(hands: Hands) -> None:
    """Let the database of the learner grow no further."""
    raw: Any = hands.training.store._connection._raw
    (pages,) = raw.execute("PRAGMA page_count").fetchone()
    raw.execute(f"PRAGMA max_page_count = {pages}").fetchall()


def make_room(hands: Hands) -> None:
    raw: Any = hands.training.store._connection._raw
    raw.execute(f"PRAGMA max_page_count = {PLENTY}").fetchall()


def test_a_full_disk_is_said_and_the_answer_is_handed_in_later(samira: Hands) -> None:
    page = samira.open_kind("reflect")
    view = samira.view(ReflectView)
    key = f"{page.lesson.outline.key}/{view.exercise.id}"
    fill_disk(samira)
    view.field.setPlainText(LONG)
    samira.click(view.submit_button, "Keep")
    banner = samira.window.banner
    assert banner.isVisible()
    assert banner.text.text() == shown(StoreFullError().message)
    still_open = view.is_open
    assert still_open
    assert samira.training.store.answers(key) == []
    make_room(samira)
    samira.click(view.submit_button, "Keep")
    assert not view.is_open
    assert len(samira.training.store.answers(key)) == 1


def test_what_was_answered_before_the_disk_was_full_is_there(
    samira: Hands, open_window: Opener
) -> None:
    samira.open_kind("choice", several=False)
    samira.answer(samira.view(ChoiceView))
    before = samira.training.log().answered
    samira.open_kind("reflect")
    fill_disk(samira)
    samira.view(ReflectView).field.setPlainText(LONG)
    samira.click(samira.view(ReflectView).submit_button, "Keep")
    assert samira.window.banner.isVisible()
    assert samira.training.store.log().answered == before


def test_a_draft_that_cannot_be_kept_is_said_once_and_the_words_stay(samira: Hands) -> None:
    samira.open_kind("reflect")
    view = samira.view(ReflectView)
    fill_disk(samira)
    view.field.setPlainText(LONG)
    samira.wait_until(samira.window.banner.isVisible)
    assert view.field.toPlainText() == LONG
    assert view.is_open


# Starting ----------------------------------------------------------------------------------


def test_a_second_window_on_the_same_folder_is_refused(
    samira: Hands, qapp: QApplication, data_dir: Path
) -> None:
    with pytest.raises(AlreadyOpenError):
        Session(qapp, data_dir)
    samira.key(Key.Key_Return)
    samira.page(LessonPage)


def test_after_closing_the_folder_can_be_opened_again(
    samira: Hands, open_window: Opener, close_window: Any
) -> None:
    close_window(samira)
    open_window().page(LearnPage)


def test_a_data_folder_that_cannot_be_made_is_an_error_with_its_name(
    qapp: QApplication, blocked: Path
) -> None:
    with pytest.raises(DataFolderError, match="data"):
        Session(qapp, blocked)


def test_without_a_data_folder_the_probe_says_so_and_ends(
    look_restored: None,
    qapp: QApplication,
    blocked: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(locations.DATA_VARIABLE, str(blocked))
    assert run(probe=True) == 1
    assert str(blocked) in capsys.readouterr().err


def test_why_the_app_cannot_start_is_said_in_a_window_until_it_is_closed(
    look_restored: None, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[CannotStart] = []

    def close() -> None:
        found = [one for one in qapp.topLevelWidgets() if isinstance(one, CannotStart)]
        seen.extend(found)
        for one in found:
            one.close_button.click()

    QTimer.singleShot(50, qapp, close)
    assert not refuse(qapp, AlreadyOpenError(), None, probe=False)
    assert len(seen) == 1
    assert shown(AlreadyOpenError().message) in capsys.readouterr().err


@pytest.mark.parametrize("error", [AlreadyOpenError(), DataFolderError(folder="/x" * 60)])
@pytest.mark.parametrize("details", ["", "PermissionError: [Errno 13]"])
def test_the_window_that_says_why_can_be_read_and_used_by_everybody(
    look_restored: None, qtbot: QtBot, qapp: QApplication, error: TrainerError, details: str
) -> None:
    window = CannotStart(Theme(qapp, Settings()), shown(error.message), details)
    qtbot.addWidget(window)
    window.show()
    activate(window)
    assert not faults(window)
    assert [one.toPlainText() for one in window.findChildren(QPlainTextEdit)] == (
        [details] if details else []
    )


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Escape, Key.Key_Space])
def test_the_window_that_says_why_is_closed_by_a_key(
    look_restored: None, qtbot: QtBot, qapp: QApplication, key: Qt.Key
) -> None:
    window = CannotStart(Theme(qapp, Settings()), shown(AlreadyOpenError().message), "details")
    qtbot.addWidget(window)
    window.show()
    activate(window)
    QTest.keyClick(window.focusWidget(), key)
    assert not window.isVisible()


def test_settings_that_cannot_be_kept_are_said(samira: Hands, data_dir: Path) -> None:
    PLACES["settings"].go(samira)
    file = data_dir / "settings.json"
    file.unlink()
    file.mkdir()
    samira.click(samira.page(SettingsPage).bigger_button, "Bigger")
    assert samira.window.banner.isVisible()
    assert samira.session.workspace.settings.text_size == 100
    assert sys.exc_info() == (None, None, None)

"""A field that is full: what is new is refused and said; what stood there, cursor, undo stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tests.ui.hands import CTRL, Hands
from trainer.domain.exercises.reflect import LONGEST_REFLECTION
from trainer.ui.exercises.reflect_view import ReflectView
from trainer.ui.kit.typing_fields import LineField, TextField
from trainer.ui.toolkit.year.entry_line import EntryLine

LONGEST = 40
FULL = "abcdefghij" * 4
Field = LineField | TextField


@pytest.fixture(params=["line", "entry", "text"])
def field(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Field]:
    """A field of each kind, in a window."""
    window = QWidget()
    layout = QVBoxLayout(window)
    kinds: dict[str, Callable[[int], Field]] = {
        "line": LineField,
        "entry": EntryLine,
        "text": TextField,
    }
    made = kinds[request.param](LONGEST)
    layout.addWidget(made)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    made.setFocus()
    yield made
    window.deleteLater()


def fill(field: Field, text: str) -> None:
    field.setPlainText(text) if isinstance(field, TextField) else field.setText(text)


def put_cursor(field: Field, at: int, chosen: int = 0) -> None:
    """Put the cursor somewhere, with some letters behind it chosen."""
    if isinstance(field, TextField):
        cursor = field.textCursor()
        cursor.setPosition(at + chosen)
        cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
    else:
        field.setCursorPosition(at)
        if chosen:
            field.setSelection(at, chosen)


def cursor_at(field: Field) -> int:
    return field.textCursor().position() if isinstance(field, TextField) else field.cursorPosition()


def said(field: Field) -> str:
    labels = field.window().findChildren(QLabel, "full")
    return " ".join(one.text() for one in labels if one.isVisible())


def typed(field: Field) -> None:
    QTest.keyClick(field, Qt.Key.Key_X)


def pasted(field: Field) -> None:
    QGuiApplication.clipboard().setText("XYZ")
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)


def pasted_five_megabytes(field: Field) -> None:
    QGuiApplication.clipboard().setText("X" * 5_000_000)
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)


def composed(field: Field) -> None:
    event = QInputMethodEvent()
    event.setCommitString("é")
    QCoreApplication.sendEvent(field, event)


WAYS = {
    "typed": typed,
    "pasted": pasted,
    "five megabytes": pasted_five_megabytes,
    "composed": composed,
}


@pytest.mark.parametrize("at", [0, 17, LONGEST])
@pytest.mark.parametrize("way", WAYS)
def test_a_full_field_takes_nothing_and_says_so(field: Field, way: str, at: int) -> None:
    fill(field, FULL)
    put_cursor(field, at)
    WAYS[way](field)
    assert field.typed() == FULL
    assert cursor_at(field) == at
    assert str(LONGEST) in said(field)
    QTest.keyClick(field, Qt.Key.Key_Backspace if at else Qt.Key.Key_Delete)
    assert not said(field), "there is room again"


def test_what_was_typed_before_can_be_undone_after_a_refusal(field: Field) -> None:
    fill(field, FULL[:30])
    put_cursor(field, 30)
    for _ in range(10):
        typed(field)
    assert len(field.typed()) == LONGEST
    pasted(field)
    assert len(field.typed()) == LONGEST
    for _ in range(20):
        QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.typed() == FULL[:30]


def test_a_paste_that_fits_in_part_keeps_what_stood_behind_it(field: Field) -> None:
    fill(field, FULL[:38])
    put_cursor(field, 5)
    pasted(field)
    text = field.typed()
    assert len(text) == LONGEST
    assert text.startswith("abcde")
    assert text.endswith(FULL[5:38])
    assert said(field)


def test_what_is_chosen_makes_room_for_what_replaces_it(field: Field) -> None:
    fill(field, FULL)
    put_cursor(field, 10, 3)
    pasted(field)
    assert field.typed() == FULL[:10] + "XYZ" + FULL[13:]
    assert not said(field)
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.typed() == FULL


def test_what_was_kept_fits_whatever_signs_it_is_made_of(qapp: QApplication) -> None:
    text = TextField(LONGEST)
    text.setPlainText("👋" * LONGEST)
    assert text.typed() == "👋" * LONGEST
    put_cursor(text, 4)
    WAYS["composed"](text)
    assert text.typed() == "👋" * LONGEST
    assert cursor_at(text) == 4
    text.deleteLater()


def test_an_enter_in_a_full_text_is_refused(qapp: QApplication) -> None:
    text = TextField(LONGEST)
    text.setPlainText(FULL)
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert text.typed() == FULL
    text.deleteLater()


def test_what_is_dropped_is_refused_as_well(qapp: QApplication) -> None:
    text = TextField(LONGEST)
    text.setPlainText(FULL)
    dropped = QMimeData()
    dropped.setText("X" * 5_000_000)
    text.insertFromMimeData(dropped)
    assert text.typed() == FULL
    text.deleteLater()


def test_a_reflection_of_its_greatest_length_takes_no_letter_at_its_front(samira: Hands) -> None:
    samira.open_kind("reflect")
    field = samira.view(ReflectView).field
    text = "woord " * (LONGEST_REFLECTION // 6) + "eind"
    assert len(text) == LONGEST_REFLECTION
    field.setPlainText(text)
    put_cursor(field, 0)
    samira.write("xyz")
    assert field.toPlainText() == text
    assert cursor_at(field) == 0
    assert str(LONGEST_REFLECTION) in said(field)

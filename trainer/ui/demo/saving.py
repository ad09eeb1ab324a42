"""Saves by the dialog that asks where, without typing into it.

While a path is typed, Qt's own dialog completes it and selects rows of its list; on Enter it may
then take the selected row, a folder, for what was typed. Which names meet that depends on what
else is there. So the file is set, and looked at before the dialog is accepted.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from .hand import Hand, UnexpectedError


def save_as(hand: Hand, page: QWidget, file: Path) -> None:
    """Save as ``file`` by the dialog that ``page`` has open, and wait until the dialog is gone.

    Raises:
        UnexpectedError: there is no dialog, or it would save something else; says what.
    """
    hand.wait_for(partial(_is_open, page), "a dialog that asks where to save")
    dialog = _dialog(page)
    field = dialog.findChild(QLineEdit, "fileNameEdit") if dialog else None
    if dialog is None or field is None:
        raise UnexpectedError("a dialog that asks where to save")
    # The question whether to replace would wait for a person.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDirectory(str(file.parent))
    dialog.selectFile(file.name)
    # With the keyboard in it, the field keeps what it holds; and the list may have a row selected.
    field.setText(file.name)
    try:
        hand.wait_for(partial(_would_save, dialog, file), f"{file} in the dialog")
    except UnexpectedError as error:
        raise UnexpectedError(f"{error}; the dialog has {dialog.selectedFiles()}") from error
    dialog.accept()
    hand.wait_for(lambda: not _is_open(page), "a dialog that closes")


def _dialog(page: QWidget) -> QFileDialog | None:
    return page.findChild(QFileDialog, "save_dialog")


def _is_open(page: QWidget) -> bool:
    dialog = _dialog(page)
    return dialog is not None and dialog.isVisible()


def _would_save(dialog: QFileDialog, file: Path) -> bool:
    return [Path(name) for name in dialog.selectedFiles()] == [file]

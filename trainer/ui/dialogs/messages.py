"""Which file to save or open: the only dialogs. They never block; nothing waits in ``exec``."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QSettings, QSize, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ..kit.in_sight import InSight

_SMALLEST = QSize(320, 240)


def ask_where_to_save(
    parent: QWidget, title: str, name: str, kind: str, chosen: Callable[[str], None]
) -> None:
    """Ask for a place to save; ``chosen``, a bound method, gets it if one is given."""
    dialog = _made(parent, title, kind)
    dialog.setObjectName("save_dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    _open(dialog, parent)


def ask_what_to_open(parent: QWidget, title: str, kind: str, chosen: Callable[[str], None]) -> None:
    """Ask for a file to open; ``chosen``, a bound method, gets it if one is given."""
    dialog = _made(parent, title, kind)
    dialog.setObjectName("open_dialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    _open(dialog, parent)


def _made(parent: QWidget, title: str, kind: str) -> QFileDialog:
    # Qt's own dialog keeps where one was in a file in the home folder, for anyone to read. On
    # Windows and macOS this changes nothing: Qt has its registry and preferences there.
    settings = QSettings.Format.NativeFormat
    QSettings.setPath(settings, QSettings.Scope.UserScope, os.devnull)
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return QFileDialog(parent, title, QStandardPaths.writableLocation(documents), kind)


def _open(dialog: QFileDialog, parent: QWidget) -> None:
    """Show a dialog above the window, and whole, where it is one of Qt's."""
    InSight(dialog, dialog.sizeHint(), _SMALLEST).put_above(parent.window())
    dialog.open()

"""Which file to save or open: the only dialogs. They never block; nothing waits in ``exec``."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where_to_save(
    parent: QWidget, title: str, name: str, kind: str, chosen: Callable[[str], None]
) -> None:
    """Ask for a place to save; ``chosen``, a bound method, gets it if one is given."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = QStandardPaths.writableLocation(documents)
    dialog = QFileDialog(parent, title, folder, kind)
    dialog.setObjectName("save_dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def ask_what_to_open(parent: QWidget, title: str, kind: str, chosen: Callable[[str], None]) -> None:
    """Ask for a file to open; ``chosen``, a bound method, gets it if one is given."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = QStandardPaths.writableLocation(documents)
    dialog = QFileDialog(parent, title, folder, kind)
    dialog.setObjectName("open_dialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    dialog.open()

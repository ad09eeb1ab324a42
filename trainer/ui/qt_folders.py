"""Where Qt's own files are, wherever the app stands.

Qt looks for them under a path in its settings, which it reads as a list: a comma in the path, as in
``Jansen, Piet``, ends it there, and no window can open.
"""

from __future__ import annotations

from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication

_PARTS = ("Qt", "")
"""Where they stand in the folder of PySide6: it differs by system."""


def qt_folder(name: str) -> Path | None:
    """Return the folder ``plugins`` or ``translations`` of Qt; None where it stands elsewhere."""
    root = Path(PySide6.__file__).parent
    found = (root / part / name for part in _PARTS)
    return next((folder for folder in found if folder.is_dir()), None)


def add_plugins() -> None:
    """Have Qt find its plugins; called before the application object is made."""
    folder = qt_folder("plugins")
    if folder is not None:
        QCoreApplication.addLibraryPath(str(folder))

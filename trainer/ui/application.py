"""The one application object, and its language."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from .qt_folders import add_plugins, qt_folder


def application() -> QApplication:
    """Return the one application object, made with its name at first call."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    add_plugins()
    # As an argument: setStyle returns the style, and PySide6 then makes the enums of its class.
    made = QApplication([*sys.argv[:1], "-style", "Fusion"])
    made.setApplicationName("Steunpersoon")
    return made


def install_language(app: QApplication, assets: Path, language: str) -> None:
    """Have the app's and Qt's own sentences translated; English where a file is missing."""
    locale = QLocale(language)
    QLocale.setDefault(locale)
    ours = str(assets / "i18n")
    found = qt_folder("translations")
    qt = str(found or QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name, folder in (("trainer", ours), ("qtbase", qt)):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)

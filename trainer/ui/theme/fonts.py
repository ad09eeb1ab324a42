"""The app's own font, loaded before the first widget is made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

from ...domain.look.tokens import FONT_FAMILY

_FIRST = ("Regular", "Bold", "ExtraBold")
_LATER = ("SemiBold", "Italic")
_OTHER_SCRIPTS = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")


def load_fonts(assets: Path) -> list[str]:
    """Load the weights that the first page shows; return the names of files that are missing.

    The app goes on with the system's font when a file is gone.
    """
    return _load(assets, _files(_FIRST))


def load_more_fonts(assets: Path) -> list[str]:
    """Load what only later pages show; return the names of files that are missing."""
    return _load(assets, (*_files(_LATER), *_OTHER_SCRIPTS))


def _files(weights: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{FONT_FAMILY.replace(' ', '')}-{weight}.ttf" for weight in weights)


def _load(assets: Path, names: tuple[str, ...]) -> list[str]:
    files = [assets / "fonts" / name for name in names]
    return [
        file.name
        for file in files
        if not file.is_file() or QFontDatabase.addApplicationFont(str(file)) < 0
    ]

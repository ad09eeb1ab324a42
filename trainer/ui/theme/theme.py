"""The look that is in force: palette and text size, applied to the whole application."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ...domain.look.settings import Settings
from ...domain.look.tokens import (
    DARK,
    FALLBACK_FAMILY,
    FONT_FAMILY,
    LIGHT,
    OPEN_LETTERS_EM,
    TYPE_SCALE,
    Palette,
)
from .stylesheet import stylesheet


class Theme(QObject):
    """Applies settings to the application; painted widgets read colours and sizes from it."""

    changed = Signal()

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self.palette = LIGHT
        self._apply()
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def scale(self) -> float:
        """Return the text size as a factor, 1 to 2."""
        return self._settings.text_size / 100

    @property
    def less_motion(self) -> bool:
        """Tell whether animations are off: by choice, or because the system asks for it."""
        return self._settings.less_motion or self.system_wants_less_motion

    @property
    def system_wants_less_motion(self) -> bool:
        """Tell whether the system asks for less motion, as far as Qt knows: from 6.12 on."""
        hints = self._application.styleHints()
        return bool(hints.accessibility().property("motionPreference"))

    @property
    def spacing_em(self) -> float:
        """Return the extra room after each letter, as a part of the size of the text."""
        return OPEN_LETTERS_EM if self._settings.open_letters else 0.0

    def px(self, size: float) -> int:
        """Return a size of the design in pixels at the present text size."""
        return round(size * self.scale)

    def colour(self, role: str) -> QColor:
        """Return the colour of a role, such as ``brand``."""
        return QColor(f"#{getattr(self.palette, role)}")

    def font(self, size: str, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the app's font at a size of the type scale, such as ``body``."""
        font = QFont([FONT_FAMILY, FALLBACK_FAMILY])
        font.setPixelSize(self.px(TYPE_SCALE[size]))
        font.setWeight(weight)
        spacing = self.spacing_em * font.pixelSize()
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        # Words stay as far apart as before, compared to letters.
        font.setWordSpacing(spacing)
        return font

    def use(self, settings: Settings) -> None:
        """Apply changed settings, if they change the look."""
        before, self._settings = self._settings, settings
        if _look(before) != _look(settings):
            self._apply()
            self.changed.emit()

    def _on_scheme_changed(self) -> None:
        if self._settings.theme == "system" and self._wanted() is not self.palette:
            self._apply()
            self.changed.emit()

    def _wanted(self) -> Palette:
        dark_system = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = self._settings.theme == "dark" or (self._settings.theme == "system" and dark_system)
        return DARK if dark else LIGHT

    def _apply(self) -> None:
        self.palette = self._wanted()
        self._application.setFont(self.font("body"))
        self._application.setPalette(_qt_palette(self))
        self._application.setStyleSheet(stylesheet(self.palette, self.scale, self.spacing_em))


def _look(settings: Settings) -> tuple[str, int, bool]:
    return settings.theme, settings.text_size, settings.open_letters


def _qt_palette(theme: Theme) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: "paper",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "card",
        QPalette.ColorRole.AlternateBase: "paper",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Button: "card",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.Highlight: "brand",
        QPalette.ColorRole.HighlightedText: "on_brand",
        QPalette.ColorRole.ToolTipBase: "card",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.Link: "brand",
    }
    palette = QPalette()
    for role, name in roles.items():
        palette.setColor(role, theme.colour(name))
    return palette

"""Keeps a window on a screen, whole: at the start, and when screens come, go or change."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ...domain.look.window_place import Box, Frame, Place, fitted, home_of

_GUESS = Frame(8, 40, 8, 8)
"""A frame that isn't drawn yet: as on Windows, and a little more."""
_MAXIMIZED = Qt.WindowState.WindowMaximized
_SETTLED = 200
"""Milliseconds: a change of screens comes as a burst, and the system moves windows itself."""


class InSight(QObject):
    """Puts one window in its place, and back when it would be out of reach."""

    def __init__(self, window: QWidget, size: QSize, smallest: QSize) -> None:
        """Mind ``window``, which is ``size`` where there is room and never below ``smallest``."""
        super().__init__(window)
        self._window = window
        self._size = size
        self._smallest = smallest
        self._put = QRect()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLED)
        self._later.timeout.connect(self.correct)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._on_screen_added)
            application.screenRemoved.connect(self._on_screens_changed)
            application.primaryScreenChanged.connect(self._on_screens_changed)
        for screen in QGuiApplication.screens():
            self._follow(screen)

    def put(self, place: Place | None) -> None:
        """Give the window the place that was kept, corrected, before it is shown."""
        self._fit(place.box if place else None, _GUESS)
        self._put = self._window.geometry()
        if place is not None and place.maximized:
            self._window.setWindowState(self._window.windowState() | _MAXIMIZED)

    def put_above(self, other: QWidget) -> None:
        """Give the window, before it is shown, a place in the middle of another, corrected."""
        rect = QRect(other.pos(), self._size)
        rect.moveCenter(other.geometry().center())
        self._fit(_box(rect), _GUESS)

    @property
    def place(self) -> Place:
        """Return where the window is, or would be if it did not fill the screen."""
        window = self._window
        rect = window.geometry() if self._is_plain() else window.normalGeometry()
        return Place(_box(rect), window.isMaximized())

    def settle(self) -> None:
        """Correct the place once more when the frame is there, unless the user was faster."""
        if self._window.geometry() == self._put:
            self.correct()

    @Slot()
    def correct(self) -> None:
        """Have the whole window on a screen again; one that fills it is the system's."""
        window = self._window
        self._limit()
        if window.isVisible() and self._is_plain():
            self._fit(_box(window.geometry()), self._frame())

    def _is_plain(self) -> bool:
        return self._window.windowState() == Qt.WindowState.WindowNoState

    def _fit(self, wanted: Box | None, frame: Frame) -> None:
        window, size = self._window, self._size
        box = fitted(wanted, (size.width(), size.height()), _screens(), frame)
        self._limit(box)
        rect = QRect(box.x, box.y, box.width, box.height)
        if rect != window.geometry():
            window.setGeometry(rect)

    def _limit(self, at: Box | None = None) -> None:
        """Let the window be as small as its screen asks for."""
        box = _box(self._window.geometry()) if at is None else at
        home = home_of(box, _screens())
        least, frame = self._smallest, self._frame()
        if home is not None:
            room = QSize(
                home.width - frame.left - frame.right, home.height - frame.top - frame.bottom
            )
            least = least.boundedTo(room).expandedTo(QSize(1, 1))
        if least != self._window.minimumSize():
            self._window.setMinimumSize(least)

    def _frame(self) -> Frame:
        if not self._window.isVisible():
            return _GUESS
        margins = self._window.windowHandle().frameMargins()
        return Frame(margins.left(), margins.top(), margins.right(), margins.bottom())

    def _follow(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._on_screens_changed)
        screen.geometryChanged.connect(self._on_screens_changed)

    @Slot(QScreen)
    def _on_screen_added(self, screen: QScreen) -> None:
        self._follow(screen)
        self._on_screens_changed()

    @Slot()
    def _on_screens_changed(self) -> None:
        self._later.start()


def _screens() -> list[Box]:
    """Return the parts of the screens that windows may use, the main screen first."""
    main = QGuiApplication.primaryScreen()
    found = sorted(QGuiApplication.screens(), key=lambda screen: screen is not main)
    boxes = [_box(screen.availableGeometry()) for screen in found]
    return [box for box in boxes if box.width > 0 and box.height > 0]


def _box(rect: QRect) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())

"""A search result: a real push button with a title, where it is, and a piece of its text."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QTextDocument
from PySide6.QtWidgets import QSizePolicy

from ...domain.look.tokens import RADIUS, SPACE, TYPE_SCALE
from ...domain.text.searching import Piece
from ..kit.one_press import PressButton
from ..kit.typing_fields import LineField
from ..theme.theme import Theme

_LEAST = 200
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SearchField(LineField):
    """A field above results. ``moved`` tells that an arrow asks for what is above or below."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (by := _MOVES.get(Qt.Key(event.key()))) is not None:
            self.moved.emit(by)
            return
        super().keyPressEvent(event)


class ResultButton(PressButton):
    """Only the painting is our own: Qt's buttons neither wrap nor mark words.

    ``moved`` is as that of the field, ``typed`` carries what is typed while this has the keyboard.
    """

    moved = Signal(int)
    typed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title: tuple[Piece, ...] = ()
        self._snippet: tuple[Piece, ...] = ()
        self._where = ""
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._fill)

    def show_result(self, title: tuple[Piece, ...], where: str, snippet: tuple[Piece, ...]) -> None:
        """Show another result."""
        if (title, where, snippet) == (self._title, self._where, self._snippet):
            return
        self._title, self._where, self._snippet = title, where, snippet
        parts = ("".join(piece.text for piece in pieces) for pieces in (title, snippet))
        heading, text = parts
        self.setAccessibleName(". ".join(filter(None, (heading, where, text))))
        self._fill()

    def _fill(self) -> None:
        theme = self._theme
        self._document.setDefaultFont(theme.font("body"))
        muted, ink = theme.colour("muted").name(), theme.colour("ink").name()
        title, small = theme.px(TYPE_SCALE["lesson"]), theme.px(TYPE_SCALE["small"])
        self._document.setHtml(
            f'<p style="margin: 0; color: {ink}; font-size: {title}px; font-weight: 700">'
            f"{self._marked(self._title)}</p>"
            f'<p style="margin: 2px 0 4px 0; color: {muted}; font-size: {small}px">'
            f"{escape(self._where)}</p>"
            f'<p style="margin: 0; color: {ink}">{self._marked(self._snippet)}</p>'
        )
        self.updateGeometry()
        self.update()

    def _marked(self, pieces: tuple[Piece, ...]) -> str:
        """Return pieces as HTML; what was found is bold, underlined and on yellow."""
        back, ink = self._theme.colour("sun_soft").name(), self._theme.colour("sun_ink").name()
        look = f"background-color: {back}; color: {ink}; font-weight: 700"
        return "".join(
            f'<u style="{look}">{escape(piece.text)}</u>' if piece.hit else escape(piece.text)
            for piece in pieces
        )

    def _margin(self) -> int:
        return SPACE["m"]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._document.setTextWidth(max(_LEAST // 2, width - 2 * self._margin()))
        return round(self._document.size().height()) + 2 * self._margin()

    def sizeHint(self) -> QSize:
        return QSize(_LEAST, self.heightForWidth(max(_LEAST, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(max(80, self.width())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (_NONE, _SHIFT)
        if (by := _MOVES.get(Qt.Key(event.key()))) is not None:
            self.moved.emit(by)
        elif plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, margin = self._theme, self._margin()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        lit = self.hasFocus() or self.underMouse() or self.isDown()
        painter.setBrush(theme.colour("brand_soft" if self.isDown() else "card"))
        edge = "focus" if self.hasFocus() else "brand" if lit else "line"
        painter.setPen(QPen(theme.colour(edge), 3 if self.hasFocus() else 1))
        painter.drawRoundedRect(frame, RADIUS["card"], RADIUS["card"])
        painter.translate(margin, margin)
        self._document.setTextWidth(max(_LEAST // 2, self.width() - 2 * margin))
        self._document.drawContents(painter)

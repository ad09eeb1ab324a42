"""A tile of the toolkit: a real push button with a small page, a title, and what it is for."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextDocument
from PySide6.QtWidgets import QSizePolicy

from ...domain.look.tokens import RADIUS, SPACE, TYPE_SCALE
from ..kit.one_press import PressButton
from ..theme.icons import Icons
from ..theme.theme import Theme
from .mini_page import paint_mini_page

_LEAST = 200
_PICTURE = 96


class ToolTile(PressButton):
    """Only the painting is our own: Qt's buttons don't wrap."""

    def __init__(self, theme: Theme, icons: Icons, kind: str) -> None:
        super().__init__()
        self._theme, self._icons, self._kind = theme, icons, kind
        self._liked = False
        self._texts = ("", "", "")
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._fill)

    def show_tool(self, title: str, summary: str, kind: str, *, liked: bool, said: str) -> None:
        """Show an item; ``said`` is its name for a voice, with what the star means."""
        self._liked = liked
        self._texts = (title, summary, kind)
        self.setAccessibleName(said)
        self._fill()

    def _fill(self) -> None:
        theme = self._theme
        title, summary, kind = map(escape, self._texts)
        ink, muted = theme.colour("ink").name(), theme.colour("muted").name()
        brand = theme.colour("brand_ink").name()
        large, small = theme.px(TYPE_SCALE["lesson"]), theme.px(TYPE_SCALE["small"])
        self._document.setDefaultFont(theme.font("body"))
        self._document.setHtml(
            f'<p style="margin: 0 0 4px 0; color: {ink}; font-size: {large}px; font-weight: 700">'
            f"{title}</p>"
            f'<p style="margin: 0 0 8px 0; color: {muted}; font-size: {small}px">{summary}</p>'
            f'<p style="margin: 0; color: {brand}; font-size: {small}px; font-weight: 700">'
            f"{kind}</p>"
        )
        self.updateGeometry()
        self.update()

    def _top(self) -> int:
        """Return where the text begins, below the picture."""
        return SPACE["m"] + _PICTURE + SPACE["m"]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._document.setTextWidth(max(_LEAST // 2, width - 2 * SPACE["l"]))
        return round(self._document.size().height()) + self._top() + SPACE["l"]

    def sizeHint(self) -> QSize:
        return QSize(_LEAST, self.heightForWidth(max(_LEAST, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, side = self._theme, SPACE["l"]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        focused = self.hasFocus()
        lit = focused or self.underMouse() or self.isDown()
        painter.setBrush(theme.colour("brand_soft" if self.isDown() else "card"))
        edge = "focus" if focused else "brand" if lit else "line"
        painter.setPen(QPen(theme.colour(edge), 3 if focused else 1))
        painter.drawRoundedRect(frame, RADIUS["card"], RADIUS["card"])
        picture = QRectF(SPACE["m"], SPACE["m"], self.width() - 2 * SPACE["m"], _PICTURE)
        paint_mini_page(painter, theme, self._kind, picture)
        if self._liked:
            star = self._icons.pixmap("star", theme.colour("sun_ink"), 24)
            painter.drawPixmap(round(picture.right()) - 32, round(picture.top()) + 8, star)
        painter.translate(side, self._top())
        self._document.setTextWidth(max(_LEAST // 2, self.width() - 2 * side))
        self._document.drawContents(painter)

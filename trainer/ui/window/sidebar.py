"""The left side: where you can go, help, and who you are. Folds to icons in a narrow window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...domain.look.tokens import SPACE
from ..kit.context import Context
from ..kit.one_press import PressButton
from ..kit.parts import column, fitted, label, restyle, row, tip

_WIDE = 232
_NARROW = 72
_MARGIN = 14


class _WayButton(PressButton):
    """Is checked while its page is shown; pressing it alone changes nothing."""

    def nextCheckState(self) -> None:
        """Leave it to whoever shows the page."""


class Sidebar(QFrame):
    """Buttons for pages by id. ``chosen`` carries the id of the page that is asked for."""

    chosen = Signal(str)

    def __init__(
        self, context: Context, entries: Sequence[tuple[str, str, str]], *, folded: bool
    ) -> None:
        """Make a button for each of ``entries``: page id, title, icon.

        Folding it later has all buttons styled once more, which would come before the first page.
        """
        super().__init__()
        self.setObjectName("sidebar")
        self._context = context
        self._folded = folded
        self._icons: dict[str, str] = {}
        self._titles: dict[str, str] = {}
        self.buttons: dict[str, QPushButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 20, _MARGIN, 16)
        layout.setSpacing(SPACE["xs"])
        self._logo, self._brand = (
            label("", wrap=False),
            label("Steunpersoon", "heading", wrap=False),
        )
        head = row(self._logo, self._brand)
        head.setContentsMargins(10, 0, 0, 12)
        layout.addLayout(head)
        self._ways = QScrollArea()
        layout.addWidget(self._ways, 1)
        ways = self._scrolling()
        ways.addWidget(self._add("search", self.tr("Search"), "search"))
        ways.addSpacing(SPACE["s"])
        for id, title, icon in entries:
            ways.addWidget(self._add(id, title, icon))
        ways.addStretch(1)
        self.help_button = self._add("help", self.tr("Need help now?"), "help")
        self.help_button.setObjectName("helpButton")
        self.help_button.setCheckable(False)
        layout.addWidget(self.help_button)
        line = QFrame()
        line.setObjectName("sideLine")
        line.setFixedHeight(1)
        layout.addSpacing(SPACE["s"])
        layout.addWidget(line)
        layout.addSpacing(SPACE["s"])
        self.person_button = self._add("people", self.tr("Who are you?"), "person")
        layout.addWidget(self.person_button)
        self.refresh()
        context.theme.changed.connect(self.refresh)

    def _scrolling(self) -> QVBoxLayout:
        """Let the ways scroll where the window is low; help and who you are stay in sight."""
        self._ways.setObjectName("sideScroll")
        self._ways.setWidgetResizable(True)
        self._ways.setFrameShape(QFrame.Shape.NoFrame)
        self._ways.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ways.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        body.setObjectName("sideWays")
        self._ways.setWidget(body)
        return column(body, "xs")

    def _add(self, id: str, title: str, icon: str) -> QPushButton:
        made = _WayButton()
        made.setCheckable(True)
        made.setObjectName(f"{id}Button")
        made.setProperty("page", id)
        made.setProperty("folded", "yes" if self._folded else "no")
        made.setIconSize(QSize(20, 20))
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(self._on_clicked)
        self.buttons[id], self._titles[id], self._icons[id] = made, title, icon
        return made

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.chosen.emit(str(sender.property("page")))

    def show_person(self, name: str, role: str) -> None:
        """Show who is learning, or ask when ``name`` is empty."""
        self._titles["people"] = f"{name}\n{role}" if name else self.tr("Who are you?")
        self._refresh_button("people")

    def choose(self, id: str) -> None:
        """Mark the button of the page that is shown; none for a page without one."""
        for own, made in self.buttons.items():
            made.setChecked(own == id)
            if own == id:
                # What isn't inside, such as help, leaves it as it is.
                self._ways.ensureWidgetVisible(made, 0, SPACE["l"])

    def fold(self, folded: bool) -> None:
        """Show icons only, or icons with their titles."""
        if folded != self._folded:
            self._folded = folded
            self.refresh()

    def refresh(self) -> None:
        """Draw everything anew, after a change of theme, size or language."""
        theme = self._context.theme
        self.setFixedWidth(_NARROW if self._folded else round(_WIDE * min(1.6, theme.scale)))
        self._brand.setVisible(not self._folded)
        self._logo.setPixmap(self._context.icons.pixmap("logo", theme.colour("side_ink"), 28))
        for id in self.buttons:
            self._refresh_button(id)

    def _refresh_button(self, id: str) -> None:
        theme, made, title = self._context.theme, self.buttons[id], self._titles[id]
        spoken = title.replace("\n", ", ")
        restyle(made, "folded", "yes" if self._folded else "no")
        made.setAccessibleName(spoken)
        if id == "people" and "\n" in title:
            made.setIcon(self._initial(title[0]))
            made.setIconSize(QSize(30, 30))
        else:
            tint = "on_coral" if id == "help" else "side_muted"
            made.setIcon(
                self._context.icons.icon(
                    self._icons[id], theme.colour(tint), theme.colour("side_chosen_ink")
                )
            )
            made.setIconSize(QSize(20, 20))
        text = "" if self._folded else title
        if text and id == "people":
            text = fitted(made, title, self.minimumWidth() - 2 * _MARGIN)
        made.setText(text.replace("&", "&&"))
        made.setToolTip("" if text == title else tip(spoken))

    def _initial(self, letter: str) -> QPixmap:
        theme = self._context.theme
        picture = QPixmap(64, 64)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sun"))
        painter.drawEllipse(0, 0, 64, 64)
        font = theme.font("body", QFont.Weight.Bold)
        font.setPixelSize(30)
        painter.setFont(font)
        painter.setPen(theme.colour("side"))
        painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, letter.upper())
        painter.end()
        picture.setDevicePixelRatio(2)
        return picture

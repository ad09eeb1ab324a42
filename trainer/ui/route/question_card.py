"""A question that folds open: its answer when it is closed, all its options when it is open."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.look.tokens import RADIUS, SPACE, TYPE_SCALE
from ...domain.route.table import UNKNOWN, Question
from ..kit.context import Context
from ..kit.one_press import PressButton
from ..kit.option_button import LineOption
from ..kit.parts import column
from ..theme.theme import Theme

_LEAST = 160


class AskButton(PressButton):
    """A real push button with a question and its answer; Qt's own doesn't wrap."""

    def __init__(self, theme: Theme, ask: str) -> None:
        super().__init__()
        self._theme, self._ask = theme, ask
        self._answer = ""
        self._is_open = False
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._fill)

    def show_answer(self, answer: str, *, is_open: bool) -> None:
        """Show what was answered; nothing yet when it is empty."""
        self._answer, self._is_open = answer, is_open
        self._fill()

    @Slot()
    def _fill(self) -> None:
        answer, is_open = self._answer, self._is_open
        said = answer or self.tr("not answered yet")
        state = self.tr("open") if is_open else self.tr("closed")
        self.setAccessibleName(f"{self._ask} {said}")
        self.setAccessibleDescription(state)
        ink, muted = (self._theme.colour(name).name() for name in ("ink", "muted"))
        small, body = (self._theme.px(TYPE_SCALE[name]) for name in ("small", "body"))
        head = f"color: {muted}; font-size: {small}px"
        if not answer:
            head = f"color: {ink}; font-size: {body}px; font-weight: 700"
        html = f'<p style="margin: 0; {head}">{escape(self._ask)}</p>'
        if answer:
            strong = f"color: {ink}; font-size: {body}px; font-weight: 700"
            html += f'<p style="margin: 2px 0 0 0; {strong}">{escape(answer)}</p>'
        self._document.setDefaultFont(self._theme.font("body"))
        self._document.setHtml(html)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._document.setTextWidth(max(_LEAST // 2, width - 2 * SPACE["l"]))
        return round(self._document.size().height()) + 2 * SPACE["m"]

    def sizeHint(self) -> QSize:
        return QSize(_LEAST, self.heightForWidth(max(_LEAST, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(max(80, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        edge = "brand" if self._is_open or self.underMouse() else "edge"
        wide = 3 if self.hasFocus() else 2 if self._is_open else 1
        painter.setBrush(theme.colour("brand_soft" if self.isDown() else "card"))
        painter.setPen(QPen(theme.colour("focus" if self.hasFocus() else edge), wide))
        painter.drawRoundedRect(frame, RADIUS["card"], RADIUS["card"])
        painter.translate(SPACE["l"], SPACE["m"])
        self._document.setTextWidth(max(_LEAST // 2, self.width() - 2 * SPACE["l"]))
        self._document.drawContents(painter)


class QuestionCard(QWidget):
    """``asked`` carries the id of a question to open or close, ``chosen`` also the answer's."""

    asked = Signal(str)
    chosen = Signal(str, str)

    def __init__(self, context: Context, question: Question) -> None:
        super().__init__()
        self.question = question
        self.is_open = False
        layout = column(self, spacing="xs")
        self.head = AskButton(context.theme, question.ask)
        self.head.setObjectName(f"ask_{question.id}")
        self.head.clicked.connect(self._on_head_clicked)
        layout.addWidget(self.head)
        self._body = QWidget()
        inside = column(self._body, spacing="xs")
        self.lines: list[LineOption] = []
        self._by_number: dict[int, LineOption] = {}
        for at, option in enumerate(question.options, 1):
            number = 0 if option.id == UNKNOWN else at
            line = LineOption(context.theme, context.icons, number, option.text)
            line.setCheckable(True)
            line.setObjectName(f"{question.id}_{option.id}")
            line.setProperty("option", option.id)
            line.clicked.connect(self._on_line_clicked)
            inside.addWidget(line)
            self.lines.append(line)
            self._by_number[number] = line
        layout.addWidget(self._body)

    def show_answer(self, answer: str, *, is_open: bool) -> None:
        """Show the answer with this id, and all options when it is open."""
        self.is_open = is_open
        option = self.question.option(answer)
        self.head.show_answer(option.text if option else "", is_open=is_open)
        self._body.setVisible(is_open)
        for line in self.lines:
            line.setChecked(line.property("option") == answer)

    def first(self) -> QWidget:
        """Return where the keyboard begins: the answer that was given, or the first."""
        if not self.is_open:
            return self.head
        return next((line for line in self.lines if line.isChecked()), self.lines[0])

    def take_number(self, number: int) -> bool:
        """Choose the answer with this number; 0 is the one that isn't known."""
        line = self._by_number.get(number)
        if line is not None:
            line.click()
        return line is not None

    @Slot()
    def _on_head_clicked(self) -> None:
        self.asked.emit(self.question.id)

    @Slot()
    def _on_line_clicked(self) -> None:
        self.chosen.emit(self.question.id, str(self.sender().property("option")))

"""A field to fill in on screen: its label, what to mind, and a line, a text, or things to tick."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from ...domain.toolkit.fields import LONGEST_ANSWER, LONGEST_LINE, Field, FieldKind
from ..kit.parts import column, label
from ..kit.typing_fields import LineField, TextField
from .tick_row import TickRow


class _Text(TextField):
    """A long answer, as high as the lines that are expected."""

    def __init__(self, lines: int) -> None:
        super().__init__(LONGEST_ANSWER)
        self._lines = lines

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().lineSpacing() * self._lines + 34)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())


class FieldRow(QWidget):
    """``changed`` tells that something else is filled in."""

    changed = Signal()

    def __init__(self, field: Field, value: str) -> None:
        super().__init__()
        self.field = field
        self.ticks: list[TickRow] = []
        self.input: LineField | TextField | None = None
        inside = column(self, spacing="xs")
        asked = label(field.label, "strong")
        inside.addWidget(asked)
        notes = [field.hint] if field.hint else []
        if field.about_someone and field.is_written:
            notes.append(self.tr("No names of young people."))
        if notes:
            inside.addWidget(label(" ".join(notes), "small", "muted"))
        if field.kind in (FieldKind.TICKS, FieldKind.CHOICE):
            self._add_ticks(value.splitlines())
        else:
            made = self._writing(value)
            made.setObjectName(f"field_{field.id}")
            made.setAccessibleName(field.label)
            made.setAccessibleDescription(" ".join(notes))
            asked.setBuddy(made)
            inside.addWidget(made)
            self.input = made

    def _writing(self, value: str) -> LineField | TextField:
        if self.field.kind is FieldKind.LINE:
            line = LineField(LONGEST_LINE, value)
            line.setCursorPosition(0)
            line.textEdited.connect(self._on_changed)
            return line
        text = _Text(self.field.lines)
        text.setPlainText(value)
        text.textChanged.connect(self._on_changed)
        return text

    def _add_ticks(self, chosen: list[str]) -> None:
        is_choice = self.field.kind is FieldKind.CHOICE
        group = QButtonGroup(self) if is_choice else None
        layout = self.layout()
        for at, option in enumerate(self.field.options):
            made = TickRow(option, one_of_many=is_choice, group=self.field.label)
            made.box.setObjectName(f"field_{self.field.id}_{at}")
            if group is not None:
                group.addButton(made.box)
            made.tick(option in chosen)
            made.toggled.connect(self._on_changed)
            if layout is not None:
                layout.addWidget(made)
            self.ticks.append(made)

    def value(self) -> str:
        """Return what is filled in; of ticks each on a line."""
        if self.ticks:
            return "\n".join(made.text for made in self.ticks if made.is_ticked)
        if isinstance(self.input, LineField):
            return self.input.text()
        return self.input.toPlainText() if self.input else ""

    def show_value(self, value: str) -> None:
        """Show something else as filled in."""
        chosen = value.splitlines()
        for made in self.ticks:
            made.tick(made.text in chosen)
        if isinstance(self.input, LineField):
            self.input.setText(value)
        elif self.input is not None:
            self.input.setPlainText(value)

    def first(self) -> QWidget | None:
        """Return what takes the keyboard first."""
        return self.ticks[0].box if self.ticks else self.input

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

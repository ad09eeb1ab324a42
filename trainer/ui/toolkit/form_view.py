"""A form on screen: sections with fields, kept as they are filled in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...domain.toolkit.forms import Form
from ...domain.toolkit.tool import Tool
from ...services.training import Training
from ..context import Context
from ..widgets.field_row import FieldRow
from ..widgets.parts import card, label
from ..widgets.prose import Prose
from .filling import FillingView


class FormView(FillingView):
    """Each section is a card."""

    def __init__(self, context: Context, training: Training, tool: Tool) -> None:
        super().__init__(context, training, tool)
        form: Form = tool.body
        self.has_private = any(field.about_someone for field in form.fields)
        kept = self.toolkit.filled(tool)
        self.rows: dict[str, FieldRow] = {}
        self.body.addWidget(label(form.how, "body"))
        self.add_top()
        for section in form.sections:
            frame, inside = card(spacing="l")
            inside.addWidget(label(section.title, "heading"))
            if section.prose:
                inside.addWidget(Prose(context.theme, section.prose))
            for field in section.fields:
                row = FieldRow(field, kept.get(field.id, ""))
                row.changed.connect(self.on_changed)
                inside.addWidget(row)
                self.rows[field.id] = row
            self.body.addWidget(frame)
        self.add_foot()

    def add_top(self) -> None:
        """Add what stands above the sections."""

    def filled_in(self) -> dict[str, str]:
        return {id: row.value() for id, row in self.rows.items() if row.value()}

    def fill(self, filled: dict[str, str]) -> None:
        for id, row in self.rows.items():
            row.show_value(filled.get(id, ""))

    def first_focus(self) -> QWidget | None:
        return next((row.first() for row in self.rows.values()), None)

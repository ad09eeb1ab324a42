"""A form on screen: sections with fields, kept as they are filled in."""

from __future__ import annotations

from ...domain.toolkit.forms import Form
from ...domain.toolkit.tool import Tool
from ...services.learning.training import Training
from ..kit.context import Context
from ..kit.parts import card, label
from ..kit.prose import Prose
from .filling import FieldsView


class FormView(FieldsView):
    """Each section is a card."""

    def __init__(self, context: Context, training: Training, tool: Tool) -> None:
        super().__init__(context, training, tool)
        form: Form = tool.body
        self.has_private = any(field.about_someone for field in form.fields)
        self.body.addWidget(label(form.how, "body"))
        self.add_top()
        for section in form.sections:
            frame, inside = card(spacing="l")
            inside.addWidget(label(section.title, "heading"))
            if section.prose:
                inside.addWidget(Prose(context.theme, section.prose))
            for field in section.fields:
                self.add_field(field, inside)
            self.body.addWidget(frame)
        self.add_foot()

    def add_top(self) -> None:
        """Add what stands above the sections."""

"""Items that have a page of their own in the app: what it is for, and the way there."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ...domain.toolkit.tool import Tool
from ...services.learning.training import Training
from ..kit.context import Context
from ..kit.parts import button, button_bar, label
from .tool_view import ToolView


class _ElsewhereView(ToolView):
    page = ""

    def __init__(self, context: Context, training: Training, tool: Tool) -> None:
        super().__init__(context, training, tool)
        self.body.addWidget(label(tool.body.how, "body"))
        self.open_button = button(self.goes_to(), name="open_button")
        self.open_button.clicked.connect(self._on_open_clicked)
        self.body.addWidget(button_bar(self.open_button))

    def goes_to(self) -> str:
        """Return what the button says."""
        raise NotImplementedError

    def first_focus(self) -> QWidget | None:
        return self.open_button

    @Slot()
    def _on_open_clicked(self) -> None:
        self.used.emit()
        self.went.emit(self.page, None)


class NetworkView(_ElsewhereView):
    """Mijn netwerk is filled in on its own page."""

    page = "network"

    def goes_to(self) -> str:
        return self.tr("Fill in who is near")


class SessionView(_ElsewhereView):
    """A team session is read on its own page."""

    page = "team"

    def goes_to(self) -> str:
        return self.tr("Read the script")


class WordsView(_ElsewhereView):
    """The word list has its own page."""

    page = "words"

    def goes_to(self) -> str:
        return self.tr("Look at all words")

"""A checklist on screen: what is ticked stays ticked."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ...domain.toolkit.checklists import Checklist
from ...domain.toolkit.tool import Tool
from ...services.learning.training import Training
from ..kit.context import Context
from ..kit.parts import card, label
from ..kit.progress_line import ProgressLine
from ..kit.prose import Prose
from .filling import FillingView
from .tick_row import TickRow


class ChecklistView(FillingView):
    """Each section is a card; above them how far it is."""

    def __init__(self, context: Context, training: Training, tool: Tool) -> None:
        super().__init__(context, training, tool)
        checklist: Checklist = tool.body
        kept = self.toolkit.filled(tool)
        self.body.addWidget(label(checklist.how, "body"))
        self._count = label("", "strong")
        self._line = ProgressLine(context.theme, self.tr("Progress"))
        self.body.addWidget(self._count)
        self.body.addWidget(self._line)
        self.ticks: dict[str, TickRow] = {}
        for section in checklist.sections:
            frame, inside = card(spacing="xs")
            inside.addWidget(label(section.title, "heading"))
            if section.prose:
                inside.addWidget(Prose(context.theme, section.prose))
            for line in section.lines:
                tick = TickRow(line.text)
                tick.box.setObjectName(f"tick_{line.id}")
                tick.tick(bool(kept.get(line.id)))
                tick.toggled.connect(self._on_ticked)
                inside.addWidget(tick)
                self.ticks[line.id] = tick
            self.body.addWidget(frame)
        self.add_foot()
        self._show_count()

    def _show_count(self) -> None:
        done = len(self.filled_in())
        self._count.setText(self.tr("{done} of {all} done").format(done=done, all=len(self.ticks)))
        self._line.show_part(done, len(self.ticks))

    def filled_in(self) -> dict[str, str]:
        return {id: "x" for id, tick in self.ticks.items() if tick.is_ticked}

    def fill(self, filled: dict[str, str]) -> None:
        for id, tick in self.ticks.items():
            tick.tick(bool(filled.get(id)))
        self._show_count()

    def first_focus(self) -> QWidget | None:
        return next((tick.box for tick in self.ticks.values()), None)

    @Slot(bool)
    def _on_ticked(self, _: bool) -> None:
        self._show_count()
        self.on_changed()

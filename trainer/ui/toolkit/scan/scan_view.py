"""A scan on screen: its statements, or what they showed and what to begin with."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ....domain.errors import TrainerError
from ....domain.look.tokens import SPACE
from ....domain.toolkit.scan import Answers, Scan
from ....domain.toolkit.scan_record import PlannedStep, ScanRecord
from ....domain.toolkit.tool import Tool
from ....services.learning.training import Training
from ....services.toolkit.scanning import Scanning
from ...kit.announce import announce
from ...kit.context import Context
from ...kit.days import done_on
from ...kit.parts import button, button_bar, card, clear, column, label
from ...kit.scrolling import scroll_area_of
from ..tool_view import PrintWish, ToolView
from .scan_form import ScanForm
from .scan_result import ScanResult


class ScanView(ToolView):
    """Shows ``form`` while a scan is filled in, else ``result``; the other one is None."""

    is_filled_in = True

    def __init__(self, context: Context, training: Training, tool: Tool) -> None:
        super().__init__(context, training, tool)
        self._scan: Scan = tool.body
        self._scanning = Scanning(training, tool)
        self._erased: ScanRecord | None = None
        self._is_draft_kept = True
        self.form: ScanForm | None = None
        self.result: ScanResult | None = None
        self._erased_card, inside = card("soft", margin="m")
        self.said = label("", "strong")
        self.undo_button = button(self.tr("Put it back"), name="put_back_button")
        self.undo_button.clicked.connect(self._on_undo_clicked)
        inside.addWidget(self.said)
        inside.addWidget(button_bar(self.undo_button))
        self._erased_card.hide()
        self.body.addWidget(self._erased_card)
        self._work = column()
        self.body.addLayout(self._work)
        draft = self._scanning.draft()
        if draft or not self._scanning.records():
            self._show_form(draft)
        else:
            self._show_result()

    def empty_wish(self) -> PrintWish:
        return PrintWish(filled={}, anew=True)

    # What is shown ---------------------------------------------------------------------------

    def _show_form(self, answers: Answers) -> None:
        clear(self._work)
        records = self._scanning.records()
        before = done_on(records[0].day) if records else ""
        form = ScanForm(self.context, self._scan, answers, before)
        form.answered.connect(self._on_answered)
        form.completed.connect(self._on_completed)
        form.returned.connect(self._on_returned)
        self._work.addWidget(form)
        form.show()
        self.form, self.result = form, None

    def _show_result(self) -> None:
        clear(self._work)
        records, draft = self._scanning.records(), self._scanning.draft()
        result = ScanResult(self.context, self._scan, records, has_draft=bool(draft))
        result.planned.connect(self._on_planned)
        result.restarted.connect(self._on_restarted)
        result.erased.connect(self._on_erased)
        self._work.addWidget(result)
        result.show()
        self.form, self.result = None, result

    def _begin_at_top(self, text: str) -> None:
        """Give the keyboard to what is new, from its top, and have it said."""
        area, first = scroll_area_of(self), self.first_focus()
        body = area.widget() if area is not None else None
        if first is not None:
            first.setFocus()
        if area is not None and body is not None:
            top = self.mapTo(body, self.rect().topLeft()).y()
            area.verticalScrollBar().setValue(top - SPACE["l"])
        announce(self, text)

    def first_focus(self) -> QWidget | None:
        if self.form is not None:
            return self.form.first()
        return self.result.first() if self.result is not None else None

    def take_number(self, number: int) -> bool:
        return self.form is not None and self.form.take_number(number)

    # Filling in ------------------------------------------------------------------------------

    @Slot()
    def _on_answered(self) -> None:
        self._keep_draft()

    def _keep_draft(self) -> bool:
        if self.form is None:
            return True
        try:
            self._scanning.keep_draft(self.form.answers())
        except TrainerError as error:
            self._is_draft_kept = False
            self.fail(error)
            return False
        self._is_draft_kept = True
        return True

    @Slot()
    def _on_completed(self) -> None:
        if self.form is None:
            return
        try:
            self._scanning.finish(self.form.answers())
        except TrainerError as error:
            self.fail(error)
            return
        self._is_draft_kept = True
        self._forget_erased()
        self._show_result()
        self._say_result()
        self.changed.emit()
        self.used.emit()

    @Slot()
    def _on_returned(self) -> None:
        if self.flush():
            self._show_result()
            self._say_result()

    def _say_result(self) -> None:
        if self.result is not None:
            self._begin_at_top(self.result.spoken())

    # The result ------------------------------------------------------------------------------

    @Slot(object)
    def _on_planned(self, step: PlannedStep) -> None:
        if self.result is None:
            return
        try:
            record = self._scanning.plan(self.result.record, step)
        except TrainerError as error:
            self.fail(error)
            return
        self.result.show_kept(record, step.statement)
        self.changed.emit()

    @Slot()
    def _on_restarted(self) -> None:
        if self.flush():
            self._show_form(self._scanning.draft())
            self._begin_at_top(self.tr("A new scan. The earlier one stays."))

    @Slot()
    def _on_erased(self) -> None:
        if self.result is None:
            return
        self.result.flush()
        record = self.result.record
        try:
            self._scanning.erase(record)
        except TrainerError as error:
            self.fail(error)
            return
        self._erased = record
        self._show_what_is_left()
        day = done_on(record.day)
        self.said.setText(self.tr("✓ The scan of {day} is erased.").format(day=day))
        self._erased_card.show()
        self._begin_at_top(self.said.text())
        self.undo_button.setFocus()
        self.changed.emit()

    def _show_what_is_left(self) -> None:
        draft = self._scanning.draft()
        if self._scanning.records():
            self._show_result()
        else:
            self._show_form(draft)

    @Slot()
    def _on_undo_clicked(self) -> None:
        record = self._erased
        if record is None or not self.flush():
            return
        try:
            self._scanning.keep(record)
        except TrainerError as error:
            self.fail(error)
            return
        self._forget_erased()
        self._show_result()
        self._begin_at_top(self.tr("✓ The scan is back."))
        self.changed.emit()

    def _forget_erased(self) -> None:
        self._erased = None
        self._erased_card.hide()

    def flush(self) -> bool:
        if self.result is not None:
            return self.result.flush()
        return self._is_draft_kept or self._keep_draft()

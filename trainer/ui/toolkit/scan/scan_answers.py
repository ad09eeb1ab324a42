"""All answers of a scan below each other, with those of the time before beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ....domain.look.tokens import SPACE
from ....domain.toolkit.scan import ANSWERS, Scan, Statement
from ....domain.toolkit.scan_record import ScanRecord
from ...kit.context import translated
from ...kit.flow import FlowLayout
from ...kit.parts import card, column, label, pill


class ScanAnswers(QFrame):
    """A heading for each part, and below it its statements, each with its answers."""

    def __init__(self, scan: Scan, now: ScanRecord, before: ScanRecord | None) -> None:
        super().__init__()
        self._now, self._before = now, before
        frame, inside = card(spacing="l")
        column(self).addWidget(frame)
        for part in scan.parts:
            inside.addWidget(label(part.title, "heading"))
            for one in scan.of(part.id):
                self._add(inside, one, scan.statements.index(one) + 1)

    def _add(self, inside: QVBoxLayout, one: Statement, number: int) -> None:
        words = column(spacing="xs")
        words.addWidget(label(f"{number}. {one.text}", "body"))
        line = QWidget()
        flow = FlowLayout(line, SPACE["s"])
        now = self._answer(self._now, one)
        if self._before is None:
            flow.addWidget(pill(now, "done"))
        else:
            before = self._answer(self._before, one)
            flow.addWidget(pill(self.tr("Last time: {answer}").format(answer=before), "busy"))
            flow.addWidget(pill(self.tr("Now: {answer}").format(answer=now), "done"))
        words.addWidget(line)
        inside.addLayout(words)

    def _answer(self, record: ScanRecord, one: Statement) -> str:
        answer = record.answers.get(one.id)
        return self.tr("not filled in") if answer is None else translated(ANSWERS[answer])

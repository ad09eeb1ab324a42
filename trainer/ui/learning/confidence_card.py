"""How sure one felt at each moment, side by side for each statement, in words and numbers."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.exercises.scale import Construct
from ...domain.learning.confidence import Change, Compared, Moment
from ...domain.look.tokens import SPACE
from ...domain.text.message import QT_TRANSLATE_NOOP
from ...services.learning.confidence import SideBySide
from ..kit.context import translated
from ..kit.days import done_on
from ..kit.flow import FlowLayout
from ..kit.parts import card, column, label, pill

_MOMENTS = {
    Moment.BEFORE: QT_TRANSLATE_NOOP("confidence", "Before"),
    Moment.AFTER: QT_TRANSLATE_NOOP("confidence", "After"),
    Moment.REFRESH: QT_TRANSLATE_NOOP("confidence", "Later"),
}
_CHANGES = {
    Change.SURER: QT_TRANSLATE_NOOP("confidence", "surer than first"),
    Change.SAME: QT_TRANSLATE_NOOP("confidence", "as sure as first"),
    Change.LESS_SURE: QT_TRANSLATE_NOOP("confidence", "less sure than first"),
}
_CONSTRUCTS = {
    Construct.PREPAREDNESS: QT_TRANSLATE_NOOP("confidence", "Knowing how"),
    Construct.LIKELIHOOD: QT_TRANSLATE_NOOP("confidence", "Going to do it"),
    Construct.SELF_EFFICACY: QT_TRANSLATE_NOOP("confidence", "Managing it"),
}
_SCALE = QT_TRANSLATE_NOOP("confidence", "1 is “{low}”, 5 is “{high}”.")
_OWN = QT_TRANSLATE_NOOP(
    "confidence", "These are our own questions, not validated: researchers haven't tested them."
)
_NOT_SKILL = QT_TRANSLATE_NOOP(
    "confidence",
    "Feeling sure is something else than doing it well. Feeling less sure can also mean that you "
    "see more now.",
)


def confidence_cards(found: SideBySide) -> QWidget:
    """Return what was said at each moment, with when that was and what it doesn't mean."""
    made = QWidget()
    layout = column(made, spacing="l")
    layout.addWidget(_when_card(found))
    for construct, rows in groupby(found.rows, key=lambda row: row.statement.construct):
        frame, inside = card(spacing="l")
        if construct is not None:
            inside.addWidget(label(translated(_CONSTRUCTS[construct]), "heading"))
        for row in rows:
            _add_row(inside, row)
        layout.addWidget(frame)
    return made


def _when_card(found: SideBySide) -> QFrame:
    frame, inside = card("soft")
    days = " · ".join(
        f"{translated(_MOMENTS[one.moment])}: {done_on(one.day)}" for one in found.times
    )
    inside.addWidget(label(days, "strong"))
    inside.addWidget(label(translated(_SCALE).format(low=found.low, high=found.high), "body"))
    inside.addWidget(label(translated(_NOT_SKILL), "body"))
    inside.addWidget(label(translated(_OWN), "small", "muted"))
    return frame


def _add_row(inside: QVBoxLayout, row: Compared) -> None:
    words = column(spacing="xs")
    words.addWidget(label(row.statement.text, "body"))
    line = QWidget()
    flow = FlowLayout(line, SPACE["s"])
    for moment, value in row.values:
        flow.addWidget(pill(f"{translated(_MOMENTS[moment])}: {value}", "todo"))
    if row.change is not None:
        flow.addWidget(pill(translated(_CHANGES[row.change]), "done"))
    words.addWidget(line)
    inside.addLayout(words)

"""Adding a day of one's own: folded away until it is wanted."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....services.toolkit.year_draft import Typed
from ...kit.parts import button, button_bar, card, column, label
from ...kit.scrolling import soon_in_view
from .own_day_form import OwnDayForm
from .said_line import SaidLine

KEY = "new"
"""Under this name is kept what is typed."""

_OPEN = "open"


class OwnDayCard(QWidget):
    """``wanted`` carries the form to keep."""

    typed = Signal()
    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.form: OwnDayForm | None = None
        frame, inside = card(spacing="s")
        self._frame_layout: QVBoxLayout = inside
        column(self).addWidget(frame)
        inside.addWidget(label(self.tr("A day of your own"), "heading"))
        about = self.tr("An evening, a training, or something that someone does by then.")
        inside.addWidget(label(about, "body"))
        self.said = SaidLine()
        self.add_button = button(self.tr("Add a day"), name="add_button")
        self.add_button.clicked.connect(self._on_add_clicked)
        self._bar = button_bar(self.add_button)
        inside.addWidget(self.said)
        inside.addWidget(self._bar)

    def fill(self, first_year: int, typed: Typed) -> None:
        """Make the form of a season, with what was typed and not kept."""
        if self.form is not None:
            self.form.hide()
            self.form.setParent(None)
            self.form.deleteLater()
        texts = typed.get(KEY, {})
        self.form = OwnDayForm(first_year)
        self.form.show_texts(texts)
        self.form.typed.connect(self.typed)
        self.form.wanted.connect(self._on_wanted)
        self.form.put_away.connect(self._on_put_away)
        self._frame_layout.addWidget(self.form)
        self._unfold(on=_OPEN in texts)

    def texts(self) -> Typed:
        """Return what is typed."""
        if self.form is None:
            return {}
        texts = self.form.texts() | ({_OPEN: _OPEN} if self._bar.isHidden() else {})
        return {KEY: texts} if any(texts.values()) else {}

    def _unfold(self, *, on: bool) -> None:
        if self.form is not None:
            self.form.setVisible(on)
        self._bar.setVisible(not on)

    @Slot()
    def _on_add_clicked(self) -> None:
        self.said.unsay()
        self._unfold(on=True)
        if self.form is not None:
            self.form.title_field.setFocus()
            soon_in_view(self.form)
        self.typed.emit()

    @Slot()
    def _on_put_away(self) -> None:
        self._unfold(on=False)
        self.add_button.setFocus()
        self.typed.emit()

    @Slot()
    def _on_wanted(self) -> None:
        self.wanted.emit(self.form)

    def empty(self) -> None:
        """Fold the form away empty: what stood there is kept."""
        if self.form is not None:
            self.form.show_texts({})
        self._unfold(on=False)
        self.add_button.setFocus()

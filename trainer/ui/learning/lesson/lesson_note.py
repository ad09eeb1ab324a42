"""The note at the step on screen: shown as it was left, kept as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from ....domain.errors import TrainerError
from ....domain.learning.progress import Place
from ....services.learning.notebook import Notebook
from ....services.learning.training import Training
from ...kit.context import Context
from .step_note import StepNote


class LessonNote(QObject):
    """Stands between the field of a step and the store; ``failed`` carries a known error."""

    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._notebook: Notebook
        self._place: Place
        self.view: StepNote | None = None

    def put(self, training: Training, place: Place) -> StepNote:
        """Return the field for the note at ``place``."""
        self.flush()
        self._notebook = Notebook(training)
        self._place = place
        view = StepNote(self._context, self._notebook.text(place))
        view.changed.connect(self._on_changed)
        self.view = view
        return view

    def end(self) -> None:
        """Keep what is unfinished: there is no note on this step."""
        self.flush()
        self.view = None

    def flush(self) -> bool:
        """Keep what is unfinished, now; False when that could not be done."""
        return self.view is None or self.view.flush()

    def drop(self) -> None:
        """Forget what could not be kept."""
        if self.view is not None:
            self.view.drop()

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if self.view is None:
            return
        try:
            kept = self._notebook.keep(self._place, text)
            self.view.show_kept(kept, everywhere=self._notebook.erased_everywhere)
        except TrainerError as error:
            self.failed.emit(error)

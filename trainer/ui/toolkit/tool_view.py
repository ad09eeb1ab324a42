"""What the views of toolkit items share: an item in hand, and what is printed of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.errors import TrainerError
from ...domain.toolkit.tool import Tool
from ...services.learning.training import Training
from ...services.toolkit.toolkit import Toolkit
from ..kit.context import Context
from ..kit.parts import column


@dataclass(frozen=True, slots=True)
class PrintWish:
    """How an item is to be printed: what was filled in, if it isn't what is kept, and cards.

    ``talk`` is the key of a conversation that is printed along. A scan ``anew`` is printed to be
    filled in with a pen, whatever was filled in before.
    """

    filled: Mapping[str, str] | None = None
    chosen: frozenset[str] = frozenset()
    for_wall: bool = False
    talk: str = ""
    anew: bool = False


class ToolView(QWidget):
    """An item to work with on screen. Build into ``self.body``.

    ``changed`` says that what is printed changed, ``used`` that it was really used, ``failed``
    carries a known error, and ``went`` asks for another page: its id and an argument.
    """

    changed = Signal()
    used = Signal()
    failed = Signal(object)
    went = Signal(str, object)

    def __init__(self, context: Context, training: Training, tool: Tool) -> None:
        super().__init__()
        self.context = context
        self.training = training
        self.tool = tool
        self.toolkit = Toolkit(training)
        self.body = column(self, spacing="l")

    is_filled_in = False
    """Whether it can be printed filled in, and so empty as well."""

    def flush(self) -> bool:
        """Keep what isn't kept yet; False when that could not be done."""
        return True

    def wish(self) -> PrintWish:
        """Return how it is printed now."""
        return PrintWish()

    def empty_wish(self) -> PrintWish:
        """Return how it is printed to be filled in with a pen."""
        return PrintWish(filled={})

    def first_focus(self) -> QWidget | None:
        """Return where the keyboard begins."""
        return None

    def take_number(self, number: int) -> bool:
        """Do what a number key means here; False when it means nothing."""
        return False

    def fail(self, error: TrainerError) -> None:
        """Have a known error shown above the page."""
        self.failed.emit(error)

"""One item of the toolkit: to work with on screen, and how it comes on paper."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ...domain.errors import TrainerError
from ...domain.look.tokens import SPACE
from ...domain.toolkit.tool import Tool
from ...services.learning.training import Training
from ...services.toolkit.toolkit import Toolkit
from ..kit.announce import announce
from ..kit.context import Context, translated
from ..kit.page import Page
from ..kit.parts import button, button_bar, clear, column, label, row
from ..kit.printout import Printout
from . import TOOL_VIEWS
from .filling import FillingView
from .tool_place import ToolPlace
from .tool_preview import ToolPreview
from .tool_view import PrintWish, ToolView

_BESIDE_FROM = 980
"""Pixels of the page from which the preview stands at the right."""


class ToolPage(Page):
    """What is typed stays on screen until another item is opened."""

    nav = "toolkit"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.tool: Tool | None = None
        self.view: ToolView | None = None
        self._place = ToolPlace("")
        self.back_button = button(self.tr("‹ Toolkit"), "link", name="back_button")
        self.back_button.clicked.connect(self.go_back)
        self.layout_.addLayout(row(self.back_button))
        self._heading = label("", "display")
        self._sub = label("", "body", "muted")
        self.layout_.addWidget(self._heading)
        self.layout_.addWidget(self._sub)
        self.print_button = button(self.tr("Print or save"), "primary", name="print_button")
        self.empty_print_button = button(self.tr("Print it empty"), name="empty_print_button")
        self.like_button = button("", name="like_button")
        self.print_button.clicked.connect(self.print)
        self.empty_print_button.clicked.connect(self._on_print_empty_clicked)
        self.like_button.clicked.connect(self._on_like_clicked)
        self.layout_.addWidget(
            button_bar(self.print_button, self.empty_print_button, self.like_button)
        )
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(SPACE["xl"])
        self._work = column()
        self.preview = ToolPreview(context)
        self.preview.failed.connect(self.fail)
        self._beside.addLayout(self._work, 3)
        self._beside.addWidget(self.preview, 2)
        self.layout_.addLayout(self._beside)
        self.sources = label("", "small", "muted")
        self.layout_.addWidget(self.sources)
        self.layout_.addStretch(1)
        context.theme.changed.connect(self._on_theme_changed)

    def title(self) -> str:
        return self.tool.outline.title if self.tool else self.tr("Toolkit")

    def meet(self, training: Training | None) -> None:
        if training is not self._training:
            self._close_tool()
        super().meet(training)

    # Opening ---------------------------------------------------------------------------------

    def enter(self, argument: object = None) -> None:
        place = argument if isinstance(argument, ToolPlace) else ToolPlace(str(argument or ""))
        place = ToolPlace(place.id, place.role or self.training.role)
        if self.view is None or place != self._place:
            tool = Toolkit(self.training).tool(place.id, place.role)
            self._close_tool()
            self._place, self.tool = place, tool
            self._open(tool)
            self.scroll_area.verticalScrollBar().setValue(0)
        self._show_print()

    def refresh(self, argument: object = None) -> None:
        """Stay as it is; an item that was changed is put anew, with what is typed in it."""
        here = self._place
        if self.tool is not None and self.tool == Toolkit(self.training).tool(here.id, here.role):
            return
        filled = self.view.filled_in() if isinstance(self.view, FillingView) else {}
        place = self._place if self._place.id else argument
        self._close_tool()
        self.enter(place)
        if isinstance(self.view, FillingView) and filled:
            self.view.fill(filled)

    def _close_tool(self) -> None:
        self.preview.let_go()
        clear(self._work)
        self.view = self.tool = None

    def _open(self, tool: Tool) -> None:
        self._heading.setText(tool.outline.title)
        self._sub.setText(tool.outline.summary)
        made = TOOL_VIEWS.get(tool.outline.kind)
        self.view = made(self.context, self.training, tool) if made else None
        if self.view is not None:
            self.view.changed.connect(self.preview.renew)
            self.view.used.connect(self._on_used)
            self.view.failed.connect(self.fail)
            self.view.went.connect(self.went)
            self._work.addWidget(self.view)
            self._work.addStretch(1)
        self.empty_print_button.setVisible(self.view is not None and self.view.is_filled_in)
        sources = self.tr("Sources: {sources}").format(sources="\n".join(tool.sources))
        self.sources.setText(sources if tool.sources else "")
        self._show_like()
        self._turn()

    def first_focus(self) -> QWidget | None:
        first = self.view.first_focus() if self.view else None
        return first or self.print_button

    # Looks -----------------------------------------------------------------------------------

    def _turn(self) -> None:
        """Put the preview beside the work where there is room, else below it."""
        wide = self.width() >= _BESIDE_FROM * min(1.5, self.context.theme.scale)
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._turn()
        if self.tool is not None:
            self._show_like()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _show_like(self) -> None:
        liked = self._place.id in Toolkit(self.training).liked()
        text = self.tr("Favourite") if liked else self.tr("Make it a favourite")
        self.like_button.setText(text)
        self.like_button.setAccessibleName(
            self.tr("Favourite. Press to take it away.") if liked else text
        )
        icon = "star" if liked else "star-empty"
        self.like_button.setIcon(self.context.icons.icon(icon, self.context.theme.colour("brand")))

    @Slot()
    def _on_like_clicked(self) -> None:
        toolkit = Toolkit(self.training)
        on = self._place.id not in toolkit.liked()
        try:
            toolkit.like(self._place.id, on=on)
        except TrainerError as error:
            self.fail(error)
            return
        self._show_like()
        announce(self.like_button, self.like_button.text())

    @Slot()
    def _on_used(self) -> None:
        try:
            Toolkit(self.training).use(self._place.id)
        except TrainerError as error:
            self.fail(error)

    # Printing --------------------------------------------------------------------------------

    def _show_print(self) -> None:
        if self.tool is not None:
            self.preview.show_print(self._make_print)

    def _make_print(self) -> bytes:
        return self._made(self.view.wish() if self.view else PrintWish())

    def _make_empty(self) -> bytes:
        return self._made(self.view.empty_wish() if self.view else PrintWish())

    def _made(self, wish: PrintWish) -> bytes:
        from ...services.toolkit.materials import materials_of
        from ...services.toolkit.prints import ToolkitPrints

        tool, workspace = self.tool, self.context.workspace
        if tool is None:
            return b""
        materials = materials_of(self.training, workspace, tool)
        if wish.anew:
            materials = replace(materials, scans={})
        fonts = self.context.assets / "fonts"
        prints = ToolkitPrints(self.training.index, materials, fonts, translated)
        return prints.item(
            tool, wish.filled, chosen=wish.chosen, for_wall=wish.for_wall, talk=wish.talk
        )

    def printout(self) -> Printout | None:
        if self.tool is None or not self.leave():
            return None
        self._on_used()
        return Printout(self.title(), self._make_print)

    @Slot()
    def _on_print_empty_clicked(self) -> None:
        self._on_used()
        self.went.emit("print", Printout(self.title(), self._make_empty))

    # Leaving ---------------------------------------------------------------------------------

    def leave(self) -> bool:
        return self.view.flush() if self.view else True

    def take_number(self, number: int) -> bool:
        return self.view.take_number(number) if self.view else False

    @Slot()
    def go_back(self) -> bool:
        self.went.emit("toolkit", None)
        return True

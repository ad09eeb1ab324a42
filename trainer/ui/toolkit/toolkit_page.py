"""Toolkit: all items as tiles, by setting, by moment, and by what one types."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from ...domain.look.tokens import SPACE
from ...domain.text.message import QT_TRANSLATE_NOOP
from ...domain.text.searching import is_typed_in
from ...domain.toolkit import TOOL_KINDS
from ...domain.toolkit.tool import Moment, ToolOutline
from ...services.learning.training import Training
from ...services.toolkit.toolkit import Toolkit
from ..kit.announce import announce
from ..kit.context import Context, translated
from ..kit.page import Page
from ..kit.parts import button, button_bar, card, clear, column, label
from ..kit.typing_fields import LineField
from .tool_place import ToolPlace
from .tool_tile import ToolTile

_NARROWEST = 250
"""Pixels of a tile at a text size of 100%."""

MOMENTS = {
    Moment.TALK: QT_TRANSLATE_NOOP("toolkit", "A talk now"),
    Moment.PLACE: QT_TRANSLATE_NOOP("toolkit", "For my {setting}"),
    Moment.SELF: QT_TRANSLATE_NOOP("toolkit", "For myself"),
}
_LONGEST = 60


class _GridBox(QWidget):
    """Tells when it has another width."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()


class ToolkitPage(Page):
    """Favourites come first. What one looked for stays until somebody else is learning."""

    nav = "toolkit"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._setting: str | None = None
        self._moment: Moment | None = None
        self.tiles: list[ToolTile] = []
        self._shown: tuple[ToolOutline, ...] = ()
        self._across = 0
        self.field = LineField(_LONGEST)
        self.field.setObjectName("search_field")
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setAccessibleName(self.tr("Search in the toolkit"))
        self.field.setMaximumWidth(320)
        self.field.textChanged.connect(self._on_typed)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Toolkit"), "display"), 3)
        head.addWidget(self.field, 2)
        self.layout_.addLayout(head)
        text = self.tr("To print, to fill in and to take along. Without internet.")
        self.layout_.addWidget(label(text, "body", "muted"))
        self._filters = column(spacing="s")
        self.layout_.addLayout(self._filters)
        self._recent = column(spacing="s")
        self.layout_.addLayout(self._recent)
        self.status = label("", "small", "muted")
        self.layout_.addWidget(self.status)
        self._grid_box = _GridBox()
        self._grid_box.resized.connect(self._place_tiles)
        context.theme.changed.connect(self._place_tiles)
        self._grid = QGridLayout(self._grid_box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE["l"])
        self.layout_.addWidget(self._grid_box)
        self._none, inside = card("soft")
        inside.addWidget(label(self.tr("Nothing here fits"), "heading"))
        inside.addWidget(label(self.tr("Try another word, or look at everything."), "body"))
        self.all_button = button(self.tr("Show everything"), name="all_button")
        self.all_button.clicked.connect(self._on_all_clicked)
        inside.addWidget(button_bar(self.all_button))
        self.layout_.addWidget(self._none)
        self.layout_.addWidget(self._pack_card())
        self.layout_.addStretch(1)

    def _pack_card(self) -> QWidget:
        frame, inside = card("soft")
        inside.addWidget(label(self.tr("Everything at once"), "heading"))
        inside.addWidget(
            label(
                self.tr("One bundle to print, or a zip with all sheets for your colleagues."),
                "body",
            )
        )
        self.pack_button = button(self.tr("Make the bundle"), name="pack_button")
        self.house_button = button(self.tr("Our name, logo and colour"), name="house_button")
        self.pack_button.clicked.connect(self._on_pack_clicked)
        self.house_button.clicked.connect(self._on_house_clicked)
        inside.addWidget(button_bar(self.pack_button, self.house_button))
        return frame

    def title(self) -> str:
        return self.tr("Toolkit")

    def meet(self, training: Training | None) -> None:
        if training is not self._training:
            self._setting = training.role if training else None
            self._moment = None
            self.field.clear()
        super().meet(training)

    def enter(self, argument: object = None) -> None:
        self._fill()
        self.scroll_area.verticalScrollBar().setValue(0)

    def refresh(self, argument: object = None) -> None:
        self._fill()

    def first_focus(self) -> QWidget | None:
        return self.field

    # Filtering -------------------------------------------------------------------------------

    def _fill(self) -> None:
        self._fill_filters()
        self._fill_recent()
        self._fill_tiles()

    def _fill_filters(self) -> None:
        clear(self._filters)
        paths = [one for one in self.training.index.paths() if one.ready]
        places = {path.id: path.setting for path in paths}
        settings = [("", self.tr("Everything")), *places.items()]
        bar = [self._chip(text, "setting", id, self._setting or "") for id, text in settings]
        self._filters.addWidget(button_bar(*bar))
        mine = places.get(self._setting or self.training.role, "")
        moments = [("", self.tr("Any moment"))]
        moments += [
            (one.value, translated(text).format(setting=mine.lower()))
            for one, text in MOMENTS.items()
        ]
        bar = [self._chip(text, "moment", id, self._moment or "") for id, text in moments]
        self._filters.addWidget(button_bar(*bar))

    def _chip(self, text: str, what: str, id: str, chosen: str) -> QPushButton:
        made = button(text, "toggle", name=f"{what}_{id or 'any'}")
        made.setCheckable(True)
        made.setChecked(id == chosen)
        made.setProperty("filter", what)
        made.setProperty("value", id)
        made.clicked.connect(self._on_chip_clicked)
        return made

    @Slot()
    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        value = str(chip.property("value"))
        if chip.property("filter") == "setting":
            self._setting = value
        else:
            self._moment = Moment(value) if value else None
        name = chip.objectName()
        self._fill()
        again = self.findChild(QPushButton, name)
        if again is not None:
            again.setFocus()
        announce(self.status, self.status.text())

    @Slot()
    def _on_typed(self) -> None:
        if self.has_learner:
            self._fill_tiles()

    @Slot()
    def _on_all_clicked(self) -> None:
        self._setting, self._moment = "", None
        self.field.clear()
        self._fill()
        self.field.setFocus()

    def _is_wanted(self, one: ToolOutline) -> bool:
        if self._moment is not None and self._moment not in one.moments:
            return False
        kind = translated(TOOL_KINDS[one.kind].label)
        found_by = " ".join((one.title, one.summary, kind, *one.keywords))
        return is_typed_in(found_by, self.field.text())

    # Tiles -----------------------------------------------------------------------------------

    def _fill_recent(self) -> None:
        clear(self._recent)
        toolkit = Toolkit(self.training)
        known = {one.id: one for one in toolkit.outlines("")}
        used = [known[id] for id in toolkit.used() if id in known]
        if not used:
            return
        made = []
        for one in used:
            link = button(one.title, "link", name=f"recent_{one.id}")
            link.setAccessibleName(self.tr("Used last: {title}").format(title=one.title))
            link.setProperty("place", ToolPlace(one.id, one.role))
            link.clicked.connect(self._on_tool_clicked)
            made.append(link)
        self._recent.addWidget(label(self.tr("Used last"), "strong"))
        self._recent.addWidget(button_bar(*made))

    def _fill_tiles(self) -> None:
        toolkit = Toolkit(self.training)
        liked = toolkit.liked()
        wanted = [one for one in toolkit.outlines(self._setting or "") if self._is_wanted(one)]
        self._shown = tuple(sorted(wanted, key=lambda one: one.id not in liked))
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [self._tile(one, liked) for one in self._shown]
        self._across = 0
        self._place_tiles()
        count = len(self._shown)
        self.status.setText(
            self.tr("1 item") if count == 1 else self.tr("{count} items").format(count=count)
        )
        self.status.setVisible(bool(count))
        self._none.setVisible(not count)

    def _tile(self, one: ToolOutline, liked: frozenset[str]) -> ToolTile:
        tile = ToolTile(self.context.theme, self.context.icons, one.kind)
        kind = translated(TOOL_KINDS[one.kind].label)
        said = f"{one.title}. {one.summary} ({kind})"
        if one.id in liked:
            said = self.tr("Favourite: {item}").format(item=said)
        tile.show_tool(one.title, one.summary, kind, liked=one.id in liked, said=said)
        tile.setObjectName(f"tool_{one.id}")
        tile.setProperty("place", ToolPlace(one.id, one.role))
        tile.clicked.connect(self._on_tool_clicked)
        return tile

    @Slot()
    def _place_tiles(self) -> None:
        """Put as many tiles beside each other as there is room for."""
        room = self._grid_box.width()
        narrowest = _NARROWEST * min(1.4, self.context.theme.scale)
        across = max(1, min(4, int((room + SPACE["l"]) / (narrowest + SPACE["l"]))))
        if across == self._across:
            return
        for column_ in range(4):
            self._grid.setColumnStretch(column_, int(column_ < across))
        self._across = across
        for at, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, at // across, at % across)
            tile.show()

    # Going -----------------------------------------------------------------------------------

    @Slot()
    def _on_tool_clicked(self) -> None:
        self.went.emit("tool", self.sender().property("place"))

    @Slot()
    def _on_pack_clicked(self) -> None:
        self.went.emit("pack", self._setting or self.training.role)

    @Slot()
    def _on_house_clicked(self) -> None:
        self.went.emit("organisation", None)

    def go_on(self) -> bool:
        if not self._shown or not self.field.text():
            return False
        one = self._shown[0]
        self.went.emit("tool", ToolPlace(one.id, one.role))
        return True

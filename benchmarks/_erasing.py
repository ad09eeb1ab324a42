"""A person who erases in the window what was kept."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from trainer.ui.demo.hand import UnexpectedError
from trainer.ui.demo.robot import Robot
from trainer.ui.helplines.network_page import NetworkPage
from trainer.ui.toolkit.filling import FieldsView
from trainer.ui.toolkit.tool_page import ToolPage
from trainer.ui.toolkit.year.year_view import YearView


class Eraser(Robot):
    """Goes to each place, and erases there."""

    def _tool(self, id: str) -> ToolPage:
        self.window.go("tool", id)
        self.settle()
        page = self.window.page
        if not isinstance(page, ToolPage) or page.view is None:
            raise UnexpectedError(id)
        return page

    def note(self) -> None:
        """Erase the note in the list of notes."""
        self.window.go("notes")
        self.settle()
        self.click_named("erase_button")

    def private_field(self) -> None:
        """Keep what is about someone no longer."""
        view = self._tool("gesprek-voorbereiden").view
        if not isinstance(view, FieldsView) or view.keep_box is None:
            raise UnexpectedError("a box to tick")
        self.click(view.keep_box.box, "keep it")

    def own_day(self, title: str) -> None:
        """Erase a day of the year plan, in the month that is shown."""
        view = self._tool("jaarplan").view
        if not isinstance(view, YearView):
            raise UnexpectedError("the year plan")
        row = next(row for row in view.month.rows if title in row.planned.event.title)
        self._erase(row)

    def scan(self) -> None:
        """Erase the result of a scan."""
        view = self._tool("scan-club").view
        if view is None:
            raise UnexpectedError("a scan")
        self._erase(view)

    def own_place(self, name: str) -> None:
        """Erase somebody who is near."""
        self.window.go("network")
        self.settle()
        page = self.window.page
        if not isinstance(page, NetworkPage):
            raise UnexpectedError("the network")
        form = next(one for one in page.forms if one.place.name == name)
        self._erase(form)
        page.leave()

    def type_and_leave(self, text: str) -> None:
        """Type in a field that is not kept, and go away."""
        view = self._tool("signalenlijst").view
        if not isinstance(view, FieldsView):
            raise UnexpectedError("fields")
        rows = [row for row in view.rows.values() if row.field.about_someone]
        field = next(row.first() for row in rows if row.field.is_written)
        if field is None:
            raise UnexpectedError("a field")
        self.type(field, text)
        self.window.go("toolkit")
        self.settle()

    def _erase(self, part: QWidget) -> None:
        found = part.findChildren(QPushButton, "erase_button")
        self.click(next((one for one in found if one.isVisible()), None), "Erase")

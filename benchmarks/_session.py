"""A session of somebody in the real window, with every kind of thing that one types.

Each step goes on when the one before failed, as a person does: a message is read and closed, and
what was pressed is pressed again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from trainer.domain.errors import TrainerError
from trainer.ui.app import Session
from trainer.ui.demo.hand import UnexpectedError
from trainer.ui.demo.robot import Robot
from trainer.ui.exercises.reflect_view import ReflectView
from trainer.ui.helplines.network_page import NetworkPage
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.toolkit.filling import FieldsView
from trainer.ui.toolkit.tool_page import ToolPage
from trainer.ui.toolkit.year.year_view import YearView
from trainer.ui.window.settings_page import SettingsPage

TEXTS = {
    "note": "Notitie Amandel",
    "reflection": "Gedachte Bosbes",
    "form": "Formulier Citroen",
    "organisation": "Vereniging Dadel",
    "place": "Contact Erwt",
    "own day": "Dag Framboos",
    "name": "Samira Granaat",
}
"""What is typed, and where; each text is found again by itself."""

TYPING = ("write_note", "write_reflection", "fill_in_form", "write_place", "plan_day")
"""Steps after which something is typed and not kept yet."""


class Person(Robot):
    """Works the window of one session; ``said`` is what stood above the pages."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.window)
        self.session = session
        self.said: list[str] = []
        self.typed: set[str] = set()
        self.trouble: list[str] = []
        """Steps that could not be done: a page or a button was not there."""

    def do_all(self, until: str = "") -> None:
        """Do the steps, each twice when the first time a message came; ``until`` is the last."""
        for step in self.steps():
            self._do(step)
            if self.hear():
                self._do(step)
                self.hear()
            if step.__name__ == until:
                return

    def _do(self, step: Callable[[], None]) -> None:
        try:
            step()
        except (UnexpectedError, LookupError, StopIteration, TrainerError) as error:
            self.trouble.append(f"{step.__name__}: {error}")

    def hear(self) -> bool:
        """Read and close the message above the page, if there is one."""
        self.settle()
        banner = self.window.banner
        if not banner.isVisible():
            return False
        self.said.append(banner.text.text())
        banner.close_button.click()
        return True

    def steps(self) -> Iterator[Callable[[], None]]:
        """Yield what a person does, in order."""
        yield from (self.write_note, self.leave_note)
        yield from (self.write_reflection, self.leave_reflection, self.answer_some)
        yield from (self.fill_in_form, self.leave_form, self.like)
        yield from (self.name_organisation, self.write_place, self.leave_network)
        yield from (self.plan_day, self.leave_plan, self.set_text_size, self.change_name)
        yield from (self.print_notes, self.leave, self.come_back)

    # Typing ----------------------------------------------------------------------------------

    def put(self, what: str, field: QWidget) -> None:
        """Type a text, unless it stands there."""
        text = TEXTS[what]
        if text not in text_of(field):
            self.type(field, text)
        self.typed.add(what)

    def _lesson(self, position: int) -> LessonPage:
        training = self.window.training
        if training is None:
            raise UnexpectedError("somebody who learns")
        self.window.go("lesson", training.lessons("luisteren")[1].key)
        self.settle()
        page = self.window.page
        if not isinstance(page, LessonPage):
            raise UnexpectedError("a lesson")
        while page.position < position:
            before = page.position
            self.click(page.next_button, "Next")
            if page.position == before:
                raise UnexpectedError("the next step")
        return page

    def write_note(self) -> None:
        """Open a lesson and write a note at its first step."""
        page = self.window.page
        note = page.note.view if isinstance(page, LessonPage) else None
        if note is None:
            note = self._lesson(0).note.view
        if note is None:
            raise UnexpectedError("a note")
        if not note.is_unfolded:
            self.click(note.fold_button, "Note")
        self.put("note", note.field)

    def leave_note(self) -> None:
        """Go on, which keeps the note."""
        page = self.window.page
        if isinstance(page, LessonPage) and page.position == 0:
            self.click(page.next_button, "Next")

    def write_reflection(self) -> None:
        """Go to the first exercise with a text of one's own, and type one."""
        training = self.window.training
        if training is None:
            raise UnexpectedError("somebody who learns")
        for lesson in training.lessons("luisteren"):
            for position, step in enumerate(training.open_lesson(lesson.key).steps):
                if any(block.kind == "reflect" for block in step.blocks):
                    self.window.go("lesson", f"{lesson.key}#{step.id}")
                    self.settle()
                    self._type_reflection(position)
                    return

    def _type_reflection(self, position: int) -> None:
        page = self.window.page
        if not isinstance(page, LessonPage):
            raise UnexpectedError("a lesson")
        while page.position < position:
            before = page.position
            self.click(page.next_button, "Next")
            if page.position == before:
                raise UnexpectedError("the next step")
        view = next(view for view in page.views if isinstance(view, ReflectView))
        self.put("reflection", view.field)

    def leave_reflection(self) -> None:
        """Go to another page, with the text half-way."""
        self.window.go("learn")

    def answer_some(self) -> None:
        """Answer what is on the first steps of a lesson."""
        page = self._lesson(1)
        for _ in range(3):
            self.play_step(page)
            self.click(page.next_button, "Next")

    # The toolkit -----------------------------------------------------------------------------

    def _tool(self, id: str) -> ToolPage:
        page = self.window.page
        if not isinstance(page, ToolPage) or page.tool is None or page.tool.id != id:
            self.window.go("tool", id)
            self.settle()
            page = self.window.page
        if not isinstance(page, ToolPage):
            raise UnexpectedError(id)
        return page

    def fill_in_form(self) -> None:
        """Type in a field that is kept."""
        view = self._tool("gesprek-voorbereiden").view
        if not isinstance(view, FieldsView):
            raise UnexpectedError("fields")
        row = next(row for row in view.rows.values() if not row.field.about_someone)
        field = row.first()
        if field is None:
            raise UnexpectedError("a field")
        self.put("form", field)

    def leave_form(self) -> None:
        """Go back to the toolkit, which keeps the form."""
        if isinstance(self.window.page, ToolPage):
            self.window.go("toolkit")

    def like(self) -> None:
        """Make an item a favourite."""
        page = self._tool("signalenlijst")
        self.click(page.like_button, "Favourite")
        self.window.go("toolkit")

    def plan_day(self) -> None:
        """Type an own day in the year plan, and its date, and keep it not yet."""
        view = self._tool("jaarplan").view
        if not isinstance(view, YearView):
            raise UnexpectedError("the year plan")
        if view.own.form is None or not view.own.form.isVisible():
            self.click(view.own.add_button, "Add a day")
        if view.own.form is None:
            raise UnexpectedError("a form for a day")
        self.put("own day", view.own.form.title_field)

    def leave_plan(self) -> None:
        """Go to the toolkit with the own day half-way."""
        if isinstance(self.window.page, ToolPage):
            self.window.go("toolkit")

    # What is of the laptop -------------------------------------------------------------------

    def _network(self) -> NetworkPage:
        if not isinstance(self.window.page, NetworkPage):
            self.window.go("network")
            self.settle()
        page = self.window.page
        if not isinstance(page, NetworkPage):
            raise UnexpectedError("the network")
        return page

    def name_organisation(self) -> None:
        """Type the name of an organisation."""
        self.put("organisation", self._network().head.name_field)

    def write_place(self) -> None:
        """Type who is near."""
        self.put("place", self._network().forms[0].fields["name"])

    def leave_network(self) -> None:
        """Go to the helplines, which keeps both."""
        if isinstance(self.window.page, NetworkPage):
            self.window.go("services")
        self.settle()
        self.window.go("route")

    def set_text_size(self) -> None:
        """Make the text larger."""
        self.window.go("settings")
        self.settle()
        page = self.window.page
        if not isinstance(page, SettingsPage):
            raise UnexpectedError("the settings")
        self.click(page.bigger_button, "Bigger")

    def change_name(self) -> None:
        """Change one's own name."""
        page = self.window.page
        if not isinstance(page, SettingsPage):
            raise UnexpectedError("the settings")
        if TEXTS["name"] not in page.name_field.text():
            page.name_field.selectAll()
            self.put("name", page.name_field)
        self.click(page.name_button, "Keep name")

    def print_notes(self) -> None:
        """Look at the notes, certificates and cards."""
        for id in ("notes", "certificates", "refresh", "help"):
            self.window.go(id)
            self.settle()

    def leave(self) -> None:
        """Let somebody else use this laptop."""
        self.window.go("leave")

    def come_back(self) -> None:
        """Go on as who was there."""
        learner = next(iter(self.session.workspace.learners()))
        self.window.go("enter", learner)

    # Closing ---------------------------------------------------------------------------------

    def on_screen(self) -> set[str]:
        """Return what of the texts stands in a field of a page, also of one that is behind."""
        fields = [text_of(one) for one in self.window.findChildren(QWidget)]
        return {what for what in self.typed if any(TEXTS[what] in text for text in fields)}

    def close(self) -> bool:
        """Close the window; tell whether it went."""
        self.window.close()
        self.hear()
        return not self.window.isVisible()


def text_of(field: QWidget) -> str:
    """Return what stands in a field; nothing if it is none."""
    if isinstance(field, QLineEdit):
        return field.text()
    return field.toPlainText() if isinstance(field, (QPlainTextEdit, QTextEdit)) else ""

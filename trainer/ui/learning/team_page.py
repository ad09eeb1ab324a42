"""Teamsessie: the script of an hour with a team, to read and to print."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ...domain.look.tokens import LESSON_WIDTH_EM, SPACE, TYPE_SCALE
from ...domain.toolkit.team_session import TeamSession
from ...services.printing.team import session_pdf
from ..kit.context import Context, minutes, translated
from ..kit.page import Page
from ..kit.parts import button, button_bar, card, clear, column, label, narrowed, row
from ..kit.printout import Printout
from ..kit.prose import Prose


class TeamPage(Page):
    """The script of the learner's own role."""

    nav = "learn"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.session: TeamSession | None = None
        self.back_button = button(self.tr("‹ Back"), "link", name="back_button")
        self.back_button.setAccessibleName(self.tr("Back to where you were"))
        self.back_button.clicked.connect(self.go_back)
        self.layout_.addLayout(row(self.back_button))
        self._heading = label("", "display")
        self._sub = label("", "body", "muted")
        self.layout_.addWidget(self._heading)
        self.layout_.addWidget(self._sub)
        self.print_button = button(self.tr("Print or save"), "primary", name="print_button")
        self.print_button.clicked.connect(self.print)
        self.pair_button = button("", name="pair_button")
        self.pair_button.clicked.connect(self._on_pair_clicked)
        self.network_button = button(self.tr("My network"), name="network_button")
        self.network_button.clicked.connect(self._on_network_clicked)
        self.layout_.addWidget(button_bar(self.print_button, self.pair_button, self.network_button))
        self._body = column()
        self.layout_.addLayout(self._body)
        self.layout_.addStretch(1)

    def title(self) -> str:
        return self.tr("Team session")

    def enter(self, argument: object = None) -> None:
        self._fill()
        self.scroll_area.verticalScrollBar().setValue(0)

    def refresh(self, argument: object = None) -> None:
        self._fill()

    def first_focus(self) -> QWidget | None:
        return self.print_button if self.session else self.back_button

    def _fill(self) -> None:
        self.session = self.training.index.session(self.training.role)
        clear(self._body)
        for made in (self.print_button, self.pair_button, self.network_button):
            made.setVisible(self.session is not None)
        if self.session is None:
            self._heading.setText(self.title())
            self._sub.setText(self.tr("There is no team session for your role yet."))
            return
        self._heading.setText(self.session.title)
        self._sub.setText(
            self.tr(
                "A script of {minutes}, with what you say and what you print. You lead it yourself."
            ).format(minutes=minutes(self.session.minutes))
        )
        self.pair_button.setText(
            self.tr("Practise with two: {person}").format(person=self.session.talk.person)
        )
        self._fill_parts(self.session)

    def _fill_parts(self, session: TeamSession) -> None:
        widest = LESSON_WIDTH_EM * TYPE_SCALE["lesson"]
        outer, inside = narrowed(widest, "l", self.context.theme)
        self._body.addLayout(outer)
        inside.addWidget(self._glance(session))
        for part, at in session.timed():
            box = column(spacing="xs")
            box.addWidget(label(part.title, "title"))
            if at:
                box.addWidget(label(self._time(at), "strong", "muted"))
            box.addWidget(Prose(self.context.theme, part.html))
            inside.addLayout(box)
        named = self.tr("Sources: {sources}").format(sources=" · ".join(session.sources))
        inside.addWidget(label(named, "small", "muted"))

    def _glance(self, session: TeamSession) -> QFrame:
        """Return the hour in one look."""
        frame, inside = card("soft")
        inside.addWidget(label(self.tr("The hour at a glance"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["l"])
        grid.setVerticalSpacing(SPACE["xs"])
        grid.setColumnStretch(1, 1)
        timed = [(part, at) for part, at in session.timed() if at]
        for line, (part, at) in enumerate(timed):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(label(self._time(at), "strong", wrap=False), line, 0, top)
            grid.addWidget(label(part.title, "body"), line, 1)
        inside.addLayout(grid)
        return frame

    def _time(self, at: str) -> str:
        return self.tr("minutes {time}").format(time=at)

    # Going ---------------------------------------------------------------------------------

    @Slot()
    def _on_pair_clicked(self) -> None:
        if self.session is not None:
            self.went.emit("pair", self.session.talk.place)

    @Slot()
    def _on_network_clicked(self) -> None:
        self.went.emit("network", None)

    @Slot()
    def go_back(self) -> bool:
        self.went.emit("back", None)
        return True

    # Printing ------------------------------------------------------------------------------

    def printout(self) -> Printout | None:
        session = self.session
        if session is None:
            return None
        work, fonts = self.context.workspace, self.context.assets / "fonts"
        day = work.today()
        return Printout(
            session.title,
            lambda: session_pdf(
                session,
                day,
                fonts,
                translated,
                work.house_styles().for_print(),
            ),
        )

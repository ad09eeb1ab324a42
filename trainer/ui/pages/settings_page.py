"""Instellingen: text size, theme, motion, your name, where things are kept, and the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFrame, QGridLayout, QLineEdit, QRadioButton

from ... import __version__
from ...domain.errors import TrainerError
from ...domain.learner import LONGEST_NAME, tidy_name
from ...domain.settings import THEMES
from ...domain.tokens import SPACE
from ..context import Context
from ..widgets.parts import button, button_bar, card, label, row
from .page import Page


class SettingsPage(Page):
    """Each setting works at once and is kept at once."""

    nav = "settings"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.layout_.addWidget(label(self.tr("Settings"), "display"))
        self.layout_.addWidget(self._look_card())
        self.layout_.addWidget(self._name_card())
        self.layout_.addWidget(self._keys_card())
        self.layout_.addWidget(self._about_card())
        self.layout_.addStretch(1)

    def title(self) -> str:
        return self.tr("Settings")

    def enter(self, argument: object = None) -> None:
        self.refresh()
        self._name_frame.setVisible(self.has_learner)
        if self.has_learner:
            self.name_field.setText(self.training.learner.name)
        if argument == "keys":
            # Once the page has its size.
            QTimer.singleShot(0, self, self._show_keys)

    def refresh(self, argument: object = None) -> None:
        """Show what is chosen; a name that is being typed stays."""
        settings = self.context.workspace.settings
        self.size_label.setText(f"{settings.text_size}%")
        self.themes[settings.theme].setChecked(True)
        self.motion_box.setChecked(settings.less_motion)

    def _show_keys(self) -> None:
        self.scroll_area.ensureWidgetVisible(self._keys_frame)

    def _look_card(self) -> QFrame:
        frame, inside = card(spacing="m")
        inside.addWidget(label(self.tr("Text size"), "heading"))
        self.smaller_button = button(self.tr("Smaller"), name="smaller_button")
        self.bigger_button = button(self.tr("Bigger"), name="bigger_button")
        self.size_label = label("100%", "strong", wrap=False)
        self.smaller_button.clicked.connect(self._on_smaller)
        self.bigger_button.clicked.connect(self._on_bigger)
        inside.addLayout(row(self.smaller_button, self.size_label, self.bigger_button))
        inside.addWidget(label(self.tr("Colours"), "heading"))
        titles = {
            "system": self.tr("As this computer"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        self._group = QButtonGroup(self)
        self.themes: dict[str, QRadioButton] = {}
        for theme in THEMES:
            made = QRadioButton(titles[theme])
            made.setObjectName(f"theme_{theme}")
            made.setProperty("theme", theme)
            made.clicked.connect(self._on_theme_clicked)
            self._group.addButton(made)
            self.themes[theme] = made
            inside.addWidget(made)
        self.motion_box = QCheckBox(self.tr("Less motion"))
        self.motion_box.setObjectName("motion_box")
        self.motion_box.clicked.connect(self._on_motion_clicked)
        inside.addWidget(self.motion_box)
        return frame

    def _name_card(self) -> QFrame:
        self._name_frame, inside = card(spacing="m")
        inside.addWidget(label(self.tr("Who you are"), "heading"))
        asked = label(self.tr("Name or nickname"), "strong")
        self.name_field = QLineEdit()
        self.name_field.setObjectName("name_field")
        self.name_field.setMaxLength(LONGEST_NAME)
        self.name_field.setAccessibleName(asked.text())
        asked.setBuddy(self.name_field)
        self.name_button = button(self.tr("Keep name"), name="name_button")
        self.name_button.clicked.connect(self._on_name_clicked)
        self.leave_button = button(self.tr("Someone else uses this laptop"), name="leave_button")
        self.leave_button.clicked.connect(self._on_leave_clicked)
        inside.addWidget(asked)
        inside.addWidget(self.name_field)
        inside.addWidget(button_bar(self.name_button, self.leave_button))
        return self._name_frame

    def _keys_card(self) -> QFrame:
        frame, inside = card()
        frame.setObjectName("keys_card")
        self._keys_frame = frame
        inside.addWidget(label(self.tr("Keys"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["l"])
        grid.setColumnStretch(1, 1)
        keys = (
            ("Enter", self.tr("go on")),
            ("Esc", self.tr("go back")),
            ("1 – 9", self.tr("choose an answer")),
            ("Tab", self.tr("to the next button or field")),
            ("Ctrl +  /  Ctrl −", self.tr("bigger or smaller text")),
            ("Ctrl P", self.tr("print")),
            ("Ctrl H", self.tr("need help now?")),
            ("F11", self.tr("full screen")),
            ("F1", self.tr("this list")),
        )
        for line, (key, what) in enumerate(keys):
            grid.addWidget(label(key, "strong", wrap=False), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(what, "body"), line, 1)
        inside.addLayout(grid)
        return frame

    def _about_card(self) -> QFrame:
        frame, inside = card()
        inside.addWidget(label(self.tr("About Steunpersoon"), "heading"))
        for text in (
            self.tr("Version {version}. Works without internet; nothing is sent.").format(
                version=__version__
            ),
            self.tr("Your progress is kept in: {folder}").format(
                folder=self.context.workspace.folder
            ),
            self.tr("Program: EUPL 1.2. Content: CC BY-SA 4.0. Fonts: SIL OFL 1.1."),
        ):
            inside.addWidget(label(text, "small", "muted"))
        return frame

    def change(self, **values: object) -> None:
        """Keep settings and apply them; what can't be kept is said."""
        try:
            settings = self.context.workspace.change_settings(**values)
        except TrainerError as error:
            self.fail(error)
            return
        self.context.theme.use(settings)
        self.refresh()

    @Slot()
    def _on_smaller(self) -> None:
        self.change(text_size=self.context.workspace.settings.smaller_text())

    @Slot()
    def _on_bigger(self) -> None:
        self.change(text_size=self.context.workspace.settings.bigger_text())

    @Slot()
    def _on_theme_clicked(self) -> None:
        self.change(theme=self.sender().property("theme"))

    @Slot()
    def _on_motion_clicked(self) -> None:
        self.change(less_motion=self.motion_box.isChecked())

    @Slot()
    def _on_name_clicked(self) -> None:
        if not self.has_learner or not tidy_name(self.name_field.text()):
            return
        try:
            learner = self.context.workspace.rename(self.training.learner, self.name_field.text())
        except TrainerError as error:
            self.fail(error)
            return
        self.training.learner = learner
        self.went.emit("renamed", learner)

    def go_on(self) -> bool:
        if not self.name_field.hasFocus():
            return False
        self._on_name_clicked()
        return True

    def go_back(self) -> bool:
        self.went.emit("learn", None)
        return True

    @Slot()
    def _on_leave_clicked(self) -> None:
        self.went.emit("leave", None)

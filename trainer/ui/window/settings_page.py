"""Instellingen: how everything looks, your name, the way to the keys, where things are kept."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QVBoxLayout,
)

from ... import __version__
from ...domain.errors import TrainerError
from ...domain.learning.learner import LONGEST_NAME, tidy_name
from ...domain.look.settings import LANGUAGES, THEMES
from ..kit.announce import announce
from ..kit.context import Context
from ..kit.one_press import ChoiceDot, TickBox
from ..kit.page import Page
from ..kit.parts import button, button_bar, card, label, row
from ..kit.typing_fields import LineField


class SettingsPage(Page):
    """Each setting works at once and is kept at once."""

    nav = "settings"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.layout_.addWidget(label(self.tr("Settings"), "display"))
        self.layout_.addWidget(self._text_card())
        self.layout_.addWidget(self._look_card())
        self.layout_.addWidget(self._name_card())
        self.layout_.addWidget(self._language_card())
        self.layout_.addWidget(self._keys_card())
        self.layout_.addWidget(self._about_card())
        self.layout_.addStretch(1)
        # A key may change the size of the text while one looks at it here.
        context.theme.changed.connect(self._show_chosen)

    def title(self) -> str:
        return self.tr("Settings")

    def enter(self, argument: object = None) -> None:
        self.refresh()
        self._name_frame.setVisible(self.has_learner)
        if self.has_learner:
            self.name_field.setText(self.training.learner.name)
        self.kept.hide()

    def refresh(self, argument: object = None) -> None:
        """Show what is chosen; a name that is being typed stays."""
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        settings = self.context.workspace.settings
        self.size_label.setText(f"{settings.text_size}%")
        self.themes[settings.theme].setChecked(True)
        self.motion_box.setChecked(settings.less_motion)
        self._system_motion.setVisible(self.context.theme.system_wants_less_motion)
        self.letters_box.setChecked(settings.open_letters)
        if self.languages:
            self.languages[settings.language].setChecked(True)

    def _text_card(self) -> QFrame:
        frame, inside = card(spacing="m")
        inside.addWidget(label(self.tr("Text size"), "heading"))
        self.smaller_button = button(self.tr("Smaller"), name="smaller_button")
        self.bigger_button = button(self.tr("Bigger"), name="bigger_button")
        self.size_label = label("100%", "strong", wrap=False)
        self.smaller_button.clicked.connect(self._on_smaller)
        self.bigger_button.clicked.connect(self._on_bigger)
        inside.addLayout(row(self.smaller_button, self.size_label, self.bigger_button))
        self.letters_box = TickBox(self.tr("More room between letters"))
        self.letters_box.setObjectName("letters_box")
        self.letters_box.clicked.connect(self._on_letters_clicked)
        inside.addWidget(self.letters_box)
        return frame

    def _look_card(self) -> QFrame:
        frame, inside = card(spacing="m")
        inside.addWidget(label(self.tr("Colours and motion"), "heading"))
        titles = {
            "system": self.tr("As this computer"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        self.themes = self._choices("theme", {theme: titles[theme] for theme in THEMES}, inside)
        self.motion_box = TickBox(self.tr("Less motion"))
        self.motion_box.setObjectName("motion_box")
        self.motion_box.clicked.connect(self._on_motion_clicked)
        inside.addWidget(self.motion_box)
        asked = self.tr("This computer asks for less motion already, and so it is done.")
        self._system_motion = label(asked, "small", "muted")
        inside.addWidget(self._system_motion)
        return frame

    def _choices(
        self, name: str, titles: Mapping[str, str], inside: QVBoxLayout
    ) -> dict[str, ChoiceDot]:
        """Put a radio button for each allowed value of the setting ``name``."""
        group = QButtonGroup(self)
        made = {value: ChoiceDot(title) for value, title in titles.items()}
        for value, choice in made.items():
            choice.setObjectName(f"{name}_{value}")
            choice.setProperty("setting", name)
            choice.setProperty("value", value)
            choice.clicked.connect(self._on_choice_clicked)
            group.addButton(choice)
        inside.addWidget(button_bar(*made.values()))
        return made

    def _language_card(self) -> QFrame:
        frame, inside = card()
        inside.addWidget(label(self.tr("Language"), "heading"))
        self.languages: dict[str, ChoiceDot] = {}
        if len(LANGUAGES) > 1:
            self.languages = self._choices("language", LANGUAGES, inside)
            text = self.tr("You see another language when you open Steunpersoon again.")
        else:
            inside.addWidget(label(next(iter(LANGUAGES.values())), "strong"))
            text = self.tr("This is the only language yet. More can be added.")
        inside.addWidget(label(text, "small", "muted"))
        return frame

    def _name_card(self) -> QFrame:
        self._name_frame, inside = card(spacing="m")
        inside.addWidget(label(self.tr("Who you are"), "heading"))
        asked = label(self.tr("Name or nickname"), "strong")
        self.name_field = LineField(LONGEST_NAME)
        self.name_field.setObjectName("name_field")
        self.name_field.setAccessibleName(asked.text())
        asked.setBuddy(self.name_field)
        self.name_button = button(self.tr("Keep name"), name="name_button")
        self.name_button.clicked.connect(self._on_name_clicked)
        self.leave_button = button(self.tr("Someone else uses this laptop"), name="leave_button")
        self.leave_button.clicked.connect(self._on_leave_clicked)
        inside.addWidget(asked)
        inside.addWidget(self.name_field)
        self.kept = label("", "strong", "good")
        self.kept.hide()
        inside.addWidget(self.kept)
        inside.addWidget(button_bar(self.name_button, self.leave_button))
        return self._name_frame

    def _keys_card(self) -> QFrame:
        frame, inside = card()
        inside.addWidget(label(self.tr("Keys"), "heading"))
        text = self.tr("Everything works without a mouse. F1 shows the keys wherever you are.")
        inside.addWidget(label(text, "body", "muted"))
        self.keys_button = button(self.tr("Show all keys"), name="keys_button")
        self.keys_button.clicked.connect(self._on_keys_clicked)
        inside.addLayout(row(self.keys_button))
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
            # What can't be kept isn't chosen either.
            self.refresh()
            self.fail(error)
            return
        self.context.theme.use(settings)
        self.refresh()

    def _resize(self, size: int) -> None:
        self.change(text_size=size)
        announce(self.size_label, self.size_label.text())

    @Slot()
    def _on_smaller(self) -> None:
        self._resize(self.context.workspace.settings.smaller_text())

    @Slot()
    def _on_bigger(self) -> None:
        self._resize(self.context.workspace.settings.bigger_text())

    @Slot()
    def _on_letters_clicked(self) -> None:
        self.change(open_letters=self.letters_box.isChecked())

    @Slot()
    def _on_choice_clicked(self) -> None:
        sender = self.sender()
        self.change(**{sender.property("setting"): sender.property("value")})

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
            self.unkept = self._on_name_clicked
            self.fail(error)
            return
        self.unkept = None
        self.training.learner = learner
        self.went.emit("renamed", learner)
        self.kept.setText(self.tr("✓ Kept: {name}").format(name=learner.name))
        self.kept.show()
        announce(self.kept, self.kept.text())

    @Slot()
    def _on_keys_clicked(self) -> None:
        self.went.emit("keys", None)

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

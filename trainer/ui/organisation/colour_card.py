"""The colour of an organisation: some to choose from by name, or the code of an own one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from ...domain.look.house_style import readable, sound_colour
from ...domain.look.tokens import LIGHT, SWATCHES
from ..kit.announce import announce
from ..kit.context import Context, translated
from ..kit.parts import button_bar, card, column, label
from ..kit.typing_fields import LineField
from .swatch_button import SwatchButton

_LONGEST_CODE = 7


class ColourCard(QWidget):
    """``changed`` carries a colour that was chosen, empty for the app's own green."""

    changed = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._colour = ""
        names = {"": self.tr("Green of Steunpersoon")}
        names |= {colour: translated(name) for colour, name in SWATCHES.items()}
        frame, inside = card(spacing="m")
        column(self).addWidget(frame)
        heading = label(self.tr("Colour"), "heading")
        inside.addWidget(heading)
        self._group = QButtonGroup(self)
        self.swatches: dict[str, SwatchButton] = {}
        for colour, name in names.items():
            made = SwatchButton(context, colour or LIGHT.brand, name, tuple(names.values()))
            made.setObjectName(f"colour_{colour or 'own'}")
            made.setProperty("colour", colour)
            made.clicked.connect(self._on_swatch_clicked)
            self._group.addButton(made)
            self.swatches[colour] = made
        inside.addWidget(button_bar(*self.swatches.values()))
        asked = label(self.tr("Or type the code of your own colour"), "strong")
        self.code_field = LineField(_LONGEST_CODE)
        self.code_field.setObjectName("code_field")
        self.code_field.setPlaceholderText(f"#{LIGHT.brand}")
        self.code_field.setAccessibleName(asked.text())
        self.code_field.textEdited.connect(self._on_typed)
        self.code_field.editingFinished.connect(self._on_finished)
        asked.setBuddy(self.code_field)
        self.state = label("", "small", "good")
        for part in (asked, self.code_field, self.state):
            inside.addWidget(part)

    def show_colour(self, colour: str) -> None:
        """Show which colour is kept, and say nothing of it."""
        self._colour = colour
        # Otherwise one of them is always chosen, also when the colour is none of them.
        self._group.setExclusive(False)
        for one, swatch in self.swatches.items():
            swatch.setChecked(one == colour)
        self._group.setExclusive(True)
        self.code_field.setText("" if colour in self.swatches else f"#{colour}")
        self.state.hide()

    def show_kept(self, colour: str) -> None:
        """Say that a colour is on disk, and what becomes of it on paper."""
        typed = self.code_field.text() if self.code_field.hasFocus() else ""
        self.show_colour(colour)
        if typed:
            self.code_field.setText(typed)
        kept = self.tr("✓ Kept")
        if colour and readable(colour) != colour:
            kept = self.tr("✓ Kept. On paper it is darker, so that everybody can read it.")
        self._say(kept)

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self.state.show()
        announce(self.state, text)

    @Slot()
    def _on_swatch_clicked(self) -> None:
        self.changed.emit(str(self.sender().property("colour")))

    @Slot()
    def _on_typed(self) -> None:
        """Keep a whole code as soon as it is there; three figures may yet become six."""
        colour = sound_colour(self.code_field.text())
        self.state.hide()
        if colour is not None and len(self.code_field.text().strip().lstrip("#")) == len(colour):
            self.changed.emit(colour)

    @Slot()
    def _on_finished(self) -> None:
        text = self.code_field.text()
        colour = sound_colour(text)
        if colour is not None and colour != self._colour:
            self.changed.emit(colour)
        elif text.strip() and colour is None:
            example = f"#{LIGHT.brand}"
            self._say(
                self.tr("This is no code of a colour. One looks like {code}.").format(code=example)
            )

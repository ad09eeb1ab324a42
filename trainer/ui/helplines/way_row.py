"""One way to reach a service: large, to copy, and to open after a second click only."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from ...domain.directory.entries import Way, WayKind
from ..kit.announce import announce
from ..kit.parts import breakable, button, button_bar, card, column, label


class WayRow(QWidget):
    """Nothing opens by itself: a first click says what will happen."""

    def __init__(self, service: str, way: Way) -> None:
        super().__init__()
        self._way = way
        self._target = f"tel:{way.dialled}" if way.dialled else way.address
        layout = column(self, spacing="xs")
        is_plain_chat = way.kind is WayKind.CHAT and "chat" not in way.value.lower()
        kind = self.tr("Chat") if is_plain_chat else ""
        shown = "  ·  ".join(part for part in (kind, way.value, way.note) if part)
        big = label(breakable(shown), "title" if way.dialled else "heading")
        big.setTextInteractionFlags(
            big.textInteractionFlags().TextSelectableByMouse
            | big.textInteractionFlags().TextSelectableByKeyboard
        )
        big.setAccessibleName(f"{service}: {shown}")
        layout.addWidget(big)
        self.copy_button = button(self.tr("Copy"), "link", name="copy_button")
        self.copy_button.setAccessibleName(self.tr("Copy {what}").format(what=way.value))
        self.copy_button.clicked.connect(self._on_copy_clicked)
        text = self.tr("Call") if way.dialled else self.tr("Open in your browser")
        self.open_button = button(text, "link", name="open_button")
        self.open_button.setAccessibleName(f"{text}: {service}, {way.value}")
        self.open_button.clicked.connect(self._on_open_clicked)
        bar = button_bar(self.copy_button, self.open_button)
        layout.addWidget(bar)
        bar.setHidden(not self._target)
        self.state = label("", "body")
        self.state.hide()
        layout.addWidget(self.state)
        self._question, inside = card("soft", margin="m")
        self._asked = label("", "body")
        inside.addWidget(self._asked)
        self.yes_button = button(self.tr("Yes, go on"), "primary", name="yes_button")
        self.no_button = button(self.tr("Don't"), name="no_button")
        self.yes_button.clicked.connect(self._on_yes_clicked)
        self.no_button.clicked.connect(self._on_no_clicked)
        inside.addWidget(button_bar(self.yes_button, self.no_button))
        self._question.hide()
        layout.addWidget(self._question)

    def _say(self, text: str) -> None:
        self.state.setText(breakable(text))
        self.state.show()
        announce(self.state, text)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._way.value)
        self._say(self.tr("✓ Copied"))

    @Slot()
    def _on_open_clicked(self) -> None:
        asked = self.tr("Your browser opens {what}. You need internet for that.")
        if self._way.dialled:
            asked = self.tr(
                "The program for calling on this computer opens with {what}. Without one, use "
                "your phone."
            )
        self._asked.setText(asked.format(what=self._way.value))
        self.state.hide()
        self._question.show()
        self.yes_button.setFocus()
        announce(self._asked, self._asked.text())

    @Slot()
    def _on_yes_clicked(self) -> None:
        handed_over = QDesktopServices.openUrl(QUrl(self._target))
        self._close()
        self._say(self._what_to_do(handed_over=handed_over).format(what=self._way.value))

    def _what_to_do(self, *, handed_over: bool) -> str:
        """Return what to do now. Systems also take over what nothing on them can open."""
        if self._way.dialled and handed_over:
            return self.tr(
                "Asked a program on this computer to call {what}. Does nothing happen? Then call "
                "{what} on a phone yourself."
            )
        if self._way.dialled:
            return self.tr("No program on this computer can call. Call {what} on a phone yourself.")
        if handed_over:
            return self.tr(
                "Asked your browser to open {what}. Does nothing happen? Then copy the address, or "
                "type it on your phone."
            )
        return self.tr(
            "No program on this computer can open {what}. Copy the address, or type it on your "
            "phone."
        )

    @Slot()
    def _on_no_clicked(self) -> None:
        self._close()

    def _close(self) -> None:
        self._question.hide()
        self.open_button.setFocus()

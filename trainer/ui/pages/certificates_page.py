"""Certificaten: make one when the path is finished, see it, save it as PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ...domain.certificate import Certificate
from ...domain.errors import TrainerError
from ...domain.learner import LONGEST_NAME, tidy_name
from ...domain.tokens import SPACE
from ...services.certification import Certification
from ..announce import announce
from ..context import Context, minutes, translated
from ..dialogs.messages import ask_where_to_save
from ..printout import Printout
from ..widgets.batch import Batch
from ..widgets.certificate_picture import CertificatePicture, shown_day
from ..widgets.illustration import Illustration
from ..widgets.parts import button, button_bar, card, clear, column, label
from ..widgets.typing_fields import LineField
from .page import Page

_AT_ONCE = 10
"""Certificates that are shown at once."""


class CertificatesPage(Page):
    """Empty until the path is finished; then one card for each certificate."""

    nav = "certificates"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._certification: Certification
        self._saving: Certificate
        self.make_button: QPushButton | None = None
        self.layout_.addWidget(label(self.tr("Certificates"), "display"))
        self.layout_.addWidget(label(self.tr("Kept on this laptop."), "body", "muted"))
        self.saved = label("", "strong", "good")
        self.saved.hide()
        self.layout_.addWidget(self.saved)
        self._body = column(spacing="l")
        self.layout_.addLayout(self._body)
        self._issued = Batch(_AT_ONCE)
        self.layout_.addWidget(self._issued)
        self.further_button = button(self.tr("Learn more"), "link", name="further_button")
        self.further_button.clicked.connect(self._on_further_clicked)
        self.layout_.addWidget(button_bar(self.further_button))
        self.layout_.addStretch(1)

    def title(self) -> str:
        return self.tr("Certificates")

    def enter(self, argument: object = None) -> None:
        self._certification = Certification(self.training, self.context.assets / "fonts")
        self.saved.hide()
        self._fill()

    def _fill(self) -> None:
        clear(self._body)
        self.make_button = None
        overview = self.training.overview()
        issued = self._certification.issued()
        modules = tuple(one.module.title for one in overview.counted)
        has_present = any((one.path, one.modules) == (overview.path.id, modules) for one in issued)
        if overview.complete and not has_present:
            self._body.addWidget(self._new_card())
        elif not issued:
            self._body.addWidget(self._empty_card(overview.minutes_left))
        self._issued.fill([partial(self._certificate_row, one) for one in issued])

    def first_focus(self) -> QWidget | None:
        return self.make_button or self.findChild(QPushButton, "save_button")

    def _empty_card(self, to_go: int) -> QFrame:
        frame, inside = card()
        inside.addWidget(Illustration(self.context.assets, "certificaat-leeg", tallest=184))
        inside.addWidget(label(self.tr("No certificate yet"), "heading"))
        inside.addWidget(
            label(
                self.tr(
                    "Finish all lessons and checks of your path; about {minutes} to go. "
                    "Then you make your certificate here."
                ).format(minutes=minutes(to_go)),
                "body",
                "muted",
            )
        )
        made = button(self.tr("To Learn"), "primary", name="learn_button")
        made.clicked.connect(self._on_learn_clicked)
        inside.addWidget(made)
        inside.setAlignment(made, inside.alignment().AlignLeft)
        return frame

    def _new_card(self) -> QFrame:
        frame, inside = card(spacing="m")
        inside.addWidget(label(self.tr("Your path is finished"), "heading"))
        asked = label(self.tr("Which name should be on your certificate?"), "strong")
        self.name_field = LineField(LONGEST_NAME, self.training.learner.name)
        self.name_field.setObjectName("name_field")
        self.name_field.setAccessibleName(asked.text())
        asked.setBuddy(self.name_field)
        self.unprintable = label("", "body", "alarm")
        make = button(self.tr("Make the certificate"), "primary", name="make_button")
        self.make_button = make
        make.clicked.connect(self.go_on)
        self.name_field.textChanged.connect(self._on_name_changed)
        for widget in (asked, self.name_field, self.unprintable, make):
            inside.addWidget(widget)
        inside.setAlignment(make, inside.alignment().AlignLeft)
        self._on_name_changed()
        return frame

    @Slot()
    def _on_name_changed(self) -> None:
        name = self.name_field.text()
        missing = self._certification.unprintable(name)
        self.unprintable.setVisible(bool(missing))
        self.unprintable.setText(
            self.tr("These characters can't be printed on this computer: {characters}").format(
                characters=" ".join(missing)
            )
        )
        if self.make_button is not None:
            self.make_button.setEnabled(bool(tidy_name(name)) and not missing)

    def _certificate_row(self, certificate: Certificate) -> QWidget:
        made = QWidget()
        beside = QHBoxLayout(made)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SPACE["xl"])
        beside.addWidget(CertificatePicture(self.context.theme, certificate), 5)
        frame, inside = card(spacing="m")
        inside.addWidget(label(certificate.title, "heading"))
        until = self.tr("Valid until {date}").format(date=shown_day(certificate.valid_until))
        inside.addWidget(label(until, "body", "muted"))
        save = button(self.tr("Save as PDF"), "primary", name="save_button")
        save.setProperty("number", certificate.number)
        save.clicked.connect(self._on_save_clicked)
        inside.addWidget(save)
        beside.addWidget(frame, 2, Qt.AlignmentFlag.AlignTop)
        return made

    @Slot()
    def _on_further_clicked(self) -> None:
        self.went.emit("further", None)

    @Slot()
    def _on_learn_clicked(self) -> None:
        self.went.emit("learn", None)

    @Slot()
    def go_on(self) -> bool:
        if self.make_button is None or not self.make_button.isEnabled():
            return False
        try:
            self._certification.issue(self.name_field.text())
        except TrainerError as error:
            self.unkept = self.go_on
            self.fail(error)
            return True
        self.unkept = None
        self._fill()
        made = self.findChild(QPushButton, "save_button")
        if isinstance(made, QPushButton):
            made.setFocus()
        return True

    def go_back(self) -> bool:
        self.went.emit("learn", None)
        return True

    def refresh(self, argument: object = None) -> None:
        """Keep what was typed: the painted parts follow by themselves."""

    def printout(self) -> Printout | None:
        """Print the newest."""
        if not self._certification.issued():
            return None
        return Printout(self._certification.issued()[0].title, self._make_print)

    def _make_print(self) -> bytes:
        newest = self._certification.issued()[0]
        return self._certification.made(newest, lambda text: translated("certificate", text))

    @Slot()
    def _on_save_clicked(self) -> None:
        wanted = self.sender().property("number")
        self._saving = next(c for c in self._certification.issued() if c.number == wanted)
        ask_where_to_save(
            self,
            self.tr("Save the certificate"),
            self.tr("certificate-{number}.pdf").format(number=self._saving.number.lower()),
            self.tr("PDF file (*.pdf)"),
            self._on_place_chosen,
        )

    @Slot(str)
    def _on_place_chosen(self, chosen: str) -> None:
        file = Path(chosen)
        if file.suffix.lower() != ".pdf":
            file = file.with_name(f"{file.name}.pdf")
        try:
            self._certification.save(
                self._saving, file, lambda text: translated("certificate", text)
            )
        except TrainerError as error:
            self.fail(error)
            return
        self.saved.setText(self.tr("✓ Saved: {file}").format(file=str(file)))
        self.saved.show()
        announce(self.saved, self.saved.text())

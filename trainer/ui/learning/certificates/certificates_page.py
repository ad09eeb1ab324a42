"""Certificaten: make one when the path is finished, see it, save it as PDF, mend or renew it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from ....domain.errors import TrainerError
from ....domain.learning.certificate import Certificate, Validity, not_replaced
from ....domain.learning.learner import LONGEST_NAME, tidy_name
from ....domain.time.dating import Doubt
from ....services.learning.certification import Certification
from ....services.learning.kept_certificates import Kept, KeptCertificates
from ...dialogs.messages import ask_where_to_save
from ...kit.announce import announce
from ...kit.batch import Batch
from ...kit.context import Context, minutes, translated
from ...kit.illustration import Illustration
from ...kit.page import Page
from ...kit.parts import breakable, button, button_bar, card, clear, column, label
from ...kit.printout import Printout
from ...kit.typing_fields import LineField
from .certificate_card import CertificateCard
from .certificate_picture import shown_day
from .clock_card import ClockCard
from .replaced_card import ReplacedCard

_AT_ONCE = 10
"""Certificates that are shown at once."""


class CertificatesPage(Page):
    """Empty until the path is finished; then a card for each certificate that counts."""

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
        self._replaced = column(spacing="l")
        self.layout_.addLayout(self._replaced)
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

    def _fill(self, *, naming: bool = False) -> None:
        clear(self._body)
        self.make_button = None
        kept = self._certification.kept()
        if kept.times.doubt is not Doubt.NONE and (kept.issued or kept.overview.complete):
            self._body.addWidget(ClockCard(kept))
        above = self._above(kept, naming=naming)
        if above is not None:
            self._body.addWidget(above)
        self._issued.fill([partial(self._row, one, kept) for one in kept.counting])
        clear(self._replaced)
        if gone := [one for one in kept.issued if one not in not_replaced(kept.issued)]:
            self._replaced.addWidget(ReplacedCard(gone, kept.issued))

    def _row(self, one: Kept, kept: KeptCertificates) -> CertificateCard:
        """Return the card of a certificate, with what can be done with that of this path."""
        made = CertificateCard(self.context.theme, one)
        made.acted.connect(self._on_acted)
        if one is kept.present and self.make_button is None:
            self._offer(made, one, kept)
        return made

    def _above(self, kept: KeptCertificates, *, naming: bool) -> QFrame | None:
        """Return what stands above the certificates: how to get one, or a name to fill in."""
        present = kept.present
        if present is None:
            if kept.overview.complete:
                return self._name_card(self.training.learner.name)
            return None if kept.issued else self._empty_card(kept.overview.minutes_left)
        is_new = kept.overview.complete and not kept.is_up_to_date
        if naming or (is_new and present.validity is not Validity.ENDED):
            return self._name_card(self._proposed(present.certificate), present)
        return None

    def _proposed(self, present: Certificate) -> str:
        """Return the name to propose: that of the learner, unless there is more on it already."""
        own = self.training.learner.name
        return present.name if set(own.split()) <= set(present.name.split()) else own

    def _offer(self, one: CertificateCard, kept: Kept, every: KeptCertificates) -> None:
        """Add what can be done with the certificate of this path."""
        if kept.better_day is not None:
            why = self.tr("The date on it can't be right. It should be {day}.")
            if every.times.doubt is not Doubt.NONE:
                why = self.tr("If the date of this computer is right, it should say {day}.")
            one.offer(
                "redate",
                self.tr("Correct the date"),
                "primary",
                why=why.format(day=shown_day(kept.better_day)),
            )
        elif kept.renewed_on is not None:
            why = self.tr("You passed the check again. Your new certificate is waiting.")
            one.offer("renew", self.tr("Make the new certificate"), "primary", why=why, first=True)
        elif kept.validity is not Validity.VALID and every.check:
            titles = {made.module.id: made.module.title for made in every.overview.modules}
            why = self.tr("Pass “{check}” once more, and you can make a new one here.")
            one.offer(
                "check",
                self.tr("To the check"),
                "primary",
                why=why.format(check=titles[every.check]),
                first=True,
            )
        name = self._proposed(kept.certificate)
        why = self.tr("In Settings you are called {name}.").format(name=breakable(name))
        is_other = name != kept.certificate.name
        one.offer("name", self.tr("Correct the name"), "link", why=why if is_other else "")

    def first_focus(self) -> QWidget | None:
        names = ("redate_button", "renew_button", "check_button", "save_button")
        made = (self.findChild(QPushButton, name) for name in names)
        return self.make_button or next(filter(None, made), None)

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

    def _name_card(self, name: str, present: Kept | None = None) -> QFrame:
        """Ask which name should be on the certificate: a new one, or another for ``present``."""
        frame, inside = card(spacing="m")
        heading = self.tr("Your path is finished")
        if present is not None:
            heading = self.tr("A new certificate in place of this one")
        inside.addWidget(label(heading, "heading"))
        asked = label(self.tr("Which name should be on your certificate?"), "strong")
        self.name_field = LineField(LONGEST_NAME, name)
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
        self._issue(self.name_field.text())
        return True

    def _issue(self, name: str) -> None:
        try:
            made = self._certification.issue(name)
        except TrainerError as error:
            self.unkept = self.go_on
            self.fail(error)
            return
        self.unkept = None
        self._fill()
        self.saved.hide()
        save = self.findChild(QPushButton, "save_button")
        if isinstance(save, QPushButton):
            save.setFocus()
        if made.replaces:
            said = self.tr("✓ Made again, with a new number. The earlier one is replaced.")
            self.saved.setText(said)
            self.saved.show()
            announce(self.saved, said)

    @Slot(str, str)
    def _on_acted(self, act: str, number: str) -> None:
        wanted = next(one for one in self._certification.issued() if one.number == number)
        if act == "save":
            self._save(wanted)
        elif act == "check":
            self.went.emit("check", self._certification.kept().check)
        elif act == "name":
            self._fill(naming=True)
            self.name_field.setFocus()
            self.name_field.selectAll()
        else:
            self._issue(wanted.name)

    def go_back(self) -> bool:
        self.went.emit("learn", None)
        return True

    def refresh(self, argument: object = None) -> None:
        """Keep what was typed: the painted parts follow by themselves."""

    def printout(self) -> Printout | None:
        """Print the newest."""
        issued = self._certification.issued()
        return Printout(issued[0].title, self._make_print) if issued else None

    def _make_print(self) -> bytes:
        newest = self._certification.issued()[0]
        return self._certification.made(newest, translated)

    def _save(self, certificate: Certificate) -> None:
        self._saving = certificate
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
            self._certification.save(self._saving, file, translated)
        except TrainerError as error:
            self.fail(error)
            return
        self.saved.setText(self.tr("✓ Saved: {file}").format(file=str(file)))
        self.saved.show()
        announce(self.saved, self.saved.text())

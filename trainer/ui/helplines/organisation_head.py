"""Which organisation a page is about: a tab each where there are more, and its name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from ...domain.directory.own_places import LONGEST_FIELD, Organisation
from ...domain.errors import TrainerError
from ..kit.announce import announce
from ..kit.context import Context
from ..kit.parts import button, button_bar, card, clear, column, label
from ..kit.typing_fields import LineField

_PAUSE = 400
"""Milliseconds without typing after which a name is kept."""


class OrganisationHead(QWidget):
    """``changed`` says that another organisation is shown, ``kept`` that its name is on disk.

    ``failed`` carries a known error. What was shown last is the one on prints of this laptop.
    """

    changed = Signal()
    kept = Signal()
    failed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._work = context.workspace
        self.organisation = Organisation(id="", name="")
        self.is_kept = False
        """Whether the organisation is on disk."""
        self.trouble: TrainerError | None = None
        """Why the organisations of this laptop are not shown, if they can't be read."""
        self._is_name_kept = True
        self.may_change: Callable[[], bool] = self.flush
        """Keeps all that is typed about the organisation; False when that could not be done."""
        layout = column(self, spacing="l")
        self._tabs = column()
        layout.addLayout(self._tabs)
        frame, inside = card("soft", margin="m")
        asked = label(self.tr("Your club, association or school"), "strong")
        self.name_field = LineField(LONGEST_FIELD)
        self.name_field.setObjectName("organisation_field")
        self.name_field.setAccessibleName(asked.text())
        asked.setBuddy(self.name_field)
        self.state = label("", "small", "good")
        for part in (asked, self.name_field, self.state):
            inside.addWidget(part)
        layout.addWidget(frame)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._keep_name)
        self.name_field.textEdited.connect(self._on_name_edited)

    def enter(self, wanted: object = None) -> None:
        """Show an organisation: the one that is ``wanted``, or else the one of this laptop."""
        network = self._work.open_network()
        known = {one.id: one for one in network.organisations()}
        self.trouble = network.trouble
        if isinstance(wanted, Organisation):
            self.organisation = known.get(wanted.id, wanted)
        else:
            chosen = known.get(self._work.settings.organisation) or known.get(self.organisation.id)
            first = next(iter(known.values()), None)
            self.organisation = chosen or first or self._work.open_network().new_organisation()
        self._fill(known)

    def refresh(self) -> None:
        """Show the same again; what isn't on disk yet stays."""
        known = {one.id for one in self._work.open_network().organisations()}
        is_new = bool(self.organisation.id) and self.organisation.id not in known
        self.enter(self.organisation if is_new else None)

    def begin_new(self) -> None:
        """Show one that has nothing yet."""
        self.enter(self._work.open_network().new_organisation())
        self.name_field.setFocus()

    def choose(self) -> None:
        """Make what is shown the organisation of this laptop."""
        if self._work.settings.organisation == self.organisation.id:
            return
        try:
            self._work.change_settings(organisation=self.organisation.id)
        except TrainerError as error:
            self.failed.emit(error)

    def flush(self) -> bool:
        """Keep what is typed, now; False when it could not be kept."""
        if self._timer.isActive() or not self._is_name_kept:
            self._keep_name()
        return self._is_name_kept

    def drop(self) -> None:
        """Keep nothing any more."""
        self._timer.stop()
        self._is_name_kept = True

    def _fill(self, known: dict[str, Organisation], *, named: bool = True) -> None:
        self.is_kept = self.organisation.id in known
        if named:
            self.name_field.setText(self.organisation.name)
            self._is_name_kept = True
        self.state.hide()
        clear(self._tabs)
        if len(known) < 2 and (self.is_kept or not known):
            return
        made = []
        for one in known.values():
            tab = button(one.name or self.tr("Without a name"), "toggle", name=f"tab_{one.id}")
            tab.setCheckable(True)
            tab.setChecked(one.id == self.organisation.id)
            tab.setProperty("organisation", one.id)
            tab.clicked.connect(self._on_tab_clicked)
            made.append(tab)
        self._tabs.addWidget(button_bar(*made))

    @Slot()
    def _on_name_edited(self) -> None:
        self.state.hide()
        self._timer.start()

    @Slot()
    def _keep_name(self) -> None:
        self._timer.stop()
        self._is_name_kept = False
        try:
            name = self.name_field.text()
            self.organisation = self._work.open_network().rename(self.organisation, name)
        except TrainerError as error:
            self.failed.emit(error)
            return
        self._is_name_kept = True
        self.choose()
        self.state.setText(self.tr("✓ Kept"))
        self.state.show()
        announce(self.state, self.state.text())
        self.kept.emit()

    @Slot()
    def _on_tab_clicked(self) -> None:
        wanted = str(self.sender().property("organisation"))
        if not self.may_change():
            self._fill(
                {one.id: one for one in self._work.open_network().organisations()}, named=False
            )
            return
        self.enter(Organisation(id=wanted, name=""))
        self.choose()
        self.changed.emit()
        self.name_field.setFocus()

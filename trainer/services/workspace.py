"""All that is open while the app runs: settings, learners, content and one learner's progress."""

from __future__ import annotations

import contextlib
import secrets
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from .. import __version__
from ..content.index.content_index import ContentIndex
from ..domain.errors import NewerStoreError, TrainerError
from ..domain.learning.learner import Learner, tidy_name
from ..domain.look.settings import Settings
from ..domain.text.message import QT_TRANSLATE_NOOP, Message
from ..store.club_store import ClubStore, StandIn
from ..store.files import make_folder, unread, unwritten
from ..store.profiles import Profiles
from ..store.settings_file import read_or_put_aside, write_settings
from ..store.vault import Vault
from .chance import CHANCE
from .clock import CLOCK, Clock
from .data_folder import prove_writable
from .learning.training import Training

if TYPE_CHECKING:
    from random import Random

    from .network.directory import Directory
    from .network.own_network import OwnNetwork
    from .printing.house_style import HouseStyles

_SETTINGS_DAMAGED = QT_TRANSLATE_NOOP(
    "errors",
    "The settings of this computer were damaged. What could not be read is as it was at first: "
    "look at text size, colours and motion under Settings.",
)
_NAME_LOST = QT_TRANSLATE_NOOP(
    "errors",
    "The name of somebody who learns here could not be read. Their progress is kept, and stands "
    "under “{name}”. The name can be changed under Settings.",
)


class Workspace:
    """The data folder with everything in it, used from one thread."""

    def __init__(
        self, folder: Path, modules: Path, clock: Clock = CLOCK, chance: Random = CHANCE
    ) -> None:
        """Open ``folder``, or make it.

        Raises:
            DataFolderError: it can't be made or written. NewerStoreError: see the store.
        """
        self._folder = folder
        self._modules = modules
        self._clock = clock
        self._chance = chance
        self._vault: Vault | None = None
        self._index: ContentIndex | None = None
        self._notices: list[Message] = []
        self._profiles = Profiles(folder / "learners")
        prove_writable(folder)
        self.settings = self._read_settings()
        self._club = self._open_club()

    @property
    def _settings_file(self) -> Path:
        return self._folder / "settings.json"

    @property
    def folder(self) -> Path:
        """Return the folder in which everything is kept."""
        return self._folder

    @property
    def _index_file(self) -> Path:
        return self._folder / "cache" / f"content-{self.settings.language}.db"

    @property
    def is_compiled(self) -> bool:
        """Tell whether the content was compiled before, so that opening it takes no time."""
        return self._index is not None or self._index_file.exists()

    @property
    def index(self) -> ContentIndex:
        """Return the compiled content, opened at first use."""
        if self._index is None:
            self._index = ContentIndex.open(
                self._index_file,
                self._modules,
                self.settings.language,
                __version__,
            )
        return self._index

    def open_directory(self) -> Directory:
        """Make the service directory as it is now, with the own changes of this laptop."""
        from .network.directory import Directory

        return Directory(self.index, self._club.directory, self._clock)

    def open_network(self) -> OwnNetwork:
        """Make the own places of the organisations on this laptop, for the kinds there are now."""
        from .network.own_network import OwnNetwork

        directory = self.open_directory()
        return OwnNetwork(directory.shipped.places, self._club.directory, directory.today)

    def house_styles(self) -> HouseStyles:
        """Make the looks of prints of the organisations on this laptop, by the settings of now."""
        from .printing.house_style import HouseStyles

        club = self._club
        return HouseStyles(club.directory, club.house, self.settings.organisation)

    def today(self) -> date:
        """Return the day now, on the calendar of whoever learns."""
        return self._clock.today()

    def _read_settings(self) -> Settings:
        try:
            settings, is_whole = read_or_put_aside(self._settings_file, self._clock.now())
        except OSError as error:
            self._notices.append(unread(self._settings_file, error).message)
            return Settings()
        if not is_whole:
            self._notices.append(Message(_SETTINGS_DAMAGED))
        return settings

    def _open_club(self) -> ClubStore:
        """Open the list of learners, or have what their own folders know stand in for it."""
        try:
            club = ClubStore(self._folder / "club.db", self._clock.now())
        except NewerStoreError:
            raise
        except TrainerError as error:
            club = StandIn(self._profiles.all(), error)
        if club.notice is not None:
            self._notices.append(club.notice)
        try:
            self._complete(club)
        except TrainerError as error:
            self._notices.append(error.message)
        return club

    def _complete(self, club: ClubStore) -> None:
        """Add learners that only their own folders know: the file is new, or was put aside."""
        known = {learner.id for learner in club.learners()}
        for learner in self._profiles.all(known):
            club.keep(learner)

    def name_strangers(self, plain_name: str) -> None:
        """Give a plain name to learners of whom only the progress is left, and say so."""
        known = {learner.id for learner in self.learners()}
        for number, id in enumerate(self._profiles.nameless(known), 1):
            name = f"{plain_name} {number}"
            with contextlib.suppress(TrainerError):
                paths = [path.id for path in self.index.paths()]
                self._keep(Learner(id, name, next(iter(paths), "")))
                self._notices.append(Message(_NAME_LOST, {"name": name}))

    def catch_up(self) -> None:
        """Do what an earlier run could not, once the first page is on screen.

        What it left half-done is removed, what was erased is erased from copies too, and what was
        not copied is copied.
        """
        from ..store.cleaning import clean, clean_learners

        clean(self._folder)
        clean_learners(self._folder / "learners", {one.id for one in self.learners()})
        self._profiles.complete(self.learners())
        self._club.copy_if_needed(self._clock.now())
        if self._vault is not None:
            self._vault.catch_up(self._clock.now())

    def take_notices(self) -> tuple[Message, ...]:
        """Return what was mended since the last time, for whoever is at the screen."""
        taken, self._notices = tuple(self._notices), []
        return taken

    def change_settings(self, **values: object) -> Settings:
        """Keep changed settings and return all of them.

        Raises:
            FileWriteError: they can't be kept; what was there stays.
        """
        changed = replace(self.settings, **values)  # type: ignore[arg-type]
        write_settings(self._settings_file, changed)
        self.settings = changed
        return changed

    def learners(self) -> tuple[Learner, ...]:
        """Return who learns on this laptop, the one who was here last first."""
        try:
            return self._club.learners()
        except TrainerError:
            return tuple(self._profiles.all())

    def last_learner(self) -> Learner | None:
        """Return who was here last, if the app was closed without changing learner."""
        wanted = self.settings.last_learner
        return next((one for one in self.learners() if one.id == wanted), None)

    def add_learner(self, name: str, path: str) -> Learner:
        """Make a profile; the name is tidied first.

        Raises:
            ValueError: the name is empty. FileWriteError, StoreWriteError: nothing was made.
        """
        tidy = tidy_name(name)
        if not tidy:
            raise ValueError("a name is needed")
        return self._keep(Learner(secrets.token_hex(8), tidy, path))

    def rename(self, learner: Learner, name: str) -> Learner:
        """Change the name of a learner; certificates that were issued keep theirs."""
        return self._keep(replace(learner, name=tidy_name(name) or learner.name))

    def _keep(self, learner: Learner) -> Learner:
        home = self._profiles.home(learner.id)
        is_new = not home.exists()
        try:
            make_folder(home)
        except OSError as error:
            raise unwritten(home, error) from error
        before = self._profiles.read(learner.id)
        try:
            self._profiles.write(learner)
            self._club.keep(learner)
        except TrainerError:
            # The two say the same, or a learner who was never made comes up at the next start.
            with contextlib.suppress(OSError, TrainerError):
                self._profiles.put_back(learner.id, before, is_new=is_new)
            raise
        return learner

    def enter(self, learner: Learner) -> tuple[Training, Message | None]:
        """Open the progress of ``learner``; the message tells what was mended, if anything.

        Raises:
            DataFolderError, DamagedStoreError, NewerStoreError, StoreFullError, StoreBusyError:
                see the vault.
        """
        self.leave()
        self._vault = Vault(self._profiles.home(learner.id), self._clock.now())
        if self.settings.last_learner != learner.id:
            # A convenience: a full disk keeps nobody out.
            with contextlib.suppress(TrainerError):
                self._club.keep(learner)
                self.change_settings(last_learner=learner.id)
        training = Training(
            self.index,
            self._vault.progress,
            learner,
            self._clock,
            self._vault.toolkit,
            self._chance,
        )
        return training, self._vault.notice

    def leave(self) -> None:
        """Close the progress of the present learner, if any."""
        if self._vault is not None:
            vault, self._vault = self._vault, None
            vault.close(self._clock.now())

    def sign_out(self) -> None:
        """Leave, and start with the question who you are the next time."""
        self.leave()
        self.change_settings(last_learner="")

    def close(self) -> None:
        """Close everything. All that was acknowledged is on disk already."""
        self.leave()
        self._club.close(self._clock.now())
        if self._index is not None:
            self._index.close()

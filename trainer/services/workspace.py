"""All that is open while the app runs: settings, learners, content and one learner's progress."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from .. import __version__
from ..content.index import ContentIndex
from ..domain.errors import DataFolderError, TrainerError, UnreadableStoreError
from ..domain.learner import Learner, tidy_name
from ..domain.settings import Settings
from ..domain.text import Message
from ..store.club_store import ClubStore
from ..store.files import read_json, write_json
from ..store.settings_file import read_settings, write_settings
from ..store.vault import Vault
from .training import Training

if TYPE_CHECKING:
    from .directory import Directory
    from .house_style import HouseStyles
    from .own_network import OwnNetwork

Clock = Callable[[], datetime]

_ID = re.compile(r"[0-9a-f]{16}")


def utc_now() -> datetime:
    """Return the time now, in UTC."""
    return datetime.now(UTC)


class Workspace:
    """The data folder with everything in it, used from one thread."""

    def __init__(self, folder: Path, modules: Path, clock: Clock = utc_now) -> None:
        """Open ``folder``, or make it.

        Raises:
            DataFolderError: it can't be made or written. NewerStoreError: see the store.
        """
        self._folder = folder
        self._modules = modules
        self._clock = clock
        self._vault: Vault | None = None
        self._index: ContentIndex | None = None
        _prove_writable(folder)
        self.settings = read_settings(self._settings_file)
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

    @property
    def directory(self) -> Directory:
        """Return the service directory with the own changes of this laptop."""
        from .directory import Directory

        return Directory(self.index, self._club.directory, self._clock)

    @property
    def network(self) -> OwnNetwork:
        """Return the own places of the organisations on this laptop."""
        from .own_network import OwnNetwork

        directory = self.directory
        return OwnNetwork(directory.shipped.places, self._club.directory, directory.today)

    @property
    def house(self) -> HouseStyles:
        """Return how the prints of the organisations on this laptop look."""
        from .house_style import HouseStyles

        club = self._club
        return HouseStyles(club.directory, club.house, self.settings.organisation)

    def _open_club(self) -> ClubStore:
        file = self._folder / "club.db"
        club: ClubStore | None = None
        try:
            club = ClubStore(file)
            self._complete(club)
        except UnreadableStoreError:
            if club is not None:
                club.close()
            self._put_aside(file)
            club = ClubStore(file)
            self._complete(club)
        return club

    def _complete(self, club: ClubStore) -> None:
        """Add learners that only their own folders know: the file is new, or was put aside."""
        known = {learner.id for learner in club.learners()}
        for id in sorted(self._homes() - known):
            learner = self._profile(id)
            if learner is not None:
                club.keep(learner)

    def _put_aside(self, file: Path) -> None:
        stamp = self._clock().strftime("%Y%m%dT%H%M%S%f")
        try:
            for suffix in ("", "-wal", "-shm"):
                part = file.with_name(file.name + suffix)
                if part.exists():
                    part.replace(file.with_name(f"{file.name}{suffix}.damaged-{stamp}"))
        except OSError as error:
            raise DataFolderError(folder=str(self._folder), details=str(error)) from error

    def _homes(self) -> set[str]:
        """Return the names of the folders of learners; only the app makes names of this form."""
        try:
            found = {entry.name for entry in os.scandir(self._folder / "learners")}
        except OSError:
            return set()
        return {name for name in found if _ID.fullmatch(name)}

    def _profile(self, id: str) -> Learner | None:
        """Return a learner as their own folder knows them."""
        values = read_json(self._folder / "learners" / id / "profile.json")
        name, path = values.get("name"), values.get("path")
        if isinstance(name, str) and isinstance(path, str) and path.isascii():
            return Learner(id, tidy_name(name) or id, path)
        return None

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
        return self._club.learners()

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
        home = self._home(learner)
        try:
            home.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DataFolderError(folder=str(home), details=str(error)) from error
        profile = home / "profile.json"
        before = read_json(profile)
        write_json(profile, {"name": learner.name, "path": learner.path})
        try:
            self._club.keep(learner)
        except TrainerError:
            # The two say the same, or a learner who was never made comes up at the next start.
            with contextlib.suppress(OSError, TrainerError):
                if before:
                    write_json(profile, before)
                else:
                    profile.unlink()
            raise
        return learner

    def _home(self, learner: Learner) -> Path:
        return self._folder / "learners" / learner.id

    def enter(self, learner: Learner) -> tuple[Training, Message | None]:
        """Open the progress of ``learner``; the message tells what was mended, if anything.

        Raises:
            DataFolderError, DamagedStoreError, NewerStoreError, StoreFullError, StoreBusyError:
                see the vault.
        """
        self.leave()
        self._vault = Vault(self._home(learner), self._clock())
        if self.settings.last_learner != learner.id:
            # A convenience: a full disk keeps nobody out.
            with contextlib.suppress(TrainerError):
                self._club.keep(learner)
                self.change_settings(last_learner=learner.id)
        training = Training(
            self.index, self._vault.progress, learner, self._clock, self._vault.toolkit
        )
        return training, self._vault.notice

    def leave(self) -> None:
        """Close the progress of the present learner, if any."""
        if self._vault is not None:
            vault, self._vault = self._vault, None
            vault.close(self._clock())

    def sign_out(self) -> None:
        """Leave, and start with the question who you are the next time."""
        self.leave()
        self.change_settings(last_learner="")

    def close(self) -> None:
        """Close everything. All that was acknowledged is on disk already."""
        self.leave()
        self._club.close()
        if self._index is not None:
            self._index.close()


def prepare_folder(folder: Path) -> Path:
    """Make the data folder, and return the file that keeps a second instance out of it.

    Nothing in the folder may be opened before that file is locked.

    Raises:
        DataFolderError: it can't be made or written.
    """
    _prove_writable(folder)
    return folder / "lock"


def _prove_writable(folder: Path) -> None:
    probe = folder / ".writable"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
    except OSError as error:
        raise DataFolderError(folder=str(folder), details=str(error)) from error
    finally:
        # A virus scanner on Windows may hold a new file for a moment: the next start removes it.
        with contextlib.suppress(OSError):
            probe.unlink(missing_ok=True)

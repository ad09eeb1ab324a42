"""The folders of learners: who each of them is, twice, so that ``club.db`` can be made anew."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterable
from pathlib import Path

from ..domain.errors import TrainerError
from ..domain.learning.learner import Learner, tidy_name
from ..patience import remove
from .cleaning import homes
from .files import read_json, write_json

_COPIES = ("profile.json", "profile.copy.json")
_PROGRESS = ("progress.db", "backups")


class Profiles:
    """The folder with the folders of learners."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def home(self, id: str) -> Path:
        """Return the folder of a learner."""
        return self._folder / id

    def all(self, known: Iterable[str] = ()) -> list[Learner]:
        """Return the learners that their own folders know, without those that are ``known``."""
        found = (self.read(id) for id in sorted(homes(self._folder) - set(known)))
        return [learner for learner in found if learner is not None]

    def nameless(self, known: Iterable[str]) -> list[str]:
        """Return whose progress is there, but neither list nor folder says who they are."""
        return [
            id
            for id in sorted(homes(self._folder) - set(known))
            if any((self.home(id) / name).exists() for name in _PROGRESS)
        ]

    def read(self, id: str) -> Learner | None:
        """Return a learner as their own folder knows them."""
        for name in _COPIES:
            values = read_json(self.home(id) / name)
            called, path = values.get("name"), values.get("path")
            if isinstance(called, str) and isinstance(path, str) and path.isascii():
                return Learner(id, tidy_name(called) or id, path)
        return None

    def write(self, learner: Learner) -> None:
        """Keep who a learner is.

        Raises:
            FileWriteError: one of the two says what it said before.
        """
        for name in _COPIES:
            file = self.home(learner.id) / name
            write_json(file, {"name": learner.name, "path": learner.path})

    def put_back(self, id: str, before: Learner | None, *, is_new: bool) -> None:
        """Let the folder say what it said before; one that was made for nothing goes."""
        if before is not None:
            self.write(before)
        elif is_new:
            shutil.rmtree(self.home(id), ignore_errors=True)
        else:
            for name in _COPIES:
                remove(self.home(id) / name)

    def complete(self, learners: Iterable[Learner]) -> None:
        """Write what is gone or damaged of the folders of ``learners``."""
        for learner in learners:
            values = {"name": learner.name, "path": learner.path}
            for name in _COPIES:
                file = self.home(learner.id) / name
                if file.parent.is_dir() and read_json(file) != values:
                    with contextlib.suppress(TrainerError):
                        write_json(file, values)

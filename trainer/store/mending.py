"""Mends a database: puts it aside, and in its place the best copy with all else that can be read.

Nothing is deleted: what could not be read lies in ``damaged/`` afterwards. The copy is ready before
anything is moved, and whenever the app is stopped half-way, the next opening mends again.
"""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path

from ..domain.errors import TrainerError, UnreadableStoreError
from ..patience import remove, replace
from .aside import INCOMING, new_place, put_aside
from .backup import backups
from .connection import Connection
from .files import remove_database, sync_file, sync_folder
from .keys import Key
from .migrations import migrate
from .rows import Outcome, bring_over
from .salvage import Trial
from .seals import seal
from .shape import Shape, Size
from .witness import Witness

_COUNT_ON = "UPDATE change SET count = max(count, ?)"


@dataclasses.dataclass(frozen=True, slots=True)
class Mended:
    """What was done: the copy that was put back, if any, what came over, and where the rest is."""

    copy: Path | None
    outcome: Outcome
    aside: Path
    set_back: bool = False
    """The file was sound, but held less than was known."""


class Mender:
    """Mends the database of one shape in a folder."""

    def __init__(self, folder: Path, shape: Shape, key: Key | None, now: datetime) -> None:
        self._folder = folder
        self._shape = shape
        self._key = key
        self._file = folder / shape.file
        self._witness = Witness(folder, shape.witness)
        self._aside = new_place(folder, now)
        self._trial = Trial(folder, key)
        self._incoming = folder / INCOMING

    def mend(self) -> Mended | None:
        """Mend, and return what was done; None when nothing was damaged.

        Raises:
            OSError, TrainerError: there is no room, or files can't be read or written now; all
                stays where it was.
        """
        try:
            return self._mended()
        finally:
            self._trial.remove()
            remove_database(self._incoming)

    def _mended(self) -> Mended | None:
        own = self._size(self._file)
        sizes = self._sizes()
        good = {file: size for file, size in sizes.items() if size is not None}
        # Of copies that hold as much, the first is the newest.
        best = max(good, key=lambda file: sum(good[file]), default=None)
        is_best = own is not None and (best is None or own.covers(good[best]))
        if is_best and own is not None and own.covers(self._witness.known):
            return None
        base = self._file if is_best else best
        outcome = self._put_back(base, [file for file in sizes if file not in good])
        # Thinning out must not prefer what can't be read to what can.
        self._put_aside([file for file in sizes if file not in good])
        return Mended(best if base == best else None, outcome, self._aside, set_back=is_best)

    def _sizes(self) -> dict[Path, Size | None]:
        """Return how much is in each copy; None when it is damaged. Others can't be read now."""
        found: dict[Path, Size | None] = {}
        for file in backups(self._folder / "backups", self._shape.stem):
            with contextlib.suppress(TrainerError):
                found[file] = self._size(file)
        return found

    def _size(self, file: Path) -> Size | None:
        """Return how much is in a sound database; None when it is damaged.

        Raises:
            OSError, StoreFullError: there is no room to find out. NoAccessError, DiskError: it
                can't be found out now.
        """
        try:
            self._trial.take(file)
            with self._trial.opened() as copy:
                if not copy.version or not self._shape.is_sound(copy):
                    return None
                self._bring_up_to_date(copy)
                return self._shape.size(copy)
        except UnreadableStoreError:
            return None

    def _bring_up_to_date(self, connection: Connection) -> None:
        migrate(connection, self._shape.schema)
        if self._shape.is_plain:
            connection.finish = seal

    def _put_back(self, base: Path | None, damaged: list[Path]) -> Outcome:
        """Put ``base``, or an empty database, in place, with what more can be read."""
        self._make_incoming(base)
        sources = [self._file] if base else [self._file, *damaged]
        with closing(Connection(self._incoming, self._key)) as incoming:
            self._bring_up_to_date(incoming)
            known = self._witness.known
            has_all = base is not None and self._shape.size(incoming).covers(known)
            outcome = Outcome()
            for source in sources:
                outcome = outcome.joined(self._bring_over(source, incoming))
            with incoming.write() as raw:
                raw.execute(_COUNT_ON, (known.changes,))
            outcome = outcome.counted(self._shape, incoming, known)
            size = self._shape.size(incoming)
        if has_all and known != Size():
            outcome = dataclasses.replace(outcome, unsure=False)
        if base != self._file or outcome.saved:
            self._swap(size)
        # What was known of the old one is not so of this one; and no copy holds all of it.
        if base in (None, self._file):
            self._put_aside([self._witness.file, self._witness.now])
        remove(self._witness.now)
        self._witness.write(Size())
        return outcome

    def _swap(self, size: Size) -> None:
        sync_file(self._incoming)
        # Until the copy is in its place, whatever stands there has to be looked at.
        self._witness.write(size, suspect=True)
        self._put_aside(self._own_files())
        replace(self._incoming, self._file)
        sync_folder(self._folder)

    def _make_incoming(self, base: Path | None) -> None:
        remove_database(self._incoming)
        if base == self._file:
            # With its WAL, as far as SQLite takes it; what lies behind damage comes over as rows.
            self._trial.take(base)
            with self._trial.opened() as copy:
                copy.copy_to(self._incoming)
        elif base is not None:
            shutil.copyfile(base, self._incoming)

    def _bring_over(self, source: Path, incoming: Connection) -> Outcome:
        try:
            self._trial.take(source, mending_wal=True)
            with self._trial.opened() as copy:
                if not copy.version:
                    return Outcome(unsure=True)
                # What an older version left is read as it is, where it can't be brought up to date.
                with contextlib.suppress(TrainerError):
                    self._bring_up_to_date(copy)
                is_older = source != self._file or self._is_older(copy, incoming)
        except UnreadableStoreError:
            return Outcome(unsure=True)
        return bring_over(self._shape, self._trial, incoming, is_older=is_older)

    def _is_older(self, copy: Connection, incoming: Connection) -> bool:
        try:
            return not self._shape.size(copy).covers(self._shape.size(incoming))
        except UnreadableStoreError:
            return False

    def _own_files(self) -> list[Path]:
        suffixes = ("-wal", "-journal", "-shm", "")
        return [self._file.with_name(self._file.name + suffix) for suffix in suffixes]

    def _put_aside(self, files: list[Path]) -> None:
        put_aside(self._folder, files, self._aside)

"""Mends a learner's database: puts it aside and the best copy in its place.

Nothing is deleted: what could not be read lies in ``damaged/`` afterwards. The copy is ready before
anything is moved, and whenever the app is stopped half-way, the next opening mends again.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path

from ..domain.errors import UnreadableStoreError
from ..domain.moments import compact, in_utc
from ..domain.text import QT_TRANSLATE_NOOP, Message
from .backup import backups, day_of
from .connection import Connection
from .files import NO_ROOM, sync_folder
from .keys import Key
from .migrations import LEARNER_SCHEMA, migrate
from .progress_store import ProgressStore
from .witness import Witness

_RESTORED = QT_TRANSLATE_NOOP(
    "errors",
    "Your progress file was damaged. It was put aside, and the copy of {day} was put back. What "
    "you did after that day may be missing.",
)
_RESTORED_UNDATED = QT_TRANSLATE_NOOP(
    "errors",
    "Your progress file was damaged. It was put aside, and the newest copy was put back. What you "
    "did after it was made may be missing.",
)
_STARTED_ANEW = QT_TRANSLATE_NOOP(
    "errors",
    "Your progress file was damaged and there was no copy. It was put aside and not thrown away; "
    "your progress starts anew. Someone who knows computers can look at {folder}.",
)
_SET_BACK = QT_TRANSLATE_NOOP(
    "errors",
    "Some of what you did last may be missing from your progress file. All that is in it was kept.",
)

_WAL = "-wal"
_TRIAL = "trial.db"
_LOGS = {"attempt": "seq", "seen": "seq", "certificate": "rowid"}
_KEPT = {"note": "lesson, step, text", "kept": "shelf, id, data"}
"""What may be changed and erased: two columns that name a row, and what is in it."""


class Mender:
    """Mends the database ``file`` in the folder of one learner."""

    def __init__(self, file: Path, key: Key, now: datetime) -> None:
        self._file = file
        self._key = key
        self._folder = file.parent
        self._witness = Witness(self._folder)
        self._aside = _new_place(self._folder / "damaged", now)
        self._trial = self._folder / "trial"
        self._incoming = self._folder / "incoming.db"

    def mend(self) -> Message | None:
        """Mend, and return what the learner has to know, if anything.

        Raises:
            OSError, TrainerError: there is no room, or the folder can't be written; the files are
                where they were.
        """
        try:
            return self._mended()
        finally:
            shutil.rmtree(self._trial, ignore_errors=True)
            _remove(self._incoming)

    def _mended(self) -> Message | None:
        own = self._rows(self._file)
        rows = {file: self._rows(file) for file in backups(self._folder / "backups")}
        good = {file: count for file, count in rows.items() if count is not None}
        best = max(good, key=lambda file: (good[file], file.name), default=None)
        if own is not None and (best is None or own >= good[best]):
            if own >= self._witness.rows:
                return None
            # The witness knew more than all that is left, or was damaged itself.
            self._put_aside([self._witness.file])
            return Message(_SET_BACK)
        if best is None:
            self._start_anew()
            return Message(_STARTED_ANEW, {"folder": str(self._aside)})
        self._put_back(best)
        # Thinning out must not prefer what can't be read to what can.
        self._put_aside([file for file in rows if file not in good])
        day = day_of(best)
        return Message(_RESTORED, {"day": day}) if day else Message(_RESTORED_UNDATED)

    def _rows(self, file: Path) -> int | None:
        """Return how many rows a sound database has; None when it isn't sound.

        Raises:
            OSError, StoreFullError: there is no room to find out.
        """
        try:
            self._copy(file)
            with closing(self._opened_copy()) as copy:
                if copy.read("PRAGMA quick_check(1)") != [("ok",)] or not copy.version:
                    return None
                migrate(copy, LEARNER_SCHEMA)
                return ProgressStore(copy).size()
        except UnreadableStoreError:
            return None

    def _copy(self, file: Path) -> None:
        """Copy a database with its WAL to look at it: opening the file itself would change it."""
        shutil.rmtree(self._trial, ignore_errors=True)
        self._trial.mkdir()
        target = self._trial / _TRIAL
        try:
            shutil.copyfile(file, target)
            wal = file.with_name(file.name + _WAL)
            if wal.exists():
                shutil.copyfile(wal, target.with_name(target.name + _WAL))
        except OSError as error:
            if error.errno in NO_ROOM:
                raise
            raise UnreadableStoreError(file=file.name, details=str(error)) from error

    def _opened_copy(self) -> Connection:
        return Connection(self._trial / _TRIAL, self._key)

    def _put_back(self, best: Path) -> None:
        _remove(self._incoming)
        shutil.copyfile(best, self._incoming)
        with closing(Connection(self._incoming, self._key)) as incoming:
            migrate(incoming, LEARNER_SCHEMA)
            self._bring_over(incoming)
            size = ProgressStore(incoming).size()
        with self._incoming.open("rb+") as stream:
            os.fsync(stream.fileno())
        # Until the copy is in its place, whatever stands there has to be looked at.
        self._witness.write(size, suspect=True)
        self._put_aside(self._own_files())
        self._incoming.replace(self._file)
        sync_folder(self._folder)
        self._witness.write(size)

    def _bring_over(self, incoming: Connection) -> None:
        """Add what was logged after the copy was made, as far as it can be read."""
        try:
            self._copy(self._file)
            with closing(self._opened_copy()) as damaged:
                if damaged.version != incoming.version:
                    return
                is_older = _size(damaged) < ProgressStore(incoming).size()
        except UnreadableStoreError:
            return
        for table, order in _LOGS.items():
            self._bring_over_rows(incoming, table, order)
        with contextlib.suppress(UnreadableStoreError), closing(self._opened_copy()) as damaged:
            _bring_over_drafts(damaged, incoming)
        for table in _KEPT:
            self._bring_over_kept(incoming, table, is_older=is_older)

    def _bring_over_kept(self, incoming: Connection, table: str, *, is_older: bool) -> None:
        """Take over what may be erased, and that some was; if not all can be read, what can be.

        Of a database that was set back in time only what the copy lacks.
        """
        found: dict[tuple[str, str], str] = {}
        whole = True
        for direction in ("ASC", "DESC"):
            rows, is_sound = self._kept(table, direction)
            whole = whole and is_sound
            found.update(((one, other), text) for one, other, text in rows)
        with incoming.write() as raw:
            if whole and not is_older:
                raw.execute(f"DELETE FROM {table}")  # noqa: S608
            verb = "IGNORE" if is_older else "REPLACE"
            raw.executemany(
                f"INSERT OR {verb} INTO {table} ({_KEPT[table]}) VALUES (?, ?, ?)",  # noqa: S608
                [(one, other, text) for (one, other), text in found.items()],
            )

    def _kept(self, table: str, direction: str) -> tuple[list[tuple[str, str, str]], bool]:
        """Return the rows that can be read from one end, and whether that is all of them."""
        sql = f"SELECT {_KEPT[table]} FROM {table} ORDER BY rowid {direction}"  # noqa: S608
        with contextlib.suppress(UnreadableStoreError), closing(self._opened_copy()) as damaged:
            return damaged.read(sql), True
        # A new connection: once SQLCipher has met a damaged page, it reads no other.
        with closing(self._opened_copy()) as damaged:
            return damaged.read_until_damage(sql), False

    def _bring_over_rows(self, incoming: Connection, table: str, order: str) -> None:
        (last,) = incoming.read(f"SELECT coalesce(max({order}), 0) FROM {table}")[0]  # noqa: S608
        rows: dict[int, tuple[object, ...]] = {}
        # From both ends: one damaged page hides only its own rows. Each time with a new connection:
        # once SQLCipher has met a damaged page, it reads no other.
        for direction in ("ASC", "DESC"):
            sql = f"SELECT {order}, * FROM {table} WHERE {order} > ? ORDER BY {order} {direction}"  # noqa: S608
            with closing(self._opened_copy()) as damaged:
                found = damaged.read_until_damage(sql, (last,))
            rows.update((row[0], row[1:]) for row in found)
        with incoming.write() as raw:
            for place in sorted(rows):
                marks = ", ".join("?" * len(rows[place]))
                sql = f"INSERT OR IGNORE INTO {table} VALUES ({marks})"  # noqa: S608
                raw.execute(sql, rows[place])

    def _start_anew(self) -> None:
        self._aside.mkdir(parents=True, exist_ok=True)
        self._put_aside([*backups(self._folder / "backups"), *self._own_files()])
        self._put_aside([self._witness.file])

    def _own_files(self) -> list[Path]:
        return [self._file.with_name(self._file.name + suffix) for suffix in (_WAL, "-shm", "")]

    def _put_aside(self, files: list[Path]) -> None:
        for file in files:
            if file.exists():
                target = self._aside / file.relative_to(self._folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                file.replace(target)
        sync_folder(self._folder)


def _new_place(folder: Path, now: datetime) -> Path:
    """Return a place where nothing stands yet, also when the clock stood still."""
    stamp = compact(in_utc(now))
    names = (f"{stamp}-{number}" if number else stamp for number in itertools.count())
    return next(folder / name for name in names if not (folder / name).exists())


def _size(damaged: Connection) -> float:
    """Return how many rows there are; more than any copy has, if that can't be read."""
    try:
        return ProgressStore(damaged).size()
    except UnreadableStoreError:
        return float("inf")


def _bring_over_drafts(damaged: Connection, incoming: Connection) -> None:
    drafts = damaged.read("SELECT exercise, version, answer FROM draft")
    with incoming.write() as raw:
        raw.execute("DELETE FROM draft")
        raw.executemany("INSERT INTO draft (exercise, version, answer) VALUES (?, ?, ?)", drafts)


def _remove(file: Path) -> None:
    for suffix in ("", _WAL, "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)

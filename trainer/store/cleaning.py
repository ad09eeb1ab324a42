"""Cleans up what a run that was ended left behind. Only when the lock of the folder is held.

Half-written files may hold a key or private words. Nothing is removed but what the app itself
makes, under the names that it makes them.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from pathlib import Path

from .aside import DAMAGED, INCOMING, TRIAL
from .backup import UNCHECKED
from .files import keep_private, remove_database, remove_left_over, sync_folder

_ID = re.compile(r"[0-9a-f]{16}")
_NEVER_BEGUN = {"key.json", "key.copy.json"}


def clean(folder: Path) -> None:
    """Remove what is half-done in the folder of a database, as far as that can be done."""
    shutil.rmtree(folder / TRIAL, ignore_errors=True)
    remove_database(folder / INCOMING)
    remove_database(folder / "backups" / UNCHECKED)
    with contextlib.suppress(OSError):
        for one in folder.glob(f"{DAMAGED}/**/{UNCHECKED}"):
            remove_database(one)
    for room in (folder / f".{name}.room" for name in ("progress.db", "club.db", INCOMING)):
        remove_database(room)
    remove_left_over(folder)


def homes(folder: Path) -> set[str]:
    """Return the names of the folders of learners; only the app makes names of this form."""
    try:
        found = {entry.name for entry in os.scandir(folder) if entry.is_dir()}
    except OSError:
        return set()
    return {name for name in found if _ID.fullmatch(name)}


def clean_learners(folder: Path, known: set[str]) -> None:
    """Clean up in the folders of learners; those of nobody that hold nothing are removed.

    Such a folder is left when the app is ended while a learner is made: at most with a key that
    opens nothing, never with a database or a profile.
    """
    remove_left_over(folder)
    keep_private(folder)
    for name in homes(folder):
        home = folder / name
        clean(home)
        with contextlib.suppress(OSError):
            for path in (home, *home.iterdir()):
                keep_private(path)
            there = {entry.name for entry in os.scandir(home)}
            if name not in known and there <= _NEVER_BEGUN:
                shutil.rmtree(home)
                sync_folder(folder)

"""A data folder as one finds it on a laptop that was used: made, and written out, by the services.

Two learners, some days, copies; at last the app was killed, so that a WAL and a lock are left. To
it belong what a damage puts in its place: the folder as it was days before, and that of another
laptop.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.domain.errors import TrainerError

from ._child import in_child
from ._services import CACHE, OTHER, PEOPLE, THINGS, World, compiled, day

OF_THE_LAPTOP = ("own place", "organisation", "correction", "logo", "setting", "learner")
"""What is not of one learner; it stands in club.db and in the settings."""

_SELDOM = ("learner", "organisation", "scan", "certificate", "new name")
"""Once a day; the others some times."""

_EACH = 6
_DAYS = (0, 1, 2, 9, 40)

_open: list[object] = []
"""What a child leaves open: it is ended as if it were killed."""

Inventory = dict[str, list[int]]
"""By person and kind of thing the numbers that are there."""


@dataclass(frozen=True, slots=True)
class Laptop:
    """A furnished folder, as it is and as it was, and that of somebody else."""

    now: Path
    """The app was killed here."""
    closed: Path
    """The same, after the app was opened and closed once more."""
    older: Path
    other: Path
    whole: Inventory


def furnish(place: Path) -> Laptop:
    """Make the folders below ``place``, which are copied and never opened themselves."""
    cache = compiled(place)
    now, older, other = place / "now", place / "older", place / "other"
    _use(now, cache, _DAYS[:3])
    shutil.copytree(now, older)
    _use(now, cache, _DAYS[3:])
    _use(other, cache, _DAYS[:2])
    for folder in (now, other):
        _be_killed(folder)
    closed = place / "closed"
    shutil.copytree(now, closed)
    whole = _opened_and_closed(closed)
    return Laptop(now, closed, older, other, whole)


def _use(folder: Path, cache: Path, days: tuple[int, ...]) -> None:
    if not folder.exists():
        (folder / CACHE).parent.mkdir(parents=True)
        shutil.copyfile(cache, folder / CACHE)
    for one in days:
        for name in PEOPLE[::-1]:
            world = World.opened(folder, day(one), name)
            _write(world, one * _EACH, _EACH)
            world.workspace.change_settings(text_size=110, theme="light")
            world.workspace.close()


def _write(world: World, first: int, count: int, but: tuple[str, ...] = ()) -> None:
    for number in range(first, first + count):
        for what, thing in THINGS.items():
            if what not in but and (number == first or what not in _SELDOM):
                thing.write(world, number)


def _be_killed(folder: Path) -> None:
    """Use the folder once more in the window, and end without closing anything."""

    def used() -> None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from trainer.ui.app import Session
        from trainer.ui.application import application

        session = Session(application(), folder)
        _open.append(session)
        training = session.window.training
        if training is None:
            raise RuntimeError("nobody is there")
        world = World(session.workspace, training, None, training.learner)
        # A form that holds less than before is folded in at once, and so is all before it.
        _write(world, (_DAYS[-1] + 1) * _EACH, _EACH, but=("form",))

    ended = in_child(used)
    if ended.fault:
        raise RuntimeError(ended.fault)


def inventory(folder: Path) -> dict[str, Any]:
    """Return what is there, and what was said; what can't be read counts as gone."""
    found: Inventory = {}
    said: list[str] = []
    for name in PEOPLE:
        try:
            world = World.opened(folder, day(60), name)
        except TrainerError as error:
            said.append(str(error))
            continue
        if world.notice is not None:
            said.append(str(world.notice))
        for what, thing in THINGS.items():
            if what == "setting" or (name == OTHER and what in OF_THE_LAPTOP):
                continue  # who opens the page of an organisation chooses one
            try:
                found[f"{name}, {what}"] = sorted(thing.read(world))
            except TrainerError as error:
                said.append(str(error))
        world.workspace.close()
    return {"found": found, "said": said}


def _opened_and_closed(folder: Path) -> Inventory:
    """Return what is in a sound folder."""
    ended = in_child(lambda: inventory(folder))
    if ended.fault or ended.value["said"]:
        raise RuntimeError(f"{ended.fault} {ended.value}")
    found: Inventory = ended.value["found"]
    return found


def gone(whole: Mapping[str, list[int]], now: Mapping[str, list[int]]) -> dict[str, int]:
    """Return how many of ``whole`` are not there ``now``, by what they are."""
    counts = {what: len(set(there) - set(now.get(what, ()))) for what, there in whole.items()}
    return {what: count for what, count in counts.items() if count}

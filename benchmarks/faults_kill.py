"""kill -9 at random moments: is anything lost that was acknowledged?

A child opens a data folder as the app does and writes through every service: answers, steps,
notes, forms, scans, favourites, own days, certificates, own network, corrections, logos, settings,
learners; it leaves and comes back, on and on. It acknowledges each write after it was made, and is
killed after a random time. Then the folder is opened, and all that was acknowledged has to be
there, without a notice. Now and then the database is made junk first, so that the child is killed
while it mends; what was there when the app was closed has to come back. And now and then the child
is the window, killed while it starts: the next start may not be kept out.

    python -m benchmarks.faults_kill [ROUNDS] [--seconds N] [--planted] [--seed N]
        [--damage N] [--starts N]

``--planted`` acknowledges before writing, to show that the harness notices what is lost. Each
N-th round is one of damage, or of a start; 0 for never. Needs ``os.fork``, so not on Windows. Exit
code 1 when anything was lost, without or with damage, or the app was kept out.
"""

from __future__ import annotations

import argparse
import functools
import json
import os
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from trainer.domain.errors import TrainerError

from ._services import CACHE, THINGS, World, compiled

ROUNDS = 200
ROUNDS_A_FOLDER = 50
LONGEST_ROUND = 0.15
LONGEST_START = 0.4
"""Seconds."""

LEFT = {
    "half files": "**/*.tmp",
    "trials": "learners/*/trial",
    "incoming": "learners/*/incoming.db*",
    "probes": ".writable",
}
"""What a stopped app may leave behind, and nobody takes away."""


@dataclass
class Figures:
    """What the rounds brought."""

    rounds: int = 0
    acknowledged: int = 0
    lost: int = 0
    notices: int = 0
    kept_out: int = 0
    damaged_rounds: int = 0
    lost_after_damage: Counter[str] = field(default_factory=Counter)
    starts: int = 0
    left_over: Counter[str] = field(default_factory=Counter)
    said: set[str] = field(default_factory=set)

    @property
    def is_good(self) -> bool:
        """Tell whether nothing went wrong."""
        bad = self.lost + self.notices + self.kept_out + self.lost_after_damage.total()
        return not bad

    def plain(self) -> dict[str, object]:
        """Return them as JSON knows."""
        return {
            **vars(self),
            "lost_after_damage": dict(self.lost_after_damage),
            "left_over": dict(self.left_over),
            "said": sorted(self.said),
        }


@dataclass
class Acknowledged:
    """What the child said it had written."""

    kept: dict[str, set[int]] = field(default_factory=lambda: {what: set() for what in THINGS})
    said: list[str] = field(default_factory=list)

    def add(self, lines: bytes) -> None:
        """Take in whole lines such as ``answer:12``; a half last line acknowledges nothing."""
        for line in lines.split(b"\n")[:-1]:
            what, _, rest = line.decode().partition(":")
            if what in THINGS:
                self.kept[what].add(int(rest))
            else:
                self.said.append(rest)

    @property
    def count(self) -> int:
        """Return how many writes were acknowledged."""
        return sum(map(len, self.kept.values()))


def write_on_and_on(folder: Path, out: int, random: Random, start: int, *, planted: bool) -> None:
    """Write and acknowledge until killed; now and then leave, or close and open again."""
    number = start
    chances = [thing.chance for thing in THINGS.values()]
    while True:
        world = World.opened(folder)
        for _ in range(random.randint(1, 3)):
            if world.notice is not None:
                os.write(out, f"notice:{world.notice}\n".encode())
                world.notice = None
            for _ in range(random.randint(1, 40)):
                (what,) = random.choices(list(THINGS), chances)
                line = f"{what}:{number}\n".encode()
                if planted:
                    os.write(out, line)
                THINGS[what].write(world, number)
                if not planted:
                    os.write(out, line)
                number += 1
            world.leave_and_enter()
        world.workspace.close()


def start_window(folder: Path, _: int) -> None:
    """Open the window as the app does, and stay."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from trainer.ui.app import Session
    from trainer.ui.application import application

    Session(application(), folder)
    time.sleep(60)


def killed(work: Callable[[int], object], seconds: float) -> bytes:
    """Let a child ``work`` for some time and kill it; return what it said."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            work(writing)
        except BaseException as error:  # noqa: BLE001 - a fork may not return to its parent's work
            what = traceback.format_exception_only(error)[-1].strip()
            os.write(writing, f"ended:by itself, {what}\n".encode())
            time.sleep(60)
        os._exit(3)
    os.close(writing)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as stream:
        lines = stream.read()
    os.waitpid(child, 0)
    return lines


def look(folder: Path, said: Acknowledged, figures: Figures, *, damaged: bool) -> World | None:
    """Open ``folder`` and count what is wrong with it."""
    try:
        world = World.opened(folder)
    except TrainerError as error:
        figures.kept_out += 1
        figures.said.add(str(error))
        return None
    notices = [*said.said, *([str(world.notice)] if world.notice else [])]
    said.said.clear()
    if not damaged:
        figures.notices += len(notices)
        figures.said |= set(notices)
    for what, thing in THINGS.items():
        lost = thing.lost(said.kept[what], world)
        if damaged and lost:
            figures.lost_after_damage[what] += lost
        elif lost:
            figures.lost += lost
            figures.said.add(f"{what} is lost")
    return world


def end(world: World | None, *, properly: bool) -> None:
    """Close; or else as a killed app does, which copies nothing and notes nothing."""
    if world is None:
        return
    if properly:
        world.workspace.close()
        return
    connection = world.training.store._connection  # noqa: SLF001 - as when the app is killed
    connection.close()
    world.workspace._vault = None  # noqa: SLF001 - see above
    world.workspace.close()


def spoil(folder: Path) -> None:
    """Make the databases of who learns junk; its copies are sound."""
    for file in folder.glob("learners/*/progress.db"):
        file.write_bytes(b"no database " * 4000)
        for suffix in ("-wal", "-shm"):
            file.with_name(file.name + suffix).unlink(missing_ok=True)


def count_left(folder: Path, figures: Figures) -> None:
    """Count what nobody takes away, and keys that lie in the open in it."""
    for what, form in LEFT.items():
        found = list(folder.glob(form))
        figures.left_over[what] += len(found)
        keys = [one for one in found if one.is_file() and b'"mark"' in one.read_bytes()]
        figures.left_over["keys in half files"] += len(keys)
    homes = (one for one in folder.glob("learners/*") if one.is_dir())
    orphans = sum(not (one / "profile.json").exists() for one in homes)
    figures.left_over["homes of nobody"] += orphans


class Campaign:
    """Rounds, one after another, in folders of their own."""

    def __init__(self, place: Path, seed: int, *, planted: bool) -> None:
        self.place = place
        self.random = Random(seed)
        self.figures = Figures()
        self._planted = planted
        self._compiled = compiled(place)
        self._folder = place / "0"
        self._said = Acknowledged()

    def begin(self) -> None:
        """Go on in a new folder, with the content compiled."""
        if self._folder.exists():
            count_left(self._folder, self.figures)
            shutil.rmtree(self._folder)
        self._said = Acknowledged()
        (self._folder / CACHE).parent.mkdir(parents=True)
        shutil.copyfile(self._compiled, self._folder / CACHE)

    def round(self, *, damage: bool = False, start: bool = False) -> None:
        """Let a child write or start, kill it, and look at what is left."""
        figures, random = self.figures, self.random
        if damage:
            # All that was acknowledged is in a copy by now, or ought to be.
            end(look(self._folder, self._said, figures, damaged=False), properly=True)
            spoil(self._folder)
        if start:
            work = functools.partial(start_window, self._folder)
            self._said.add(killed(work, random.uniform(0, LONGEST_START)))
            # Who was kept out says so; what else went wrong shows when it is looked at.
            figures.kept_out += len(self._said.said)
            figures.said |= set(self._said.said)
            self._said.said.clear()
            figures.starts += 1
        before = self._said.count
        number, seed = figures.rounds % ROUNDS_A_FOLDER * 10_000, random.random()
        self._said.add(
            killed(
                lambda out: write_on_and_on(
                    self._folder, out, Random(seed), number, planted=self._planted
                ),
                random.uniform(0, LONGEST_ROUND),
            )
        )
        figures.acknowledged += self._said.count - before
        world = look(self._folder, self._said, figures, damaged=damage)
        # Half of the time the next round begins with what the killed one left.
        end(world, properly=random.random() < 0.5)
        figures.rounds += 1
        figures.damaged_rounds += damage
        if damage or world is None:
            self.begin()


def run(given: argparse.Namespace, seed: int) -> Figures:
    """Kill until there were enough rounds or there is no time; return the figures."""
    until = time.monotonic() + given.seconds if given.seconds else float("inf")
    with tempfile.TemporaryDirectory() as place:
        campaign = Campaign(Path(place), seed, planted=given.planted)
        campaign.begin()
        for number in range(1, given.rounds + 1):
            if campaign.figures.rounds and campaign.figures.rounds % ROUNDS_A_FOLDER == 0:
                campaign.begin()
            damage = bool(given.damage) and number % given.damage == 0
            start = bool(given.starts) and number % given.starts == 0
            campaign.round(damage=damage, start=start)
            if time.monotonic() > until:
                break
        campaign.begin()
    return campaign.figures


def main() -> int:
    """Run from the shell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rounds", nargs="?", type=int, default=ROUNDS)
    parser.add_argument("--seconds", type=float, default=0)
    parser.add_argument("--planted", action="store_true")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--damage", type=int, default=10)
    parser.add_argument("--starts", type=int, default=25)
    given = parser.parse_args()
    if not hasattr(os, "fork"):
        print(json.dumps({"figure": "kill -9", "skipped": "needs os.fork"}))
        return 0
    seed = int.from_bytes(os.urandom(4), "big") if given.seed is None else given.seed
    figures = run(given, seed)
    told = {"figure": "kill -9", **figures.plain(), "planted": given.planted, "seed": seed}
    print(json.dumps(told, ensure_ascii=False))
    return 0 if figures.is_good else 1


if __name__ == "__main__":
    sys.exit(main())

"""Every call to the system fails once, or from then on: is anything lost, and is what is said true?

Somebody works in the real window, in a child: a note, a reflection, answers, a form, a day of the
year plan, an organisation, a place, a name. The n-th call that touches the data folder fails as on
a full disk, a broken one, or one that may not be written; or the app is ended there. Wrong are: a
crash or a hang; something gone that was kept before; a typed text that is neither kept nor on
screen; a sentence with another cause; a sound file that is put aside; a next start that is kept
out, or speaks of damage.

    python -m benchmarks.faults_calls [--seconds N] [--seed N] [--errors NAME ...] [--start]
        [--cases CASE ...]

Places are drawn by seed until there is no time; ``--start`` takes those of the start one by one.
Cases such as ``EIO at 3`` (once), ``ENOSPC from 0.5`` (a share of all calls) and ``EIO from start
until write_note`` (after which the window is closed) are all done, and no others.
First a fault is planted: the store hides that it could not write, which has to be noticed. Needs
Linux and a C compiler, for ``_failing.c``. Prints one JSON line; exit code 1 when anything was
wrong.
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import json
import os
import re
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from ._child import Ended, in_child
from ._failing import KILL, Calls, counted, fail, met, run_with_it, stop_failing
from ._furnished import Inventory, gone, inventory
from ._services import CACHE, HERE, THINGS, World, compiled, day

SECONDS = 60
LONGEST_CASE = 60
KEPT_BEFORE = 4
AFTER_START = 0
"""In place of a number: the first call after the app has started."""

_NAME = "a call failing"
_CHANGED = ("typed day", "form", "organisation")
"""What the session itself puts something else in the place of."""
_DAMAGE = "(?<!als het )beschadigd"


_BY_BUTTON = ("name",)
"""What is kept when a button says so, and not when one leaves."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What fails, and what may not be said of it."""

    code: int
    calls: Calls
    untrue: str
    says: str = ""
    """What a sentence about it has in it, if it is to name the cause."""


TROUBLES = {
    "EIO": Trouble(errno.EIO, Calls.ALL, rf"is vol|al open|{_DAMAGE}"),
    "ENOSPC": Trouble(
        errno.ENOSPC, Calls.WRITING, rf"al open|toestemming|ander programma|{_DAMAGE}", r"\bvol\b"
    ),
    "EACCES": Trouble(
        errno.EACCES,
        Calls.OPEN_TO_READ | Calls.OPEN_TO_WRITE | Calls.NAME,
        rf"is vol|al open|{_DAMAGE}",
    ),
    "EROFS": Trouble(errno.EROFS, Calls.OPEN_TO_WRITE | Calls.NAME, rf"is vol|al open|{_DAMAGE}"),
    "kill": Trouble(KILL, Calls.WRITING, ""),
}


@dataclass(frozen=True, slots=True)
class Case:
    """A call that fails: which, how, and whether those after it fail too."""

    trouble: str
    number: int
    goes_on: bool
    until: str = ""
    """The step after which the window is closed; empty for all of them."""

    @property
    def name(self) -> str:
        """Return it in words."""
        how = "from" if self.goes_on else "at"
        until = f" until {self.until}" if self.until else ""
        return f"{self.trouble} {how} {self.number}{until}"


@dataclass
class Found:
    """What is wrong with one case."""

    kinds: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def add(self, kind: str, told: object = "") -> None:
        """Note what is wrong."""
        self.kinds.append(kind)
        self.told.append(f"{kind}: {told}"[:500])


# In the child ----------------------------------------------------------------------------------


def work(folder: Path, case: Case | None, *, planted: bool) -> dict[str, Any]:
    """Work in the window while calls fail; without a case they are only counted."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from trainer.domain.errors import TrainerError
    from trainer.domain.look.settings import Settings
    from trainer.services.locations import shipped
    from trainer.ui.app import Session
    from trainer.ui.application import application, install_language
    from trainer.ui.kit.context import shown

    from ._look import Crashes
    from ._session import Person

    app = application()
    install_language(app, shipped("assets"), Settings().language)
    if planted:
        _hide_failures()
    crashes = Crashes()
    is_later = case is not None and case.number == AFTER_START
    _begin_failing(folder, None if is_later else case)
    try:
        session = Session(app, folder)
    except TrainerError as error:
        hit = met()
        stop_failing()
        return {"cannot_start": shown(error.message), "met": hit, "crashes": []}
    at_start = counted()
    person = Person(session)
    person.hear()
    if is_later:
        _begin_failing(folder, case)
    person.do_all(case.until if case else "")
    seen = person.on_screen()
    went = person.close()
    said, hit, count = person.said, met(), counted()
    session.close()
    stop_failing()
    return {
        "cannot_start": "",
        "said": said,
        "typed": sorted(person.typed),
        "on_screen": sorted(seen),
        "went": went,
        "trouble": person.trouble,
        "crashes": crashes.found,
        "met": hit,
        "at_start": at_start,
        "count": count,
    }


def _begin_failing(folder: Path, case: Case | None) -> None:
    if case is None:
        fail(folder, 0, 0, goes_on=False, calls=Calls.ALL)
        return
    trouble = TROUBLES[case.trouble]
    fail(folder, max(1, case.number), trouble.code, goes_on=case.goes_on, calls=trouble.calls)


def _hide_failures() -> None:
    """Plant a fault: the store takes back what it could not write, and says nothing of it."""
    from trainer.domain.errors import TrainerError
    from trainer.store.connection import Connection

    honest = Connection.write

    @contextlib.contextmanager
    def write(self: Connection) -> Iterator[Any]:
        with contextlib.suppress(TrainerError), honest(self) as raw:
            yield raw

    Connection.write = write  # type: ignore[method-assign]


def texts_kept(folder: Path) -> list[str]:
    """Return which of the typed texts the services find again."""
    from trainer.services.learning.notebook import Notebook
    from trainer.services.toolkit.toolkit import Toolkit
    from trainer.services.toolkit.year_draft import YearDraft

    from ._session import TEXTS

    texts: list[str] = []
    world = _whoever(folder)
    training = world.training
    texts += (one.note.text for notes in Notebook(training).by_lesson() for one in notes.notes)
    toolkit = Toolkit(training)
    tool = toolkit.tool("gesprek-voorbereiden", training.role)
    texts += toolkit.filled(tool).values()
    texts += (str(typed) for typed in YearDraft(training).typed().values())
    texts += (one.name for one in world.workspace.learners())
    texts += (one.name for one in world.workspace.open_network().organisations())
    for organisation in world.workspace.open_network().organisations():
        texts += (one.name for one in world.workspace.open_network().places(organisation.id))
    texts += _reflections(world)
    world.workspace.close()
    return [what for what, text in TEXTS.items() if any(text in one for one in texts)]


def _whoever(folder: Path) -> World:
    """Open the folder as its first learner, whose name may have been changed."""
    from trainer.services.locations import shipped
    from trainer.services.workspace import Workspace

    workspace = Workspace(folder, shipped("modules"), day(60))
    names = {one.name for one in workspace.learners()}
    workspace.close()
    return World.opened(folder, day(60), next((one for one in names if HERE in one), HERE))


def _reflections(world: World) -> Iterator[str]:
    from trainer.services.learning.results import Asked

    training = world.training
    for lesson in training.lessons("luisteren"):
        for step in training.open_lesson(lesson.key).steps:
            for block in step.blocks:
                if block.kind == "reflect":
                    key = f"{lesson.key}/{block.exercise.id}"
                    asked = Asked.now(key, block.version, block.kind, block.exercise)
                    for one in (training.draft(asked), training.last_answer(asked)):
                        yield one.text if one else ""


def start(folder: Path) -> dict[str, Any]:
    """Start the app once more and return what it says."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from trainer.domain.errors import TrainerError
    from trainer.ui.app import Session
    from trainer.ui.application import application

    try:
        session = Session(application(), folder)
    except TrainerError as error:
        return {"shut": f"{type(error).__name__}: {error}", "said": ""}
    banner = session.window.banner
    said = banner.text.text() if banner.isVisible() else ""
    session.close()
    return {"shut": "", "said": said}


# Judging ---------------------------------------------------------------------------------------


class Campaign:
    """Cases on copies of one folder."""

    def __init__(self, place: Path) -> None:
        from . import _session
        from ._look import get_ready

        get_ready()
        self.place = place
        self.model = place / "model"
        self.texts = list(_session.TEXTS)
        self.steps = _session.TYPING
        self.vague: Counter[str] = Counter()
        self._furnish()
        self.whole: Inventory = in_child(lambda: inventory(self._copied())).value["found"]
        self.counts: dict[str, tuple[int, int]] = {}

    def _furnish(self) -> None:
        cache = compiled(self.place)
        (self.model / CACHE).parent.mkdir(parents=True)
        shutil.copyfile(cache, self.model / CACHE)

        def used() -> None:
            world = World.opened(self.model, day(0))
            world.workspace.change_settings(less_motion=True)
            for number in range(KEPT_BEFORE):
                for thing in THINGS.values():
                    thing.write(world, number)
            world.workspace.close()

        ended = in_child(used)
        if ended.fault:
            raise RuntimeError(ended.fault)

    def _copied(self) -> Path:
        folder = self.place / "copy"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.model, folder)
        return folder

    def calls_of(self, trouble: str) -> tuple[int, int]:
        """Return how many calls may fail so, at the start and in all."""
        if trouble not in self.counts:
            self.counts[trouble] = self._count(trouble)
        return self.counts[trouble]

    def _count(self, trouble: str) -> tuple[int, int]:
        folder = self._copied()

        def counting() -> dict[str, Any]:
            never = 10**9
            return work(folder, Case(trouble, never, goes_on=False), planted=False)

        ended = in_child(counting, seconds=LONGEST_CASE)
        if ended.fault or ended.value["trouble"] or ended.value["said"]:
            raise RuntimeError(f"without a fault: {ended.fault} {ended.value}"[:3000])
        kept = in_child(lambda: texts_kept(folder)).value
        if sorted(kept) != sorted(self.texts):
            raise RuntimeError(f"without a fault only {kept} is kept")
        return ended.value["at_start"], ended.value["count"]

    def notices_what_is_planted(self) -> bool:
        """Let the store hide that nothing can be written, and tell whether that is noticed."""
        case = Case("ENOSPC", AFTER_START, goes_on=True, until="leave_note")
        return "typed text lost" in self.look(case, planted=True).kinds

    def look(self, case: Case, *, planted: bool = False) -> Found:
        """Let a call fail and return what is wrong."""
        folder, found = self._copied(), Found()
        ended = in_child(lambda: work(folder, case, planted=planted), seconds=LONGEST_CASE)
        killed = case.trouble == "kill" and ended.fault == "signal 9"
        if ended.fault and not killed:
            found.add("hang" if ended.fault == "hang" else "crash", ended.fault[-400:])
        elif ended.value:
            self._judge_session(case, ended.value, found)
        aside = [one.name for one in folder.rglob("*damaged*")]
        if aside:
            found.add("put aside", aside)
        self._judge_start(folder, found)
        left = self._judge_left(folder, found)
        if not killed and ended.value and not ended.value["cannot_start"]:
            self._judge_texts(case, ended.value, left, found)
        return found

    def _judge_session(self, case: Case, seen: Any, found: Found) -> None:
        trouble = TROUBLES[case.trouble]
        said = {*seen.get("said", ()), seen["cannot_start"]} - {""}
        for crash in seen["crashes"][:1]:
            found.add("crash", crash[-400:])
        for text in said:
            if trouble.untrue and re.search(trouble.untrue, text):
                found.add("untrue", f"{seen['met']}: {text[:200]}")
            elif trouble.says and not re.search(trouble.says, text):
                self.vague[text[:60]] += 1
        if seen["cannot_start"] and not case.goes_on and case.trouble != "ENOSPC":
            self.vague["did not start"] += 1

    def _judge_start(self, folder: Path, found: Found) -> None:
        again = in_child(lambda: start(folder))
        if again.fault:
            found.add("next start", again.fault[-400:])
        elif again.value["shut"]:
            found.add("next start", again.value["shut"])
        elif again.value["said"]:
            found.add("false notice", again.value["said"])

    def _judge_left(self, folder: Path, found: Found) -> list[str]:
        def left() -> dict[str, Any]:
            kept = texts_kept(folder)
            known = _renamed_back(folder)
            return {"kept": kept, **inventory(known)}

        ended: Ended = in_child(left)
        if ended.fault:
            found.add("unreadable", ended.fault[-400:])
            return []
        lost = gone(self.whole, ended.value["found"])
        lost = {what: count for what, count in lost.items() if not what.endswith(_CHANGED)}
        if lost:
            found.add("lost", lost)
        kept: list[str] = ended.value["kept"]
        return kept

    def _judge_texts(self, case: Case, seen: Any, kept: list[str], found: Found) -> None:
        for what in seen["typed"]:
            if what in kept:
                continue
            if not case.goes_on:
                found.add("typed text lost", f"{what} ({seen['met']})")
            elif what not in seen["on_screen"]:
                found.add("typed text lost", f"{what}, not on screen ({seen['met']})")
            elif seen["went"] and what not in _BY_BUTTON:
                found.add("typed text lost", f"{what}, closed without a word ({seen['met']})")


def _renamed_back(folder: Path) -> Path:
    """Give who learns there the name again by which what they have is counted."""
    world = _whoever(folder)
    world.workspace.rename(world.learner, HERE)
    world.workspace.close()
    return folder


def named(text: str, campaign: Campaign) -> Case:
    """Return a case such as ``EIO at 3`` or ``ENOSPC from 0.5``."""
    name, how, where, *until = text.split()
    if where == "start":
        number = AFTER_START
    elif "." in where:
        number = int(float(where) * campaign.calls_of(name)[1])
    else:
        number = int(where)
    return Case(name, number, how == "from", *until[1:])


def cases(campaign: Campaign, given: argparse.Namespace, random: Random) -> Iterator[Case]:
    """Yield calls to let fail."""
    wanted = given.errors or list(TROUBLES)
    if given.cases:
        yield from (named(text, campaign) for text in given.cases)
        return
    if given.start:
        for name in wanted:
            for number in range(1, campaign.calls_of(name)[0] + 1):
                yield Case(name, number, goes_on=False)
        return
    while True:
        name = random.choice(wanted)
        at_start, count = campaign.calls_of(name)
        # Half of the times in the start: there a failure keeps out, or puts aside.
        number = random.randint(1, at_start if random.random() < 0.4 else count)
        goes_on = name != "kill" and random.random() < 0.4
        until = random.choice(["", *campaign.steps]) if goes_on else ""
        yield Case(name, number, goes_on, until)


def run(given: argparse.Namespace) -> dict[str, object]:
    """Let calls fail until there is no time; return the figures."""
    random = Random(given.seed)
    kinds: Counter[str] = Counter()
    wrong: list[str] = []
    done = 0
    with tempfile.TemporaryDirectory() as place:
        campaign = Campaign(Path(place))
        noticed = campaign.notices_what_is_planted()
        until = time.monotonic() + given.seconds
        for case in cases(campaign, given, random):
            found = campaign.look(case)
            done += 1
            kinds.update(set(found.kinds))
            if found.kinds:
                wrong.append(f"{case.name}: {found.told}")
            if not given.cases and time.monotonic() > until:
                break
    return {
        "figure": _NAME,
        "cases": done,
        "planted noticed": noticed,
        "calls": campaign.counts,
        "kinds": dict(kinds),
        "vague": dict(campaign.vague),
        "wrong": wrong,
        "seed": given.seed,
    }


def main() -> int:
    """Run from the shell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--errors", nargs="*", default=[], help=", ".join(TROUBLES))
    parser.add_argument("--start", action="store_true")
    parser.add_argument("--cases", nargs="*", default=[])
    given = parser.parse_args()
    try:
        code = run_with_it("benchmarks.faults_calls")
    except RuntimeError as error:
        print(json.dumps({"figure": _NAME, "skipped": str(error)}))
        return 0
    if code is not None:
        return code
    figures = run(given)
    print(json.dumps(figures, ensure_ascii=False))
    return int(bool(figures["wrong"]) or not figures["planted noticed"])


if __name__ == "__main__":
    sys.exit(main())

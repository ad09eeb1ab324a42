"""Every file of a data folder, damaged in every way: does the app open, and say what is true?

A furnished folder (two learners, copies, what a kill left) is copied, one file of it is damaged,
and it is opened in the real window without a screen: every page, everybody who learns there. Then
the services read what is back. Wrong are: a crash or a hang; somebody or a page kept out; things
that are gone without a word; a word of damage where nothing was lost; little that is back when one
page was bad; numbers for help that are not there.

    python -m benchmarks.faults_damage [--seconds N] [--seed N] [--files PART ...]
        [--kinds KIND ...] [--cases CASE ...] [--table]

Cases are drawn by seed: first each file in each way, then more places in the bytes, until there is
no time. Given as ``ROW: KIND`` or ``ROW: KIND, killed`` they are all done, and no others.
First a fault is planted: what two people kept is taken away, and that has to be noticed. Prints one
JSON line, with ``--table`` a table too. Needs ``os.fork``. Exit code 1 when anything was wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from ._child import Ended, in_child
from ._furnished import Laptop, furnish, gone, inventory
from ._services import CACHE

SECONDS = 60
LONGEST_CASE = 60
NOBODY = 65_534
"""Whose file it is that is of somebody else."""

PAGE = 4096
SPOT = 2554
"""A byte in the names of tables of club.db, which SQLite decodes when it opens."""

LEAST_BACK = 0.75
"""Of all that there was, when one page of a database is bad."""

HUGE = 8 * 2**30

KNOWN = ("cache/", "lock", "-shm")
"""Files with nothing of anyone in them: a word about damage to them is false."""

_WORDS = re.compile(
    r"beschadig|kan niet|kon niet|konden niet|kunnen niet|teruggezet|opzij|opnieuw gemaakt|"
    r"(is|zijn|was) kwijt|ontbre|verdwen|hersteld|zoals ze waren|standaard|uit een kopie",
    re.IGNORECASE,
)
"""What a sentence has that says that something is not as it was."""


@dataclass(frozen=True, slots=True)
class Case:
    """A damage of some files, all in the same way."""

    files: tuple[str, ...]
    kind: str
    at: float = 0.0
    """Where in the file, as a share."""
    closed: bool = False
    """Whether the app was closed before; else it was killed, and there is a WAL."""

    @property
    def state(self) -> str:
        """Return how the app was left, and where the damage is."""
        return f"{'closed' if self.closed else 'killed'}, at {self.at:.4f}"

    @property
    def name(self) -> str:
        """Return its row in the table: learners and days don't count."""
        return " + ".join(dict.fromkeys(row_of(file) for file in self.files))


def row_of(file: str) -> str:
    """Return the kind of file, such as ``learners/*/progress.db``."""
    row = re.sub(r"learners/[^/]+/", "learners/*/", file)
    return re.sub(r"progress-\w+", "progress-*", row)


@dataclass
class Row:
    """What came of the damages to one kind of file."""

    cases: int = 0
    noticed: int = 0
    silent: int = 0
    crash: int = 0
    hang: int = 0
    kept_out: int = 0
    false: int = 0
    poor: int = 0
    no_numbers: int = 0
    back: list[float] = field(default_factory=list)

    @property
    def percent(self) -> float:
        """Return how much is back, of all that there was, on average."""
        return round(100 * sum(self.back) / len(self.back), 1) if self.back else 0.0

    def plain(self) -> dict[str, object]:
        """Return it as JSON knows."""
        named = {name: value for name, value in vars(self).items() if name != "back"}
        return {**named, "back": self.percent, "least": round(100 * min(self.back, default=0), 1)}


# Damages ---------------------------------------------------------------------------------------

Damage = Callable[[Path, Path, Case, Laptop], None]
"""Of a file, in a copy of the folder."""


def _cut(size: Callable[[int], int]) -> Damage:
    def damage(file: Path, _: Path, __: Case, ___: Laptop) -> None:
        os.truncate(file, size(file.stat().st_size))

    return damage


def _written(change: Callable[[bytearray, int], None]) -> Damage:
    def damage(file: Path, _: Path, case: Case, __: Laptop) -> None:
        data = bytearray(file.read_bytes())
        if data:
            change(data, min(len(data) - 1, int(case.at * len(data))))
        file.write_bytes(data)

    return damage


def _flip(data: bytearray, at: int) -> None:
    data[at] ^= 1 << at % 8


def _high(data: bytearray, at: int) -> None:
    data[at] = 0xFF


def _spot(data: bytearray, _: int) -> None:
    data[min(SPOT, len(data) - 1)] = 0xFF


def _in_a_name(data: bytearray, at: int) -> None:
    """Spoil a letter in the schema of a database, such as the name of a table."""
    _spoil_one(data, [b"CREATE TABLE [", b'CREATE TABLE "l', b"INDEX [i", b"CREATE TABLE"], at)


def _in_words(data: bytearray, at: int) -> None:
    """Spoil a letter of what somebody typed: a name, a place, a correction."""
    _spoil_one(data, [b"Samira", b"Fatima", b"Bilal", b"Wie", b"csg", b"light"], at)


def _spoil_one(data: bytearray, words: list[bytes], at: int) -> None:
    places = [found.end() for word in words for found in re.finditer(re.escape(word), data)]
    data[places[at % len(places)] - 1 if places else at] = 0xFF


def _zeros(data: bytearray, at: int) -> None:
    start = at // PAGE * PAGE
    data[start : start + PAGE] = bytes(len(data[start : start + PAGE]))


def _junk_page(data: bytearray, at: int) -> None:
    start = at // PAGE * PAGE
    length = len(data[start : start + PAGE])
    data[start : start + length] = Random(at).randbytes(length)


def _junk(data: bytearray, at: int) -> None:
    data[:] = Random(at).randbytes(len(data))


def _from_elsewhere(source: Callable[[Laptop], Path]) -> Damage:
    def damage(file: Path, folder: Path, _: Case, laptop: Laptop) -> None:
        found = next(source(laptop).glob(row_of(str(file.relative_to(folder)))), None)
        if found is None:
            file.unlink()
        else:
            shutil.copyfile(found, file)

    return damage


def _older(file: Path, folder: Path, _: Case, laptop: Laptop) -> None:
    before = laptop.older / file.relative_to(folder)
    if before.exists():
        shutil.copyfile(before, file)
    else:
        file.unlink()


def _gone(file: Path, _: Path, __: Case, ___: Laptop) -> None:
    file.unlink()


def _folder(file: Path, _: Path, __: Case, ___: Laptop) -> None:
    file.unlink()
    file.mkdir()


def _fifo(file: Path, _: Path, __: Case, ___: Laptop) -> None:
    file.unlink()
    os.mkfifo(file)


def _mode(mode: int) -> Damage:
    def damage(file: Path, _: Path, __: Case, ___: Laptop) -> None:
        file.chmod(mode)

    return damage


def _of_somebody_else(file: Path, _: Path, __: Case, ___: Laptop) -> None:
    os.chown(file, NOBODY, NOBODY)
    file.chmod(stat.S_IRUSR | stat.S_IWUSR)


def _huge(file: Path, _: Path, __: Case, ___: Laptop) -> None:
    os.truncate(file, HUGE)


DAMAGES: dict[str, Damage] = {
    "empty": _cut(lambda size: 0),
    "half": _cut(lambda size: size // 2),
    "a page": _cut(lambda size: min(size, PAGE)),
    "cut off a bit": _cut(lambda size: max(0, size - 100)),
    "a bit": _written(_flip),
    "a byte": _written(_high),
    "the byte 2554": _written(_spot),
    "a byte in a name": _written(_in_a_name),
    "a byte in words": _written(_in_words),
    "zeros": _written(_zeros),
    "a junk page": _written(_junk_page),
    "junk": _written(_junk),
    "of another laptop": _from_elsewhere(lambda laptop: laptop.other),
    "an older one": _older,
    "gone": _gone,
    "a folder": _folder,
    "a pipe": _fifo,
    "unreadable": _mode(0),
    "not to be written": _mode(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH),
    "of somebody else": _of_somebody_else,
    "huge": _huge,
}
IN_BYTES = ("a bit", "a byte", "zeros", "a junk page")
"""Where it happens matters: these are tried again at other places."""

NEEDS_ROOT = ("of somebody else",)
MAY_KEEP_OUT = ("unreadable", "of somebody else", "not to be written", "a folder", "a pipe", "huge")
"""What nobody can get round; then there is a sentence that says so, and the others get in."""

MAY_LOSE = ("an older one",)


def files_of(folder: Path) -> list[str]:
    """Return all files of who learns here, and what is of all; of the other names none."""
    files = sorted(str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file())
    used = {file.split("/")[1] for file in files if file.endswith("progress.db")}
    kept = [
        file for file in files if file.split("/")[0] != "learners" or file.split("/")[1] in used
    ]
    newest = {max(one for one in kept if f"{home}/backups" in one) for home in used}
    return [file for file in kept if "backups" not in file or file in newest]


def pairs_of(folder: Path) -> list[tuple[str, ...]]:
    """Return files that are damaged together: what stands in for each other."""
    files = sorted(str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file())
    homes = sorted({file.split("/")[1] for file in files if file.startswith("learners/")})
    found: list[tuple[str, ...]] = []
    for home in homes:
        head = f"learners/{home}/"
        copies = tuple(file for file in files if file.startswith(f"{head}backups/"))
        found += [
            ("club.db", f"{head}profile.json"),
            (f"{head}key.json", f"{head}key.copy.json"),
            (f"{head}progress.db", *copies),
            (f"{head}progress.db", *copies[-1:]),
            (f"{head}progress.db", f"{head}witness.json"),
        ]
    return [pair for pair in found if all(file in files for file in pair) and len(pair) > 1]


def _states(of: tuple[str, ...]) -> tuple[bool, ...]:
    """Return whether to damage these after the app was closed, or killed, or both."""
    if any(file.endswith(("-wal", "-shm", "lock")) for file in of):
        return (False,)
    return (True, False) if any(map(_is_database, of)) else (True,)


def _is_database(file: str) -> bool:
    return file.rpartition("/")[2] in ("club.db", "progress.db")


def cases(folder: Path, random: Random) -> Iterator[Case]:
    """Yield each file in each way, then others without end."""
    single = [(file,) for file in files_of(folder)]
    first = [
        Case(of, kind, random.random(), closed)
        for of in (*single, *pairs_of(folder))
        for kind in DAMAGES
        for closed in _states(of)
        if os.geteuid() == 0 or kind not in NEEDS_ROOT
    ]
    random.shuffle(first)
    yield from first
    while True:
        of = random.choice(single)
        closed = random.choice(_states(of))
        yield Case(of, random.choice(IN_BYTES), random.random(), closed)


# Looking ---------------------------------------------------------------------------------------


@dataclass
class Verdict:
    """What is wrong with one case, by the columns of the table."""

    noticed: bool = False
    silent: bool = False
    crash: bool = False
    hang: bool = False
    kept_out: bool = False
    false: bool = False
    poor: bool = False
    """One page was bad, and little is back."""
    no_numbers: bool = False
    back: float = 1.0
    told: str = ""
    """What happened, in words."""


class Campaign:
    """Damages copies of one furnished folder and looks at each."""

    def __init__(self, place: Path) -> None:
        from ._look import get_ready

        get_ready()
        self.place = place
        self.laptop = furnish(place)
        sound = self._walked(self._copied())
        if sound.fault or any(sound.value[bad] for bad in ("said", "shut", "crashes")):
            raise RuntimeError(f"a sound folder: {sound.fault} {_told(sound.value)}")
        self._usual = set(sound.value["texts"])

    @property
    def folder(self) -> Path:
        """Return where a copy is damaged and opened."""
        return self.place / "copy"

    def _copied(self, *, closed: bool = False) -> Path:
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.laptop.closed if closed else self.laptop.now, self.folder)
        return self.folder

    def _walked(self, folder: Path) -> Ended:
        from ._look import walk

        return in_child(lambda: walk(folder), seconds=LONGEST_CASE)

    def look(self, case: Case) -> Verdict:
        """Damage a copy and return what is wrong with what the app makes of it."""
        # Copies are thinned out when the app is closed.
        there = all((self.laptop.closed / file).exists() for file in case.files)
        folder = self._copied(closed=case.closed and there)
        for file in case.files:
            DAMAGES[case.kind](folder / file, folder, case, self.laptop)
        return self._looked(case, folder)

    def notices_what_is_planted(self) -> bool:
        """Take away all that was kept, and tell whether that is noticed."""
        folder = self._copied(closed=True)
        shutil.rmtree(folder / "learners")
        for left in ("club.db", "club-witness.json", "club-witness.now"):
            (folder / left).unlink(missing_ok=True)
        shutil.rmtree(folder / "backups", ignore_errors=True)
        return self._looked(Case((), "gone"), folder).silent

    def _looked(self, case: Case, folder: Path) -> Verdict:
        walked = self._walked(folder)
        if walked.fault:
            hang = walked.fault == "hang"
            return Verdict(crash=not hang, hang=hang, back=0.0, told=walked.fault[-900:])
        seen = walked.value
        if seen["shut"] and seen["said"]:
            seen = self._walked_again(folder, seen)
        left = in_child(lambda: inventory(folder), seconds=LONGEST_CASE)
        return self._judged(case, seen, left)

    def _walked_again(self, folder: Path, seen: Any) -> Any:
        """Do as the sentence says: close the app and open it again."""
        again = self._walked(folder)
        if again.fault:
            return {**seen, "crashes": [again.fault]}
        both = {name: [*seen[name], *again.value[name]] for name in ("said", "crashes")}
        return {**again.value, **both, "texts": [*seen["texts"], *again.value["texts"]]}

    def _judged(self, case: Case, seen: Any, left: Ended) -> Verdict:
        known = left.value or {"found": {}, "said": [left.fault]}
        lost = gone(self.laptop.whole, known["found"])
        if seen["settings"] not in ([], [110, "light"]):
            lost["settings"] = 1
        whole = sum(map(len, self.laptop.whole.values()))
        new = [text for text in seen["texts"] if text not in self._usual and _WORDS.search(text)]
        every = [*seen["said"], *new, *([seen["cannot_start"]] if seen["cannot_start"] else [])]
        said = list(dict.fromkeys(every))
        shut = [*seen["shut"], *(["the app"] if seen["cannot_start"] else [])]
        may = case.kind in MAY_KEEP_OUT or _is_key(case)
        harmless = all(any(part in file for part in KNOWN) for file in case.files)
        back = max(0.0, 1 - sum(lost.values()) / whole)
        told = {
            "said": said,
            "shut": shut,
            "lost": lost,
            "crashes": [one[-400:] for one in seen["crashes"][:1]],
        }
        return Verdict(
            noticed=bool(said),
            silent=bool(lost) and not said,
            crash=bool(seen["crashes"]) or bool(left.fault),
            kept_out=bool(shut) and not (may and said and set(shut) <= _homes(shut)),
            false=bool(said) and not lost and harmless,
            poor=case.kind in IN_BYTES and not seen["shut"] and back < LEAST_BACK,
            no_numbers=bool(seen["missing_numbers"]),
            back=back,
            told=json.dumps(told, ensure_ascii=False)[:1500],
        )


def _told(seen: Any) -> object:
    return {**seen, "texts": len(seen["texts"])} if seen else seen


def _homes(shut: list[str]) -> set[str]:
    """Return those of ``shut`` that are somebody's own: with a true sentence they may be."""
    return {one for one in shut if one.startswith("learner ")}


def _is_key(case: Case) -> bool:
    keys = [file for file in case.files if "key." in file]
    return len(keys) > 1


def named(text: str, folder: Path) -> Case:
    """Return a case such as ``club.db: gone, killed``, of the first files that fit.

    Raises:
        ValueError: there are no such files, or no such damage.
    """
    row, _, rest = text.rpartition(": ")
    kind, _, state = rest.partition(", ")
    single = [(file,) for file in files_of(folder)]
    for of in (*single, *pairs_of(folder)):
        case = Case(of, kind, 0.6, closed=state != "killed" and _states(of)[0])
        if case.name == row and kind in DAMAGES:
            return case
    raise ValueError(text)


def run(given: argparse.Namespace) -> tuple[dict[str, Row], list[str], bool]:
    """Damage until there is no time; return the table, the faults, and if it saw the planted."""
    random = Random(given.seed)
    rows: dict[str, Row] = {}
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o755)
        campaign = Campaign(place)
        noticed = campaign.notices_what_is_planted()
        until = time.monotonic() + given.seconds
        folder = campaign.laptop.now
        chosen = [named(text, folder) for text in given.cases]
        for case in chosen or cases(folder, random):
            if not _is_wanted(case, given):
                continue
            verdict = campaign.look(case)
            _count(rows.setdefault(case.name, Row()), verdict)
            bad = [name for name in _BAD if getattr(verdict, name)]
            if bad:
                wrong.append(f"{case.name}: {case.kind}, {case.state}: {bad} {verdict.told}")
            if not chosen and time.monotonic() > until:
                break
    return rows, wrong, noticed


_BAD = ("silent", "crash", "hang", "kept_out", "false", "poor", "no_numbers")


def _is_wanted(case: Case, given: argparse.Namespace) -> bool:
    if CACHE in case.files and case.kind == "huge":
        return False  # it is made anew, and the copy would take all memory of the machine
    files = not given.files or any(part in case.name for part in given.files)
    return files and (not given.kinds or case.kind in given.kinds)


def _count(row: Row, verdict: Verdict) -> None:
    row.cases += 1
    row.noticed += verdict.noticed
    for name in _BAD:
        setattr(row, name, getattr(row, name) + getattr(verdict, name))
    row.back.append(verdict.back)


def table(rows: dict[str, Row]) -> str:
    """Return the table to read."""
    heads = (
        "cases",
        "noticed",
        "silent",
        "crash",
        "hang",
        "kept_out",
        "false",
        "poor",
        "back",
        "least",
    )
    lines = [f"| file | {' | '.join(heads)} |", "|---" * (len(heads) + 1) + "|"]
    for name, row in sorted(rows.items()):
        plain = row.plain()
        lines.append(f"| `{name}` | " + " | ".join(str(plain[head]) for head in heads) + " |")
    return "\n".join(lines)


def main() -> int:
    """Run from the shell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--files", nargs="*", default=[])
    parser.add_argument("--kinds", nargs="*", default=[], help=", ".join(DAMAGES))
    parser.add_argument("--cases", nargs="*", default=[])
    parser.add_argument("--table", action="store_true")
    given = parser.parse_args()
    if not hasattr(os, "fork"):
        print(json.dumps({"figure": "damage", "skipped": "needs os.fork"}))
        return 0
    rows, wrong, noticed = run(given)
    if given.table:
        print(table(rows), file=sys.stderr)
    told = {
        "figure": "damage",
        "cases": sum(row.cases for row in rows.values()),
        "planted noticed": noticed,
        "wrong": wrong,
        "files": {name: row.plain() for name, row in sorted(rows.items())},
        "seed": given.seed,
    }
    print(json.dumps(told, ensure_ascii=False))
    return int(bool(wrong) or not noticed)


if __name__ == "__main__":
    sys.exit(main())

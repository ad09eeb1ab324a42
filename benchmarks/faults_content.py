"""Files that anybody may have written, spoilt at random: content, imports, settings, logos.

Each is read in a child with a limit of time and memory. Wrong are: an error that the app does not
know, a limit that is met, and a file that is written anywhere else.

    python -m benchmarks.faults_content [--seconds N] [--seed N] [--only TARGET ...]
        [--files NAME ...]

First a fault is planted: a reader that falls, and one that never ends. Then come files that are
known to be heavy or odd, then mutations until there is no time; with ``--files`` those odd files,
and nothing else. Needs ``os.fork``. Prints one JSON line; exit code 1 when anything was wrong.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from ._child import in_child, without_home
from ._services import CACHE, THINGS, World, compiled, day

SECONDS = 60
LONGEST = 60
"""Seconds for one file; a hang takes longer on any computer."""

SLOW = 4.0
"""Seconds after which a file is named among the slow: a figure, no fault, for a computer may be
busy."""
GIGABYTES = 3.0
_LOGOS_GIGABYTES = 1.6
"""Of addresses, for a logo: Qt, its fonts, and what a picture may take."""

TOKENS = (
    *(b"\x00", b"\xef\xbb\xbf", b"\xff\xfe", b"\xc3", b"\r", b"\x85", b"\xe2\x80\xae"),
    *(b"\xe2\x80\x8b", b"\xed\xa0\x80", b"[" * 5_000, b"{" * 5_000, b'"' * 3, b"- " * 500),
    *(b"&a [*a,*a]", b"<<: *a", b"!!python/object:os.system", b"|\n", b">\n", b"---\n", b"..."),
    *(b"<" * 2_000, b"![](" * 500, b"*" * 3_000, b"`" * 3_000, b"x" * 100_000, b"> " * 1_000),
    *(b"9999-12-31", b"0000-00-00", b"1e999", b"-1", b"9" * 400, b"NaN", b"null", b"true", b"~"),
    *(b"../../../etc/passwd", b"%s%n", b"{0.__class__}", b"<script>", b"&#x202e;", b"\\u0000"),
)


@dataclass
class Row:
    """What came of one target."""

    files: int = 0
    wrong: int = 0
    refused: int = 0
    worst: float = 0.0


@dataclass
class Found:
    """What came of all."""

    rows: dict[str, Row] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)


Reader = Callable[[Path, Path], str]
"""Reads a file, in a folder that it may use; returns why it was refused, if it was."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something that is read."""

    seeds: Callable[[Path], list[tuple[str, bytes]]]
    """Files to begin with, by name."""
    read: Reader
    odd: Callable[[], list[tuple[str, bytes]]] = list
    """Files that are known to be odd."""
    gigabytes: float = GIGABYTES


# Reading -----------------------------------------------------------------------------------------


def _known(work: Callable[[], object]) -> str:
    from trainer.domain.errors import TrainerError

    try:
        work()
    except TrainerError as error:
        return type(error).__name__
    return ""


def read_content(file: Path, folder: Path) -> str:
    """Compile the modules in which ``file`` lies, and check them as a writer does."""
    from trainer.content.files.checks import check_all
    from trainer.content.index.content_index import ContentIndex

    modules = folder / "modules"
    found = check_all(modules)
    index = ContentIndex.open(folder / "compiled.db", modules, "nl", "1")
    roles = [path.id for path in index.paths()]
    for role in roles:
        for module in index.modules(role):
            for lesson in index.lessons(module.id, role):
                _known(lambda key=lesson.key: index.lesson(key))  # type: ignore[misc]
        index.tools(role)
    _known(index.services)
    _known(index.words)
    index.close()
    return "reported" if found.problems else ""


def read_import(file: Path, folder: Path) -> str:
    """Take over a list of helplines, look at what came, and undo it."""
    world = World.opened(folder / "data", day(0))
    directory = world.workspace.open_directory()

    def bring_in() -> None:
        imported = directory.bring_in(file)
        directory.shown()
        network = world.workspace.open_network()
        for organisation in network.organisations():
            network.printed(organisation)
        directory.undo_import(imported)

    said = _known(bring_in)
    world.workspace.close()
    return said


def _kept(name: str) -> Reader:
    def read(file: Path, folder: Path) -> str:
        data = folder / "data"
        for place in data.glob(name):
            if file.is_file():
                shutil.copyfile(file, place)
        if "profile" in name:
            (data / "club.db").unlink()

        def opened() -> None:
            world = World.opened(data, day(0))
            for thing in THINGS.values():
                thing.read(world)
            world.workspace.close()

        return _known(opened)

    return read


def read_logo(file: Path, _: Path) -> str:
    """Take a file as a logo."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from trainer.ui.application import application
    from trainer.ui.organisation.logo.file import read_logo as read

    application()
    return _known(lambda: read(file))


def _falls(_: Path, __: Path) -> str:
    Path("elsewhere").write_bytes(b"")
    raise RuntimeError("planted")


def _goes_on(_: Path, __: Path) -> str:
    while True:
        pass


# Files to begin with -----------------------------------------------------------------------------


def _content_seeds(place: Path) -> list[tuple[str, bytes]]:
    modules = place / "modules"
    files = sorted(one for one in modules.rglob("*") if one.is_file())
    return [(str(one.relative_to(place)), one.read_bytes()) for one in files]


def _import_seeds(place: Path) -> list[tuple[str, bytes]]:
    file = place / "export.json"

    def export() -> None:
        world = World.opened(place / "data", day(0))
        world.workspace.open_directory().export(file)
        world.workspace.close()

    in_child(export)
    return [("hulplijnen.json", file.read_bytes())]


def _data_seeds(name: str) -> Callable[[Path], list[tuple[str, bytes]]]:
    def seeds(place: Path) -> list[tuple[str, bytes]]:
        file = next(iter((place / "data").glob(name)))
        return [(file.name, file.read_bytes())]

    return seeds


_HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">'


def _svg(inside: str) -> bytes:
    return f"{_HEAD}{inside}</svg>".encode()


def _logo_seeds(_: Path) -> list[tuple[str, bytes]]:
    drawing = _svg('<g fill="#143cc8"><path d="M60 30 C 70 10 110 10 120 30 z"/></g>')

    def pictures() -> dict[str, str]:
        return {form: _picture(form, 300, 120).hex() for form in ("png", "jpeg")}

    made = in_child(pictures).value
    return [
        ("logo.svg", drawing),
        ("logo.png", bytes.fromhex(made["png"])),
        ("logo.jpg", bytes.fromhex(made["jpeg"])),
    ]


def _picture(form: str, width: int, height: int, *, progressive: bool = False) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QColor, QImage, QImageWriter

    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#c83214"))
    for at in range(0, min(width, height), 7):
        image.setPixelColor(at, at, QColor("#143cc8"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form.encode()))
    writer.setProgressiveScanWrite(progressive)
    if not writer.write(image):
        raise RuntimeError(writer.errorString())
    return bytes(data.data())


def _many_scans(side: int, scans: int) -> bytes:
    """Return a JPEG whose last scan comes again and again."""
    data = in_child(lambda: _picture("jpeg", side, side, progressive=True).hex()).value
    whole = bytes.fromhex(data)
    start, end = whole.rindex(b"\xff\xda"), whole.rindex(b"\xff\xd9")
    return whole[:end] + whole[start:end] * scans + whole[end:]


def _zigzag(turns: int, dashes: str) -> str:
    points = "0 0 200 100 " * turns
    line = f'points="{points}" stroke="#143cc8" fill="none" stroke-linecap="round"'
    return f'<polyline {line} stroke-dasharray="{dashes}"/>'


def _nested_use() -> str:
    """Return a drawing that draws ten times what draws ten times, and so on."""
    groups = ['<g id="a"><rect width="1" height="1"/></g>']
    for number in range(9):
        one = f'<use href="#{chr(97 + number)}"/>'
        groups.append(f'<g id="{chr(98 + number)}">{one * 10}</g>')
    return f'<defs>{"".join(groups)}</defs><use href="#j"/>'


def _odd_logos() -> list[tuple[str, bytes]]:
    dashes = '<path d="{}" stroke="#143cc8" stroke-width="1" stroke-dasharray="{}" fill="none"/>'
    long = "M0 0" + "L200 100L0 0" * 20
    jpeg = in_child(lambda: _picture("jpeg", 300, 120).hex()).value
    half = bytes.fromhex(jpeg)
    return [
        ("dashes.svg", _svg(dashes.format("M0 0L200 100", "0.0001"))),
        ("small dashes.svg", _svg(dashes.format("M0 0L200 100", "0.000001 0.000001"))),
        ("many dashes.svg", _svg(dashes.format(long, "0.0001,0.0001"))),
        (
            "dashes of a style.svg",
            _svg(f'<path d="{long}" style="stroke:#143cc8;stroke-dasharray:.0001 .0001"/>'),
        ),
        (
            "dashes of a group.svg",
            _svg(f'<g stroke="#143cc8" stroke-dasharray="0.00001"><path d="{long}"/></g>'),
        ),
        ("a dash of a far line.svg", _svg(dashes.format("M0 0L99999999 99999999", "1"))),
        ("dashes with round ends.svg", _svg(_zigzag(70, ".015 .015"))),
        ("many of them.svg", _svg(_zigzag(2000, ".015 .015"))),
        ("scans.jpg", _many_scans(2500, 300)),
        ("many scans.jpg", _many_scans(4000, 1500)),
        ("half.jpg", half[: len(half) // 2]),
        ("nearly whole.jpg", half[:-300]),
        ("empty.svg", b""),
        ("deep.svg", _svg("<g>" * 20_000)),
        ("use of use.svg", _svg(_nested_use())),
    ]


def _odd_imports() -> list[tuple[str, bytes]]:
    return [
        ("empty.json", b""),
        ("deep.json", b"[" * 200_000),
        ("pipe", b""),
        ("folder", b""),
    ]


def _odd_settings() -> list[tuple[str, bytes]]:
    values = {"text_size": 10**30, "theme": ["dark"], "language": "../nl", "last_learner": "\ud800"}
    return [
        ("deep.json", b"[" * 200_000),
        ("values.json", json.dumps(values).encode()),
        ("numbers.json", b'{"text_size": 1e999, "less_motion": NaN}'),
        ("long.json", b'{"text_size": ' + b"9" * 5_000 + b"}"),
        ("twice.json", b'{"theme": "dark", "theme": "light"}'),
    ]


def _odd_content() -> list[tuple[str, bytes]]:
    name = "modules/luisteren/nl/module.yaml"
    bomb = b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n".encode()
        for n in range(9)
    )
    return [(name, bomb), (name, b"id: [" * 50_000), (name, b"\xff\xfei\x00d\x00")]


TARGETS: dict[str, Target] = {
    "content": Target(_content_seeds, read_content, _odd_content),
    "import": Target(_import_seeds, read_import, _odd_imports),
    "settings": Target(_data_seeds("settings.json"), _kept("settings.json"), _odd_settings),
    "profile": Target(
        _data_seeds("learners/*/profile.json"), _kept("learners/*/profile.json"), _odd_settings
    ),
    "witness": Target(_data_seeds("learners/*/witness.json"), _kept("learners/*/witness.json")),
    "key": Target(_data_seeds("learners/*/key.json"), _kept("learners/*/key.json")),
    "logo": Target(_logo_seeds, read_logo, _odd_logos, _LOGOS_GIGABYTES),
}


# Spoiling ----------------------------------------------------------------------------------------


def spoilt(data: bytes, random: Random) -> bytes:
    """Return ``data`` with some things wrong in it."""
    made = bytearray(data)
    for _ in range(random.choice((1, 1, 1, 2, 5))):
        at = random.randrange(len(made) + 1)
        end = min(len(made), at + random.choice((1, 3, 30, 1000)))
        choice = random.randrange(7)
        if choice == 0 and at < len(made):
            made[at] ^= 1 << random.randrange(8)
        elif choice == 1:
            del made[at:end]
        elif choice == 2:
            made[at:at] = made[at:end] * random.choice((1, 2, 50))
        elif choice == 3:
            made[at:end] = random.choice(TOKENS)
        elif choice == 4:
            made[at:at] = random.choice(TOKENS)
        elif choice == 5:
            del made[at:]
        else:
            made[at:end] = random.randbytes(end - at)
    return bytes(made)


def files(target: Target, seeds: list[tuple[str, bytes]], random: Random) -> Iterator[Any]:
    """Yield odd files, then spoilt ones without end."""
    yield from target.odd()
    while True:
        name, data = random.choice(seeds)
        yield name, spoilt(data, random)


class Campaign:
    """Reads spoilt files in copies of one place."""

    def __init__(self, base: Path, given: argparse.Namespace) -> None:
        self._base = base
        self.model = base / "model"
        self.found = Found()
        self._make()
        names = given.only or list(TARGETS)
        self._streams = {
            name: self._stream(TARGETS[name], given.files, Random(given.seed)) for name in names
        }

    def _stream(self, target: Target, only: list[str], random: Random) -> Iterator[Any]:
        if only:
            return (one for one in target.odd() if one[0] in only)
        return files(target, target.seeds(self.model), random)

    def _make(self) -> None:
        from trainer.services.locations import shipped

        shipped_modules = shipped("modules")
        data = self.model / "data"
        (data / CACHE).parent.mkdir(parents=True)
        shutil.copyfile(compiled(self._base), data / CACHE)

        def used() -> None:
            world = World.opened(data, day(0))
            for thing in THINGS.values():
                thing.write(world, 1)
            world.workspace.close()

        in_child(used)
        left_out = shutil.ignore_patterns("signaleren", "grenzen", "online", "doorverwijzen")
        shutil.copytree(shipped_modules, self.model / "modules", ignore=left_out)

    def round(self) -> bool:
        """Read one file of each target; tell whether there was one."""
        done = False
        for name, stream in self._streams.items():
            for file, data in itertools.islice(stream, 1):
                self._read(name, file, data)
                done = True
        return done

    def notices_what_is_planted(self) -> bool:
        """Have a reader fall, and one that never ends, and tell whether both are noticed."""
        honest, found = TARGETS["settings"], self.found
        self.found = Found()
        for reader, longest in ((_falls, LONGEST), (_goes_on, 1)):
            TARGETS["settings"] = Target(honest.seeds, reader)
            self._read("settings", "planted.json", b"{}", longest)
        kinds, self.found = self.found.kinds, found
        TARGETS["settings"] = honest
        return kinds == {"crash": 1, "hang": 1, "written elsewhere": 1}

    def _read(self, name: str, file: str, data: bytes, longest: float = LONGEST) -> None:
        target, row = TARGETS[name], self.found.rows.setdefault(name, Row())
        place = self._base / "place"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        part = "modules" if name == "content" else "data"
        shutil.copytree(self.model / part, place / part)
        put = _put(place / file, data)
        elsewhere = self._base / "elsewhere"
        shutil.rmtree(elsewhere, ignore_errors=True)

        def read() -> str:
            return target.read(put, place)

        work = without_home(read, elsewhere)
        ended = in_child(work, seconds=longest, gigabytes=target.gigabytes)
        written = [one.name for one in elsewhere.rglob("*")]
        row.files += 1
        row.worst = round(max(row.worst, ended.seconds), 2)
        row.refused += bool(ended.value)
        if not ended.fault and ended.seconds > SLOW:
            self.found.slow.append(f"{name}, {file}, {len(data)} bytes: {ended.seconds:.1f} s")
        for bad, told in (
            (_kind(ended.fault), ended.fault[-400:]),
            ("written elsewhere" if written else "", str(written)),
            ("taken" if file in _REFUSED and not ended.value and not ended.fault else "", ""),
        ):
            if bad:
                row.wrong += 1
                self.found.kinds[bad] += 1
                self.found.wrong.append(f"{name}, {file}, {len(data)} bytes: {bad} {told}")


_REFUSED = ("half.jpg",)
"""What may not be taken for whole."""


def _kind(fault: str) -> str:
    if not fault or fault == "hang":
        return fault
    if "MemoryError" in fault or "bad_alloc" in fault:
        return "memory"
    return "crash"


def _put(file: Path, data: bytes) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.name == "pipe":
        os.mkfifo(file)
    elif file.name == "folder":
        file.mkdir()
    else:
        file.write_bytes(data)
    return file


def run(given: argparse.Namespace) -> tuple[Found, bool]:
    """Read until there is no time; return what was found, and if the planted was noticed."""
    with tempfile.TemporaryDirectory() as place:
        campaign = Campaign(Path(place), given)
        noticed = campaign.notices_what_is_planted()
        until = time.monotonic() + given.seconds
        while campaign.round() and (given.files or time.monotonic() < until):
            pass
    return campaign.found, noticed


def main() -> int:
    """Run from the shell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", default=[], choices=list(TARGETS))
    parser.add_argument("--files", nargs="*", default=[])
    given = parser.parse_args()
    if not hasattr(os, "fork"):
        print(json.dumps({"figure": "spoilt files", "skipped": "needs os.fork"}))
        return 0
    found, noticed = run(given)
    told = {
        "figure": "spoilt files",
        "files": sum(row.files for row in found.rows.values()),
        "targets": {name: vars(row) for name, row in found.rows.items()},
        "kinds": dict(found.kinds),
        "wrong": found.wrong,
        "slow": found.slow,
        "planted noticed": noticed,
        "seed": given.seed,
    }
    print(json.dumps(told, ensure_ascii=False))
    return int(bool(found.wrong) or not noticed)


if __name__ == "__main__":
    sys.exit(main())

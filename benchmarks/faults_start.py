"""Odd starts, each a process of its own: the app starts, or says in a window why it can't.

Locks that others left, folders that are none, full, or not ours, streams that are closed, a locale
that is not there, two starts at once. ``trainer --startup-probe`` has to end with 0, or else the
window that comes has to name the cause, with numbers for help on it. Never a traceback.

    python -m benchmarks.faults_start [--only NAME ...]

A part of a name stands for all that have it.

First a fault is planted: the app falls, which has to be noticed.
Needs POSIX. Prints one JSON line; exit code 1 when anything was wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from ._child import heed_modes
from ._services import CACHE, World, compiled, day

LONGEST = 60
FOLDER = "TRAINER_DATA_DIR"
OPEN, FULL, SHUT = r"al open", r"\bvol\b", r"schrijven|lezen|map"
"""What a sentence has in it when that is the cause."""

NEVER = "(?!)"
_CODES = (0, 1, 120)
"""120 is of Python: what it had to say did not fit on the console."""


@dataclass
class Start:
    """How the app is started."""

    folder: Path
    environment: dict[str, str | bytes] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    """Variables that are not there."""
    before: Callable[[], None] = heed_modes
    """What the process does before it becomes the app."""
    options: tuple[str, ...] = ()
    """Of Python."""
    streams: str = ""
    beside: list[subprocess.Popen[bytes]] = field(default_factory=list)
    """Other processes, which are ended afterwards."""


@dataclass(frozen=True, slots=True)
class Odd:
    """An odd start: what is odd, and what may be said when it does not start."""

    prepare: Callable[[Start], None]
    may_say: str = NEVER
    """A pattern for the sentence in the window; nothing fits when the app has to start."""
    must_not_start: bool = False


def _lock(content: bytes) -> Odd:
    def prepare(start: Start) -> None:
        (start.folder / "lock").write_bytes(content)

    return Odd(prepare)


def _lock_of(process: int, host: str = "") -> bytes:
    """Return a lock as Qt writes one."""
    name = host or os.uname().nodename
    machine = Path("/etc/machine-id")
    id = machine.read_text(encoding="ascii").strip() if machine.is_file() and not host else ""
    return f"{process}\npython3\n{name}\n{id}\n\n".encode()


def _lock_of_another_program(start: Start) -> None:
    command = [sys.executable, "-c", "import time; time.sleep(120)"]
    other = subprocess.Popen(command)
    start.beside.append(other)
    (start.folder / "lock").write_bytes(_lock_of(other.pid))


def _lock_is(make: Callable[[Path], object]) -> Callable[[Start], None]:
    def prepare(start: Start) -> None:
        make(start.folder / "lock")

    return prepare


def _shut_lock(file: Path) -> None:
    file.write_bytes(b"")
    file.chmod(0)


def _really_open(start: Start) -> None:
    first = _process(start, ["-m", "trainer"])
    start.beside.append(first)
    _wait_until(lambda: (start.folder / "lock").exists() and _holds(first, start.folder))


def _holds(process: subprocess.Popen[bytes], folder: Path) -> bool:
    """Tell whether a process has the databases of a folder open."""
    with suppress(OSError):
        opened = [one.readlink() for one in Path(f"/proc/{process.pid}/fd").iterdir()]
        return folder / "club.db" in opened
    return False


def _wait_until(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + LONGEST
    while not holds() and time.monotonic() < until:
        time.sleep(0.02)


def _folder(make: Callable[[Path], str | bytes]) -> Callable[[Start], None]:
    """Use the folder that ``make`` returns, below an empty place."""

    def prepare(start: Start) -> None:
        place = start.folder.parent / "place"
        place.mkdir()
        start.environment[FOLDER] = make(place)

    return prepare


def _named(name: str) -> Odd:
    return Odd(_folder(lambda place: str(place / name)))


def _a_file(place: Path) -> str:
    (place / "file").write_bytes(b"text")
    return str(place / "file")


def _in_a_file(place: Path) -> str:
    return f"{_a_file(place)}/data"


def _read_only(place: Path) -> str:
    place.chmod(0o500)
    return str(place / "data")


def _kept_read_only(start: Start) -> None:
    for one in (*start.folder.rglob("*"), start.folder):
        one.chmod(0o500 if one.is_dir() else 0o400)


def _loop(place: Path) -> str:
    (place / "loop").symlink_to(place / "loop")
    return str(place / "loop")


def _dangling(place: Path) -> str:
    (place / "link").symlink_to(place / "gone")
    return str(place / "link")


def _no_room(start: Start) -> None:
    def before() -> None:
        heed_modes()
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))

    start.before = before


def _no_room_and_new(start: Start) -> None:
    _folder(lambda place: str(place / "data"))(start)
    _no_room(start)


def _little_room(start: Start) -> None:
    def before() -> None:
        heed_modes()
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    start.before = before


def _full_disk(start: Start) -> None:
    """Mount a small disk, and fill it; where that can't be done, no file may grow."""
    place = start.folder.parent / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    if os.geteuid() or subprocess.run(command, check=False, capture_output=True).returncode:
        _no_room(start)
        return
    with suppress(OSError), (place / "filler").open("wb") as stream:
        while True:
            stream.write(bytes(4096))
            stream.flush()
    start.environment[FOLDER] = str(place)


def _umask(start: Start) -> None:
    def before() -> None:
        heed_modes()
        os.umask(0o777)

    _folder(lambda place: str(place / "data"))(start)
    start.before = before


def _closed_streams(start: Start) -> None:
    def before() -> None:
        heed_modes()
        for stream in (0, 1, 2):
            os.close(stream)

    start.before = before


def _full_streams(start: Start) -> None:
    def before() -> None:
        heed_modes()
        full = os.open("/dev/full", os.O_WRONLY)
        for stream in (1, 2):
            os.dup2(full, stream)

    start.before = before


def _streams_of_a_window(start: Start) -> None:
    start.streams = "none"


def _both(*parts: Callable[[Start], None]) -> Callable[[Start], None]:
    def prepare(start: Start) -> None:
        for part in parts:
            part(start)

    return prepare


def _in_environment(**values: str) -> Callable[[Start], None]:
    def prepare(start: Start) -> None:
        start.environment |= values

    return prepare


def _no_home(start: Start) -> None:
    start.without = ("HOME", FOLDER)
    start.environment["XDG_DATA_HOME"] = str(start.folder.parent / "share")


def _home_is_shut(start: Start) -> None:
    home = start.folder.parent / "home"
    home.mkdir()
    home.chmod(0o500)
    start.without = (FOLDER, "XDG_DATA_HOME")
    start.environment["HOME"] = str(home)


def _gone_place(start: Start) -> None:
    place = start.folder.parent / "gone"
    place.mkdir()

    def before() -> None:
        heed_modes()
        os.chdir(place)
        place.rmdir()

    start.before = before
    start.environment["PYTHONPATH"] = str(Path(__file__).parent.parent)


def _without_docstrings(start: Start) -> None:
    start.options = ("-OO",)


def _warned(start: Start) -> None:
    start.options = ("-W", "error")


def _isolated(start: Start) -> None:
    start.options = ("-X", "utf8=0")
    start.environment |= {"LC_ALL": "C", "LANG": "C", "PYTHONCOERCECLOCALE": "0"}


def _damaged(name: str, content: bytes) -> Callable[[Start], None]:
    def prepare(start: Start) -> None:
        (start.folder / name).write_bytes(content)

    return prepare


_FOREIGN = _lock_of(4711, "laptop-van-de-club")
ODD: dict[str, Odd] = {
    "nothing odd": Odd(lambda _: None),
    "lock: empty": _lock(b""),
    "lock: zeros": _lock(bytes(64)),
    "lock: junk": _lock(bytes(range(128, 256))),
    "lock: half": _lock(b"47"),
    "lock: no number": _lock(b"abc\npython3\nhere\n\n\n"),
    "lock: minus": _lock(_lock_of(-1)),
    "lock: a huge number": _lock(_lock_of(2**70)),
    "lock: of another computer": _lock(_FOREIGN),
    "lock: of another computer, number 1": _lock(_lock_of(1, "laptop-van-de-club")),
    "lock: of a program that is gone": _lock(_lock_of(2**22 - 3)),
    "lock: number now of another Python": Odd(_lock_of_another_program),
    "lock: a megabyte": _lock(b"1" * 2**20),
    "lock: a folder": Odd(_lock_is(Path.mkdir), SHUT),
    "lock: a pipe": Odd(_lock_is(os.mkfifo), SHUT),
    "lock: shut": Odd(_lock_is(_shut_lock), SHUT),
    "lock: a link to nowhere": Odd(_lock_is(lambda file: file.symlink_to("/nowhere/x")), SHUT),
    "open already": Odd(_really_open, OPEN, must_not_start=True),
    "open already, no streams": Odd(
        _both(_really_open, _streams_of_a_window), OPEN, must_not_start=True
    ),
    "folder: home of nobody": Odd(_folder(lambda _: "~nobodyxx/t2"), SHUT),
    "folder: a tilde": Odd(_both(_in_environment(**{FOLDER: "~/data"}), _home_is_shut), SHUT),
    "folder: not UTF-8": Odd(_folder(lambda place: os.fsencode(place) + b"/\xff\xfe"), SHUT),
    "folder: half a letter": Odd(_folder(lambda place: os.fsencode(place) + b"/caf\xc3"), SHUT),
    "folder: a file": Odd(_folder(_a_file), SHUT),
    "folder: in a file": Odd(_folder(_in_a_file), SHUT),
    "folder: may not be written": Odd(_folder(_read_only), SHUT),
    "folder: kept, may not be written": Odd(_kept_read_only, SHUT),
    "folder: name too long": Odd(_folder(lambda place: str(place / ("n" * 300))), SHUT),
    "folder: path too long": Odd(_folder(lambda place: str(place / "/".join("n" * 2500))), SHUT),
    "folder: goes round": Odd(_folder(_loop), SHUT),
    "folder: link to nowhere": Odd(_folder(_dangling), SHUT),
    "folder: /dev/null": Odd(_folder(lambda _: "/dev/null"), SHUT),
    "folder: /proc": Odd(_folder(lambda _: "/proc/data"), SHUT),
    "folder: space": _named("mijn map"),
    "folder: spaces around": Odd(_folder(lambda place: f"  {place}/map  ")),
    "folder: emoji": _named("map 🌱"),
    "folder: percent": _named("100%20%s%1"),
    "folder: signs": _named("a#b?c&d'e\"f;g"),
    "folder: a new line": _named("a\nb"),
    "folder: right to left": _named("שלום\u202eabc"),
    "folder: empty": Odd(_both(_in_environment(**{FOLDER: ""}), _home_is_shut), SHUT),
    "folder: deep": _named("/".join("abcdefghij" * 4)),
    "disk: no file may grow": Odd(_no_room, FULL),
    "disk: no file may grow, new": Odd(_no_room_and_new, FULL),
    "disk: files of 20 kB": Odd(_little_room, FULL),
    "disk: full": Odd(_full_disk, FULL),
    "modes: files that nobody may open": Odd(_umask, SHUT),
    "streams: closed": Odd(_closed_streams),
    "streams: none": Odd(_streams_of_a_window),
    "streams: full": Odd(_full_streams),
    "streams: none, and a folder that is a file": Odd(
        _both(_folder(_a_file), _streams_of_a_window), SHUT
    ),
    "streams: closed, and a folder that is a file": Odd(
        _both(_folder(_a_file), _closed_streams), SHUT
    ),
    "streams: full, and a folder that is a file": Odd(_both(_folder(_a_file), _full_streams), SHUT),
    "locale: C": Odd(_in_environment(LC_ALL="C", LANG="C")),
    "locale: C, no UTF-8": Odd(_isolated),
    "locale: unknown": Odd(_in_environment(LC_ALL="xx_YY.UTF-8", LANGUAGE="xx")),
    "locale: ASCII console": Odd(
        _both(_folder(_a_file), _in_environment(PYTHONIOENCODING="ascii")), SHUT
    ),
    "home: none": Odd(_no_home),
    "home: shut": Odd(_home_is_shut, SHUT),
    "the present folder is gone": Odd(_gone_place),
    "Python: -OO": Odd(_without_docstrings),
    "Python: warnings are errors": Odd(_warned),
    "damaged: club.db is junk": Odd(_damaged("club.db", b"\xff" * 9000)),
    "damaged: settings are junk": Odd(_damaged("settings.json", b"\xff{")),
    "damaged: settings go deep": Odd(_damaged("settings.json", b"[" * 100_000)),
    "damaged: the cache is junk": Odd(_damaged(CACHE, b"\xff" * 9000)),
}


# Starting ----------------------------------------------------------------------------------------


def _process(start: Start, arguments: list[str], *inherited: int) -> subprocess.Popen[bytes]:
    environment: dict[bytes, bytes] = {os.fsencode(k): os.fsencode(v) for k, v in _usual().items()}
    given: Mapping[str, str | bytes] = {FOLDER: str(start.folder), **start.environment}
    environment |= {os.fsencode(name): os.fsencode(value) for name, value in given.items()}
    for name in start.without:
        environment.pop(os.fsencode(name), None)
    return subprocess.Popen(
        [sys.executable, *start.options, *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=Path(__file__).parent.parent,
        preexec_fn=start.before,  # noqa: PLW1509 - the harness has no threads
        pass_fds=inherited,
    )


def _usual() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}


def _ended(process: subprocess.Popen[bytes]) -> tuple[int | None, str]:
    """Return how a process ended, None when it had to be ended, and what it wrote."""
    try:
        words, _ = process.communicate(timeout=LONGEST)
    except subprocess.TimeoutExpired:
        process.kill()
        words, _ = process.communicate()
        return None, words.decode(errors="replace")
    return process.returncode, words.decode(errors="replace")


def look(odd: Odd, model: Path, place: Path, *, planted: bool = False) -> list[str]:
    """Start oddly and return what is wrong."""
    start = Start(place / "data")
    shutil.copytree(model, start.folder)
    odd.prepare(start)
    try:
        return _looked(odd, start, planted=planted)
    finally:
        for other in start.beside:
            other.send_signal(signal.SIGTERM)
            other.communicate()
        subprocess.run(["umount", str(place / "disk")], check=False, capture_output=True)
        for one in (place, *place.rglob("*")):
            with suppress(OSError):
                one.chmod(0o700)
        shutil.rmtree(place, ignore_errors=True)


def _looked(odd: Odd, start: Start, *, planted: bool) -> list[str]:
    if start.streams or planted:
        return _looked_at_window(odd, start, planted=planted)
    code, words = _ended(_process(start, ["-m", "trainer", "--startup-probe"]))
    wrong: list[str] = []
    if code not in _CODES or "Traceback" in words:
        wrong.append(f"the probe ended with {code}: {words.strip()[-300:]}")
    if code != 0:
        return wrong + _looked_at_window(odd, start, planted=False)
    return ["it started"] if odd.must_not_start else wrong


def _looked_at_window(odd: Odd, start: Start, *, planted: bool) -> list[str]:
    reading, writing = os.pipe()
    wishes = [start.streams] if start.streams else []
    wishes += ["planted"] if planted else []
    arguments = ["-m", "benchmarks._starter", str(writing), *wishes]
    process = _process(start, arguments, writing)
    os.close(writing)
    code, words = _ended(process)
    with os.fdopen(reading, "rb") as stream:
        report = stream.read()
    wrong = ["a traceback: " + words.strip()[-300:]] if "Traceback" in words else []
    if not report:
        return [*wrong, f"no window came, it ended with {code}: {words.strip()[-300:]}"]
    seen = json.loads(report)
    if seen["window"] == "MainWindow":
        return [*wrong, "it started"] if odd.must_not_start else wrong
    text = " ".join(seen["texts"])
    if not re.search(odd.may_say, text):
        wrong.append(f"it says: {' '.join(text.split())[:220]}")
    return wrong + [f"no {number} on it" for number in ("112", "113") if number not in text]


def two_at_once(model: Path, place: Path) -> list[str]:
    """Start twice in the same moment: one at least starts, the other may say that one is open."""
    start = Start(place / "data")
    shutil.copytree(model, start.folder)
    both = [_process(start, ["-m", "trainer", "--startup-probe"]) for _ in range(2)]
    codes, words = zip(*map(_ended, both), strict=True)
    wrong = [text[-300:] for text in words if "Traceback" in text]
    for code, text in zip(codes, words, strict=True):
        if code not in _CODES or (code == 1 and not re.search(OPEN, text)):
            wrong.append(f"ended with {code}: {text[-300:]}")
    shutil.rmtree(place, ignore_errors=True)
    return wrong if 0 in codes else [*wrong, f"neither started: {codes}"]


def _is_wanted(name: str, only: list[str]) -> bool:
    """Tell whether a start is named, or has a part that is no name of another."""
    return not only or name in only or any(part in name for part in only if part not in ODD)


def run(only: list[str]) -> dict[str, object]:
    """Start in all odd ways and return the figures."""
    wrong: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        model = base / "model"
        (model / CACHE).parent.mkdir(parents=True)
        shutil.copyfile(compiled(base), model / CACHE)
        World.opened(model, day(0)).workspace.close()
        noticed = bool(look(ODD["nothing odd"], model, base / "planted", planted=True))
        wanted = {one: odd for one, odd in ODD.items() if _is_wanted(one, only)}
        for number, (one, odd) in enumerate(wanted.items()):
            place = base / str(number)
            place.mkdir()
            found = look(odd, model, place)
            if found:
                wrong[one] = found
        if not only:
            place = base / "two"
            place.mkdir()
            found = two_at_once(model, place)
            if found:
                wrong["two at once"] = found
    return {
        "figure": "odd starts",
        "starts": len(wanted) + (not only),
        "wrong": wrong,
        "planted noticed": noticed,
    }


def main() -> int:
    """Run from the shell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="*", default=[])
    given = parser.parse_args()
    if os.name != "posix":
        print(json.dumps({"figure": "odd starts", "skipped": "needs POSIX"}))
        return 0
    figures = run(given.only)
    print(json.dumps(figures, ensure_ascii=False))
    return int(bool(figures["wrong"]) or not figures["planted noticed"])


if __name__ == "__main__":
    sys.exit(main())

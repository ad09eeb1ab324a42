"""Is what was erased gone? Marked texts are erased in the window, and looked for in every byte.

A learner keeps marked texts in every private place, and copies are made on other days. Then the
texts are erased as a person does it: in the list of notes, in the form, in the year plan, in the
scan, in the own network. One text is typed and never kept. The app is closed, and each file is
read: its bytes as they are, and with the key each page of each database and of each copy, pages
that are free too. It is also looked at who may read the files, whether a core dump could hold the
key, and whether a half-written key that a kill left is cleaned up.

    python -m benchmarks.faults_private

Before anything is erased each text has to be found: else the harness sees nothing. Needs
``os.fork``, and the cryptography library of the system for pages. Prints one JSON line; exit code 1
when something is left.
"""

from __future__ import annotations

import argparse
import ctypes
import ctypes.util
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from trainer.services.clock import Clock

from ._child import in_child
from ._services import CACHE, World, compiled

PLACES = ("note", "private field", "own day", "scan", "never kept")
DAYS = (40, 9, 2, 1)
"""How long ago the texts were there already: of each of these days there is a copy."""

PAGE, RESERVE, SALT, VECTOR = 4096, 80, 16, 16
"""Of SQLCipher 4: a page ends in its vector and a code of 64 bytes."""

FRAME_HEAD, LOG_HEAD = 24, 32

_FORM, _SCAN, _YEAR = "gesprek-voorbereiden", "scan-club", "jaarplan"


def marker(place: str) -> str:
    """Return the text that is kept at a place: found nowhere else."""
    return f"Zonnebloem{place.title().replace(' ', '')}"


# Keeping and erasing -----------------------------------------------------------------------------


def keep_all(folder: Path) -> None:
    """Keep all marked texts but the last, on several days."""
    from trainer.domain.directory.own_places import FREE, Organisation, OwnPlace
    from trainer.services.learning.notebook import Notebook
    from trainer.services.toolkit.scanning import Scanning
    from trainer.services.toolkit.toolkit import Toolkit
    from trainer.services.toolkit.year_planning import YearPlanning

    for number, ago in enumerate(DAYS):
        world = World.opened(folder, _stopped(datetime.now(UTC) - timedelta(days=ago)))
        training = world.training
        toolkit, planning = Toolkit(training), YearPlanning(training)
        training.see(_place_of(world, number))
        if number == 0:
            world.workspace.change_settings(less_motion=True)
            Notebook(training).keep(_place_of(world, 0), marker("note"))
            tool = toolkit.tool(_FORM, training.role)
            private = next(one for one in tool.body.fields if one.about_someone)
            toolkit.keep(tool, {private.id: marker("private field")}, also_private=True)
            planning.new_own(marker("own day"), date.today(), date.today(), "iemand")  # noqa: DTZ011
            scanning = Scanning(training, toolkit.tool(_SCAN, training.role))
            record = scanning.finish({one.id: 0 for one in scanning.scan.statements})
            scanning.plan(record, replace(record.steps[0], who=marker("scan")))
            network = world.workspace.open_network()
            network.rename(Organisation(id="club", name=""), "VV De Linde")
            place = OwnPlace(id="p", organisation="club", kind=FREE, name=marker("own place"))
            network.keep(place)
            world.workspace.change_settings(organisation="club")
        world.workspace.close()


def _stopped(at: datetime) -> Clock:
    return Clock(lambda: at)


def _place_of(world: World, number: int) -> Any:
    from trainer.domain.learning.progress import Place

    lesson = world.training.lessons("luisteren")[0]
    return Place(lesson.module, lesson.id, lesson.steps[number])


def erase_all(folder: Path) -> dict[str, str]:
    """Erase all texts in the window, and type one that is not kept; return what went wrong."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from trainer.ui.app import Session
    from trainer.ui.application import application

    from ._erasing import Eraser

    session = Session(application(), folder)
    eraser = Eraser(session.window)
    steps: dict[str, Callable[[], None]] = {
        "note": eraser.note,
        "private field": eraser.private_field,
        "own day": lambda: eraser.own_day(marker("own day")),
        "scan": eraser.scan,
        "own place": lambda: eraser.own_place(marker("own place")),
        "never kept": lambda: eraser.type_and_leave(marker("never kept")),
    }
    trouble: dict[str, str] = {}
    for what, step in steps.items():
        try:
            step()
        except Exception as error:  # noqa: BLE001 - whatever it is, the text was not erased
            trouble[what] = repr(error)
    session.close()
    return trouble


# Looking -----------------------------------------------------------------------------------------


class Decryption:
    """Pages of SQLCipher, opened with the cryptography library of the system."""

    def __init__(self) -> None:
        """Find the library.

        Raises:
            RuntimeError: there is none.
        """
        name = ctypes.util.find_library("crypto")
        if name is None:
            raise RuntimeError("no library for cryptography")
        self._library = library = ctypes.CDLL(name)
        for function in ("EVP_CIPHER_CTX_new", "EVP_aes_256_cbc"):
            getattr(library, function).restype = ctypes.c_void_p

    def page(self, page: bytes, key: bytes, *, first: bool) -> bytes:
        """Return what stands on a page."""
        start, end = SALT if first else 0, PAGE - RESERVE
        sealed, vector = page[start:end], page[end : end + VECTOR]
        library = self._library
        context = ctypes.c_void_p(library.EVP_CIPHER_CTX_new())
        cipher = ctypes.c_void_p(library.EVP_aes_256_cbc())
        library.EVP_DecryptInit_ex(context, cipher, None, key, vector)
        library.EVP_CIPHER_CTX_set_padding(context, 0)
        out, length = ctypes.create_string_buffer(len(sealed) + 32), ctypes.c_int(0)
        library.EVP_DecryptUpdate(context, out, ctypes.byref(length), sealed, len(sealed))
        library.EVP_CIPHER_CTX_free(context)
        return out.raw[: length.value]


def pages(file: Path) -> Iterator[tuple[bytes, bool]]:
    """Yield the pages of a database or of a log beside one; the first one is told apart."""
    data = file.read_bytes()
    if file.name.endswith("-wal"):
        for at in range(LOG_HEAD, len(data) - PAGE, FRAME_HEAD + PAGE):
            number = int.from_bytes(data[at : at + 4])
            start = at + FRAME_HEAD
            yield data[start : start + PAGE], number == 1
        return
    for at in range(0, len(data) - PAGE + 1, PAGE):
        yield data[at : at + PAGE], at == 0


def keys_in(folder: Path) -> dict[Path, bytes]:
    """Return the key of each learner, by their folder."""
    found: dict[Path, bytes] = {}
    for file in folder.glob("learners/*/key.json"):
        with suppress(ValueError, KeyError):
            found[file.parent] = bytes.fromhex(json.loads(file.read_bytes())["key"])
    return found


def traces(folder: Path) -> dict[str, list[str]]:
    """Return in which files each marked text is still found."""
    decryption = Decryption()
    found: dict[str, set[str]] = {place: set() for place in PLACES}
    wanted = {place: _forms(marker(place)) for place in PLACES}
    for file in (one for one in folder.rglob("*") if one.is_file()):
        parts = [file.read_bytes()]
        for home, key in keys_in(folder).items():
            if home in file.parents and ".db" in file.name:
                parts += (decryption.page(one, key, first=first) for one, first in pages(file))
        for place, forms in wanted.items():
            if any(form in part for form in forms for part in parts):
                found[place].add(str(file.relative_to(folder)).split("/", 2)[-1])
    return {place: sorted(files) for place, files in found.items() if files}


def _forms(text: str) -> tuple[bytes, ...]:
    return text.encode(), text.encode("utf-16-le"), text.encode().hex().encode()


def open_to_others(folder: Path) -> list[str]:
    """Return files and folders that others on this computer may read or change."""
    # Who has the folder open, and what ships with the app.
    open_ = ("lock", "cache", Path(CACHE).name)
    every = (one for one in (folder, *folder.rglob("*")) if one.name not in open_)
    return sorted(str(one.relative_to(folder)) for one in every if one.stat().st_mode & 0o077)


def core_of_the_app(folder: Path) -> str:
    """Return how large a core dump of the running app may be; empty where that isn't told."""
    if not Path("/proc/self/limits").exists():
        return ""

    def before() -> None:
        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (most, most))

    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "TRAINER_DATA_DIR": str(folder)}
    app = subprocess.Popen(
        [sys.executable, "-m", "trainer"],
        env=environment,
        stderr=subprocess.DEVNULL,
        preexec_fn=before,  # noqa: PLW1509 - the harness has no threads
    )
    try:
        until = time.monotonic() + 30
        while not (folder / "club.db-wal").exists() and time.monotonic() < until:
            time.sleep(0.05)
        time.sleep(0.3)
        lines = Path(f"/proc/{app.pid}/limits").read_text(encoding="ascii").splitlines()
        limit = next(line for line in lines if line.startswith("Max core file size"))
        return limit.split()[4]
    finally:
        app.terminate()
        app.wait()


def leave_half_a_key(folder: Path) -> Path:
    """Leave what a kill leaves of a key that was being written, and return it."""
    home = next(folder.glob("learners/*/key.json"))
    half = home.with_name(".0123456789abcdef.tmp")
    shutil.copyfile(home, half)
    return half


def run() -> dict[str, Any]:
    """Keep, erase and look; return the figures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        folder.mkdir(mode=0o700)  # as the app does at its start
        (folder / CACHE).parent.mkdir()
        shutil.copyfile(compiled(Path(name)), folder / CACHE)
        old = os.umask(0o022)
        kept = in_child(lambda: keep_all(folder))
        before = traces(folder)
        half = leave_half_a_key(folder)
        erased = in_child(lambda: erase_all(folder))
        found = traces(folder)
        figures = {
            "figure": "what was erased",
            "fault": kept.fault or erased.fault,
            "not erased": erased.value,
            "planted noticed": set(before) == set(PLACES[:-1]),
            "found in": found,
            "half a key is left": half.exists(),
            "core": core_of_the_app(folder),
            "open to others": len(open_to_others(folder)),
        }
        os.umask(old)
    return figures


def main() -> int:
    """Run from the shell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.parse_args()
    try:
        Decryption()
    except RuntimeError as error:
        print(json.dumps({"figure": "what was erased", "skipped": str(error)}))
        return 0
    figures = run()
    print(json.dumps(figures, ensure_ascii=False))
    told = ("fault", "not erased", "found in", "half a key is left", "open to others")
    is_left = any(figures[name] for name in told) or figures["core"] not in ("", "0")
    return int(is_left or not figures["planted noticed"])


if __name__ == "__main__":
    sys.exit(main())

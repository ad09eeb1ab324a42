"""Find out whether every package in requirements.lock has a wheel for each system; write it down.

A package without a wheel for Windows or macOS would leave people there without the app, and nothing
on Linux would tell. `make wheels` asks the package index and writes requirements.wheels.txt; a test
holds that file equal to the lock, without a network. Windows: all of the lock, since the tests run
there too (scripts/try_windows.sh takes these files and no others). macOS: what is in the app.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.app_files import app_distributions  # noqa: E402 - found in the checkout

LOCK = ROOT / "requirements.lock"
RECORD = ROOT / "requirements.wheels.txt"

_HEAD = """\
# The wheel that each system takes for each package in requirements.lock: SHA-256, file, systems.
# Made by `make wheels`, which asks the package index; not by hand. macOS: only what the app has.
"""


class System(NamedTuple):
    """What pip is asked for."""

    platform: str
    python: str
    sys_platform: str

    def __str__(self) -> str:
        """Return how it is named in the record."""
        return f"{self.platform}-{self.python}"


WINDOWS = System("win_amd64", "3.13", "win32")
"""What the app is built and tried with."""

SYSTEMS = (
    System("win_amd64", "3.11", "win32"),
    WINDOWS,
    *(
        System(f"macosx_13_0_{machine}", python, "darwin")
        for machine in ("arm64", "x86_64")
        for python in ("3.11", "3.13")
    ),
)


class Wheel(NamedTuple):
    """One line of the record."""

    sha256: str
    file: str
    systems: tuple[str, ...]

    @property
    def pin(self) -> str:
        """Return the package and its version, as the lock has them."""
        name, version, _, _ = parse_wheel_filename(self.file)
        return f"{name}=={version}"


def locked(lock: str, system: System) -> set[str]:
    """Return what of the lock's text must be there for ``system``, as name==version."""
    environment: dict[str, str] = {
        **{name: str(value) for name, value in default_environment().items()},
        "platform_python_implementation": "CPython",
        "python_version": system.python,
        "sys_platform": system.sys_platform,
    }
    lines = (line.strip() for line in lock.splitlines())
    wanted = [Requirement(line) for line in lines if line and not line.startswith("#")]
    in_app = {canonicalize_name(one.name) for one in app_distributions()}
    return {
        f"{canonicalize_name(one.name)}{one.specifier}"
        for one in wanted
        if (one.marker is None or one.marker.evaluate(environment))
        and (system.sys_platform == "win32" or canonicalize_name(one.name) in in_app)
    }


def read(record: str) -> list[Wheel]:
    """Return the lines of a record's text."""
    wheels = []
    for line in record.splitlines():
        if line and not line.startswith("#"):
            sha256, file, systems = line.split()
            names = [str(system) for system in SYSTEMS] if systems == "all" else systems.split(",")
            wheels.append(Wheel(sha256, file, tuple(names)))
    return wheels


def written(wheels: Iterable[Wheel]) -> str:
    """Return ``wheels`` as the text of a record."""
    everywhere = tuple(str(system) for system in SYSTEMS)
    lines = [
        f"{one.sha256} {one.file} {'all' if one.systems == everywhere else ','.join(one.systems)}\n"
        for one in sorted(wheels, key=lambda one: (one.file.lower(), one.systems))
    ]
    return _HEAD + "".join(lines)


def hashed(wheels: Iterable[Wheel], system: System) -> str:
    """Return the requirements of ``system`` with their digests, for pip --require-hashes."""
    mine = [one for one in wheels if str(system) in one.systems]
    return "".join(f"{one.pin} --hash=sha256:{one.sha256}\n" for one in mine)


def ask(pins: Iterable[str], system: System) -> list[tuple[str, str]]:
    """Ask the package index for the digest and the file of each of ``pins``.

    Raises:
        subprocess.CalledProcessError: one of them has no wheel for ``system``; pip said which.
    """
    with tempfile.TemporaryDirectory() as folder:
        wanted, report = Path(folder, "wanted.txt"), Path(folder, "report.json")
        wanted.write_text("\n".join(sorted(pins)), encoding="utf-8")
        subprocess.run(
            [
                *(sys.executable, "-m", "pip", "install", "-qq", "--no-input"),
                *("--disable-pip-version-check", "--dry-run", "--ignore-installed", "--no-deps"),
                *("--only-binary=:all:", "--platform", system.platform),
                *("--python-version", system.python, "--implementation", "cp"),
                *("--report", str(report), "-r", str(wanted)),
            ],
            check=True,
        )
        found = json.loads(report.read_text(encoding="utf-8"))["install"]
    files = [one["download_info"] for one in found]
    return [
        (one["archive_info"]["hashes"]["sha256"], one["url"].rsplit("/", 1)[1]) for one in files
    ]


def main() -> int:
    """Write the record; with --hashed print what pip needs for Windows instead."""
    if sys.argv[1:] == ["--hashed"]:
        sys.stdout.write(hashed(read(RECORD.read_text(encoding="utf-8")), WINDOWS))
        return 0
    lock = LOCK.read_text(encoding="utf-8")
    takers: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    lacking = False
    for system in SYSTEMS:
        try:
            for wheel in ask(locked(lock, system), system):
                takers[wheel].append(str(system))
        except subprocess.CalledProcessError:
            print(f"{system}: not every package has a wheel (see above).", file=sys.stderr)
            lacking = True
    if lacking:
        return 1
    wheels = [Wheel(*wheel, tuple(names)) for wheel, names in takers.items()]
    RECORD.write_text(written(wheels), encoding="utf-8", newline="\n")
    print(f"{RECORD.name}: {len(wheels)} wheels for {len(SYSTEMS)} systems.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

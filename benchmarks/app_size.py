"""The size of the app as one folder, and its start. Must 150 MB, aim 120 MB.

The floor of the start is the barest window, frozen in the same way; that takes half a minute.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from ._measure import report, used_against
from .start import environment_on, prepare

_FOLDER = Path("dist/Steunpersoon")
_BARE = "Bare"
_MEGABYTE = 1_000_000
_PAIRS = 7


def _megabytes(folder: Path) -> float:
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return round(sum(file.stat().st_size for file in files) / _MEGABYTE, 1)


def _frozen_floor(folder: Path) -> Path:
    """Freeze the barest window, and return its folder."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
    places = [f"--{name}path={folder / name}" for name in ("dist", "work", "spec")]
    script = str(Path("benchmarks/_floor_window.py").resolve())
    subprocess.run([*command, *places, f"--name={_BARE}", script], check=True)
    return folder / "dist" / _BARE


def main() -> None:
    """Measure and report; says so when the app isn't built."""
    program = _FOLDER / "Steunpersoon"
    if os.name == "nt" or not program.exists():
        report("app-size", measured=False, how="make app, not on Windows")
        return
    with TemporaryDirectory(prefix="steunpersoon-bench-") as name:
        bare = _frozen_floor(Path(name))
        report(
            "app-size",
            must=150,
            aim=120,
            megabytes=_megabytes(_FOLDER),
            floor_megabytes=_megabytes(bare),
        )
        environment = environment_on(Path(name) / "data")
        prepare(environment)
        command = [str(program), "--startup-probe"]
        processor, memory = used_against(command, [str(bare / _BARE)], environment, _PAIRS)
        report("app-start-processor", must=1.5, aim=1.25, **processor)
        report("app-start-memory", must=30, aim=15, **memory)


if __name__ == "__main__":
    main()

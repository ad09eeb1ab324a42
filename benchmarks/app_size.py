"""The size of the app as one folder. Must 150 MB, aim 120 MB; the start is told beside it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from ._measure import against, report

_FOLDER = Path("dist/Steunpersoon")
_MEGABYTE = 1_000_000


def main() -> None:
    """Measure and report; says so when the app isn't built."""
    program = _FOLDER / ("Steunpersoon.exe" if os.name == "nt" else "Steunpersoon")
    if not program.exists():
        report("app-size", built=False, how="make app")
        return
    size = sum(file.lstat().st_size for file in _FOLDER.rglob("*") if file.is_file())
    report("app-size", must=150, aim=120, megabytes=round(size / _MEGABYTE, 1))
    with TemporaryDirectory(prefix="steunpersoon-bench-") as name:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TRAINER_DATA_DIR": name}

        def frozen() -> None:
            subprocess.run([program, "--startup-probe"], env=environment, check=True)

        def from_source() -> None:
            command = [sys.executable, "-m", "trainer", "--startup-probe"]
            subprocess.run(command, env=environment, check=True)

        report("app-start", floor="the same from source", **against(frozen, from_source, 5, warm=1))


if __name__ == "__main__":
    main()

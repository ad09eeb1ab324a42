"""Try the frozen app as someone without Python would, and weigh it. `make app` runs this.

The app walks through itself (its command ``demo``) in an environment that is all but empty.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

NAME = "Steunpersoon"
FOLDER = Path("dist") / NAME
PROGRAMS = {
    "darwin": Path(f"dist/{NAME}.app/Contents/MacOS/{NAME}"),
    "win32": FOLDER / f"{NAME}.exe",
}
HEAVIEST_MB = 150
PATIENCE_SECONDS = 600
KEPT_VARIABLES = ("SYSTEMROOT", "TEMP", "TMP")
"""Windows can't start a program without these."""


def walk_through(out: Path, data: str) -> None:
    """Let the app take its pictures and make a certificate in ``out``."""
    program = PROGRAMS.get(sys.platform, FOLDER / NAME)
    kept = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
    environment = kept | {
        "HOME": data,
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "TRAINER_DATA_DIR": data,
    }
    command = [str(program.resolve()), "demo", "--out", str(out.resolve())]
    subprocess.run(command, env=environment, cwd=data, check=True, timeout=PATIENCE_SECONDS)


def weight(folder: Path) -> dict[str, float]:
    """Return the megabytes of each file in ``folder``."""
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    return {file.relative_to(folder).as_posix(): file.stat().st_size / 1e6 for file in files}


def main() -> int:
    """Return 0 when the app walked through itself, left what it made, and is light."""
    out = Path(sys.argv[1])
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as data:
        walk_through(out, data)
    pictures, certificates = sorted(out.rglob("*.png")), sorted(out.rglob("*.pdf"))
    weights = weight(FOLDER)
    print(f"{FOLDER}: {sum(weights.values()):.0f} MB. The heaviest:")
    for name in sorted(weights, key=lambda name: -weights[name])[:8]:
        print(f"  {weights[name]:5.1f} {name}")
    print(f"{out}: {len(pictures)} pictures, {len(certificates)} certificates.")
    if not pictures or not certificates:
        print("The app did not show itself: pictures or a certificate are missing.")
        return 1
    if sum(weights.values()) > HEAVIEST_MB:
        print(f"The app is heavier than {HEAVIEST_MB} MB.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

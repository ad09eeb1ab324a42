"""Try the frozen app as someone without Python would, and weigh it. `make app` runs this.

The app walks through itself (its command ``demo``) in an environment that is all but empty. With
``--folder`` it is only looked at, such as one that was built for another system.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.app_files import is_network

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


def look_over(folder: Path) -> list[str]:
    """Weigh ``folder``, print what is heavy, and return what is wrong with it."""
    weights = weight(folder)
    total = sum(weights.values())
    print(f"{folder}: {len(weights)} files, {total:.0f} MB. The heaviest:")
    for name in sorted(weights, key=lambda name: -weights[name])[:8]:
        print(f"  {weights[name]:5.1f} {name}")
    network = sorted(name for name in weights if is_network(name))
    wrong = [f"It holds what a network needs: {', '.join(network)}."] if network else []
    if total > HEAVIEST_MB:
        wrong.append(f"It is heavier than {HEAVIEST_MB} MB.")
    return wrong


def try_it(out: Path) -> list[str]:
    """Let the app walk through itself, and return what it did not leave in ``out``."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as data:
        walk_through(out, data)
    pictures, certificates = sorted(out.rglob("*.png")), sorted(out.rglob("*.pdf"))
    print(f"{out}: {len(pictures)} pictures, {len(certificates)} certificates.")
    if pictures and certificates:
        return []
    return ["The app did not show itself: pictures or a certificate are missing."]


def main() -> int:
    """Return 0 when the app walked through itself, left what it made, and is light."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", nargs="?", type=Path, help="where the app leaves its pictures")
    parser.add_argument("--folder", type=Path, help="only look at this folder")
    chosen = parser.parse_args()
    if (chosen.out is None) == (chosen.folder is None):
        parser.error("name either a place for the pictures or a folder to look at")
    wrong = try_it(chosen.out) if chosen.out else []
    wrong += look_over(chosen.folder or FOLDER)
    for problem in wrong:
        print(problem, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

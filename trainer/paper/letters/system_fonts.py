"""The font files of this computer, the fittest for a name first.

Only for scripts that the app's own fonts lack, such as Chinese, Japanese and Korean.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

_SUFFIXES = frozenset((".ttf", ".otf", ".ttc", ".otc"))

_PREFERRED = (
    "notosanscjk", "sourcehansans", "msyh", "yugoth", "meiryo", "malgun", "pingfang",
    "hiraginosansgb", "ヒラギノ角ゴシック", "stheiti", "applesdgothicneo",
    "arialunicode", "arialuni", "notosans", "segoeui", "nirmala", "leelaw", "dejavusans",
)  # fmt: skip
"""Families that are drawn well and hold much, by the beginning of their file name."""

_NO_LETTERS = re.compile(r"lastresort|adobeblank|notdef|wingding|webding|symbolneu|emoji|barcode")
"""Boxes, nothing or pictures in the place of letters."""

_SLANTED = re.compile(r"italic|oblique|slanted")
_BOLD = re.compile(r"bold|heavy|black|w[678]\b|bd\.|[a-z]b\.")
_OTHER_STYLE = re.compile(r"mono|serif|condensed|narrow|light|thin")

_SECONDS = 10


@cache
def system_fonts() -> tuple[Path, ...]:
    """Return the font files of this computer in order of preference; found once."""
    return in_order(_listed() or _found(_folders()))


def in_order(files: Iterable[Path]) -> tuple[Path, ...]:
    """Return those of ``files`` that can hold letters: upright, well known and bold ones first."""
    fit = {
        file
        for file in files
        if file.suffix.lower() in _SUFFIXES and not _NO_LETTERS.search(_plain(file))
    }
    return tuple(sorted(fit, key=_rank))


def _rank(file: Path) -> tuple[bool, int, bool, bool, str]:
    name = _plain(file)
    known = (place for place, start in enumerate(_PREFERRED) if name.startswith(start))
    return (
        bool(_SLANTED.search(name)),
        next(known, len(_PREFERRED)),
        bool(_OTHER_STYLE.search(name)),
        not _BOLD.search(name),
        str(file),
    )


def _plain(file: Path) -> str:
    return file.name.lower().replace(" ", "").replace("_", "")


def _listed() -> list[Path]:
    """Ask fontconfig, which knows of more folders than we do; nothing where there is none."""
    program = None if sys.platform in ("win32", "darwin") else shutil.which("fc-list")
    if program is None:
        return []
    try:
        answer = subprocess.run(  # noqa: S603 - a fixed question to a program of the system
            [program, "--format", "%{file}\n"],
            capture_output=True,
            timeout=_SECONDS,
            check=True,
            env=_outside(),
        )
    except (OSError, subprocess.SubprocessError):
        return []
    return [Path(line) for line in os.fsdecode(answer.stdout).splitlines() if line]


def _outside() -> dict[str, str]:
    """Return the environment without the libraries of a frozen app, which don't fit fc-list."""
    kept = {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"}
    before = os.environ.get("LD_LIBRARY_PATH_ORIG")
    return {**kept, "LD_LIBRARY_PATH": before} if before else kept


def _folders() -> list[Path]:
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", str(home / "AppData/Local"))
        windows = os.environ.get("WINDIR", r"C:\Windows")
        return [Path(windows, "Fonts"), Path(local, "Microsoft/Windows/Fonts")]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    return [
        *(Path(root, "fonts") for root in ("/usr/share", "/usr/local/share", "/run/host")),
        home / ".local/share/fonts",
        home / ".fonts",
    ]


def _found(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        for at, _, names in os.walk(folder):
            yield from (Path(at, name) for name in names)

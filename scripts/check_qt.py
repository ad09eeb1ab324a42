"""Tell whether Qt can start here; if not, name the Debian packages that it lacks, all at once.

Needed by `make run`, `make test` and .ci/run, before anything imports Qt. With --packages it prints
only the packages, to be handed to apt-get. With --screen the libraries for a window count too.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtTest", "QtPrintSupport")

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libGLdispatch.so.0": "libglvnd0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libpng16.so.16": "libpng16-16",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""The Debian package of each library that Qt takes from the system."""

_NOT_FOUND = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)
_CANNOT_OPEN = re.compile(r"(\S+): cannot open shared object file")


def _qt_folder() -> Path:
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        sys.exit("PySide6 is not installed here: run `make venv` first.")
    return Path(spec.submodule_search_locations[0])


def _platform_plugins(screen: bool) -> list[str]:
    if not screen:
        return ["offscreen"]
    if os.environ.get("WAYLAND_DISPLAY") and not os.environ.get("DISPLAY"):
        return ["offscreen", "wayland"]
    return ["offscreen", "xcb"]


def missing_libraries(screen: bool) -> list[str]:
    """Return the libraries that Qt needs and this system lacks, as far as ldd can tell."""
    ldd = shutil.which("ldd")
    if not sys.platform.startswith("linux") or ldd is None:
        return []
    folder = _qt_folder()
    plugins = folder / "Qt/plugins/platforms"
    files = [folder / f"{name}.abi3.so" for name in MODULES]
    files += [plugins / f"libq{name}.so" for name in _platform_plugins(screen)]
    found = subprocess.run([ldd, *files], capture_output=True, encoding="utf-8", check=False)
    return sorted(set(_NOT_FOUND.findall(found.stdout)))


def _import_error() -> str:
    """Return why Qt can't be imported, asked in another process: it may crash."""
    command = [sys.executable, "-c", f"from PySide6 import {', '.join(MODULES)}"]
    tried = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return "" if tried.returncode == 0 else (tried.stderr.strip() or f"exit {tried.returncode}")


def _report(missing: list[str], packages: list[str]) -> str:
    lines = [f"Qt can't start: this system lacks {', '.join(missing)}."]
    unknown = [name for name in missing if name not in PACKAGES]
    if packages:
        lines.append(f"On Debian or Ubuntu: sudo apt-get install {' '.join(packages)}")
    if unknown:
        lines.append(f"Install what holds {', '.join(unknown)} with your package manager.")
    return "\n".join(lines)


def main() -> int:
    """Print what is missing; 0 when Qt starts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", action="store_true", help="print Debian packages only")
    parser.add_argument("--screen", action="store_true", help="count what a window needs")
    chosen = parser.parse_args()
    error = _import_error()
    missing = missing_libraries(chosen.screen) or _CANNOT_OPEN.findall(error)
    packages = sorted({PACKAGES[name] for name in missing if name in PACKAGES})
    if chosen.packages:
        print(" ".join(packages))
        return 0
    problem = _report(missing, packages) if missing else error
    if problem:
        print(problem, file=sys.stderr)
    return 1 if problem else 0


if __name__ == "__main__":
    sys.exit(main())

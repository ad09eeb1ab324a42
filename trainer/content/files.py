"""Which files are content. Light: looking for changes needs no YAML and no Markdown."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

PATHS = "paths"
"""The folder in modules/ that holds paths; no module has this name."""

WORDS = "words"
"""The folder in modules/ that holds the word list; no module has this name either."""

SERVICES = "services"
"""The folder in modules/ that holds the service directory; no module has this name either."""

ROUTE = "route"
"""The folder in modules/ that holds the route map; no module has this name either."""

FURTHER = "further"
"""The folder in modules/ that holds the trainings of others; no module has this name either."""

TEAM = "team"
"""The folder in modules/ that holds the team sessions; no module has this name either."""

TOOLKIT = "toolkit"
"""The folder in modules/ that holds the toolkit; no module has this name either."""

CALENDAR = "calendar"
"""The folder in modules/ that holds the days of the calendar; no module has this name either."""

SEARCH = "search"
"""The folder in modules/ that holds the words that people type; no module has this name either."""

_APART = (PATHS, WORDS, SERVICES, ROUTE, FURTHER, TEAM, TOOLKIT, CALENDAR, SEARCH)

FALLBACK = "nl"
"""The language that every module and path has."""

_SUFFIXES = (".md", ".yaml")


def absolute(folder: Path) -> Path:
    """Return ``folder`` in full, without ``..`` but with links as they are."""
    return Path(os.path.abspath(folder))  # noqa: PTH100 - resolve() would follow links


def language_folder(folder: Path, language: str) -> Path:
    """Return the folder in ``folder`` for ``language``, or the Dutch one if there is none."""
    wanted = folder / language
    return wanted if wanted.is_dir() else folder / FALLBACK


def module_folders(root: Path) -> list[Path]:
    """Return the folders of modules in ``root``, in the order of their names."""
    return sorted(
        folder
        for folder in root.iterdir()
        if folder.name not in _APART and folder.name[0] not in "._" and folder.is_dir()
    )


def content_files(modules: Path, language: str) -> Iterator[Path]:
    """Yield each file that is read for ``language``, in no particular order."""
    root = absolute(modules)
    if not root.is_dir():
        return
    apart = (root / name for name in _APART)
    for folder in (*apart, *module_folders(root)):
        for place, _, names in os.walk(language_folder(folder, language)):
            yield from (Path(place, name) for name in names if name.endswith(_SUFFIXES))


def files_now(modules: Path, language: str) -> dict[str, tuple[int, int]]:
    """Return size (bytes) and time of change (nanoseconds) of every content file."""
    found = {}
    for file in content_files(modules, language):
        try:
            state = file.stat()
        except OSError:
            continue  # gone since the folder was listed: the next look will miss it
        found[str(file)] = (state.st_size, state.st_mtime_ns)
    return found

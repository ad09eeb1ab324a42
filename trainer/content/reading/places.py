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
    return wanted if is_folder(wanted) else folder / FALLBACK


def is_folder(place: Path) -> bool:
    """Tell whether ``place`` is a folder; no when that can't be seen, as without permission."""
    return os.path.isdir(place)  # noqa: PTH112 - is_dir() raises then


def is_there(place: Path) -> bool:
    """Tell whether something is at ``place``; no when that can't be seen."""
    return os.path.exists(place)  # noqa: PTH110 - exists() raises then


def listed(folder: Path, suffix: str = "") -> list[Path]:
    """Return what is in ``folder`` in the order of names; nothing when it can't be looked into.

    What is hidden is left out, and what has a name that no text can hold: ``names`` tells of it.
    """
    try:
        found = list(folder.iterdir())
    except OSError:
        return []
    return sorted(
        one
        for one in found
        if is_text(one.name) and not one.name.startswith(".") and one.name.endswith(suffix)
    )


def is_text(name: str) -> bool:
    """Tell whether a name is one in UTF-8: elsewhere any bytes can be a name."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def module_folders(root: Path) -> list[Path]:
    """Return the folders of modules in ``root``, in the order of their names."""
    return [
        folder
        for folder in listed(root)
        if folder.name not in _APART and not folder.name.startswith("_") and is_folder(folder)
    ]


def content_files(modules: Path, language: str) -> Iterator[Path]:
    """Yield each file that is read for ``language``, in no particular order."""
    root = absolute(modules)
    if not is_folder(root):
        return
    apart = (root / name for name in _APART)
    for folder in (*apart, *module_folders(root)):
        for place, inner, names in os.walk(language_folder(folder, language)):
            inner[:] = filter(is_text, inner)
            sound = (name for name in names if name.endswith(_SUFFIXES) and is_text(name))
            yield from (Path(place, name) for name in sound)


def files_now(modules: Path, language: str) -> dict[str, tuple[int, int]]:
    """Return size (bytes) and time of change (nanoseconds) of every content file."""
    found = {}
    for file in content_files(modules, language):
        try:
            state = file.stat()
        except OSError:
            continue  # gone since the folder was listed: the next look will miss it
        found[as_text(file)] = (state.st_size, state.st_mtime_ns)
    return found


def as_text(path: Path) -> str:
    """Return a path as text that can be kept, also where it is in no encoding."""
    return str(path).encode(errors="backslashreplace").decode()

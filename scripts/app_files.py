"""Which of the files that PyInstaller collected go into the app: the rules of build_app.spec.

Here and not in the spec, so that tests can hold them for all three systems on any of them. An entry
is what PyInstaller hands over: the place in the app, the file (of a link: where it points to), and
its kind. ``system`` is ``sys.platform`` of the app.
"""

from __future__ import annotations

import posixpath
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath, PureWindowsPath

ROOT = Path(__file__).resolve().parent.parent

Entry = tuple[str, str, str]
LINK = "SYMLINK"

PLUGINS: dict[str, set[str] | None] = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qico", "qjpeg", "qsvg"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": None,
    "styles": None,
    "wayland-decoration-client": None,
    "wayland-shell-integration": None,
}
"""The plugins of Qt that are kept, by folder; None keeps all."""

GRAPHICS = {"d3dcompiler_47", "opengl32sw"}
"""Drawing by graphics card, for Qt Quick."""

NETWORK = {
    *("_asyncio", "_multiprocessing", "_overlapped", "_scproxy", "_socket", "_ssl"),
    *("QtNetwork", "libssl"),
}
"""What a network would need: the app has none, and that is seen best by what is not there."""

KEPT_TRANSLATIONS = {"qtbase_nl.qm"}

_TAIL = re.compile(r"([.-](cp|cpython-|abi|so|pyd|dll|dylib|\d).*)?$", re.IGNORECASE)
_FRAMEWORK = ".framework"


def parts(place: str) -> tuple[str, ...]:
    """Return the folders and the name of ``place``, written with either slash."""
    return PurePosixPath(PureWindowsPath(place).as_posix()).parts


def library(name: str) -> str:
    """Return what a file of a library is called without what differs between systems.

    ``Qt6Network.dll``, ``libQt6Network.so.6`` and ``QtNetwork.abi3.so`` are ``QtNetwork``.
    """
    plain = _TAIL.sub("", name)
    qt = re.fullmatch(r"(?:lib)?Qt6?([A-Z]\w*)", plain)
    return f"Qt{qt[1]}" if qt else plain


def is_network(place: str) -> bool:
    """Tell whether this file, or the framework that it is part of, is there for a network."""
    names = {library(name.removesuffix(_FRAMEWORK)) for name in parts(place)}
    return bool(names & NETWORK)


def is_wanted(entry: Entry) -> bool:
    """Tell whether a collected file goes into the app."""
    *folders, name = parts(entry[0])
    if "translations" in folders and name.endswith(".qm"):
        return name in KEPT_TRANSLATIONS
    if "plugins" in folders and "PySide6" in folders:
        plugin = name.split(".")[0].removeprefix("lib")
        kept = PLUGINS.get(folders[-1], set())
        return kept is None or plugin in kept
    return library(name) not in GRAPHICS and not is_network(entry[0])


def is_loaded_by_name(entry: Entry) -> bool:
    """Tell whether Python or Qt loads this file itself; the others are there for one of these."""
    by_name = {"plugins", "pypdfium2_raw"} & set(parts(entry[0]))
    return entry[2] == "EXTENSION" or bool(by_name) or parts(entry[0])[-1].startswith("libpython")


def chosen(
    binaries: Iterable[Entry],
    datas: Iterable[Entry],
    imports: Callable[[str], Iterable[str]],
    system: str,
) -> tuple[list[Entry], list[Entry]]:
    """Return what is kept of both lists.

    ``imports`` names the libraries that a file asks for. Only on Linux it is asked what is needed:
    elsewhere the few files that are too much are known by name.
    """
    libraries = [entry for entry in binaries if is_wanted(entry)]
    others = [entry for entry in datas if is_wanted(entry)]
    if system.startswith("linux"):
        libraries = _needed(libraries, imports)
    leads = _Links([*libraries, *others]).leads
    return [one for one in libraries if leads(one)], [one for one in others if leads(one)]


def _needed(binaries: list[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Leave out the libraries that only left-out plugins would load."""
    files = [entry for entry in binaries if entry[2] != LINK]
    by_name = {parts(entry[0])[-1]: entry for entry in files}
    kept, found = set(), [entry for entry in files if is_loaded_by_name(entry)]
    while found:
        entry = found.pop()
        if entry[0] not in kept:
            kept.add(entry[0])
            if "printsupport" in parts(entry[0]):
                continue  # CUPS, 9 MB with all behind it: a computer that can print has it
            names = (Path(name).name for name in imports(entry[1]))
            found.extend(by_name[name] for name in names if name in by_name)
    return [entry for entry in binaries if entry[2] == LINK or entry[0] in kept]


class _Links:
    """Follows links through the app; a link is not worth keeping when it leads to nothing.

    Where a link points to is relative to its own folder, it may be a folder (in a framework of
    macOS: ``Versions/Current``), and the way there may go through other links.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._there: set[PurePosixPath] = set()
        self._links: dict[PurePosixPath, str] = {}
        for place, target, kind in entries:
            path = PurePosixPath(*parts(place))
            if kind == LINK:
                self._links[path] = "/".join(parts(target))
            else:
                self._there.update((path, *path.parents))

    def leads(self, entry: Entry) -> bool:
        """Tell whether an entry is a file, or a link that leads to one or to a folder with some."""
        place = PurePosixPath(*parts(entry[0]))
        for _ in range(len(self._links) + 1):
            if place in self._there:
                return True
            link = next((at for at in (place, *place.parents) if at in self._links), None)
            if link is None:
                return False
            target = posixpath.normpath(link.parent / self._links[link])
            place = PurePosixPath(target, place.relative_to(link))
        return False


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as the four numbers that Windows keeps of it."""
    numbers = [int(number) for number in re.findall(r"\d+", version)[:4]]
    one, two, three, four = (*numbers, 0, 0, 0, 0)[:4]
    return one, two, three, four


def app_distributions() -> Iterator[Distribution]:
    """Yield the installed packages that the app is made of, each once: all that it requires."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names, met = list(project["dependencies"]), set()
    while names:
        name = re.split(r"[^\w.-]", names.pop())[0].lower()
        if name in met:
            continue
        met.add(name)
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue  # for another system
        names += [line for line in found.requires or () if "extra ==" not in line]
        yield found

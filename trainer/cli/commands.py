"""The commands of the shell and their arguments."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from .. import __version__
from ..content.reading.places import is_folder
from ..domain.errors import TrainerError
from ..domain.text.message import QT_TRANSLATE_NOOP, Translate
from ..services.console import complain, open_streams, say
from ..services.locations import shipped
from .check_command import run as run_check
from .language import translate_from

Demo = Callable[[Path, str], int]
"""Plays the main job: a folder for pictures, and the id of a path."""

_USAGE = QT_TRANSLATE_NOOP(
    "cli",
    "trainer                           open the window\n"
    "trainer check [DIR]               check the content in DIR (default: the app's own)\n"
    "trainer check [DIR] --measures    the same, and measure each lesson for each role\n"
    "trainer check [DIR] --talks       the same, and play each talk by tricks and styles\n"
    "trainer demo [--out DIR] [--path sport]\n"
    "                                  play the main job and keep pictures in DIR\n"
    "trainer route table [--csv FILE]  print all results of the route map, to review\n"
    "trainer review export --out DIR   write all that the app says on each theme, to review\n"
    "trainer toolkit list [--path sport]\n"
    "                                  name all items of the toolkit\n"
    "trainer toolkit print ITEM --out DIR [--path sport]\n"
    "                                  print one item as a PDF in DIR\n"
    "trainer toolkit pack [--path sport] --out FILE\n"
    "                                  make all items one PDF, or a zip, by how FILE ends\n"
    "trainer --startup-probe           open the window and close it once it is painted\n"
    "trainer --version                 say which version this is",
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "cli", "trainer: this was not understood: {problem}\nWrite it like this:\n\n{usage}"
)
_WRONG_PATH = QT_TRANSLATE_NOOP("cli", 'there is no path "{path}"; choose one of: {paths}')


_ACTS = {"route": Path("table"), "review": Path("export")}
"""The only thing that these commands do."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in the user's language, and how it should be."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(prog="trainer", add_help=False, allow_abbrev=False, exit_on_error=False)
        self._translate = translate

    def error(self, message: str) -> NoReturn:
        raise argparse.ArgumentError(None, message)


def run(arguments: Sequence[str], demo: Demo) -> int:
    """Run a command; returns its exit code: 0, 1 when something is wrong, 2 for bad arguments."""
    open_streams()
    assets = shipped("assets")
    translate = translate_from(assets)
    try:
        return _answered(arguments, demo, assets, translate)
    except argparse.ArgumentError:
        problem, usage = " ".join(arguments), translate(_USAGE)
        complain(translate(_UNKNOWN).format(problem=problem, usage=usage))
        return 2
    except TrainerError as error:
        complain(error.message.shown(translate))
        return 1


def _answered(arguments: Sequence[str], demo: Demo, assets: Path, translate: Translate) -> int:
    if arguments[:1] == ["toolkit"]:
        return _run_toolkit(arguments[1:], translate)
    given = _parsed(_Parser(translate), arguments)
    if given.help or given.version:
        usage = translate(_USAGE)
        say(usage if given.help else f"Steunpersoon {__version__}")
        return 0
    if given.command == "demo":
        return _run_demo(given, demo, translate)
    if given.command == "review":
        return _run_review(given.out, translate)
    if given.command == "route":
        return _run_route(given.csv, translate)
    return _run_check(given, assets, translate)


def _parsed(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> argparse.Namespace:
    parser.add_argument("command", nargs="?", choices=("check", "demo", "route", "review"))
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--csv", type=Path)
    parser.add_argument("--path")
    parser.add_argument("--measures", action="store_true")
    parser.add_argument("--talks", action="store_true")
    parser.add_argument("--version", action="store_true")
    parser.add_argument("--help", "-h", action="store_true")
    given = parser.parse_args(arguments)
    _refuse_strays(parser, given)
    return given


def _refuse_strays(parser: argparse.ArgumentParser, given: argparse.Namespace) -> None:
    """Refuse what belongs to another command."""
    is_check, is_route = given.command == "check", given.command == "route"
    writes = given.command in {"demo", "review"}
    alone = given.help or given.version
    misplaced = (
        not is_check and given.folder != _ACTS.get(given.command) and not alone,
        (given.measures or given.talks) and not is_check,
        given.out and not writes,
        given.command == "review" and not given.out,
        given.path and given.command != "demo",
        given.csv and not is_route,
        not given.command and not alone,
    )
    if any(misplaced):
        parser.error("misplaced")


def _run_check(given: argparse.Namespace, assets: Path, translate: Translate) -> int:
    folder = given.folder or shipped("modules")
    found = run_check(folder, assets, translate, sys.stdout)
    if given.measures and is_folder(folder):
        from .measures_command import run as run_measures

        run_measures(folder, translate, sys.stdout)
    if given.talks and is_folder(folder):
        from .talks_command import run as run_talks

        run_talks(folder, translate, sys.stdout)
    return found


def _run_route(csv: Path | None, translate: Translate) -> int:
    from .route_command import run

    return run(shipped("modules"), csv, translate, sys.stdout)


def _run_review(folder: Path, translate: Translate) -> int:
    from .review_command import run

    return run(shipped("modules"), folder, translate, sys.stdout)


def _run_toolkit(arguments: Sequence[str], translate: Translate) -> int:
    from .toolkit_command import run

    return run(_Parser(translate), arguments, translate, sys.stdout)


def _run_demo(given: argparse.Namespace, demo: Demo, translate: Translate) -> int:
    path = given.path or "sport"
    ready = _ready_paths()
    if path not in ready:
        problem = translate(_WRONG_PATH).format(path=path, paths=", ".join(ready))
        complain(f"trainer: {problem}")
        return 2
    return demo(given.out or Path("out/demo"), path)


def _ready_paths() -> list[str]:
    from ..services.network.catalogue import ready_paths

    return ready_paths(shipped("modules"))

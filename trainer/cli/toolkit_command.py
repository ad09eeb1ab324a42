"""``trainer toolkit``: list the items, print one, or pack all of a role."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from .. import __version__
from ..content.index.content_index import ContentIndex
from ..domain.errors import ContentMissingError
from ..domain.text.message import QT_TRANSLATE_NOOP, Template, Translate
from ..paper.document.document import run_through
from ..services.clock import CLOCK, Clock
from ..services.console import complain
from ..services.locations import data_folder, shipped
from ..services.printing.learner_prints import save
from ..services.toolkit.materials import materials_of_nobody
from ..services.toolkit.prints import ToolkitPrints
from .folders import make_folder

_KEPT = QT_TRANSLATE_NOOP("cli", "Kept in {file}.")
_WRONG_PATH = QT_TRANSLATE_NOOP("cli", 'there is no path "{path}"; choose one of: {paths}')
_WRONG_ITEM = QT_TRANSLATE_NOOP(
    "cli", 'there is no item "{item}" for {path}; trainer toolkit list names them'
)
_WRONG_FILE = QT_TRANSLATE_NOOP("cli", "the file of a pack ends in .pdf or .zip")
_SUFFIXES = (".pdf", ".zip")


def run(
    parser: argparse.ArgumentParser, arguments: Sequence[str], translate: Translate, out: TextIO
) -> int:
    """Do what ``arguments`` behind ``toolkit`` ask for, and return the exit code.

    Raises:
        argparse.ArgumentError: they are not understood.
        FileWriteError: a file can't be written. FontMissingError: a font of the app is gone.
    """
    parser.add_argument("act", choices=("list", "print", "pack"))
    parser.add_argument("item", nargs="?")
    parser.add_argument("--path")
    parser.add_argument("--out", type=Path)
    given = parser.parse_args(arguments)
    if (given.act == "print") != bool(given.item) or (given.act == "list") == bool(given.out):
        parser.error("misplaced")
    index = ContentIndex.open(
        data_folder() / "cache" / "content-nl.db", shipped("modules"), "nl", __version__
    )
    try:
        if index.is_stale():
            index.rebuild()
        return _Command(index, translate, out).act(given)
    finally:
        index.close()


class _Command:
    def __init__(
        self, index: ContentIndex, translate: Translate, out: TextIO, clock: Clock = CLOCK
    ) -> None:
        self._index = index
        self._clock = clock
        self._translate = translate
        self._out = out
        self._roles = [path.id for path in index.paths() if path.ready]

    def act(self, given: argparse.Namespace) -> int:
        """Do one of the three."""
        if given.path and given.path not in self._roles:
            return self._refuse(_WRONG_PATH, path=given.path, paths=", ".join(self._roles))
        if given.act == "list":
            return self._list([given.path] if given.path else self._roles)
        role = given.path or self._roles[0]
        if given.act == "print":
            return self._print(given.item, given.path, given.out)
        return self._pack(role, given.out)

    def _refuse(self, template: Template, **values: object) -> int:
        complain(f"trainer: {self._translate(template).format(**values)}")
        return 2

    def _list(self, roles: list[str]) -> int:
        for role in roles:
            for one in self._index.tools(role):
                print(f"{role:11} {one.kind:10} {one.id:28} {one.title}", file=self._out)
        return 0

    def _print(self, item: str, path: str | None, folder: Path) -> int:
        """Print an item for a path; without one, for the first path that has it."""
        for role in [path] if path else self._roles:
            try:
                tool = self._index.tool(item, role)
            except ContentMissingError:
                continue
            make_folder(folder)
            pdf = self._prints(role).item(tool)
            self._keep(pdf, folder / f"{item}.pdf")
            return 0
        return self._refuse(_WRONG_ITEM, item=item, path=path or ", ".join(self._roles))

    def _pack(self, role: str, file: Path) -> int:
        suffix = file.suffix.lower()
        if suffix not in _SUFFIXES:
            return self._refuse(_WRONG_FILE)
        make_folder(file.parent)
        prints = self._prints(role)
        steps = prints.zipped(role) if suffix == ".zip" else prints.bound(role)
        self._keep(run_through(steps), file)
        return 0

    def _keep(self, content: bytes, file: Path) -> None:
        save(content, file)
        print(self._translate(_KEPT).format(file=file), file=self._out)

    def _prints(self, role: str) -> ToolkitPrints:
        """Return prints with the content alone: nothing that a learner filled in."""
        materials = materials_of_nobody(self._index, role, self._clock)
        fonts = shipped("assets") / "fonts"
        return ToolkitPrints(self._index, materials, fonts, self._translate)

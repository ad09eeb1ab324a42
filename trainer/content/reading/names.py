"""Which names in a modules folder can't be had everywhere, and what only leads elsewhere.

A name that is fine on Linux may be a device on Windows, or be the same there as the one beside it.
All are told, with where they stand. Those that no text can hold are not read; the rest is.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ...domain.text.message import QT_TRANSLATE_NOOP, Template
from ...domain.text.signs import flaws_in, visible
from ...reading import is_device_name
from .places import is_text
from .problem import Problem, Problems, shortened

_LONGEST = 100
"""Characters: with the folders around it a whole place stays below what Windows takes."""

_DEEPEST = 8
_MOST = 20_000
"""Folders below each other, and files in all."""

_NOT_ON_WINDOWS = re.compile(r'[<>:"|?*\\\x00-\x1f\x7f]|[. ]\Z|\A ')

_LEADS_OUT = QT_TRANSLATE_NOOP(
    "check", "a link that leads out of the folder of modules; put here what it leads to"
)
_IN_CIRCLES = QT_TRANSLATE_NOOP("check", "a link that leads nowhere or in a circle; take it out")
_NO_TEXT = QT_TRANSLATE_NOOP(
    "check", "this is not read: its name isn't in UTF-8; give it another one"
)
_NO_NAME = QT_TRANSLATE_NOOP(
    "check", 'the name "{name}" can\'t be used; use small letters, digits and hyphens'
)
_LONG = QT_TRANSLATE_NOOP("check", "this name has more than {most} characters; shorten it")
_TWIN = QT_TRANSLATE_NOOP(
    "check", 'on Windows and macOS "{other}" is the same name; give one of them another'
)
_TOO_MUCH = QT_TRANSLATE_NOOP(
    "check", "too many files or folders here; take out what does not belong to the modules"
)
_CLOSED = QT_TRANSLATE_NOOP("check", "this folder can't be looked into: {reason}")


def name_problems(root: Path) -> tuple[Problem, ...]:
    """Return what is wrong with the names of all that is in ``root``, hidden files left out."""
    look = _Look(root)
    look.walk()
    return tuple(look.found)


@dataclass(slots=True)
class _Look:
    root: Path
    found: list[Problem] = field(default_factory=list)
    count: int = 0

    def walk(self) -> None:
        """Look at each folder, never through a link."""
        for place, inner, files in os.walk(self.root, onerror=self._on_closed):
            here = Path(place)
            inner[:] = [name for name in inner if not name.startswith(".")]
            names = sorted([*inner, *(name for name in files if not name.startswith("."))])
            self.count += len(names)
            deep = len(here.relative_to(self.root).parts) >= _DEEPEST
            if self.count > _MOST or (deep and inner):
                self._add(here, _TOO_MUCH)
                inner.clear()
                if self.count > _MOST:
                    return
            for name in names:
                self._look_at(here / name)
            self._add_twins(here, filter(is_text, names))

    def _look_at(self, file: Path) -> None:
        name = file.name
        if not is_text(name):
            self._add(file, _NO_TEXT)
        elif len(name) > _LONGEST:
            self._add(file, _LONG, most=_LONGEST)
        elif not _is_fit(name):
            self._add(file, _NO_NAME, name=visible(name))
        if file.is_symlink():
            self._look_through(file)

    def _look_through(self, link: Path) -> None:
        try:
            aim = link.resolve(strict=True)
        except (OSError, RuntimeError):
            self._add(link, _IN_CIRCLES)
            return
        home = self.root.resolve()
        if aim != home and home not in aim.parents:
            self._add(link, _LEADS_OUT)
        elif aim in (link.parent / "x").resolve().parents:
            self._add(link, _IN_CIRCLES)

    def _add_twins(self, folder: Path, names: Iterable[str]) -> None:
        seen: dict[str, str] = {}
        for name in names:
            other = seen.setdefault(unicodedata.normalize("NFC", name).casefold(), name)
            if other != name:
                self._add(folder / name, _TWIN, other=shortened(visible(other)))

    def _on_closed(self, error: OSError) -> None:
        folder = Path(os.fsdecode(error.filename or self.root))
        self._add(folder, _CLOSED, reason=error.strerror or type(error).__name__)

    def _add(self, file: Path, template: Template, **values: object) -> None:
        problems = Problems(file.relative_to(self.root.parent).as_posix())
        problems.add(1, template, **values)
        self.found += problems


def _is_fit(name: str) -> bool:
    """Tell whether each system that the app is for can have a name, and a reader can see it."""
    return not (
        _NOT_ON_WINDOWS.search(name)
        or is_device_name(name)
        or flaws_in(name)
        or unicodedata.normalize("NFC", name) != name
    )

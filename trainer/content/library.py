"""Reads everything: all paths and all modules of one language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..domain import course
from ..domain.text import QT_TRANSLATE_NOOP
from ..domain.words import Word
from .files import PATHS, WORDS, absolute, language_folder, module_folders
from .module_folder import Module, read_module
from .path_file import read_path
from .problem import Problem, Problems
from .text_file import read_text
from .words_file import read_words
from .yaml_file import Document


@dataclass(frozen=True, slots=True)
class Library:
    """All that is sound, in order, and all problems."""

    paths: tuple[course.Path, ...]
    modules: tuple[Module, ...]
    path_problems: tuple[Problem, ...]
    words: tuple[Word, ...] = ()
    word_problems: tuple[Problem, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return the problems of paths, words and modules."""
        inside = (problem for module in self.modules for problem in module.problems)
        return (*self.path_problems, *self.word_problems, *inside)


def read_library(modules: Path, language: str) -> Library:
    """Read the folder ``modules`` in ``language``; where it lacks, in Dutch."""
    root = absolute(modules)
    if not root.is_dir():
        problems = Problems(root.name)
        problems.add(1, QT_TRANSLATE_NOOP("check", "this folder isn't there"))
        return Library((), (), tuple(problems))
    folders = module_folders(root)
    names = frozenset(folder.name for folder in folders)
    paths, roles, notes = _read_paths(root, language, names)
    read = tuple(read_module(folder, root.parent, roles, language) for folder in folders)
    return Library(paths, read, notes, *_read_words(root, language))


def _read_words(root: Path, language: str) -> tuple[tuple[Word, ...], tuple[Problem, ...]]:
    """Return the word list, and its problems. There need not be one."""
    file = language_folder(root / WORDS, language) / "words.yaml"
    problems = Problems(file.relative_to(root.parent).as_posix())
    text = read_text(file, problems) if file.exists() else None
    words = () if text is None else read_words(text, problems)
    return words, tuple(problems)


def _read_paths(
    root: Path, language: str, modules: frozenset[str]
) -> tuple[tuple[course.Path, ...], frozenset[str], tuple[Problem, ...]]:
    """Return the sound paths in order, the ids of all, and the problems."""
    found: list[course.Path] = []
    roles: set[str] = set()
    notes: list[Problem] = []
    for file in sorted(language_folder(root / PATHS, language).glob("*.yaml")):
        problems = Problems(file.relative_to(root.parent).as_posix())
        roles.add(file.stem)
        text = read_text(file, problems)
        made = None if text is None else read_path(text, file.stem, problems)
        if made:
            found.append(made[0])
            _check_modules(*made, modules, problems)
        notes.extend(problems)
    if not roles:
        problems = Problems(f"{root.name}/{PATHS}")
        problems.add(
            1, QT_TRANSLATE_NOOP("check", "there is no path; write one, such as sport.yaml")
        )
        notes.extend(problems)
    found.sort(key=lambda path: (path.position, path.id))
    return tuple(found), frozenset(roles), tuple(notes)


def _check_modules(
    path: course.Path, document: Document, modules: frozenset[str], problems: Problems
) -> None:
    """Note modules that aren't there. A path that is only announced may name coming ones."""
    for at, module in enumerate(path.modules):
        if path.ready and module not in modules:
            problems.add_unknown(
                document.line(f"modules[{at}]"),
                module,
                modules,
                near=QT_TRANSLATE_NOOP(
                    "check", 'there is no module "{word}"; did you mean "{hint}"?'
                ),
                far=QT_TRANSLATE_NOOP("check", 'there is no module "{word}"; there are: {known}'),
            )

"""Looks at what one file says of others: the modules of a path, and where a check points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ...domain.learning import course
from ...domain.text.message import QT_TRANSLATE_NOOP
from ..reading.problem import Problem, Problems
from ..reading.yaml_file import Document
from .check import Pointer
from .module import Module


@dataclass(frozen=True, slots=True)
class PathFile:
    """A path with the document it came from, and its file as problems name it."""

    path: course.Path
    document: Document
    file: str


def path_problems(one: PathFile, modules: Mapping[str, Module]) -> Iterator[Problem]:
    """Yield what is wrong with the modules of a path.

    A path that is only announced may name coming ones.
    """
    path, problems = one.path, Problems(one.file)
    for at, id in enumerate(path.modules):
        line = one.document.line(f"modules[{at}]")
        module = modules.get(id)
        if module is None:
            if path.ready:
                _add_no_module(problems, line, id, modules)
        elif _is_final(module) and at < len(path.modules) - 1:
            problems.add(
                line,
                QT_TRANSLATE_NOOP(
                    "check", 'the final check "{module}" comes last; put it behind the others'
                ),
                module=id,
            )
    _check_optional(one, modules, problems)
    yield from problems


def _add_no_module(problems: Problems, line: int, id: str, known: Iterable[str]) -> None:
    problems.add_unknown(
        line,
        id,
        known,
        near=QT_TRANSLATE_NOOP("check", 'there is no module "{word}"; did you mean "{hint}"?'),
        far=QT_TRANSLATE_NOOP("check", 'there is no module "{word}"; there are: {known}'),
    )


def _check_optional(one: PathFile, modules: Mapping[str, Module], problems: Problems) -> None:
    path = one.path
    for at, id in enumerate(path.optional_modules):
        line = one.document.line(f"optional_modules[{at}]")
        if id not in path.modules:
            problems.add_unknown(
                line,
                id,
                path.modules,
                near=QT_TRANSLATE_NOOP(
                    "check", 'the path has no module "{word}"; did you mean "{hint}"?'
                ),
                far=QT_TRANSLATE_NOOP("check", 'the path has no module "{word}"; it has: {known}'),
            )
        elif id in modules and _is_final(modules[id]):
            problems.add(
                line, QT_TRANSLATE_NOOP("check", "a final check can't be optional; take it out")
            )
    required = [id for id in path.modules if id not in path.optional_modules]
    lessons = [id for id in required if not (id in modules and _is_final(modules[id]))]
    if path.modules and not lessons:
        problems.add(
            one.document.line("optional_modules" if path.optional_modules else "modules"),
            QT_TRANSLATE_NOOP("check", "a path needs a module with lessons that is not optional"),
        )


def _is_final(module: Module) -> bool:
    return module.check is not None and module.check.final


def check_problems(
    module: Module, modules: Mapping[str, Module], paths: Iterable[course.Path]
) -> Iterator[Problem]:
    """Yield where the check of ``module`` points at what isn't there for whoever gets it."""
    every = tuple(paths)
    on_paths = {id for path in every for id in path.modules if id in modules}
    readers = [path for path in every if path.ready and module.id in path.modules]
    problems = Problems(module.check_file)
    for pointer in module.pointers:
        if not pointer.again:
            if pointer.target not in on_paths:
                _add_no_module(problems, pointer.line, pointer.target, on_paths)
            continue
        for path in readers:
            if not pointer.roles or path.id in pointer.roles:
                _check_place(pointer, path, modules, problems)
    yield from problems


def _check_place(
    pointer: Pointer, path: course.Path, modules: Mapping[str, Module], problems: Problems
) -> None:
    """Note a step that learners of ``path`` don't have; each part of the place by itself."""
    key, _, step = pointer.target.partition("#")
    own = [modules[id] for id in path.modules if id in modules]
    if any(module.broken and module.id == key.partition("/")[0] for module in own):
        return  # the lesson may be there, and be mended first
    lessons = {
        lesson.key: lesson
        for module in own
        for _, lesson in module.lessons
        if path.id in lesson.roles
    }
    if key not in lessons:
        problems.add_unknown(
            pointer.line,
            key,
            lessons,
            near=QT_TRANSLATE_NOOP(
                "check", 'learners of this path have no lesson "{word}"; did you mean "{hint}"?'
            ),
            far=QT_TRANSLATE_NOOP(
                "check", 'learners of this path have no lesson "{word}"; they have: {known}'
            ),
        )
        return
    steps = [one.id for one in lessons[key].for_role(path.id)]
    if step not in steps:
        problems.add_unknown(
            pointer.line,
            step or "-",
            steps,
            near=QT_TRANSLATE_NOOP(
                "check", 'that lesson has no step "{word}"; did you mean "{hint}"?'
            ),
            far=QT_TRANSLATE_NOOP(
                "check", 'that lesson has no step "{word}"; write module/lesson#step with: {known}'
            ),
        )

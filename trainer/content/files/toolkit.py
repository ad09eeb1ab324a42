"""Reads the toolkit: one file an item, for each role in its own words."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ...domain.text.credits import Review
from ...domain.text.flaw import too_long
from ...domain.text.message import QT_TRANSLATE_NOOP
from ...domain.toolkit import TOOL_KINDS
from ...domain.toolkit.tool import (
    LONGEST_SUMMARY,
    LONGEST_TITLE,
    AnyToolKind,
    Moment,
    Tool,
    ToolOutline,
)
from ..reading.body import check_roles
from ..reading.places import TOOLKIT, is_there, language_folder, listed
from ..reading.problem import Problem, Problems
from ..reading.role_view import ROLES, RoleWords, as_role
from ..reading.schema import add_flaws, build
from ..reading.text_file import check_identifier, read_text
from ..reading.yaml_file import Document, read_yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    """What each item has, whatever its kind."""

    kind: str
    title: str
    summary: str
    position: int
    written: str
    moments: tuple[Moment, ...]
    keywords: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    review: Review = field(default_factory=Review)
    roles: tuple[str, ...] = ()


_HEAD_KEYS = tuple(one.name for one in dataclasses.fields(_Head))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """What stands in role-words.yaml."""

    role_words: Mapping[str, Mapping[str, str]]


def toolkit_of(
    root: Path, language: str, roles: frozenset[str]
) -> tuple[tuple[Tool, ...], tuple[Problem, ...]]:
    """Return each item in ``root`` for each of its roles in order, and the problems."""
    home = language_folder(root / TOOLKIT, language)
    words, notes = _role_words(home / "role-words.yaml", root.parent, roles)
    found: list[tuple[int, str, Tool]] = []
    for file in listed(home / "items", ".yaml"):
        problems = Problems(file.relative_to(root.parent).as_posix())
        check_identifier(file.stem, 1, problems)
        text = read_text(file, problems)
        document = None if text is None else read_yaml(text, problems)
        if document is not None:
            made = _tools(file.stem, document, RoleWords(roles, words), problems)
            found += [] if problems else [(place, file.stem, tool) for place, tool in made]
        notes.extend(_once(problems))
    found.sort(key=lambda one: one[:2])
    return tuple(tool for _, _, tool in found), tuple(notes)


def _once(problems: Problems) -> Iterator[Problem]:
    """Yield each problem once: most are met for each role anew."""
    seen = set()
    for one in problems:
        key = (one.line, str(one.message))
        if key not in seen:
            seen.add(key)
            yield one


def _role_words(
    file: Path, top: Path, roles: frozenset[str]
) -> tuple[Mapping[str, Mapping[str, str]], list[Problem]]:
    problems = Problems(file.relative_to(top).as_posix())
    text = read_text(file, problems) if is_there(file) else None
    document = None if text is None else read_yaml(text, problems)
    made = build(_Words, document, problems) if document else None
    if made is None or document is None:
        return {}, list(problems)
    words = made.role_words
    check_roles(sorted(words), roles, document.line("role_words"), problems)
    every = {name for own in words.values() for name in own}
    for role, own in words.items():
        for name in sorted(every - own.keys()):
            problems.add(
                document.line(f"role_words.{role}"),
                QT_TRANSLATE_NOOP("check", '"{name}" is missing; add it'),
                name=name,
            )
    return words, list(problems)


def _tools(
    id: str, document: Document, known: RoleWords, problems: Problems
) -> list[tuple[int, Tool]]:
    """Return the item as each of its roles sees it, with its place in the list."""
    if not isinstance(document.data, dict):
        build(_Head, document, problems)
        return []
    wanted = document.data.get(ROLES, "")
    given = [str(one) for one in wanted] if isinstance(wanted, list) else []
    check_roles(given, known.roles, document.line(ROLES), problems)
    made = []
    for role in sorted(known.roles & set(given) if given else known.roles):
        tool = _tool(id, as_role(document, role, known, problems), role, problems)
        made += [tool] if tool else []
    return made


def _tool(id: str, document: Document, role: str, problems: Problems) -> tuple[int, Tool] | None:
    assert isinstance(document.data, dict)
    head = build(_Head, _part(document, heads=True), problems)
    if head is None:
        return None
    kind = TOOL_KINDS.get(head.kind)
    if kind is None:
        _add_no_kind(head.kind, document.line("kind"), problems)
        return None
    body_document = _part(document, heads=False)
    if _add_unknown_keys(body_document, kind, problems):
        return None
    body = build(kind.body_type, body_document, problems)
    if body is None:
        return None
    add_flaws(kind.flaws(body), body_document, problems)
    add_flaws(too_long(head.title, LONGEST_TITLE, "title"), document, problems)
    add_flaws(too_long(head.summary, LONGEST_SUMMARY, "summary"), document, problems)
    outline = ToolOutline(
        id=id,
        kind=head.kind,
        role=role,
        title=head.title,
        summary=head.summary,
        moments=head.moments,
        keywords=head.keywords,
    )
    written = _day(head.written, document.line("written"), problems)
    return head.position, Tool(outline=outline, sources=head.sources, written=written, body=body)


def _day(text: str, line: int, problems: Problems) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        problems.add(
            line,
            QT_TRANSLATE_NOOP("check", '"{name}" is a day: {forms}'),
            name="written",
            forms="2026-11-28",
        )
        return date.min


def _add_no_kind(kind: str, line: int, problems: Problems) -> None:
    problems.add_unknown(
        line,
        kind,
        TOOL_KINDS,
        near=QT_TRANSLATE_NOOP(
            "check", 'there is no kind of item "{word}"; did you mean "{hint}"?'
        ),
        far=QT_TRANSLATE_NOOP("check", 'there is no kind of item "{word}"; there are: {known}'),
    )


def _add_unknown_keys(document: Document, kind: AnyToolKind, problems: Problems) -> bool:
    """Note keys that no item has, nor one of its kind; tell whether there are any."""
    assert isinstance(document.data, dict)
    known = [*_HEAD_KEYS, *(one.name for one in dataclasses.fields(kind.body_type))]
    unknown = [key for key in document.data if key not in known]
    for key in unknown:
        problems.add_unknown(
            document.line(key),
            key,
            known,
            near=QT_TRANSLATE_NOOP("check", 'unknown: "{word}"; did you mean "{hint}"?'),
            far=QT_TRANSLATE_NOOP("check", 'unknown: "{word}"; known here are: {known}'),
        )
    return bool(unknown)


def _part(document: Document, *, heads: bool) -> Document:
    """Return the keys that all items have, or those of the kind."""
    data = document.data
    assert isinstance(data, dict)
    own = {key: value for key, value in data.items() if (key in _HEAD_KEYS) == heads}
    return Document(own, document.lines)

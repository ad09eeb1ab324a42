"""Marks words of the word list in a lesson: each where a learner first meets it.

What is first differs by role: a paragraph may then be needed twice, with other marks for each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ...domain.learning.course import Block, Lesson, Step
from ...domain.text.word_list import ANCHOR, Word
from ..reading.markdown_text import cleaned

_QUIET = re.compile(r"<(h3|h4|code)\b.*?</\1>|<[^>]*>|&#?\w+;", re.DOTALL)
"""Where nothing is marked: headings, code, tags, and signs that HTML writes in letters."""

_Spans = dict[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Pattern:
    """Finds any form of any word in a text."""

    finds: re.Pattern[str]
    ids: tuple[str, ...]


def pattern_of(words: Iterable[Word]) -> _Pattern | None:
    """Return what finds ``words``, long forms before short ones; None without words."""
    forms = sorted(
        ((form, word.id) for word in words for form in word.forms), key=lambda one: -len(one[0])
    )
    if not forms:
        return None
    parts = "|".join(f"({_form_pattern(form)})" for form, _ in forms)
    return _Pattern(re.compile(rf"(?<!\w)(?:{parts})(?!\w)"), tuple(id for _, id in forms))


def _form_pattern(form: str) -> str:
    """Return a pattern for a form; letters of an abbreviation, such as OMA, must be capitals."""
    written = r"\s+".join(map(re.escape, form.split()))
    return written if form.isupper() else f"(?i:{written})"


def with_marks(lesson: Lesson, pattern: _Pattern | None) -> Lesson:
    """Return ``lesson`` with each first occurrence of a word as a link to it."""
    if pattern is None:
        return lesson
    seen: dict[str, set[str]] = {role: set() for role in sorted(lesson.roles)}
    steps = tuple(_step(step, pattern, seen) for step in lesson.steps)
    return replace(lesson, steps=steps)


def _step(step: Step, pattern: _Pattern, seen: dict[str, set[str]]) -> Step:
    blocks = (made for block in step.blocks for made in _blocks(block, pattern, seen))
    return replace(step, blocks=tuple(blocks))


def _blocks(block: Block, pattern: _Pattern, seen: dict[str, set[str]]) -> Iterator[Block]:
    """Yield the block once for all roles that meet the same words in it for the first time."""
    found = _first_spans(block.html, pattern) if block.html else {}
    groups: dict[frozenset[str], set[str]] = {}
    for role in (role for role in seen if block.is_for(role)):
        fresh = frozenset(found.keys() - seen[role])
        seen[role] |= fresh
        groups.setdefault(fresh, set()).add(role)
    if len(groups) <= 1:
        yield replace(block, html=_linked(block.html, found, next(iter(groups), frozenset())))
        return
    for fresh, roles in groups.items():
        html = _linked(block.html, found, fresh)
        yield replace(block, html=html, roles=frozenset(roles))


def _first_spans(html: str, pattern: _Pattern) -> _Spans:
    found: _Spans = {}
    for start, end in _loud(html):
        for match in pattern.finds.finditer(html, start, end):
            id = pattern.ids[(match.lastindex or 1) - 1]
            found.setdefault(id, match.span())
    return found


def _loud(html: str) -> Iterator[tuple[int, int]]:
    """Yield begin and end of the pieces of running text."""
    at = 0
    for quiet in _QUIET.finditer(html):
        yield at, quiet.start()
        at = quiet.end()
    yield at, len(html)


def _linked(html: str, found: _Spans, ids: frozenset[str]) -> str:
    if not ids:
        return html
    for start, end, id in sorted(((*found[id], id) for id in ids), reverse=True):
        link = f'<a href="{ANCHOR}{id}">{html[start:end]}</a>'
        html = f"{html[:start]}{link}{html[end:]}"
    return cleaned(html, words=True)

"""The items of the toolkit, out of the compiled content."""

from __future__ import annotations

from typing import Any

from ...domain.errors import ContentMissingError
from ...domain.toolkit.tool import Moment, Tool, ToolOutline
from .cache import Cache
from .decoding import tool_from

_TOOLS = "SELECT id, kind, role, title, summary, moments, keywords, data FROM tool"


def outlines(cache: Cache, role: str) -> tuple[ToolOutline, ...]:
    """Return the items in the words of a role, in their order."""
    return tuple(cache.read(f"{_TOOLS} WHERE role = ? ORDER BY place", (role,), _outline))


def tool(cache: Cache, id: str, role: str) -> Tool:
    """Return an item whole.

    Raises:
        ContentMissingError: it isn't there for this role, or has mistakes.
    """
    query = f"{_TOOLS} WHERE role = ? AND id = ?"
    found = cache.read(query, (role, id), lambda row: tool_from(_outline(row), row[-1]))
    if not found:
        raise ContentMissingError(what=id)
    return found[0]


def _outline(row: tuple[Any, ...]) -> ToolOutline:
    id, kind, role, title, summary, moments, keywords, _ = row
    return ToolOutline(
        id=id,
        kind=kind,
        role=role,
        title=title,
        summary=summary,
        moments=tuple(map(Moment, moments.split())),
        keywords=tuple(keywords.splitlines()),
    )

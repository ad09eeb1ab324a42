"""Answers as plain values, for the log and for drafts, and back."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any

from .exercise import AnyKind, UnfitAnswerError

_PLAIN = (str, int, bool)


def to_plain(answer: Any) -> dict[str, Any]:
    """Return an answer as JSON-ready values."""
    return asdict(answer)


def from_plain(kind: AnyKind, plain: object) -> Any:
    """Return the answer of ``kind`` that ``plain`` holds.

    Raises:
        UnfitAnswerError: the values are not an answer of this kind.
    """
    names = [f.name for f in fields(kind.answer_type)]
    if not isinstance(plain, dict) or sorted(plain) != sorted(names):
        raise UnfitAnswerError(f"{kind.id}: not an answer")
    return kind.answer_type(**{name: _value(kind, plain[name]) for name in names})


def _value(kind: AnyKind, value: object) -> object:
    if isinstance(value, (list, tuple)) and all(type(v) in _PLAIN for v in value):
        return tuple(value)
    if type(value) in _PLAIN:
        return value
    raise UnfitAnswerError(f"{kind.id}: not an answer")

"""Answers as plain values, for the log and for drafts, and back."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any

from ..exercises.kind import AnyKind, UnfitAnswerError

_TYPES: dict[str, type] = {"str": str, "int": int, "bool": bool}
_TUPLE = "tuple[", ", ...]"


def to_plain(answer: Any) -> dict[str, Any]:
    """Return an answer as JSON-ready values."""
    return asdict(answer)


def from_plain(kind: AnyKind, plain: object) -> Any:
    """Return the answer of ``kind`` that ``plain`` holds.

    Raises:
        UnfitAnswerError: the values are not an answer of this kind.
    """
    forms = {f.name: str(f.type) for f in fields(kind.answer_type)}
    if not isinstance(plain, dict) or sorted(plain) != sorted(forms):
        raise UnfitAnswerError(f"{kind.id}: not an answer")
    return kind.answer_type(
        **{name: _value(kind, form, plain[name]) for name, form in forms.items()}
    )


def _value(kind: AnyKind, form: str, value: object) -> object:
    """Return a value of the type that stands in the dataclass, such as ``tuple[int, ...]``."""
    start, end = _TUPLE
    of = _TYPES[form.removeprefix(start).removesuffix(end)]
    if form.startswith(start):
        if isinstance(value, (list, tuple)) and all(type(v) is of for v in value):
            return tuple(value)
    elif type(value) is of:
        return value
    raise UnfitAnswerError(f"{kind.id}: not an answer")

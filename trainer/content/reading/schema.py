"""Turns raw YAML into a frozen dataclass, and notes every mistake on its own line.

The dataclasses of ``trainer.domain`` are the schema: a new kind of exercise needs nothing here.
"""

from __future__ import annotations

import dataclasses
import re
import types
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import cache
from typing import Any, Generic, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec

from ...domain.text.flaw import Flaw
from ...domain.text.message import QT_TRANSLATE_NOOP, Template
from .problem import Problems, shortened
from .yaml_file import Data, Document

T = TypeVar("T")

_SHAPES = {int: re.compile(r"[+-]?[0-9]{1,9}"), bool: re.compile("true|false", re.IGNORECASE)}
"""msgspec would take 1e9 for a whole number too, and 1 for true."""

_BAD: Any = object()
"""Stands for a value that could not be made; the reason has been noted."""


def build(kind: type[T], document: Document, problems: Problems, /, **given: object) -> T | None:
    """Make a ``kind`` out of ``document``; the fields in ``given`` don't come from the file.

    Returns None when anything was wrong; all of it is in ``problems`` then.
    """
    made = _Builder(document, problems).record(kind, document.data, "", given)
    return None if made is _BAD else made


def add_flaws(flaws: Iterable[Flaw], document: Document, problems: Problems) -> None:
    """Note flaws of a domain object at the lines of their places."""
    for flaw in flaws:
        problems.add_message(document.line(flaw.place), flaw.message)


class _Builder(Generic[T]):
    def __init__(self, document: Document, problems: Problems) -> None:
        self._document = document
        self._problems = problems

    def _add(self, place: str, template: Template, **values: object) -> Any:
        self._problems.add(
            self._document.line(place), template, key=place.rpartition(".")[2], **values
        )
        return _BAD

    def record(self, kind: type[Any], data: Data, place: str, given: Mapping[str, object]) -> Any:
        """Make a dataclass."""
        if not isinstance(data, dict):
            return self._no_keys(kind, place)
        fields = {f.name: f for f in dataclasses.fields(kind) if f.init and f.name not in given}
        sound = self._unknown_keys(data, place, fields)
        hints, made = _hints(kind), dict(given)  # type: ignore[arg-type]  # classes are hashable
        for name, field in fields.items():
            value = self._field(field, hints[name], data, place)
            sound = sound and value is not _BAD
            if value is not dataclasses.MISSING:
                made[name] = value
        return kind(**made) if sound else _BAD

    def _no_keys(self, kind: type[Any], place: str) -> Any:
        names = ", ".join(f.name for f in dataclasses.fields(kind) if _required(f))
        if not place:
            self._problems.add(
                self._document.line(""),
                QT_TRANSLATE_NOOP("check", 'write "key: value" here, with: {names}'),
                names=names,
            )
            return _BAD
        return self._add(
            place,
            QT_TRANSLATE_NOOP("check", '"{key}" needs lines with "key: value", with: {names}'),
            names=names,
        )

    def _unknown_keys(self, data: dict[str, Data], place: str, known: Iterable[str]) -> bool:
        unknown = [key for key in data if key not in known]
        for key in unknown:
            self._problems.add_unknown(
                self._document.line(_inside(place, key)),
                key,
                known,
                near=QT_TRANSLATE_NOOP("check", 'unknown: "{word}"; did you mean "{hint}"?'),
                far=QT_TRANSLATE_NOOP("check", 'unknown: "{word}"; known here are: {known}'),
            )
        return not unknown

    def _field(
        self, field: dataclasses.Field[Any], hint: Any, data: dict[str, Data], place: str
    ) -> Any:
        """Return the value of a field, ``MISSING`` to leave it at its default, or ``_BAD``."""
        value = data.get(field.name, "")
        if isinstance(value, str) and not value.strip():
            if not _required(field):
                return dataclasses.MISSING
            return self._empty(field.name, data, place)
        return self._value(hint, value, _inside(place, field.name))

    def _empty(self, name: str, data: dict[str, Data], place: str) -> Any:
        if name in data:
            return self._add(
                _inside(place, name),
                QT_TRANSLATE_NOOP("check", '"{key}" is empty; fill it in'),
            )
        self._problems.add(
            self._document.line(place),
            QT_TRANSLATE_NOOP("check", '"{name}" is missing; add it'),
            name=name,
        )
        return _BAD

    def _value(self, hint: Any, data: Data, place: str) -> Any:
        origin, inner = get_origin(hint), get_args(hint)
        if origin in (Union, types.UnionType):
            return self._value(next(a for a in inner if a is not type(None)), data, place)
        if origin in (tuple, frozenset):
            return self._several(origin, inner[0], data, place)
        if origin is not None:
            return self._mapping(inner[1], data, place)
        if dataclasses.is_dataclass(hint):
            return self.record(hint, data, place, {})  # type: ignore[arg-type]  # it is a class
        return self._leaf(hint, data, place)

    def _several(self, kind: Any, inner: Any, data: Data, place: str) -> Any:
        if not isinstance(data, list):
            return self._add(
                place,
                QT_TRANSLATE_NOOP(
                    "check", '"{key}" must be a list: [one, two], or a line with "- " for each'
                ),
            )
        made = [self._value(inner, item, f"{place}[{at}]") for at, item in enumerate(data)]
        return _BAD if any(item is _BAD for item in made) else kind(made)

    def _mapping(self, inner: Any, data: Data, place: str) -> Any:
        if not isinstance(data, dict):
            return self._add(
                place, QT_TRANSLATE_NOOP("check", '"{key}" needs lines with "name:" below it')
            )
        made = {key: self._value(inner, item, _inside(place, key)) for key, item in data.items()}
        return _BAD if any(item is _BAD for item in made.values()) else made

    def _leaf(self, kind: Any, data: Data, place: str) -> Any:
        if not isinstance(data, str):
            return self._add(
                place, QT_TRANSLATE_NOOP("check", '"{key}" must be one text, not a list or group')
            )
        if not data.strip():
            return self._add(place, QT_TRANSLATE_NOOP("check", '"{key}" is empty; fill it in'))
        shape = _SHAPES.get(kind)
        try:
            if shape and not shape.fullmatch(data):
                raise msgspec.ValidationError
            return msgspec.convert(data.removeprefix("+") if shape else data, kind, strict=False)
        except msgspec.ValidationError:
            return self._wrong_leaf(kind, data, place)

    def _wrong_leaf(self, kind: Any, data: str, place: str) -> Any:
        value = shortened(data)
        if kind is int:
            return self._add(
                place,
                QT_TRANSLATE_NOOP("check", "\"{key}\" must be a whole number, not '{value}'"),
                value=value,
            )
        if kind is bool:
            return self._add(
                place,
                QT_TRANSLATE_NOOP("check", "\"{key}\" must be true or false, not '{value}'"),
                value=value,
            )
        known = ", ".join(str(one.value) for one in kind) if issubclass(kind, Enum) else "?"
        return self._add(
            place,
            QT_TRANSLATE_NOOP("check", "\"{key}\" must be one of: {known}; not '{value}'"),
            known=known,
            value=value,
        )


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _required(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _inside(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key

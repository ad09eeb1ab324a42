"""Reads the small and safe part of YAML that content is written in.

PyYAML's own loader follows aliases and merge keys (644 bytes can keep it busy for more than 20
seconds), turns ``NO`` into False and takes a key twice. So only its events are used here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import yaml

from ...domain.text.message import QT_TRANSLATE_NOOP, Template
from .problem import Problems, shortened
from .text_file import MOST_BYTES, add_too_big, add_unfit

Data: TypeAlias = "str | list[Data] | dict[str, Data]"

_DEEPEST = 20
_MOST_VALUES = 20_000
_LONGEST_KEY = 100
"""Characters. Places are made of keys; without a limit they could fill the memory."""

_NULLS = ("", "~", "null", "Null", "NULL")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Document:
    """Parsed YAML: every scalar is still a text, and an empty one is ``""``.

    ``lines`` maps a place such as ``options[1].text`` to its line; the whole is at ``""``.
    """

    data: Data
    lines: Mapping[str, int]

    def line(self, place: str) -> int:
        """Return the line (from 1) of ``place``, or of the nearest known place around it."""
        while place and place not in self.lines:
            place = place[: max(place.rfind("."), place.rfind("["), 0)]
        return self.lines[place]


def read_yaml(text: str, problems: Problems, first_line: int = 1) -> Document | None:
    """Read one YAML document; line 1 of ``text`` is ``first_line`` of its file.

    Returns None when it can't be read at all. Mistakes that leave the rest readable are noted in
    ``problems`` too, so look there before the result is used.
    """
    if len(text.encode("utf-8", "replace")) > MOST_BYTES:
        add_too_big(problems)
        return None
    if add_unfit(text, problems, first_line):
        return None
    reader = _Reader(text, problems, first_line)
    try:
        return reader.document()
    except _StopReading:
        return None
    except yaml.YAMLError as error:
        _add_syntax(error, problems, first_line)
        return None
    except (ValueError, OverflowError):  # the Python scanner, on escapes such as "\UFFFFFFFF"
        problems.add(first_line, QT_TRANSLATE_NOOP("check", "this isn't YAML: a wrong escape"))
        return None


def _add_syntax(error: yaml.YAMLError, problems: Problems, first_line: int) -> None:
    reason = getattr(error, "problem", None) or getattr(error, "reason", None) or "?"
    problems.add(
        first_line + _offset(getattr(error, "problem_mark", None)),
        QT_TRANSLATE_NOOP(
            "check",
            'this isn\'t YAML ({reason}); quote a text with ": " or " #", and look at the '
            "spaces before the line",
        ),
        reason=reason,
    )


def _offset(mark: Any) -> int:
    """Return the line of a mark of PyYAML, counted from 0."""
    return int(mark.line) if mark else 0


class _StopReading(Exception):  # noqa: N818 - no error: the problem has been noted
    """Going on makes no sense."""


class _Reader:
    """Turns events into data, noting what isn't allowed."""

    def __init__(self, text: str, problems: Problems, first_line: int) -> None:
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=_Loader)
        self._problems = problems
        self._first_line = first_line
        self._lines: dict[str, int] = {"": first_line}
        self._values = 0

    def document(self) -> Document:
        """Return the only document."""
        data: Data = ""
        seen = False
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent) and seen:
                self._stop(
                    event, QT_TRANSLATE_NOOP("check", 'a second document; remove the "---" here')
                )
            if isinstance(event, yaml.NodeEvent):
                seen = True
                self._lines[""] = self._line(event)
                data = self._value(event, "", 1)
        return Document(data, self._lines)

    def _line(self, event: yaml.Event) -> int:
        return self._first_line + _offset(event.start_mark)

    def _add(self, event: yaml.Event, template: Template, **values: object) -> None:
        self._problems.add(self._line(event), template, **values)

    def _stop(self, event: yaml.Event, template: Template) -> None:
        self._add(event, template)
        raise _StopReading

    def _value(self, event: yaml.Event, place: str, depth: int) -> Data:
        self._values += 1
        if depth > _DEEPEST:
            self._stop(event, QT_TRANSLATE_NOOP("check", "more than 20 levels deep; make it flat"))
        if self._values > _MOST_VALUES:
            self._stop(event, QT_TRANSLATE_NOOP("check", "too many values; split this file"))
        self._refuse_marks(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(place, depth)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(place, depth)
        return self._scalar(event)

    def _refuse_marks(self, event: yaml.Event) -> None:
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if isinstance(event, yaml.AliasEvent):
            self._add(
                event,
                QT_TRANSLATE_NOOP("check", "*{name}: aliases can't be used; write the text again"),
                name=shortened(str(anchor)),
            )
        elif anchor is not None:
            self._add(
                event,
                QT_TRANSLATE_NOOP("check", "&{name}: anchors can't be used; remove it"),
                name=shortened(str(anchor)),
            )
        if tag is not None:
            self._add(
                event,
                QT_TRANSLATE_NOOP("check", "{name}: tags can't be used; quote the text"),
                name=shortened(str(tag)),
            )

    def _scalar(self, event: yaml.Event) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            return ""
        plain = event.style is None or event.style == ""
        text = str(event.value)
        if plain and text in _NULLS:
            return ""
        add_unfit(text, self._problems, self._line(event))  # "\0" in quotes is an escape
        return text

    def _sequence(self, place: str, depth: int) -> list[Data]:
        items: list[Data] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            inner = f"{place}[{len(items)}]"
            self._lines[inner] = self._line(event)
            items.append(self._value(event, inner, depth + 1))
        return items

    def _mapping(self, place: str, depth: int) -> dict[str, Data]:
        found: dict[str, Data] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._key(event, found, depth)
            inner = f"{place}.{key or '?'}".lstrip(".")
            if key is not None:
                self._lines[inner] = self._line(event)
            value = self._value(next(self._events), inner, depth + 1)
            if key is not None:
                found[key] = value
        return found

    def _key(self, event: yaml.Event, found: dict[str, Data], depth: int) -> str | None:
        """Return the key, or None when it can't be used and its value is to be skipped."""
        if not isinstance(event, yaml.ScalarEvent):
            self._value(event, "", depth + 1)
            self._add(event, QT_TRANSLATE_NOOP("check", "a key must be a plain word"))
            return None
        self._refuse_marks(event)
        key = str(event.value)
        if add_unfit(key, self._problems, self._line(event)):
            return None
        if key == "<<":
            self._add(
                event, QT_TRANSLATE_NOOP("check", '"<<" can\'t be used; write the keys themselves')
            )
        elif not 0 < len(key) <= _LONGEST_KEY:
            self._add(event, QT_TRANSLATE_NOOP("check", "a key of 1 to 100 characters is needed"))
        elif key in found:
            self._add(
                event, QT_TRANSLATE_NOOP("check", '"{key}" stands here twice; remove one'), key=key
            )
        else:
            return key
        return None

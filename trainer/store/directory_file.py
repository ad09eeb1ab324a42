"""Own changes and own places as a file, to hand on. What comes in is taken for hostile."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from ..domain.directory.changes import Change, has_banned, sound_change
from ..domain.directory.own_places import (
    LONGEST_FIELD,
    Organisation,
    OwnData,
    OwnPlace,
    sound_place,
)
from ..domain.errors import NoDirectoryFileError
from ..domain.text.signs import visible
from ..domain.text.tidy import tidy_line
from ..reading import read_in_time
from .files import write_json

T = TypeVar("T")

FORMAT = "steunpersoon-hulplijnen"
VERSION = 1
MOST_BYTES = 1_000_000
MOST_ITEMS = 500
"""Of each kind: more than any organisation has."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What a file brings, and how many of its parts were refused."""

    data: OwnData
    refused: int


def plain(value: object) -> Any:
    """Return a dataclass as what JSON knows."""
    return msgspec.to_builtins(value)


def made_change(value: object) -> Change:
    """Return the change in ``value``.

    Raises:
        ValueError: there is none.
    """
    return msgspec.convert(value, Change)


def write_file(file: Path, data: OwnData) -> None:
    """Write ``data`` to ``file``, whole.

    Raises:
        FileWriteError: it can't be written; what was there stays.
    """
    write_json(file, {"format": FORMAT, "version": VERSION, **plain(data)}, private=False)


def read_file(file: Path) -> Brought:
    """Read ``file``: every part by itself, so that one bad part spoils no other.

    Raises:
        NoDirectoryFileError: it can't be read, or is something else.
    """
    try:
        raw = read_in_time(file, MOST_BYTES)
    except OSError as error:
        raise NoDirectoryFileError(file=visible(file.name), details=str(error)) from error
    return parsed(raw, visible(file.name))


def parsed(raw: bytes, name: str = "") -> Brought:
    """Return what stands in ``raw``.

    Raises:
        NoDirectoryFileError: it is something else.
    """
    values = _values(raw, name)
    changes, wrong_changes = _sound(values.get("changes"), Change, sound_change)
    organisations, wrong = _sound(values.get("organisations"), Organisation, _sound_organisation)
    known = {one.id for one in organisations}
    places, wrong_places = _sound(values.get("places"), OwnPlace, sound_place)
    lost = [one for one in places if one.organisation not in known]
    data = OwnData(
        changes=tuple({one.entry: one for one in changes}.values()),
        organisations=tuple({one.id: one for one in organisations}.values()),
        places=tuple({one.id: one for one in places if one not in lost}.values()),
    )
    return Brought(data, wrong_changes + wrong + wrong_places + len(lost))


def _values(raw: bytes, name: str) -> Mapping[str, Any]:
    try:
        if len(raw) > MOST_BYTES:
            raise ValueError("too big")
        values = msgspec.json.decode(raw)
    except (ValueError, RecursionError) as error:
        raise NoDirectoryFileError(file=name, details=str(error)) from error
    if not isinstance(values, dict) or (values.get("format"), values.get("version")) != (
        FORMAT,
        VERSION,
    ):
        raise NoDirectoryFileError(file=name)
    return values


def _sound(items: object, kind: type[T], sound: Callable[[T], T | None]) -> tuple[list[T], int]:
    """Return the parts that are sound, and how many are not."""
    if items is None:
        return [], 0
    if not isinstance(items, list):
        return [], 1
    kept: list[T] = []
    for item in items[:MOST_ITEMS]:
        try:
            one = sound(msgspec.convert(item, kind))
        except (ValueError, RecursionError):
            one = None
        if one is not None:
            kept.append(one)
    return kept, len(items) - len(kept)


def _sound_organisation(one: Organisation) -> Organisation | None:
    if not 0 < len(one.id) <= 80 or one.id != tidy_line(one.id, 80):
        return None
    name = tidy_line(one.name, LONGEST_FIELD)
    if len(one.name) > LONGEST_FIELD or has_banned(name):
        return None
    return replace(one, name=name)

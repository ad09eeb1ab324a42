"""Makes lessons, checks and cards out of their compiled form."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import msgspec

from ...domain.calendar.days import CalendarDay
from ...domain.directory.entries import Services
from ...domain.directory.further import Offering
from ...domain.exercises import KINDS
from ...domain.learning.course import BankCard, Block, Check, Lesson
from ...domain.route.table import RouteTable
from ...domain.text.search_topics import Topic
from ...domain.toolkit import TOOL_KINDS
from ...domain.toolkit.team_session import TeamSession
from ...domain.toolkit.tool import Tool, ToolOutline


def lesson_from(data: bytes) -> Lesson:
    """Return the lesson in ``data``.

    Raises:
        ValueError: it was not compiled by this version.
    """
    lesson = msgspec.json.decode(data, type=Lesson)
    steps = (replace(step, blocks=tuple(map(_with_exercise, step.blocks))) for step in lesson.steps)
    return replace(lesson, steps=tuple(steps))


def check_from(data: bytes) -> Check:
    """Return the module check in ``data``.

    Raises:
        ValueError: it was not compiled by this version.
    """
    check = msgspec.json.decode(data, type=Check)
    bank, talks = (
        tuple(replace(one, exercise=_exercise(one.kind, one.exercise)) for one in questions)
        for questions in (check.bank, check.talks)
    )
    return replace(check, bank=bank, talks=talks)


def card_from(data: bytes) -> BankCard:
    """Return the card in ``data``.

    Raises:
        ValueError: it was not compiled by this version.
    """
    return msgspec.json.decode(data, type=BankCard)


def topics_from(data: bytes) -> tuple[Topic, ...]:
    """Return the topics of the search in ``data``.

    Raises:
        ValueError: it was not compiled by this version.
    """
    return msgspec.json.decode(data, type=tuple[Topic, ...])


def services_from(data: bytes) -> Services:
    """Return the service directory in ``data``.

    Raises:
        ValueError: it was not compiled by this version.
    """
    return msgspec.json.decode(data, type=Services)


def route_from(data: bytes) -> RouteTable:
    """Return the table of the route map in ``data``.

    Raises:
        ValueError: it was not compiled by this version.
    """
    return msgspec.json.decode(data, type=RouteTable)


def further_from(data: bytes) -> tuple[Offering, ...]:
    """Return the trainings of others in ``data``.

    Raises:
        ValueError: it was not compiled by this version.
    """
    return msgspec.json.decode(data, type=tuple[Offering, ...])


def session_from(data: bytes) -> TeamSession:
    """Return the team session in ``data``.

    Raises:
        ValueError: it was not compiled by this version.
    """
    return msgspec.json.decode(data, type=TeamSession)


def calendar_from(data: bytes) -> tuple[CalendarDay, ...]:
    """Return the days of the calendar in ``data``.

    Raises:
        ValueError: it was not compiled by this version.
    """
    return msgspec.json.decode(data, type=tuple[CalendarDay, ...])


def tool_from(outline: ToolOutline, data: bytes) -> Tool:
    """Return an item of the toolkit whole.

    Raises:
        ValueError: it was not compiled by this version.
    """
    if outline.kind not in TOOL_KINDS:
        raise ValueError(outline.kind)
    sources, written, plain = msgspec.json.decode(data, type=tuple[tuple[str, ...], date, Any])
    body = msgspec.convert(plain, TOOL_KINDS[outline.kind].body_type)
    return Tool(outline=outline, sources=sources, written=written, body=body)


def _with_exercise(block: Block) -> Block:
    if block.exercise is None:
        return block
    return replace(block, exercise=_exercise(block.kind, block.exercise))


def _exercise(kind: str, plain: object) -> Any:
    if kind not in KINDS:
        raise ValueError(kind)
    return msgspec.convert(plain, KINDS[kind].exercise_type)

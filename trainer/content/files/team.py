"""Reads the scripts of team sessions: front matter, then parts in the Markdown of lessons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ...domain.exercises.conversation import Conversation
from ...domain.text.credits import Review
from ...domain.text.message import QT_TRANSLATE_NOOP
from ...domain.toolkit.team_session import PairTalk, SessionPart, TeamSession
from ..reading.body import Fence, Prose, StepParts, check_roles, grouped, split_body
from ..reading.front_matter import split_front_matter
from ..reading.limits import check_doubles
from ..reading.markdown_text import to_html
from ..reading.places import TEAM, language_folder, listed
from ..reading.problem import Problem, Problems
from ..reading.schema import build
from ..reading.text_file import check_identifier, read_text
from ..reading.yaml_file import Document
from .module import Module


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    """What stands at the top: ``agenda`` gives the parts that take time their minutes."""

    title: str
    minutes: int
    talk: str
    agenda: Mapping[str, int]
    sources: tuple[str, ...]
    review: Review = field(default_factory=Review)


def read_session(
    text: str, role: str, talks: Mapping[str, PairTalk], problems: Problems
) -> TeamSession | None:
    """Return the script in ``text``, or None when it has mistakes.

    ``talks`` are those that can be practised with two, by their place.
    """
    top = split_front_matter(text, problems)
    head = build(_Head, top.head, problems) if top.head else None
    loose, body = grouped(split_body(top.body, top.body_line, frozenset(), problems))
    _check_parts(loose, body, problems)
    agenda = head.agenda if head else {}
    parts = tuple(_part(step, agenda, problems) for step in body)
    if head is None or top.head is None:
        return None
    _check_agenda(head, top.head, [part.id for part in parts], problems)
    _check_talk(head.talk, top.head.line("talk"), talks, problems)
    if problems:
        return None
    return TeamSession(
        role=role,
        title=head.title,
        minutes=head.minutes,
        parts=parts,
        talk=talks[head.talk],
        sources=head.sources,
    )


def _check_parts(loose: list[Prose | Fence], body: list[StepParts], problems: Problems) -> None:
    fences = [part for step in body for part in step.parts if isinstance(part, Fence)]
    for one in (*loose, *fences):
        problems.add(
            one.line,
            QT_TRANSLATE_NOOP(
                "check", "a team session is text below steps; no exercises, nothing above"
            ),
        )
    check_doubles(((step.start.line, step.start.id) for step in body), problems)


def _check_talk(talk: str, line: int, talks: Mapping[str, PairTalk], problems: Problems) -> None:
    if talk not in talks:
        problems.add_unknown(
            line,
            talk,
            talks,
            near=QT_TRANSLATE_NOOP(
                "check", 'there is no talk for two "{word}"; did you mean "{hint}"?'
            ),
            far=QT_TRANSLATE_NOOP("check", 'there is no talk for two "{word}"; there are: {known}'),
        )


def _part(step: StepParts, agenda: Mapping[str, int], problems: Problems) -> SessionPart:
    start = step.start
    check_identifier(start.id, start.line, problems)
    prose = (part for part in step.parts if isinstance(part, Prose))
    html = "\n".join(to_html(one.text, problems, one.line) for one in prose)
    if not html:
        problems.add(
            start.line,
            QT_TRANSLATE_NOOP("check", "an empty step; write something below it or remove it"),
        )
    return SessionPart(id=start.id, title=start.title, html=html, minutes=agenda.get(start.id, 0))


def _check_agenda(head: _Head, document: Document, parts: list[str], problems: Problems) -> None:
    for id, minutes in head.agenda.items():
        line = document.line(f"agenda.{id}")
        if id not in parts:
            problems.add_unknown(
                line,
                id,
                parts,
                near=QT_TRANSLATE_NOOP(
                    "check", 'the session has no part "{word}"; did you mean "{hint}"?'
                ),
                far=QT_TRANSLATE_NOOP("check", 'the session has no part "{word}"; it has: {known}'),
            )
        if minutes < 1:
            problems.add(line, QT_TRANSLATE_NOOP("check", "a part takes one minute or more"))
    total = sum(head.agenda.values())
    if total != head.minutes:
        problems.add(
            document.line("minutes"),
            QT_TRANSLATE_NOOP("check", "the parts of the agenda take {total} minutes together"),
            total=total,
        )


def pair_talks(modules: Iterable[Module], role: str) -> dict[str, PairTalk]:
    """Return the talks that a role can practise with two, by their place.

    What has to be announced is not for a team.
    """
    lessons = [lesson for module in modules for _, lesson in module.lessons if role in lesson.roles]
    found = {}
    for lesson in lessons:
        for step in lesson.for_role(role):
            for block in step.blocks:
                talk = _pair_talk(lesson.key, block.exercise)
                if talk is not None:
                    found[talk.place] = talk
    return found


def _pair_talk(lesson: str, exercise: object) -> PairTalk | None:
    if not isinstance(exercise, Conversation) or exercise.script.announce:
        return None
    script, card = exercise.script, exercise.script.role_card
    if card is None:
        return None
    place = f"{lesson}/{exercise.id}"
    return PairTalk(place=place, person=script.person, title=script.title, card=card)


def sessions_of(
    root: Path, language: str, roles: frozenset[str], modules: Iterable[Module]
) -> tuple[tuple[TeamSession, ...], tuple[Problem, ...]]:
    """Return the scripts in ``root``, one a role at most, and their problems."""
    every, found = tuple(modules), []
    notes: list[Problem] = []
    for file in listed(language_folder(root / TEAM, language), ".md"):
        problems = Problems(file.relative_to(root.parent).as_posix())
        check_roles([file.stem], roles, 1, problems)
        text = read_text(file, problems)
        if text is not None and not problems:
            made = read_session(text, file.stem, pair_talks(every, file.stem), problems)
            found += [made] if made else []
        notes.extend(problems)
    return tuple(found), tuple(notes)

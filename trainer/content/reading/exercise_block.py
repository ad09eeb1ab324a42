"""Makes an exercise out of a fenced block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ...domain.exercises import KINDS
from ...domain.exercises.conversation import Conversation
from ...domain.talk.script import TalkScript
from ...domain.text.message import QT_TRANSLATE_NOOP
from .body import Fence
from .problem import Problems
from .schema import add_flaws, build
from .text_file import check_identifier
from .yaml_file import Document, read_yaml

_TALK = KINDS["conversation"].id


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation file that was read: None when it has mistakes of its own."""

    script: TalkScript | None
    fingerprint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _TalkReference:
    """What stands in a conversation block."""

    id: str
    conversation: str


def fingerprints(exercise: Any, talks: Mapping[str, Talk]) -> Iterator[str]:
    """Yield what a version has to change with beside the text: a talk has a file of its own."""
    if isinstance(exercise, Conversation):
        yield from (one.fingerprint for one in talks.values() if one.script is exercise.script)


def read_exercise(
    fence: Fence, kinds: Iterable[str], talks: Mapping[str, Talk], problems: Problems
) -> Any | None:
    """Return the exercise in ``fence``, of one of ``kinds``, or None when it has mistakes.

    A conversation comes from ``talks``. One that has mistakes in its own file gives None without
    a new problem.
    """
    if not _known_kind(fence, kinds, problems):
        return None
    before = len(problems)
    document = read_yaml(fence.text, problems, fence.line + 1)
    if document is None:
        return None
    exercise = _exercise(fence.kind, document, talks, problems)
    if exercise is not None:
        check_identifier(exercise.id, document.line("id"), problems)
    return None if len(problems) > before else exercise


def _exercise(
    kind: str, document: Document, talks: Mapping[str, Talk], problems: Problems
) -> Any | None:
    if kind == _TALK:
        return _conversation(document, talks, problems)
    made = build(KINDS[kind].exercise_type, document, problems)
    if made is not None:
        add_flaws(KINDS[kind].flaws(made), document, problems)
    return made


def _known_kind(fence: Fence, kinds: Iterable[str], problems: Problems) -> bool:
    known = tuple(kinds)
    if fence.kind in known:
        return True
    if not fence.kind:
        problems.add(
            fence.line,
            QT_TRANSLATE_NOOP(
                "check", "a block without a kind; write one of these behind the ```: {known}"
            ),
            known=", ".join(known),
        )
        return False
    problems.add_unknown(
        fence.line,
        fence.kind,
        known,
        near=QT_TRANSLATE_NOOP("check", 'there is no kind "{word}" here; did you mean "{hint}"?'),
        far=QT_TRANSLATE_NOOP("check", 'there is no kind "{word}" here; choose one of: {known}'),
    )
    return False


def _conversation(
    document: Document, talks: Mapping[str, Talk], problems: Problems
) -> Conversation | None:
    reference = build(_TalkReference, document, problems)
    if reference is None:
        return None
    talk = talks.get(reference.conversation)
    if talk is None:
        problems.add_unknown(
            document.line("conversation"),
            reference.conversation,
            talks,
            near=QT_TRANSLATE_NOOP(
                "check", 'there is no file conversations/{word}.yaml; did you mean "{hint}"?'
            ),
            far=QT_TRANSLATE_NOOP(
                "check", "there is no file conversations/{word}.yaml; there are: {known}"
            ),
        )
        return None
    return Conversation(id=reference.id, script=talk.script) if talk.script else None

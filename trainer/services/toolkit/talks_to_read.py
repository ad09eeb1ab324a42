"""The conversations of a role, for young people to read along."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...content.index.content_index import ContentIndex
from ...domain.errors import ContentMissingError
from ...domain.exercises.conversation import Conversation
from ...domain.talk.script import TalkScript


@dataclass(frozen=True, slots=True)
class ListedTalk:
    """A conversation in a list. ``key`` is ``module/lesson/exercise``."""

    key: str
    title: str
    person: str
    announce: str
    """What is said before a heavy theme; else empty."""

    @property
    def is_heavy(self) -> bool:
        """Tell whether it is read only with an expert there."""
        return bool(self.announce)


class Reviewing:
    """Finds conversations in the lessons of a role; those of a check stay unread before it."""

    def __init__(self, index: ContentIndex, role: str) -> None:
        self._index = index
        self._role = role

    def talks(self) -> tuple[ListedTalk, ...]:
        """Return all in the order of the path.

        Opens each lesson of the path: about 7 ms for 23 lessons. Call it when the list is shown.
        """
        found: dict[str, ListedTalk] = {}
        for module in self._index.modules(self._role):
            for lesson in self._index.lessons(module.id, self._role):
                for one in self._in_lesson(lesson.key):
                    key, script = f"{lesson.key}/{one.id}", one.script
                    listed = ListedTalk(key, script.title, script.person, script.announce)
                    found.setdefault(key, listed)
        return tuple(found.values())

    def script(self, key: str) -> TalkScript:
        """Return a conversation whole.

        Raises:
            ContentMissingError: it isn't there for this role, or has mistakes.
        """
        lesson, _, exercise = key.rpartition("/")
        for one in self._in_lesson(lesson):
            if one.id == exercise:
                return one.script
        raise ContentMissingError(what=key)

    def _in_lesson(self, key: str) -> Iterator[Conversation]:
        for step in self._index.lesson(key).for_role(self._role):
            for block in step.blocks:
                if isinstance(block.exercise, Conversation):
                    yield block.exercise

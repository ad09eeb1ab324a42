"""A mistake in a content file, with the place where it can be mended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...domain.text.message import QT_TRANSLATE_NOOP, Message, Template, Translate
from ...domain.text.signs import visible

MOST_PROBLEMS = 100
"""In one file. Who mends those will find that most of the others are gone too."""

_LONGEST_WORD = 60
"""Characters that are compared for a hint: difflib is slow on long texts."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in ``file`` (from the folder above modules, with slashes) at ``line``."""

    file: str
    line: int
    message: Message

    def shown(self, translate: Translate) -> str:
        """Return ``file:line: what is wrong, how to mend it`` in the user's language."""
        return f"{self.file}:{self.line}: {self.message.shown(translate)}"

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class Problems:
    """Collects the problems of one file, ``MOST_PROBLEMS`` at most."""

    def __init__(self, file: str) -> None:
        # A name may hold what isn't text, or turns what is written behind it.
        self.file = visible(file)
        self._found: list[Problem] = []

    def __iter__(self) -> Iterator[Problem]:
        return iter(sorted(self._found, key=lambda problem: problem.line))

    def __len__(self) -> int:
        return len(self._found)

    @property
    def full(self) -> bool:
        """Tell whether further problems are no longer kept."""
        return len(self._found) > MOST_PROBLEMS

    def add(self, line: int, template: Template, /, **values: object) -> None:
        """Note a problem at ``line`` (from 1) from an English template and its values."""
        self.add_message(line, Message(template, values))

    def add_message(self, line: int, message: Message) -> None:
        """Note a problem at ``line`` (from 1)."""
        if self.full:
            return
        if len(self._found) == MOST_PROBLEMS:
            message = Message(
                QT_TRANSLATE_NOOP("check", "there is more wrong here; mend the lines above first")
            )
        self._found.append(Problem(self.file, line, message))

    def add_unknown(
        self, line: int, word: str, known: Iterable[str], /, *, near: Template, far: Template
    ) -> None:
        """Note that ``word`` isn't one of ``known``.

        ``near`` is the template with ``{word}`` and ``{hint}``, used when a known word looks like
        it; ``far`` the one with ``{word}`` and ``{known}``.
        """
        if self.full:
            return
        from difflib import get_close_matches  # only who makes mistakes waits for it

        names = sorted(known)
        hints = get_close_matches(word[:_LONGEST_WORD], names, n=1)
        if hints:
            self.add(line, near, word=shortened(word), hint=hints[0])
        else:
            self.add(line, far, word=shortened(word), known=", ".join(names) or "-")


def shortened(text: str, most: int = 40) -> str:
    """Return ``text`` on one line and at most ``most`` characters long, to quote it."""
    line = " ".join(text[: 2 * most].split())
    return line if len(line) <= most and len(text) <= 2 * most else line[: most - 1] + "…"

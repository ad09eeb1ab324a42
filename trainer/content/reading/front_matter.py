"""The part between two lines of dashes at the top of a lesson or check."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.text.message import QT_TRANSLATE_NOOP
from .problem import Problems
from .yaml_file import Document, read_yaml

_DASHES = "---"


@dataclass(frozen=True, slots=True)
class Parts:
    """A file in two: its front matter (None when it can't be read) and the lines after it.

    ``body_line`` is the line (from 1) of the first line of ``body``.
    """

    head: Document | None
    body: list[str]
    body_line: int


def begins_with_front_matter(text: str) -> bool:
    """Tell whether the first line of ``text`` is one of dashes."""
    return text.split("\n", 1)[0].rstrip() == _DASHES


def split_front_matter(text: str, problems: Problems) -> Parts:
    r"""Split ``text``, with ``\n`` as line end, after its front matter."""
    lines = text.split("\n")
    if not begins_with_front_matter(text):
        problems.add(
            1,
            QT_TRANSLATE_NOOP(
                "check", 'the file must begin with "---", the title and so on, and "---" again'
            ),
        )
        return Parts(None, lines, 1)
    end = next((at for at, line in enumerate(lines[1:], 1) if line.rstrip() == _DASHES), None)
    if end is None:
        problems.add(
            1, QT_TRANSLATE_NOOP("check", 'the part at the top has no end; close it with "---"')
        )
        return Parts(None, [], len(lines))
    head = read_yaml("\n".join(lines[1:end]) + "\n", problems, first_line=2)
    return Parts(head, lines[end + 1 :], end + 2)

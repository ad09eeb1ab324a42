"""112 and 113 on paper: the program's own, which never come from content."""

from __future__ import annotations

from ..domain.text import QT_TRANSLATE_NOOP, Translate
from .fontbook import BOLD, REGULAR
from .lines import Span

_URGENT = QT_TRANSLATE_NOOP("paper", "Danger now")
_SUICIDE = QT_TRANSLATE_NOOP("paper", "Thoughts of suicide")
_DANGER_NUMBER = "112"
_SUICIDE_NUMBER = QT_TRANSLATE_NOOP("paper", "113 or 0800-0113")


def lifelines(translate: Translate) -> list[list[Span]]:
    """Return a line for each: what it is for, and the number in bold."""
    return [
        [Span(f"{translate(_URGENT)}: ", REGULAR), Span(_DANGER_NUMBER, BOLD)],
        [Span(f"{translate(_SUICIDE)}: ", REGULAR), Span(translate(_SUICIDE_NUMBER), BOLD)],
    ]

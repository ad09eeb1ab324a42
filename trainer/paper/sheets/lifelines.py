"""112 and 113 on paper: the program's own, which never come from content."""

from __future__ import annotations

from ...domain.directory.lifelines import DANGER, SUICIDE_FREE
from ...domain.text.message import QT_TRANSLATE_NOOP, Translate
from ..letters.fontbook import BOLD, REGULAR
from ..letters.lines import Span

_URGENT = QT_TRANSLATE_NOOP("paper", "Danger now")
_SUICIDE = QT_TRANSLATE_NOOP("paper", "Thoughts of suicide")
_SUICIDE_NUMBER = QT_TRANSLATE_NOOP("paper", "113 or {free}")


def lifelines(translate: Translate) -> list[list[Span]]:
    """Return a line for each: what it is for, and the number in bold."""
    suicide = translate(_SUICIDE_NUMBER).format(free=SUICIDE_FREE)
    return [
        [Span(f"{translate(_URGENT)}: ", REGULAR), Span(DANGER, BOLD)],
        [Span(f"{translate(_SUICIDE)}: ", REGULAR), Span(suicide, BOLD)],
    ]

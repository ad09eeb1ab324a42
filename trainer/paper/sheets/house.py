"""A page that shows the style of an organisation."""

from __future__ import annotations

from ...domain.directory.lifelines import SUICIDE_FREE
from ...domain.text.message import QT_TRANSLATE_NOOP, Translate
from ..blocks.styles import QUESTION, SMALL
from ..document.story import Story
from ..letters.fontbook import BOLD, REGULAR
from ..letters.lines import Span

TITLE = QT_TRANSLATE_NOOP("paper", "This is how a print looks")
_SAMPLE = QT_TRANSLATE_NOOP("paper", "An example")
_COLOURED = QT_TRANSLATE_NOOP("paper", "In your colour:")
_WHAT = QT_TRANSLATE_NOOP("paper", "headings, boxes and the tops of tables.")
_HEADING = QT_TRANSLATE_NOOP("paper", "What stays as it is")
_DARK = QT_TRANSLATE_NOOP("paper", "Text stays dark on white, so that everybody can read it.")
_SAYS = QT_TRANSLATE_NOOP("paper", "At the bottom it says what it was made with.")
_PRINT = QT_TRANSLATE_NOOP("paper", "You print")
_FOR = QT_TRANSLATE_NOOP("paper", "What for")
_LIFELINES = QT_TRANSLATE_NOOP("paper", "In danger now: 112. Thoughts of suicide: 113 or {free}.")
_ROOM = QT_TRANSLATE_NOOP("paper", "Room to write")
_LINES = 6
_ROWS = (
    (
        QT_TRANSLATE_NOOP("paper", "A lesson"),
        QT_TRANSLATE_NOOP("paper", "To read and fill in on paper"),
    ),
    (
        QT_TRANSLATE_NOOP("paper", "The card of my network"),
        QT_TRANSLATE_NOOP("paper", "For your purse and for the wall"),
    ),
)


def add_sample(story: Story, translate: Translate) -> None:
    """Add an example of all that has a colour to ``story``."""
    story.text(translate(_SAMPLE), SMALL)
    story.title(translate(TITLE))
    with story.box("goal"):
        story.text([Span(f"{translate(_COLOURED)} ", BOLD), Span(translate(_WHAT), REGULAR)])
    story.heading(translate(_HEADING))
    story.items([translate(_DARK), translate(_SAYS)])
    with story.box("callout"):
        story.text(translate(_LIFELINES).format(free=SUICIDE_FREE))
    head = [translate(_PRINT), translate(_FOR)]
    story.table(head, [[translate(one) for one in row] for row in _ROWS])
    with story.box("exercise", whole=True):
        story.text(translate(_ROOM), QUESTION)
        story.lines(_LINES)

"""The script of a team session on paper, and on a page of its own the card for each pair."""

from __future__ import annotations

from ...domain.text.message import QT_TRANSLATE_NOOP, Translate
from ...domain.toolkit.team_session import PairTalk, TeamSession
from ..blocks.styles import BODY, SMALL
from ..document.story import Story
from ..letters.fontbook import BOLD
from ..letters.lines import Span
from .prose import add_prose

_LASTS = QT_TRANSLATE_NOOP("paper", "Team session · {minutes} minutes")
_PART = QT_TRANSLATE_NOOP("paper", "Minutes {time}: {title}")
_TIME = QT_TRANSLATE_NOOP("paper", "Minutes")
_WHAT = QT_TRANSLATE_NOOP("paper", "What you do")
_SOURCES = QT_TRANSLATE_NOOP("paper", "Sources")
_CARD = QT_TRANSLATE_NOOP("paper", "Card: you play {person}")
_ONLY_YOU = QT_TRANSLATE_NOOP("paper", "Only for who plays {person}. The other looks away.")
_SECRET = QT_TRANSLATE_NOOP("paper", "Nobody knows this yet:")
_OPENS = QT_TRANSLATE_NOOP("paper", "You tell more when the other")
_CLOSES = QT_TRANSLATE_NOOP("paper", "You keep it to yourself when the other")


def add_session(story: Story, session: TeamSession, translate: Translate) -> None:
    """Add a script to ``story``: the hour at a glance, each part, and the card."""
    story.text(translate(_LASTS).format(minutes=session.minutes), SMALL)
    story.title(session.title)
    timed = list(session.timed())
    story.table(
        [translate(_TIME), translate(_WHAT)], [[at, part.title] for part, at in timed if at]
    )
    for part, at in timed:
        heading = translate(_PART).format(time=at, title=part.title) if at else part.title
        story.heading(heading)
        add_prose(story, part.html)
    if session.sources:
        story.heading(translate(_SOURCES))
        story.items(session.sources, SMALL)
    story.new_page()
    _add_card(story, session.talk, translate)


def _add_card(story: Story, talk: PairTalk, translate: Translate) -> None:
    person, card = talk.person, talk.card
    story.heading(translate(_CARD).format(person=person))
    story.text(translate(_ONLY_YOU).format(person=person))
    with story.box("exercise", whole=True):
        story.text(card.you)
        story.text([Span(f"{translate(_SECRET)} ", BOLD), Span(card.secret, BODY.font)])
    for head, lines in ((_OPENS, card.opens), (_CLOSES, card.closes)):
        story.heading(f"{translate(head)} ...", 3)
        story.items(lines)

"""A result of the route map on paper: what to do and who helps, and nothing about anybody."""

from __future__ import annotations

from collections.abc import Sequence

from ...domain.directory.entries import ServiceEntry, Standing
from ...domain.directory.lifelines import SUICIDE_FREE
from ...domain.directory.own_places import OwnPlace
from ...domain.route.picks import Pick
from ...domain.route.table import Route
from ...domain.route.urgency import LABELS
from ...domain.text.message import QT_TRANSLATE_NOOP, Translate
from ..blocks.styles import BODY, QUIET
from ..document.story import Story
from ..document.words import shown_seen
from ..letters.fontbook import BOLD
from ..letters.lines import Span

TITLE = QT_TRANSLATE_NOOP("paper", "Route map")
_LIFELINES = QT_TRANSLATE_NOOP("paper", "In danger now: 112. Thoughts of suicide: 113 or {free}.")
_WHO = QT_TRANSLATE_NOOP("paper", "Who can help")
_SAY = QT_TRANSLATE_NOOP("paper", "This is how you say it")
_TO_PERSON = QT_TRANSLATE_NOOP("paper", "To the other")
_ON_PHONE = QT_TRANSLATE_NOOP("paper", "On the phone")
_ROLE = QT_TRANSLATE_NOOP("paper", "What your role asks")
_OWN = QT_TRANSLATE_NOOP("paper", "Fill in yourself:")
_CHECK_FIRST = QT_TRANSLATE_NOOP("paper", "Check this first. It was last seen: {day}.")


def add_route(
    story: Story,
    route: Route,
    shown: Sequence[tuple[Pick, OwnPlace | None]],
    translate: Translate,
) -> None:
    """Add a result to ``story``; with each service what an own place says, if it is one."""
    rule = route.rule
    story.title(translate(TITLE))
    with story.box("callout", whole=True):
        story.text(translate(_LIFELINES).format(free=SUICIDE_FREE))
    story.heading(f"{translate(LABELS[route.urgency])}: {rule.title}")
    story.numbered(rule.first)
    for note in route.cautions:
        story.text(note.text)
    story.heading(translate(_WHO))
    for pick, own in shown:
        _add_pick(story, pick, own, translate)
    story.heading(translate(_SAY))
    for head, line in ((_TO_PERSON, rule.say_to_person), (_ON_PHONE, rule.say_on_phone)):
        story.text([Span(f"{translate(head)}: ", BOLD), Span(f"‘{line}’", BODY.font)])
    if route.duties:
        story.heading(translate(_ROLE))
        story.items([note.text for note in route.duties])


def _add_pick(story: Story, pick: Pick, own: OwnPlace | None, translate: Translate) -> None:
    one = pick.entry or pick.place
    if one is None:
        return
    story.heading(one.name, 3)
    story.text(pick.why or one.what_for)
    if pick.entry is None:
        story.text(_own_said(own) if own else translate(_OWN))
        if own is None:
            story.lines(1)
        return
    story.text(_said(pick.entry))
    if pick.standing is Standing.CHECK_FIRST:
        day = shown_seen(pick.entry.checked_on, translate)
        story.text(translate(_CHECK_FIRST).format(day=day), QUIET)


def _own_said(own: OwnPlace) -> str:
    return " · ".join(filter(None, (own.name, own.reach, own.when)))


def _said(entry: ServiceEntry) -> str:
    ways = (f"{way.value} ({way.note})" if way.note else way.value for way in entry.ways)
    return " · ".join(filter(None, (*ways, entry.hours, entry.cost)))

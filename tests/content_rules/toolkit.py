"""Rules about the toolkit: what is kept of young people, what has to be there, and who to call."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.content_rules.shelf import Fault, Shelf
from trainer.content.editing.texts import texts
from trainer.domain.directory.lifelines import SUICIDE_FREE
from trainer.domain.toolkit.cards import CARDS, CardDeck
from trainer.domain.toolkit.forms import Form
from trainer.domain.toolkit.posters import Poster
from trainer.domain.toolkit.scan import SCAN
from trainer.domain.toolkit.tool import Tool

LEAST_CARDS = 50
"""Conversation cards that each role can draw or print."""

NEEDED = (
    "gesprekskaarten", "signalenlijst", "gesprek-voorbereiden", "nagesprek", "mijn-netwerk",
    "waar-gaat-mijn-signaal-heen", "woordenlijst", "vijf-dingen", "rolbeschrijving",
    "huisregels-vertrouwen", "eerste-avond", "introductieweek", "jaarplan", "brief",
    "beoordeling-jongeren", "na-een-zelfmoord",
)  # fmt: skip
"""What the toolkit promises to each role, beside a scan."""

WORDS = "toolkit/nl/role-words.yaml"
"""Where a fault is named that is of no item."""

SUICIDE = re.compile(r"zelfmoord|zelfdoding|suïcid", re.IGNORECASE)
SHORT = re.compile(r"(?<![\d-])113(?!\d)")
WHOLE = SUICIDE_FREE


def free_text_fields(shelf: Shelf) -> Iterator[Fault]:
    """A field of a form that one writes in says "no names", and is kept only when asked for."""
    mend = "Give it about_someone: true; or a row in ALLOWED, with why it never is about someone."
    found: dict[Fault, None] = {}
    for tool in shelf.library.tools:
        for field in tool.body.fields if isinstance(tool.body, Form) else ():
            if field.is_written and not field.about_someone:
                what = f"“{field.id}” may say something about a young person: {field.label}"
                where = f"field {field.id}"
                found[Fault(shelf.item(tool), where, what, mend)] = None
    yield from found


def toolkit_counts(shelf: Shelf) -> Iterator[Fault]:
    """Each role has all that the toolkit promises, and 50 cards or more."""
    files = {shelf.item(tool).rpartition("/")[2]: shelf.item(tool) for tool in shelf.library.tools}
    for path in shelf.library.paths:
        own = {tool.id: tool for tool in shelf.library.tools if tool.outline.role == path.id}
        where = f"role {path.id}"
        for id in NEEDED:
            if id not in own:
                file = files.get(f"{id}.yaml", WORDS)
                yield Fault(file, where, f"{id} is missing", "Write it, or add the role.")
        if SCAN.id not in {tool.outline.kind for tool in own.values()}:
            yield Fault(WORDS, where, "there is no scan", "Write one.")
        for tool in own.values():
            if tool.outline.kind == CARDS.id and (count := _cards(tool)) < LEAST_CARDS:
                what = f"{count} cards, {LEAST_CARDS} is the least"
                yield Fault(shelf.item(tool), where, what, "Write more.")


def _cards(tool: Tool) -> int:
    deck: CardDeck = tool.body
    return len(deck.cards)


def lifelines(shelf: Shelf) -> Iterator[Fault]:
    """What names suicide also says whom to call: 113, and 0800-0113."""
    for tool in shelf.library.tools:
        outline = tool.outline
        text = "\n".join((outline.title, outline.summary, *(one for _, one in texts(tool.body))))
        has_foot = isinstance(tool.body, Poster) and tool.body.lifelines
        if SUICIDE.search(text) and not has_foot:
            numbers = {"113": SHORT.search(text), WHOLE: WHOLE in text}
            for number in (number for number, is_there in numbers.items() if not is_there):
                what = f"names suicide, and not {number}"
                mend = "Write: 113 of 0800-0113, gratis, dag en nacht."
                yield Fault(shelf.item(tool), f"role {outline.role}", what, mend)

"""What an item of the toolkit tells to say or do, one function a kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from trainer.content.editing.texts import prose
from trainer.domain.toolkit.cards import CARDS, CardDeck
from trainer.domain.toolkit.checklists import CHECKLIST, Checklist
from trainer.domain.toolkit.elsewhere import NETWORK, SESSION, WORDS, Elsewhere
from trainer.domain.toolkit.fields import Field
from trainer.domain.toolkit.forms import FORM, Form
from trainer.domain.toolkit.letters import LETTER, Letter
from trainer.domain.toolkit.posters import POSTER, Poster
from trainer.domain.toolkit.reviews import REVIEW
from trainer.domain.toolkit.scan import SCAN, Scan
from trainer.domain.toolkit.scripts import SCRIPT, Script
from trainer.domain.toolkit.tool import Tool
from trainer.domain.toolkit.year_plan import YEAR_PLAN, YearPlan

Told = Iterator[tuple[str, str]]
"""Where it is, and the text."""


def told(tool: Tool) -> Told:
    """Yield each line that an item tells to say or do, with its place."""
    for where, text in TOLD[tool.outline.kind](tool.body):
        yield from ((where, line) for line in text.splitlines() if line)


def _cards(deck: CardDeck) -> Told:
    for card in deck.cards:
        yield f"card {card.id}", f"{card.say}\n{card.back}"


def _script(script: Script) -> Told:
    for part in script.parts:
        yield f"part {part.title}", prose(part.prose)


def _poster(poster: Poster) -> Told:
    yield "headline", f"{poster.headline}\n{poster.closing}"
    for line in poster.lines:
        yield f"line {line.head}", f"{line.head}\n{line.text}"


def _letter(letter: Letter) -> Told:
    yield "prose", prose(letter.prose)
    yield from _fields(letter.fields)


def _scan(scan: Scan) -> Told:
    for one in scan.statements:
        yield f"statement {one.id}", f"{one.text}\n{one.begin}\n{one.how}"


def _form(form: Form) -> Told:
    for section in form.sections:
        yield f"section {section.title}", prose(section.prose)
    yield from _fields(form.fields)


def _checklist(checklist: Checklist) -> Told:
    for section in checklist.sections:
        yield f"section {section.title}", prose(section.prose)
    for line in checklist.lines:
        yield f"line {line.id}", line.text


def _year_plan(plan: YearPlan) -> Told:
    for idea in (idea for month in plan.months for idea in month.ideas):
        yield f"idea {idea.id}", idea.text


def _elsewhere(item: Elsewhere) -> Told:
    yield "how", item.how


def _fields(fields: Iterable[Field]) -> Told:
    for field in fields:
        yield f"field {field.id}", f"{field.label}\n{field.hint}"


TOLD: dict[str, Callable[[Any], Told]] = {
    CARDS.id: _cards,
    CHECKLIST.id: _checklist,
    FORM.id: _form,
    LETTER.id: _letter,
    NETWORK.id: _elsewhere,
    POSTER.id: _poster,
    REVIEW.id: _form,
    SCAN.id: _scan,
    SCRIPT.id: _script,
    SESSION.id: _elsewhere,
    WORDS.id: _elsewhere,
    YEAR_PLAN.id: _year_plan,
}

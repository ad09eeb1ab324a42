"""Scans on paper: empty to fill in with a pen, or filled in, with what to begin with."""

from __future__ import annotations

from ....domain.text.message import QT_TRANSLATE_NOOP, Translate
from ....domain.toolkit.scan import ANSWERS, Scan, Statement
from ....domain.toolkit.scan_record import PlannedStep, ScanRecord
from ....domain.toolkit.tool import Tool
from ...blocks.styles import BODY, QUIET, SMALL
from ...document.story import Story
from ...document.words import done_on, shown_day
from ...letters.fontbook import BOLD
from ...letters.lines import Span
from ..bars import Bar, Bars
from .given import Given

_STATEMENT = QT_TRANSLATE_NOOP("paper", "Statement")
_EMPTY = QT_TRANSLATE_NOOP("paper", "Put a tick in one column behind each line.")
_FIRST = QT_TRANSLATE_NOOP("paper", "What we begin with")
_NO_MORE = QT_TRANSLATE_NOOP("paper", "Choose three lines at most, and write them here.")
_NOTHING = QT_TRANSLATE_NOOP(
    "paper", "Nothing asks for a beginning now. Look again in half a year."
)
_WHAT = QT_TRANSLATE_NOOP("paper", "What")
_WHO = QT_TRANSLATE_NOOP("paper", "Who does it?")
_UNTIL = QT_TRANSLATE_NOOP("paper", "Before when?")
_ON = QT_TRANSLATE_NOOP("paper", "Filled in on {day}")
_BESIDE = QT_TRANSLATE_NOOP("paper", "Filled in on {day}; beside it that of {before}")
_PICTURE = QT_TRANSLATE_NOOP("paper", "{part}: {share} of 100")
_THEN = QT_TRANSLATE_NOOP("paper", "{part}: {share} of 100, was {before}")
_BEFORE = QT_TRANSLATE_NOOP("paper", "Last time")
_NOW = QT_TRANSLATE_NOOP("paper", "Now")
_ALL = QT_TRANSLATE_NOOP("paper", "All twelve")


def add_scan(story: Story, tool: Tool, given: Given, translate: Translate) -> None:
    """Add the scan: the newest one that was filled in, or an empty one."""
    scan: Scan = tool.body
    story.title(tool.outline.title)
    if given.scans:
        _add_filled(story, scan, given, translate)
    else:
        _add_empty(story, scan, translate)


def _add_empty(story: Story, scan: Scan, translate: Translate) -> None:
    story.text(scan.how, QUIET)
    story.text(translate(_EMPTY), QUIET)
    heads = [translate(_STATEMENT), *map(translate, ANSWERS)]
    for part in scan.parts:
        story.heading(part.title)
        story.text(part.about, SMALL.keeping_next())
        rows = [[one.text, *[None] * len(ANSWERS)] for one in scan.of(part.id)]
        story.table(heads, rows)
    story.heading(translate(_FIRST))
    story.text(translate(_NO_MORE), QUIET)
    story.table([translate(_WHAT), translate(_WHO), translate(_UNTIL)], [["", "", ""]] * 3, high=34)


def _add_filled(story: Story, scan: Scan, given: Given, translate: Translate) -> None:
    now = given.scans[0]
    before = given.scans[1] if len(given.scans) > 1 else None
    day = done_on(now.day, translate)
    if before is None:
        story.text(translate(_ON).format(day=day), QUIET)
    else:
        then = done_on(before.day, translate)
        story.text(translate(_BESIDE).format(day=day, before=then), QUIET)
    story.part(Bars(story, [_bar(scan, part.id, now, before, translate) for part in scan.parts]))
    _add_steps(story, scan, now, translate)
    story.heading(translate(_ALL))
    _add_answers(story, scan, now, before, translate)


def _bar(
    scan: Scan, part: str, now: ScanRecord, before: ScanRecord | None, translate: Translate
) -> Bar:
    title = next(one.title for one in scan.parts if one.id == part)
    share = scan.share(part, now.answers)
    then = None if before is None else scan.share(part, before.answers)
    template = _PICTURE if then is None else _THEN
    words = translate(template).format(
        part=title, share=round(share * 100), before=round((then or 0) * 100)
    )
    return Bar(title, share, then, words)


def _add_steps(story: Story, scan: Scan, now: ScanRecord, translate: Translate) -> None:
    story.heading(translate(_FIRST))
    known = {one.id: one for one in scan.statements}
    steps = [(known[step.statement], step) for step in now.steps if step.statement in known]
    if not steps:
        story.text(translate(_NOTHING))
        return
    rows = [_step(one, step, translate) for one, step in steps]
    story.table([translate(_WHAT), translate(_WHO), translate(_UNTIL)], rows)
    for one, _ in steps:
        story.text([Span(f"{one.begin}. ", BOLD), Span(one.how, BODY.font)])


def _step(one: Statement, step: PlannedStep, translate: Translate) -> list[str]:
    until = shown_day(step.until, translate) if step.until else ""
    return [one.begin, step.who, until]


def _add_answers(
    story: Story, scan: Scan, now: ScanRecord, before: ScanRecord | None, translate: Translate
) -> None:
    heads = [translate(_STATEMENT), translate(_NOW)]
    if before is not None:
        heads.insert(1, translate(_BEFORE))
    rows = []
    for one in scan.statements:
        records = [now] if before is None else [before, now]
        given = (record.answers.get(one.id) for record in records)
        rows.append([one.text, *("" if at is None else translate(ANSWERS[at]) for at in given)])
    story.table(heads, rows, SMALL.dark())

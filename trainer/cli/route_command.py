"""``trainer route table``: all results of the route map, for an expert who reviews them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from ..domain.directory.entries import Standing
from ..domain.errors import FileWriteError
from ..domain.route.picks import Pick
from ..domain.route.proof import Outcome
from ..domain.route.table import ROLE, UNKNOWN, RouteTable
from ..domain.route.urgency import LABELS
from ..domain.text.message import QT_TRANSLATE_NOOP, Message, Translate

_NONE = QT_TRANSLATE_NOOP(
    "cli", "The route map can't be read. trainer check says what is wrong in it."
)
_COUNTS = QT_TRANSLATE_NOOP(
    "cli", "{combinations} combinations lead to {results} different results, by {rules} rules."
)
_KEPT = QT_TRANSLATE_NOOP("cli", "Kept in {file}.")
_ALL = QT_TRANSLATE_NOOP("cli", "all answers")
_CHECK_FIRST = QT_TRANSLATE_NOOP("cli", "check first")
_OWN_PLACE = QT_TRANSLATE_NOOP("cli", "to fill in")

_HEADS = (
    QT_TRANSLATE_NOOP("cli", "rule"),
    QT_TRANSLATE_NOOP("cli", "combinations"),
    QT_TRANSLATE_NOOP("cli", "how soon"),
    QT_TRANSLATE_NOOP("cli", "role"),
    QT_TRANSLATE_NOOP("cli", "result"),
    QT_TRANSLATE_NOOP("cli", "first"),
    QT_TRANSLATE_NOOP("cli", "services"),
    QT_TRANSLATE_NOOP("cli", "say to the person"),
    QT_TRANSLATE_NOOP("cli", "say on the phone"),
    QT_TRANSLATE_NOOP("cli", "also"),
    QT_TRANSLATE_NOOP("cli", "sources"),
)
"""Of a row; the questions stand behind the fourth."""

_BEFORE_QUESTIONS = 4


def run(modules: Path, csv: Path | None, translate: Translate, out: TextIO) -> int:
    """Write every different result to ``out``, and to the file ``csv`` if one is given.

    Returns 1 when there is no sound table, else 0.

    Raises:
        FileWriteError: the file can't be written.
    """
    from ..services.network.route_review import reviewed

    table, found = reviewed(modules)
    if not table.rules:
        print(translate(_NONE), file=out)
        return 1
    rows = [_row(one, table, translate) for one in found]
    heads = _heads(table, translate)
    if csv is not None:
        _write(csv, heads, rows)
        print(Message(_KEPT, {"file": csv}).shown(translate), file=out)
        return 0
    for row in rows:
        print(*_lines(heads, row), "", sep="\n", file=out)
    values = {
        "combinations": sum(one.count for one in found),
        "results": len(found),
        "rules": len(table.rules),
    }
    print(Message(_COUNTS, values).shown(translate), file=out)
    return 0


def _heads(table: RouteTable, translate: Translate) -> list[str]:
    heads = [translate(one) for one in _HEADS]
    heads[_BEFORE_QUESTIONS:_BEFORE_QUESTIONS] = [one.ask for one in table.questions]
    return heads


def _row(outcome: Outcome, table: RouteTable, translate: Translate) -> list[str]:
    route = outcome.route
    rule = route.rule
    notes = (*route.cautions, *route.duties)
    sources = (*rule.sources, *(source for note in notes for source in note.sources))
    return [
        rule.id,
        str(outcome.count),
        translate(LABELS[route.urgency]),
        ", ".join(outcome.answers[ROLE]),
        *_answers(outcome, table, translate),
        rule.title,
        "\n".join(rule.first),
        "\n".join(_service(one, translate) for one in outcome.picks),
        rule.say_to_person,
        rule.say_on_phone,
        "\n".join(note.text for note in notes),
        "; ".join(dict.fromkeys(sources)),
    ]


def _answers(outcome: Outcome, table: RouteTable, translate: Translate) -> Iterator[str]:
    """Yield for each question the answers that occur, in the order of the question."""
    for question in table.questions:
        given = outcome.answers.get(question.id, [])
        met = [one.text for one in question.options if one.id in given]
        yield translate(_ALL) if len(met) == len(question.options) else " / ".join(met)


def _service(pick: Pick, translate: Translate) -> str:
    if pick.entry is None:
        name = pick.place.name if pick.place else UNKNOWN
        return f"{name} ({translate(_OWN_PLACE)}): {pick.why}"
    ways = ", ".join(way.value for way in pick.entry.ways)
    late = pick.standing is Standing.CHECK_FIRST
    note = f"; {translate(_CHECK_FIRST)}" if late else ""
    return f"{pick.entry.name} ({ways}{note}): {pick.why}"


def _lines(heads: Sequence[str], row: Sequence[str]) -> Iterator[str]:
    """Yield a result as lines to read; what goes over more lines is indented."""
    yield f"== {row[0]} ({row[1]})"
    for head, text in zip(heads[2:], row[2:], strict=True):
        if text:
            yield f"{head}: " + text.replace("\n", "\n    ")


def _write(file: Path, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    from csv import writer

    try:
        # With the mark by which spreadsheets know what the letters are.
        with file.open("w", encoding="utf-8-sig", newline="") as stream:
            made = writer(stream)
            made.writerow(heads)
            made.writerows(rows)
    except OSError as error:
        raise FileWriteError(file=str(file), details=str(error)) from error

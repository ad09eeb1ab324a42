"""``trainer check``: says what is wrong in the content, in which file and on which line."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from ..content.reading.places import is_folder
from ..domain.text.message import QT_TRANSLATE_NOOP, Message, Translate

_NO_FOLDER = QT_TRANSLATE_NOOP("check", "There is no folder {folder}.")
_NO_MODULE = QT_TRANSLATE_NOOP(
    "check", "There is no module in {folder}. Give the folder in which the modules stand."
)
_SOUND = QT_TRANSLATE_NOOP("check", "Nothing is wrong.")
_WRONG = QT_TRANSLATE_NOOP("check", "To mend: {problems}. What is sound is counted here.")
_COUNTS = QT_TRANSLATE_NOOP(
    "check",
    "Modules: {modules}, lessons: {lessons}, steps: {steps}, exercises: {exercises}, "
    "cards: {cards}, conversations: {conversations} with {nodes} nodes and {endings} endings, "
    "items of the toolkit: {tools}.",
)


def run(folder: Path, assets: Path | None, translate: Translate, out: TextIO) -> int:
    """Check the modules in ``folder`` and write the result to ``out``.

    ``assets`` is the folder with illustrations, or None. Returns 0 when nothing is wrong, else 1.
    """
    if not is_folder(folder):
        print(Message(_NO_FOLDER, {"folder": folder}).shown(translate), file=out)
        return 1
    from ..content.files.checks import check_all

    report = check_all(folder, assets=assets)
    if not report.counts.modules:
        print(Message(_NO_MODULE, {"folder": folder}).shown(translate), file=out)
        return 1
    for problem in report.problems:
        print(problem.shown(translate), file=out)
    verdict = Message(_WRONG, {"problems": len(report.problems)})
    if not report.problems:
        verdict = Message(_SOUND)
    counts = Message(_COUNTS, asdict(report.counts))
    print(verdict.shown(translate), counts.shown(translate), file=out)
    return 1 if report.problems else 0

"""What a user is told when a database was mended: what was saved, and what is missing."""

from __future__ import annotations

from ..domain.text.message import QT_TRANSLATE_NOOP, Message, Template
from .backup import day_of
from .mending import Mended

_UNKNOWN_DAY = QT_TRANSLATE_NOOP("errors", "an unknown day")
_RESTORED_ALL = QT_TRANSLATE_NOOP(
    "errors",
    "Your progress file was damaged. It was put aside, and the copy of {day} was put back. What "
    "you did after that day is there again, too.",
)
_RESTORED_BUT = QT_TRANSLATE_NOOP(
    "errors",
    "Your progress file was damaged. It was put aside, and the copy of {day} was put back. Answers "
    "and steps after that day that could not be saved: {lost}. Look through your notes and forms, "
    "too.",
)
_RESTORED = QT_TRANSLATE_NOOP(
    "errors",
    "Your progress file was damaged. It was put aside, and the copy of {day} was put back. What "
    "you did after that day may be missing.",
)
_READ_BACK_ALL = QT_TRANSLATE_NOOP(
    "errors",
    "Your progress file was damaged and there was no copy. It was put aside. All that was in it "
    "could be read, and is there again.",
)
_READ_BACK_BUT = QT_TRANSLATE_NOOP(
    "errors",
    "Your progress file was damaged and there was no copy. It was put aside. Saved from it: "
    "{saved} parts. Answers and steps that could not be saved: {lost}. Look through your notes and "
    "forms, too.",
)
_READ_BACK = QT_TRANSLATE_NOOP(
    "errors",
    "Your progress file was damaged and there was no copy. It was put aside. Saved from it: "
    "{saved} parts. Some of your notes, forms and half answers may be missing.",
)
_STARTED_ANEW = QT_TRANSLATE_NOOP(
    "errors",
    "Your progress file was damaged and there was no copy. It was put aside and not thrown away; "
    "your progress starts anew. Someone who knows computers can look at {folder}.",
)
_SET_BACK_ALL = QT_TRANSLATE_NOOP(
    "errors",
    "The end of your progress file was damaged. What was in it could still be read, and is there "
    "again.",
)
_SET_BACK_BY = QT_TRANSLATE_NOOP(
    "errors",
    "The end of your progress file could not be read. Answers and steps of the last time that are "
    "missing: {lost}. Look through your notes and forms, too.",
)
_SET_BACK = QT_TRANSLATE_NOOP(
    "errors",
    "Some of what you did last may be missing from your progress file. All that is in it was kept.",
)

_CLUB_ALL = QT_TRANSLATE_NOOP(
    "errors",
    "The file with who learns here, your own network, changes and logos was damaged. It was put "
    "aside. All of it is there again.",
)
_CLUB_BUT = QT_TRANSLATE_NOOP(
    "errors",
    "The file with who learns here, your own network, changes and logos was damaged. It was put "
    "aside. What could not be saved: {lost} parts. Look through My network, Organisation and your "
    "own changes of the helplines.",
)
_CLUB_RESTORED = QT_TRANSLATE_NOOP(
    "errors",
    "The file with who learns here, your own network, changes and logos was damaged. It was put "
    "aside, and the copy of {day} was put back. What you changed after that day may be missing.",
)
_CLUB_READ_BACK = QT_TRANSLATE_NOOP(
    "errors",
    "The file with who learns here, your own network, changes and logos was damaged. It was put "
    "aside. What could be read in it is there again; the rest is missing: look through My network, "
    "Organisation and your own changes of the helplines.",
)
_CLUB_ANEW = QT_TRANSLATE_NOOP(
    "errors",
    "The file with your own network, changes of the helplines and logos was damaged and could not "
    "be read. It was put aside and not thrown away. Who learns here is kept; fill in My network "
    "and Organisation again.",
)
_CLUB_SET_BACK = QT_TRANSLATE_NOOP(
    "errors",
    "Some of what you changed last in My network, Organisation or the helplines may be missing.",
)


def progress_notice(mended: Mended) -> Message:
    """Return what a learner is told of their own database."""
    every, but, perhaps = _progress_templates(mended)
    outcome = mended.outcome
    template = but if outcome.lost else perhaps if outcome.unsure else every
    return Message(template, _values(mended))


def _progress_templates(mended: Mended) -> tuple[Template, Template, Template]:
    """Return what to say when all was saved, when some is missing, and when some may be."""
    if mended.set_back:
        return _SET_BACK_ALL if mended.outcome.saved else _SET_BACK, _SET_BACK_BY, _SET_BACK
    if mended.copy is not None:
        return _RESTORED_ALL, _RESTORED_BUT, _RESTORED
    if not mended.outcome.saved:
        return _STARTED_ANEW, _STARTED_ANEW, _STARTED_ANEW
    return _READ_BACK_ALL, _READ_BACK_BUT, _READ_BACK


def club_notice(mended: Mended) -> Message:
    """Return what everyone is told of the database of the laptop."""
    outcome, values = mended.outcome, _values(mended)
    if mended.set_back:
        return Message(_CLUB_SET_BACK)
    if outcome.lost:
        return Message(_CLUB_BUT, values)
    if not outcome.unsure:
        return Message(_CLUB_ALL)
    if mended.copy is not None:
        return Message(_CLUB_RESTORED, values)
    return Message(_CLUB_READ_BACK if outcome.saved else _CLUB_ANEW)


def _values(mended: Mended) -> dict[str, object]:
    day = (day_of(mended.copy) or Message(_UNKNOWN_DAY)) if mended.copy else ""
    outcome = mended.outcome
    return {
        "day": day,
        "saved": outcome.saved,
        "lost": outcome.lost,
        "folder": str(mended.aside),
    }

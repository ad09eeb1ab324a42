"""Scans of one learner: half filled in, filled in, and what is to be done about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from ...domain.calendar.own_events import LONGEST_WHO, SCAN, OwnEvent, sound_span
from ...domain.directory.changes import has_banned
from ...domain.errors import NotKeptError
from ...domain.text.tidy import tidy_line
from ...domain.time.dating import believable
from ...domain.time.moments import compact
from ...domain.toolkit.scan import Answers, Scan, sound_answers
from ...domain.toolkit.scan_record import PlannedStep, ScanRecord
from ...domain.toolkit.tool import Tool
from ..learning.training import Training
from .toolkit import Toolkit

_DRAFTS, _SCANS = "scan-draft", "scan"


class Scanning:
    """One scan of the toolkit, each time that it was filled in."""

    def __init__(self, training: Training, tool: Tool) -> None:
        self._training = training
        self._kept = training.kept
        self._tool = tool

    @property
    def scan(self) -> Scan:
        """Return the statements."""
        body: Scan = self._tool.body
        return body

    def draft(self) -> dict[str, int]:
        """Return the answers of a scan that isn't finished; empty if there is none."""
        return sound_answers(self.scan, self._kept.get(_DRAFTS, self._tool.id))

    def keep_draft(self, answers: Answers) -> None:
        """Keep answers of a scan that isn't finished; without any, nothing is kept of it.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: the earlier ones stay.
        """
        if answers:
            self._kept.keep(_DRAFTS, self._tool.id, dict(answers))
        else:
            self._kept.drop(_DRAFTS, self._tool.id)

    def finish(self, answers: Answers) -> ScanRecord:
        """Keep a scan as one of today, with what to begin with.

        Raises:
            ValueError: not each statement has an answer.
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept; the draft stays.
        """
        sound = sound_answers(self.scan, answers)
        if not self.scan.is_complete(sound):
            raise ValueError("each statement needs an answer")
        now = self._training.clock.now()
        record = ScanRecord(
            id=f"{self._tool.id}-{compact(now).lower()}",
            tool=self._tool.id,
            day=self._training.today,
            answers=sound,
            steps=tuple(PlannedStep(statement=one.id) for one in self.scan.to_begin(sound)),
        )
        # Together: a scan whose draft stayed behind would be finished twice.
        draft = (_DRAFTS, self._tool.id)
        self._kept.keep_in_place_of(_SCANS, record.id, _plain(record), draft=draft)
        return record

    def keep(self, record: ScanRecord) -> None:
        """Keep a record in place of what was kept under its id.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: what was there stays.
        """
        self._kept.keep(_SCANS, record.id, _plain(record))

    def plan(self, record: ScanRecord, step: PlannedStep) -> ScanRecord:
        """Keep who does something and by when, and return the record with it.

        Raises:
            NotKeptError: a number in it is out of use; what was there stays.
            StoreFullError, StoreBusyError, StoreWriteError: what was there stays.
        """
        tidy = replace(step, who=tidy_line(step.who, LONGEST_WHO))
        if has_banned(tidy.who):
            raise NotKeptError
        steps = tuple(tidy if one.statement == step.statement else one for one in record.steps)
        made = replace(record, steps=steps)
        self.keep(made)
        return made

    def erase(self, record: ScanRecord) -> None:
        """Erase a record, with its tasks.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it is still there.
        """
        self._kept.drop(_SCANS, record.id)

    def records(self) -> tuple[ScanRecord, ...]:
        """Return all that were filled in, the newest first."""
        found = [
            record
            for id, plain in self._kept.all(_SCANS).items()
            if (record := _record(id, plain, self.scan)) and record.tool == self._tool.id
        ]
        # One of a day that can't be was made under a wrong clock: it isn't the newest for ever.
        return tuple(
            sorted(found, key=lambda one: (believable(one.day), one.day, one.id), reverse=True)
        )


def scan_tasks(training: Training) -> tuple[OwnEvent, ...]:
    """Return what the newest scan of each kind asks for, as far as there is a day for it.

    Those of other roles count, too: who is in sport may well fill in the scan of a school.
    """
    toolkit = Toolkit(training)
    found: list[OwnEvent] = []
    for outline in (one for one in toolkit.outlines("") if one.kind == "scan"):
        tool = toolkit.tool(outline.id, outline.role)
        for record in Scanning(training, tool).records()[:1]:
            found += _tasks(record, tool.body)
    return tuple(found)


def _tasks(record: ScanRecord, scan: Scan) -> list[OwnEvent]:
    names = {one.id: one for one in scan.statements}
    return [
        OwnEvent(
            id=f"{record.id}-{step.statement}",
            title=names[step.statement].begin,
            first=step.until,
            last=step.until,
            about=names[step.statement].how,
            who=step.who,
            source=f"{SCAN}{record.tool}",
            done=step.done,
        )
        for step in record.steps
        if step.until is not None and step.statement in names
    ]


def _plain(record: ScanRecord) -> dict[str, Any]:
    return {
        "tool": record.tool,
        "day": record.day.isoformat(),
        "answers": dict(record.answers),
        "steps": [
            {
                "statement": step.statement,
                "who": step.who,
                "until": step.until.isoformat() if step.until else "",
                "done": step.done,
            }
            for step in record.steps
        ],
    }


def _record(id: str, plain: Mapping[str, Any], scan: Scan) -> ScanRecord | None:
    """Return a record as it was kept; None when it can't be understood."""
    day, answers, steps = _day(plain.get("day")), plain.get("answers"), plain.get("steps")
    if day is None or not isinstance(answers, dict) or not isinstance(steps, list):
        return None
    return ScanRecord(
        id=id,
        tool=str(plain.get("tool", "")),
        day=day,
        answers=sound_answers(scan, answers),
        steps=tuple(_step(one) for one in steps if isinstance(one, dict)),
    )


def _step(plain: Mapping[str, Any]) -> PlannedStep:
    until = _day(plain.get("until"))
    return PlannedStep(
        statement=str(plain.get("statement", "")),
        who=tidy_line(str(plain.get("who", "")), LONGEST_WHO),
        until=until if until and sound_span(until, until) else None,
        done=plain.get("done") is True,
    )


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None

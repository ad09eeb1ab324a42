"""A small scan: four parts, three statements each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from trainer.domain.toolkit.scan import Scan, ScanPart, Statement
from trainer.domain.toolkit.tool import Moment, Tool, ToolOutline

PARTS = ("leren", "omgeving", "signaleren", "afspraken")

SCAN = Scan(
    how="Loop het samen na.",
    parts=tuple(ScanPart(id=one, title=one.title(), about=f"Over {one}.") for one in PARTS),
    statements=tuple(
        Statement(
            id=f"{part}-{number}",
            part=part,
            text=f"Zin {number} over {part}.",
            begin=f"Begin met {part} {number}",
            how="Zo doe je dat.",
        )
        for part in PARTS
        for number in (1, 2, 3)
    ),
)

IDS = tuple(one.id for one in SCAN.statements)

OUTLINE = ToolOutline(
    id="scan-klein",
    kind="scan",
    role="sport",
    title="Kleine scan",
    summary="Twaalf zinnen.",
    moments=(Moment.PLACE,),
)

TOOL = Tool(outline=OUTLINE, sources=(), written=date(2026, 11, 28), body=SCAN)


def answered(numbers: Iterable[int], ids: Iterable[str] = IDS) -> dict[str, int]:
    """Return answers in the order of the statements."""
    return dict(zip(ids, numbers, strict=False))

"""Pictures of the printed pages of each item of the toolkit, one sheet an item.

    python -m scripts.toolkit_pictures OUT [ROLE]

Each is made by the app's own prints, with an example filled in where there is something to fill in.
"""

from __future__ import annotations

import os
import sys
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from trainer.cli.language import translate_from
from trainer.content.index.content_index import ContentIndex
from trainer.domain.calendar.days import events_in, for_role, season, unknown_in
from trainer.domain.look.house_style import HouseStyle
from trainer.domain.look.tokens import LIGHT
from trainer.domain.toolkit.scan import Scan
from trainer.domain.toolkit.scan_record import PlannedStep, ScanRecord
from trainer.domain.toolkit.tool import Tool
from trainer.paper.sheets.network import PrintedPlace
from trainer.services.locations import shipped
from trainer.services.printing.pdf_pages import PdfPages
from trainer.services.toolkit.prints import Materials, ToolkitPrints
from trainer.ui.printing.print_job import image_of

DAY = date(2026, 11, 28)
SEASON = 2026
MOST_PAGES = 5
HIGH, GAP = 330, 12
"""Pixels of a page, and between two."""

EXAMPLE = HouseStyle("example", "VV De Linde")
PLACES = (
    PrintedPlace("Vertrouwenscontactpersoon", "Anouk", "in de kantine", "dinsdag en donderdag"),
    PrintedPlace("Huisarts", "de eigen huisarts", "", "kantooruren"),
)


def scans_of(tool: Tool) -> tuple[ScanRecord, ...]:
    """Return an example of a scan, and the one before it."""
    scan = tool.body
    if not isinstance(scan, Scan):
        return ()
    before = {one.id: at % 3 for at, one in enumerate(scan.statements)}
    now = {one.id: (at * 7 + 1) % 4 for at, one in enumerate(scan.statements)}
    steps = tuple(
        PlannedStep(statement=one.id, who=who, until=date(2027, 2, 1))
        for one, who in zip(scan.to_begin(now), ("Anouk", "Bilal", "het bestuur"), strict=False)
    )
    return (
        ScanRecord(id="2", tool=tool.id, day=DAY, answers=now, steps=steps),
        ScanRecord(id="1", tool=tool.id, day=date(2026, 5, 18), answers=before),
    )


def sheet(pdf: bytes) -> QImage:
    """Return the first pages of a print beside each other."""
    with closing(PdfPages(pdf)) as pages:
        count = min(pages.count, MOST_PAGES)
        images = [image_of(pages, place, 72) for place in range(count)]
    smooth = Qt.TransformationMode.SmoothTransformation
    small = [image.scaledToHeight(HIGH, smooth) for image in images]
    width = sum(image.width() for image in small) + GAP * (len(small) + 1)
    made = QImage(width, HIGH + 2 * GAP, QImage.Format.Format_RGB32)
    made.fill(QColor(f"#{LIGHT.line}"))
    painter = QPainter(made)
    left = GAP
    for image in small:
        painter.drawImage(QRect(left, GAP, image.width(), HIGH), image)
        left += image.width() + GAP
    painter.end()
    plain = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    return made.convertToFormat(QImage.Format.Format_Indexed8, plain)


def main(out: Path, role: str) -> None:
    """Write ``<item>.png`` in ``out`` for each item of a role."""
    application = QGuiApplication(sys.argv[:1])
    out.mkdir(parents=True, exist_ok=True)
    assets = shipped("assets")
    with TemporaryDirectory() as folder:
        index = ContentIndex.open(Path(folder) / "content.db", shipped("modules"))
        days = for_role(index.calendar(), role)
        for outline in index.tools(role):
            tool = index.tool(outline.id, role)
            materials = Materials(
                day=DAY,
                house=EXAMPLE,
                places=PLACES,
                scans={tool.id: scans_of(tool)},
                season=SEASON,
                events=events_in(days, {}, season(SEASON)),
                unknown=unknown_in(days, {}, season(SEASON)),
            )
            prints = ToolkitPrints(index, materials, assets / "fonts", translate_from(assets))
            file = out / f"{tool.id}.png"
            sheet(prints.item(tool)).save(str(file))
            print(file)
        index.close()
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "sport")

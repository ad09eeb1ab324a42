"""Prints of the toolkit, warm: each item and the whole bundle, against plain ReportLab.

The floor draws the same words on as many pages with one font, without tags, shapes or a second
pass. Nothing of it is asked in docs/measures.md; the figures say what one waits for.
"""

from __future__ import annotations

import statistics
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from trainer.content.index.content_index import ContentIndex
from trainer.domain.calendar.days import events_in, season
from trainer.paper.document.document import run_through
from trainer.services.locations import shipped
from trainer.services.toolkit.prints import Materials, ToolkitPrints

from ._measure import Work, against, report

_ROLE, _SEASON = "sport", 2026
_FONTS = shipped("assets") / "fonts"


def _plain(pdf: bytes) -> Work:
    """Return what draws the words of ``pdf`` again, as plainly as can be."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range().splitlines() for page in document]
    document.close()

    def draw() -> None:
        canvas = Canvas(BytesIO(), pageCompression=1)
        for lines in pages:
            canvas.setFont("Plain", 10)
            for place, line in enumerate(lines):
                canvas.drawString(50, 800 - 12 * place, line)
            canvas.showPage()
        canvas.save()

    return draw


def main() -> None:
    """Measure and report: the items one by one, and the bundle."""
    pdfmetrics.registerFont(TTFont("Plain", str(_FONTS / "AtkinsonHyperlegibleNext-Regular.ttf")))
    with TemporaryDirectory() as folder:
        index = ContentIndex.open(Path(folder) / "content.db", shipped("modules"))
        days = events_in(index.calendar(), {}, season(_SEASON))
        materials = Materials(day=date(2026, 11, 28), season=_SEASON, events=days)
        prints = ToolkitPrints(index, materials, _FONTS, str)
        _items(index, prints)
        _bundle(prints)
        index.close()


def _items(index: ContentIndex, prints: ToolkitPrints) -> None:
    measured = {}
    for outline in index.tools(_ROLE):
        tool = index.tool(outline.id, _ROLE)

        def make(tool: object = tool) -> bytes:
            return prints.item(tool)  # type: ignore[arg-type]  # bound early, of this round

        measured[outline.id] = against(make, _plain(make()), rounds=7, warm=1)
    slowest = max(measured, key=lambda id: measured[id]["milliseconds"])
    report(
        "toolkit-item",
        items=len(measured),
        milliseconds=statistics.median(one["milliseconds"] for one in measured.values()),
        ratio=statistics.median(one["ratio"] for one in measured.values()),
        slowest=slowest,
        slowest_milliseconds=measured[slowest]["milliseconds"],
        slowest_ratio=measured[slowest]["ratio"],
    )


def _bundle(prints: ToolkitPrints) -> None:
    def bound() -> bytes:
        return run_through(prints.bound(_ROLE))

    def zipped() -> bytes:
        return run_through(prints.zipped(_ROLE))

    pdf = bound()
    pages = len(pypdfium2.PdfDocument(pdf))
    floor = _plain(pdf)
    for name, make in (("toolkit-pdf", bound), ("toolkit-zip", zipped)):
        report(name, pages=pages, kilobytes=len(make()) // 1024, **against(make, floor, 3, warm=1))


if __name__ == "__main__":
    main()

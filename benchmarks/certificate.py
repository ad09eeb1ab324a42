"""One certificate, warm, against plain ReportLab with the same fonts. Must 2x, aim 1x.

In a row: as many a second as the plain one is a ratio of 1, which is a must.
"""

from __future__ import annotations

from datetime import date
from io import BytesIO

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from trainer.certificates import FORMATS
from trainer.domain.learning.certificate import Certificate
from trainer.services.locations import shipped

from ._measure import Work, against, report

_FONTS = shipped("assets") / "fonts"
_MANY = 200
_WEIGHTS = ("Regular", "Bold", "ExtraBold")
_CERTIFICATE = Certificate(
    number="7K4M-92QX-1TBD",
    name="Samira El Idrissi",
    path="sport",
    title="Steunpersoon in de sport",
    statement="heeft de training {title} afgerond",
    modules=("Basis", "Luisteren"),
    minutes=78,
    issued_on=date(2026, 11, 22),
    valid_until=date(2028, 11, 22),
)
_LINES = (
    "Certificaat",
    _CERTIFICATE.name,
    "heeft de training Steunpersoon in de sport afgerond",
    "Basis · Luisteren — 1,5 uur",
    "Behaald op Geldig tot Nummer",
    "22 november 2026 22 november 2028 7K4M-92QX-1TBD",
    "Dit certificaat zegt dat iemand de genoemde modules heeft afgerond.",
)


def _plain() -> None:
    canvas = Canvas(BytesIO(), pagesize=(842, 595), pageCompression=1)
    for place, line in enumerate(_LINES):
        canvas.setFont(f"Plain{_WEIGHTS[place % 3]}", 20)
        canvas.drawString(60, 500 - 40 * place, line)
    canvas.save()


def main() -> None:
    """Measure and report: one, and how many a second in a row."""
    for weight in _WEIGHTS:
        file = _FONTS / f"AtkinsonHyperlegibleNext-{weight}.ttf"
        pdfmetrics.registerFont(TTFont(f"Plain{weight}", str(file)))
    render = FORMATS["pdf"].load()

    def ours() -> None:
        render(_CERTIFICATE, _FONTS, str)

    report("certificate", must=2, aim=1, **against(ours, _plain, rounds=60))
    values = against(_in_a_row(ours), _in_a_row(_plain), rounds=5, warm=0)
    report(
        "certificates-in-a-row",
        must=1,
        a_second=round(1000 * _MANY / values["milliseconds"]),
        floor_a_second=round(1000 * _MANY / values["floor_milliseconds"]),
        ratio=round(1 / values["ratio"], 2),
    )


def _in_a_row(work: Work) -> Work:
    def row() -> None:
        for _ in range(_MANY):
            work()

    return row


if __name__ == "__main__":
    main()

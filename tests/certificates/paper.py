"""A certificate to print, the Dutch that stands on it, and a reader for what was printed."""

from __future__ import annotations

import io
import unicodedata
from datetime import date
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from trainer.certificates.pdf import render
from trainer.domain.learning.certificate import Certificate

FONTS = Path(__file__).parents[2] / "assets/fonts"

MONTHS = "januari februari maart april mei juni juli augustus september oktober november december"
ENGLISH_MONTHS = (
    "January February March April May June July August September October November December"
)

DUTCH = {
    "en-GB": "nl-NL",
    "Certificate": "Certificaat",
    "has completed the training {title}": "heeft de training {title} afgerond",
    "Earned on": "Behaald op",
    "Valid until": "Geldig tot",
    "Number": "Nummer",
    "1 hour": "1 uur",
    "{hours} hours": "{hours} uur",
    "{hours}.5 hours": "{hours},5 uur",
    **dict(zip(ENGLISH_MONTHS.split(), MONTHS.split(), strict=True)),
}


def dutch(template: str) -> str:
    """Translate as the app does: what has no translation stays English."""
    return DUTCH.get(template, template)


def certificate(name: str = "Samira El Idrissi", **changes: Any) -> Certificate:
    values: dict[str, Any] = {
        "number": "7K4M-92QX-1TBD",
        "name": name,
        "path": "sport",
        "title": "Steunpersoon in de sport",
        "statement": "heeft de training {title} afgerond",
        "modules": ("Luisteren", "Signaleren", "Doorverwijzen", "Voor jezelf zorgen"),
        "minutes": 210,
        "issued_on": date(2026, 11, 22),
        "valid_until": date(2028, 11, 22),
    }
    return Certificate(**(values | changes))


def printed(name: str = "Samira El Idrissi", **changes: Any) -> bytes:
    """Print a certificate with the app's own fonts only, the same on every computer."""
    return render(certificate(name, **changes), FONTS, dutch, system=())


def opened(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def text_of(pdf: bytes) -> str:
    """Return what a reader finds on the page, on one line."""
    return one_line(opened(pdf).pages[0].extract_text())


def one_line(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())

"""Rules about facts: figures, years and shares have a source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.content_rules.shelf import Fault, Shelf

FIGURES = {
    "45%": "Thrive",
    "39%": "Thrive",
    "9%": "Thrive",
    "6%": "Thrive",
    "60%": "Thrive",
    "53%": "Thrive",
    "73%": "Thrive",
    "63%": "Thrive",
    "94%": "Aanpak",
    "driekwart": "Thrive",
    "zes op de tien": "Thrive",
    "vijf op de tien": "Thrive",
    "bijna vijf op de tien": "Thrive",
}
"""Figures that may be quoted, with the document they are from (docs/pedagogy.md)."""

_NUMBER = r"(?:\d+|[eé]én|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)"
FIGURE = re.compile(
    rf"\b\d+(?:[.,]\d+)?\s?(?:%|procent\b)|\b{_NUMBER} (?:op|van) de (?:\d+|drie|vier|vijf|tien|"
    r"honderd)\b(?! (?:minuten|uur|dagen|keer|weken))|\bdrie ?kwart\b(?! (?:uur|van het uur))",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?<![\d.,:-])(?:19|20)\d\d(?![\d:%])")

_MEND = "Quote a figure of docs/pedagogy.md, and name its document and year under sources."


def figures(shelf: Shelf) -> Iterator[Fault]:
    """Only figures that may be quoted, in a file that names their document."""
    for text in shelf.texts:
        for found in FIGURE.finditer(text.body):
            figure = re.sub(r"\s?procent", "%", " ".join(found[0].lower().split()))
            figure = figure.replace("drie kwart", "driekwart").replace(" %", "%")
            document = FIGURES.get(figure)
            where = text.line(found.start())
            if document is None:
                yield Fault(text.file, where, f"“{found[0]}” is no figure of ours", _MEND)
            elif document not in text.sources:
                what = f"“{found[0]}” is from {document}, which isn't among the sources"
                yield Fault(text.file, where, what, _MEND)


def years(shelf: Shelf) -> Iterator[Fault]:
    """A year in the text is that of a source of the file."""
    for text in shelf.texts:
        for found in YEAR.finditer(text.body):
            if found[0] not in text.sources:
                where = text.line(found.start())
                yield Fault(text.file, where, f"{found[0]} stands in no source", _MEND)

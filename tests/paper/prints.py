"""Prints of made-up and of real content, and readers for what came on paper."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
from pypdf import PdfReader

from trainer.paper.document.document import Sheet, make_pdf
from trainer.paper.document.story import Story
from trainer.paper.forms.font import FieldFont
from trainer.paper.letters.fontbook import font_book

FONTS = Path(__file__).parents[2] / "assets/fonts"
DAY = date(2026, 11, 22)
DUTCH = {
    "en-GB": "nl-NL",
    "Made with Steunpersoon, {day}": "Gemaakt met Steunpersoon, {day}",
    "{page} of {total}": "{page} van {total}",
}


def dutch(template: str) -> str:
    """Translate as the app does: what has no translation stays English."""
    return DUTCH.get(template, template)


def printed(compose: Callable[[Story], None], title: str = "Een les") -> bytes:
    return make_pdf(Sheet(title, DAY), compose, FONTS, dutch)


def texts_of(pdf: bytes) -> list[str]:
    """Return what a reader finds on each page, on one line."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return [" ".join(page.extract_text().split()) for page in pages]


def text_of(pdf: bytes) -> str:
    return " ".join(texts_of(pdf))


def tags_of(pdf: bytes) -> list[str]:
    """Return the tags of the structure in the order of reading."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return list(_tags(document.Root.StructTreeRoot.K))


def _tags(kids: Any) -> list[str]:
    found: list[str] = []
    for kid in kids:
        if "/S" in kid:
            found += [str(kid.S).lstrip("/"), *_tags(kid.K)]
    return found


def unmarked(pdf: bytes) -> list[str]:
    """Return the operators that draw something outside of every mark."""
    drawing = {"Tj", "TJ", "f", "F", "f*", "S", "s", "B", "b", "B*", "b*", "Do", "sh"}
    loose: list[str] = []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            depth = 0
            for step in pikepdf.parse_content_stream(page):
                operator = str(step.operator)
                depth += operator in {"BDC", "BMC"}
                depth -= operator == "EMC"
                if operator in drawing and not depth:
                    loose.append(operator)
    return loose


def cramped_fields(pdf: bytes) -> list[str]:
    """Return the fields to write in that are too low for their lines, or have no end."""
    cramped = []
    line = FieldFont(font_book(FONTS)).line
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            for field in page.get("/Annots", ()):
                if field.get("/FT") != "/Tx":
                    continue
                lines = 2 if int(field.Ff) & 1 << 12 else 1
                height = float(field.Rect[3] - field.Rect[1])
                ends = int(field.MaxLen) > 0 and int(field.Ff) & 1 << 23
                if height < lines * line + 2 or not ends or " 0 Tf" not in str(field.DA):
                    cramped.append(str(field.T))
    return cramped

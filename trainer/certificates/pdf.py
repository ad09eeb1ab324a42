"""A certificate as PDF: one page, the same bytes for the same certificate."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from ..domain.certificate import Certificate
from ..domain.learner import LONGEST_NAME, tidy_name
from ..domain.moments import compact
from ..domain.text import Translate
from ..paper.fontbook import REGULAR, font_book
from ..paper.graphemes import clean
from ..paper.typesetting import registered
from . import words
from .page import HEIGHT, WIDTH, Page

_MAKER = "Steunpersoon"
_LONGEST_TITLE = 240

# Binary streams: a quarter smaller than as ASCII, and quicker. ReportLab has this for all or none.
rl_config.useA85 = 0


def render(
    certificate: Certificate,
    fonts: Path,
    translate: Translate,
    *,
    system: tuple[Path, ...] | None = None,
) -> bytes:
    """Return ``certificate`` as a PDF.

    Args:
        certificate: what it says; nothing in it is read as markup.
        fonts: the folder of the app's fonts.
        translate: from the English of ``words`` to the user's language.
        system: the font files to fall back on; those that are installed, if None.

    Raises:
        UndrawableNameError: no font has some of the name. FontMissingError: a font is gone.
        ValueError: the name is empty, or over ``LONGEST_NAME``.
    """
    name = tidy_name(certificate.name)
    if not name or len(certificate.name) > LONGEST_NAME:
        raise ValueError(f"a name has 1 to {LONGEST_NAME} characters: {certificate.name!r:.200}")
    buffer = BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=(WIDTH, HEIGHT),
        pageCompression=1,
        invariant=1,
        lang=translate(words.LANGUAGE),
        # Else Helvetica stands in every PDF, and it is not embedded.
        initialFontName=registered(fonts / REGULAR),  # type: ignore[arg-type] # the stub errs
    )
    _describe(canvas, certificate, name, translate)
    Page(canvas, font_book(fonts, system), certificate, translate).draw(name)
    canvas.save()
    return buffer.getvalue()


def _describe(canvas: Canvas, certificate: Certificate, name: str, translate: Translate) -> None:
    heading = f"{translate(words.CERTIFICATE)} {clean(certificate.title)[:_LONGEST_TITLE]}"
    canvas.setTitle(f"{heading} \N{EN DASH} {name}")
    canvas.setAuthor(_MAKER)
    canvas.setCreator(_MAKER)
    canvas.setSubject(heading)
    canvas.setKeywords(certificate.number)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setDateFormatter(lambda *_: _midnight(certificate.issued_on))


def _midnight(day: date) -> str:
    """Return the moment of making as the certificate has it: the clock would change the bytes."""
    return f"D:{compact(day)}000000Z"

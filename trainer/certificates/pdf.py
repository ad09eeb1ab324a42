"""A certificate as PDF: one page, tagged, the same bytes for the same certificate."""

from __future__ import annotations

from pathlib import Path

from ..domain.learning.certificate import Certificate
from ..domain.learning.learner import LONGEST_NAME, tidy_name
from ..domain.text.message import Translate
from ..paper.document.document import Sheet, make_pdf
from ..paper.document.pages import WHOLE
from ..paper.document.story import Story
from ..paper.letters.fontbook import font_book
from ..paper.letters.graphemes import clean
from . import words
from .page import CertificatePart

_LONGEST_TITLE = 240


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
    # Signs in content that no font has are left out: they may not keep anyone from a certificate.
    book = font_book(fonts, system)

    def compose(story: Story) -> None:
        story.new_page(WHOLE)
        story.part(CertificatePart(story, book, certificate, name, translate))

    heading = f"{translate(words.CERTIFICATE)} {clean(certificate.title)[:_LONGEST_TITLE]}"
    sheet = Sheet(
        f"{heading} \N{EN DASH} {name}", certificate.issued_on, keywords=certificate.number
    )
    return make_pdf(sheet, compose, fonts, translate, system=system)

"""Certificates on paper. One file a format, one row a format in ``FORMATS``.

Importing this package loads no PDF library and no fonts: ``Format.load`` and ``undrawable`` do,
when a certificate is made.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..domain.learning.certificate import Certificate
from ..domain.text.message import QT_TRANSLATE_NOOP, Translate

Render = Callable[[Certificate, Path, Translate], bytes]
"""From a certificate, the folder of the app's fonts and the user's language to a whole file.

Raises:
    UndrawableNameError: the name has characters that no font here has. FontMissingError: a font
    of the app is gone. ValueError: the name is empty, or over ``LONGEST_NAME``.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A kind of file in which a certificate can be kept."""

    id: str
    suffix: str
    label: str
    """In English; translated under the context ``certificate``."""
    load: Callable[[], Render]
    """Import what this format needs, and return the function that makes it."""


def _load_pdf() -> Render:
    from .pdf import render

    return render


FORMATS: dict[str, Format] = {
    form.id: form
    for form in (
        Format(
            id="pdf",
            suffix=".pdf",
            label=QT_TRANSLATE_NOOP("certificate", "PDF document"),
            load=_load_pdf,
        ),
    )
}


def undrawable(name: str, fonts: Path, system: Sequence[Path] | None = None) -> str:
    """Return the characters of ``name`` that can't be printed, each once, in order.

    Args:
        name: the name as it will stand on the certificate; it is tidied first.
        fonts: the folder of the app's fonts.
        system: the font files of the computer to fall back on; those that are installed, if None.

    Raises:
        FontMissingError: a font of the app is gone.
    """
    from ..paper.letters.fontbook import font_book

    return font_book(fonts, None if system is None else tuple(system)).undrawable(name)


__all__ = ["FORMATS", "Format", "Render", "undrawable"]

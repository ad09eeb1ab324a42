"""``trainer review export``: a PDF for each theme, for an expert to read, tick and write on."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

from ..content.editing.review_texts import SOURCES, THEMES, Passage, Theme, passages
from ..content.files.library import read_library
from ..domain.text.message import QT_TRANSLATE_NOOP, Message, Translate
from ..paper.document.document import Sheet, make_pdf
from ..paper.sheets.review import HEADING, PrintedPassage, add_review
from ..services.clock import CLOCK, Clock
from ..services.locations import shipped
from ..services.printing.learner_prints import save
from .folders import make_folder

_KEPT = QT_TRANSLATE_NOOP("cli", "{count} passages are in {file}.")


def run(
    modules: Path, folder: Path, translate: Translate, out: TextIO, clock: Clock = CLOCK
) -> int:
    """Write the PDFs of all themes in ``modules`` to ``folder``, and say so on ``out``.

    Raises:
        FileWriteError: a file can't be written. FontMissingError: a font of the app is gone.
    """
    make_folder(folder)
    library = read_library(modules, "nl")
    for theme in (*THEMES, SOURCES):
        found = passages(library, theme)
        file = folder / f"{theme.id}.pdf"
        save(_pdf(theme, found, translate, clock), file)
        print(Message(_KEPT, {"count": len(found), "file": file}).shown(translate), file=out)
    return 0


def _pdf(theme: Theme, found: tuple[Passage, ...], translate: Translate, clock: Clock) -> bytes:
    title = translate(theme.title)
    printed = [
        PrintedPassage(" › ".join((translate(one.part), *one.place)), one.lines) for one in found
    ]
    return make_pdf(
        Sheet(translate(HEADING).format(theme=title), clock.today()),
        lambda story: add_review(story, title, printed, translate),
        shipped("assets") / "fonts",
        translate,
    )

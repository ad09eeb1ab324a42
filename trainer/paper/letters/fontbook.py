"""Which font draws which character: the app's own ones first, then those of the computer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from pathlib import Path

from ...domain.errors import FontMissingError, UndrawableNameError
from ...domain.learning.learner import tidy_name
from .graphemes import UNKNOWN, clean, graphemes, is_invisible, is_mark, known
from .system_fonts import system_fonts
from .typeface import Typeface, TypefaceError

REGULAR = "AtkinsonHyperlegibleNext-Regular.ttf"
ITALIC = "AtkinsonHyperlegibleNext-Italic.ttf"
BOLD = "AtkinsonHyperlegibleNext-Bold.ttf"
EXTRA_BOLD = "AtkinsonHyperlegibleNext-ExtraBold.ttf"

_FALLBACKS = (
    "NotoSans-Bold.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansHebrew-Bold.ttf",
    "NotoSansDevanagari-Bold.ttf",
)
"""What Atkinson Hyperlegible lacks: Vietnamese, Greek, Cyrillic, and other scripts."""

_LIGHT_FALLBACKS = ("NotoSans-Regular.ttf", *_FALLBACKS)

_Choice = tuple[str, Typeface | None]
"""A piece of a text, and the font that has it."""


class FontBook:
    """The fonts of the app in one folder, and those of the computer behind them.

    A font file is read when it is first needed, and kept.
    """

    def __init__(self, folder: Path, system: Callable[[], Sequence[Path]]) -> None:
        self.folder = folder
        self._system = system
        self._faces: dict[str, Typeface] = {}
        self._found: dict[str, Typeface | None] = {}

    def face(self, file: str) -> Typeface:
        """Return the app's font ``file``.

        Raises:
            FontMissingError: it is gone or damaged.
        """
        if file not in self._faces:
            try:
                self._faces[file] = Typeface(self.folder / file)
            except TypefaceError as error:
                raise FontMissingError(file=file, details=str(error)) from error
        return self._faces[file]

    def undrawable(self, name: str) -> str:
        """Return the characters of ``name`` that no font has, each once, in order.

        Raises:
            FontMissingError: a font of the app is gone.
        """
        return self._lacking(self._choose(tidy_name(name), EXTRA_BOLD))

    def faces(self, text: str, file: str) -> list[Typeface]:
        """Return the font of each character of ``text``, which is set in ``file`` if it can be.

        Raises:
            UndrawableNameError: no font has some of it. FontMissingError: a font is gone.
        """
        chosen = self._choose(text, file)
        lacking = self._lacking(chosen)
        if lacking:
            raise UndrawableNameError(characters=" ".join(lacking))
        return [face for piece, face in chosen if face is not None for _ in piece]

    def shown(self, text: str, file: str) -> str:
        """Return ``text`` on one line, without the letters that no font has."""
        chosen = self._choose(clean(text), file)
        return " ".join("".join(piece for piece, face in chosen if face is not None).split())

    def _choose(self, text: str, file: str) -> list[_Choice]:
        """Return the font of each piece of ``text``: one for all, if there is such a font."""
        own: list[Typeface] = []
        for each in self._chain(file):
            own.append(each)
            if each.covers(text):
                return [(text, each)]
        pieces = [text[start:end] for start, end in graphemes(text)]
        strange = [piece for piece in pieces if not any(face.covers(piece) for face in own)]
        others = self._from_system(strange)
        whole = next((face for face in others if face.covers(text)), None)
        return [(text, whole)] if whole else _spread(pieces, [*own, *others])

    def _chain(self, file: str) -> Iterable[Typeface]:
        fallbacks = _LIGHT_FALLBACKS if file in (REGULAR, ITALIC) else _FALLBACKS
        return map(self.face, (file, *fallbacks))

    def _from_system(self, pieces: Sequence[str]) -> list[Typeface]:
        """Return fonts of the computer that together have ``pieces``: one if that is enough."""
        if not pieces:
            return []
        found = [self._first_with("".join(pieces))]
        if found == [None]:
            found = [self._first_with(piece) for piece in dict.fromkeys(pieces)]
        return list(dict.fromkeys(face for face in found if face is not None))

    def _first_with(self, text: str) -> Typeface | None:
        if text not in self._found:
            faces = map(system_face, self._system())
            self._found[text] = next((face for face in faces if face and face.covers(text)), None)
        return self._found[text]

    def _lacking(self, chosen: Sequence[_Choice]) -> str:
        """Return the characters that have no font; of a letter with its marks, what no font has.

        If all of it is somewhere, but never in one font, then the marks are what is too much.
        """
        lacking: list[str] = []
        for piece, face in chosen:
            if face is None:
                alone = [char for char in piece if not self._is_anywhere(char)]
                lacking += alone or piece[1:]
        return "".join(dict.fromkeys(lacking))

    def strange(self, text: str) -> str:
        """Return the characters of any text that no font has, each once, in order.

        Raises:
            FontMissingError: a font of the app is gone.
        """
        shown = (c for c in dict.fromkeys(text) if c.isprintable() and not is_invisible(c))
        return "".join(c for c in shown if c == UNKNOWN or not self._is_anywhere(c))

    def _is_anywhere(self, char: str) -> bool:
        own = any(face.covers(char) for face in self._chain(EXTRA_BOLD))
        return own or self._first_with(char) is not None


class WholeBook(FontBook):
    """The same fonts, where nothing is left out: what no font has is an empty box on paper.

    Under the box stands the letter itself, to be found, copied and read aloud. A blank would hide
    that something is missing.
    """

    def __init__(self, book: FontBook) -> None:
        vars(self).update(vars(book))  # With all that it has read.

    def faces(self, text: str, file: str) -> list[Typeface]:
        """Return the font of each character: ``file``, with its empty box, where there is none.

        Raises:
            FontMissingError: a font of the app is gone.
        """
        return [face or self.face(file) for piece, face in self._choose(text, file) for _ in piece]

    def shown(self, text: str, _file: str) -> str:
        """Return all of ``text`` on one line."""
        return clean(known(text))


def _spread(pieces: Sequence[str], faces: Sequence[Typeface]) -> list[_Choice]:
    """Give each piece the first font that has it; signs between letters keep the one before."""
    chosen: list[_Choice] = []
    before: Typeface | None = None
    for piece in pieces:
        sign = not any(char.isalpha() or is_mark(char) for char in piece)
        preferred = [before] if sign and before is not None else []
        before = next((face for face in (*preferred, *faces) if face.covers(piece)), None)
        chosen.append((piece, before))
    return chosen


@cache
def system_face(file: Path) -> Typeface | None:
    """Return a font of the computer, None if it can't be read or paints pictures."""
    try:
        face = Typeface(file)
    except TypefaceError:
        return None
    return None if face.has_colour else face


@lru_cache(maxsize=8)
def font_book(folder: Path, system: tuple[Path, ...] | None = None) -> FontBook:
    """Return the fonts of ``folder``, read once in a process.

    Args:
        folder: where the app's fonts are.
        system: the font files to fall back on; those that are installed, if None.
    """
    return FontBook(folder, system_fonts if system is None else lambda: system)


@lru_cache(maxsize=8)
def whole_book(folder: Path, system: tuple[Path, ...] | None = None) -> WholeBook:
    """Return the same fonts for prints in which nothing may be left out."""
    return WholeBook(font_book(folder, system))

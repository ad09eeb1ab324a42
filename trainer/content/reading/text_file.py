"""Reads a text file that anyone may have edited with anything."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from ...domain.text.message import QT_TRANSLATE_NOOP
from ...domain.text.signs import OddSign, flaws_in, visible
from ...reading import LargeFileError, NoFileError, read_at_most
from .problem import MOST_PROBLEMS, Problems, shortened

MOST_BYTES = 1_000_000

UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
"""Control characters and line ends that editors don't show, and lone surrogates."""

_ODD = {
    OddSign.UNSEEN: QT_TRANSLATE_NOOP(
        "check", "a sign that nobody sees ({code}) stands here; type this anew: {place}"
    ),
    OddSign.PASSING: QT_TRANSLATE_NOOP(
        "check", "a sign that only looks like another one ({code}); type this anew: {place}"
    ),
}

_QUOTED = 12
"""Characters before and behind a sign."""

IDENTIFIER = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
"""What learners' progress is kept under: the name of a folder, lesson, step, exercise or node."""


def read_text(file: Path, problems: Problems) -> str | None:
    r"""Return the text of ``file`` without a byte order mark and with ``\n`` as line end.

    Returns None, with the reason in ``problems``, when it can't be read.
    """
    try:
        raw = read_at_most(file, MOST_BYTES)
    except LargeFileError:
        add_too_big(problems)
        return None
    except NoFileError:
        problems.add(1, QT_TRANSLATE_NOOP("check", "this is no file; take it out"))
        return None
    except OSError as error:
        problems.add(
            1,
            QT_TRANSLATE_NOOP("check", "this file can't be read: {reason}"),
            reason=error.strerror or type(error).__name__,
        )
        return None
    return _decoded(raw.removeprefix(codecs.BOM_UTF8), problems)


def add_too_big(problems: Problems) -> None:
    """Note that a file is larger than ``MOST_BYTES``."""
    problems.add(1, QT_TRANSLATE_NOOP("check", "this file is larger than 1 MB; split it"))


def _decoded(raw: bytes, problems: Problems) -> str | None:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        problems.add(
            raw.count(b"\n", 0, error.start) + 1,
            QT_TRANSLATE_NOOP("check", "this file isn't in UTF-8; save it again in that encoding"),
        )
        return None
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return None if add_unfit(plain, problems, 1) else plain


def add_unfit(text: str, problems: Problems, first_line: int) -> bool:
    """Note each character of ``text`` that has no place in a text; tell whether there was any."""
    found = False
    for match in UNFIT.finditer(text):
        found = True
        problems.add(
            first_line + text.count("\n", 0, match.start()),
            QT_TRANSLATE_NOOP("check", "a control character ({code}) stands here; remove it"),
            code=f"U+{ord(match[0]):04X}",
        )
        if problems.full:
            break
    return found or _add_odd_signs(text, problems, first_line)


def _add_odd_signs(text: str, problems: Problems, first_line: int) -> bool:
    """Note each sign that isn't seen, or isn't what it looks like."""
    found = flaws_in(text)
    for at, flaw in found[:MOST_PROBLEMS]:
        problems.add(
            first_line + text.count("\n", 0, at),
            _ODD[flaw],
            code=f"U+{ord(text[at]):04X}",
            place=shortened(visible(_around(text, at))),
        )
    return bool(found)


def _around(text: str, at: int) -> str:
    """Return the piece of its line in which a sign stands."""
    start = max(text.rfind("\n", 0, at) + 1, at - _QUOTED)
    return text[start : at + _QUOTED].split("\n", 1)[0]


def is_identifier(text: str) -> bool:
    """Tell whether ``text`` has only small letters, digits and hyphens, 80 at most."""
    return IDENTIFIER.fullmatch(text) is not None


def check_identifier(text: str, line: int, problems: Problems) -> bool:
    """Note it when ``text`` can't be an identifier; tell whether it can."""
    if is_identifier(text):
        return True
    problems.add(
        line,
        QT_TRANSLATE_NOOP(
            "check", 'the name "{name}" can\'t be used; use small letters, digits and hyphens'
        ),
        name=visible(text[:40]),
    )
    return False

"""The last thing that can be said: the app is so broken that it has no window to say it in."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Sequence

from ..domain.directory.lifelines import SUICIDE_FREE
from ..domain.text.message import QT_TRANSLATE_NOOP
from ..services.console import complain
from ..services.locations import shipped
from .language import translate_from

_BROKEN = QT_TRANSLATE_NOOP(
    "errors",
    "Steunpersoon can't start: a part of it is missing or broken. What you did before is kept. "
    "Install Steunpersoon again. Someone is in danger now: call 112. Someone thinks of suicide: "
    "call 113, or {free}.",
)
_ERROR_SIGN = 0x10


def say_last_word(errors: Sequence[Exception], *, probe: bool) -> None:
    """Say on the console, and on Windows in a box of the system, that the app is broken."""
    text = translate_from(shipped("assets"))(_BROKEN).format(free=SUICIDE_FREE)
    complain(text)
    for error in errors:
        complain("".join(traceback.format_exception(error)))
    if sys.platform == "win32" and not probe:
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, "Steunpersoon", _ERROR_SIGN)

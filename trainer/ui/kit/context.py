"""What pages and widgets share: theme, icons, folders, and sentences in the user's language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ...domain.text.message import QT_TRANSLATE_NOOP, Message, Template
from ...services.workspace import Workspace
from ..theme.icons import Icons
from ..theme.theme import Theme

_MINUTE = QT_TRANSLATE_NOOP("words", "1 minute")
_MINUTES = QT_TRANSLATE_NOOP("words", "{count} minutes")


@dataclass(frozen=True, slots=True)
class Context:
    """Made once, when the app starts."""

    workspace: Workspace
    theme: Theme
    icons: Icons
    assets: Path


def translated(template: Template) -> str:
    """Return an English template in the user's language."""
    return QCoreApplication.translate(template.context, template)


def said(text: str) -> str:
    """Return a sentence of the app in the user's language, and what others wrote as it is."""
    return translated(text) if isinstance(text, Template) else text


def shown(message: Message) -> str:
    """Return a message of the rules in the user's language."""
    return message.shown(translated)


def minutes(count: int) -> str:
    """Return a number of minutes in words; one is singular."""
    return translated(_MINUTE if count == 1 else _MINUTES).format(count=count)

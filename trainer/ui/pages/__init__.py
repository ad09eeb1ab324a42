"""The pages of the window: one file a page, one row a page in ``PAGES``.

A page that comes later is not in the table, and so not in the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from ...domain.text import QT_TRANSLATE_NOOP
from .page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page: its id, where its class is, and its place in the sidebar, if it has one."""

    id: str
    load: Callable[[], type[Page]]
    title: str = ""
    icon: str = ""
    needs_learner: bool = True


def _later(module: str, name: str) -> Callable[[], type[Page]]:
    """Return a loader, so that a page is imported when it is first shown."""

    def load() -> type[Page]:
        made: type[Page] = getattr(import_module(f".{module}", __package__), name)
        return made

    return load


PAGES: dict[str, PageEntry] = {
    entry.id: entry
    for entry in (
        PageEntry(
            "learn",
            _later("learn_page", "LearnPage"),
            QT_TRANSLATE_NOOP("pages", "Learn"),
            "learn",
        ),
        PageEntry(
            "certificates",
            _later("certificates_page", "CertificatesPage"),
            QT_TRANSLATE_NOOP("pages", "Certificates"),
            "certificate",
        ),
        PageEntry(
            "settings",
            _later("settings_page", "SettingsPage"),
            QT_TRANSLATE_NOOP("pages", "Settings"),
            "settings",
            needs_learner=False,
        ),
        PageEntry("module", _later("module_page", "ModulePage")),
        PageEntry("lesson", _later("lesson_page", "LessonPage")),
        PageEntry("check", _later("check_page", "CheckPage")),
        PageEntry("help", _later("help_page", "HelpPage"), needs_learner=False),
        PageEntry("start", _later("start_page", "StartPage"), needs_learner=False),
    )
}

"""The pages of the window: one file a page, one row a page in ``PAGES``.

A page that comes later is not in the table, and so not in the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...domain.text.message import QT_TRANSLATE_NOOP, Template
from ..kit.context import translated
from ..kit.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page: its id, how its class is imported, and its place in the sidebar, if it has one."""

    id: str
    load: Callable[[], type[Page]]
    title: Template | None = None
    icon: str = ""
    needs_learner: bool = True


def _learn() -> type[Page]:
    from ..learning.learn_page import LearnPage

    return LearnPage


def _refresh() -> type[Page]:
    from ..learning.refresh_page import RefreshPage

    return RefreshPage


def _route() -> type[Page]:
    from ..route.route_page import RoutePage

    return RoutePage


def _toolkit() -> type[Page]:
    from ..toolkit.toolkit_page import ToolkitPage

    return ToolkitPage


def _tool() -> type[Page]:
    from ..toolkit.tool_page import ToolPage

    return ToolPage


def _pack() -> type[Page]:
    from ..toolkit.pack_page import PackPage

    return PackPage


def _certificates() -> type[Page]:
    from ..learning.certificates.certificates_page import CertificatesPage

    return CertificatesPage


def _settings() -> type[Page]:
    from .settings_page import SettingsPage

    return SettingsPage


def _module() -> type[Page]:
    from ..learning.module_page import ModulePage

    return ModulePage


def _lesson() -> type[Page]:
    from ..learning.lesson.lesson_page import LessonPage

    return LessonPage


def _check() -> type[Page]:
    from ..learning.check.check_page import CheckPage

    return CheckPage


def _pair() -> type[Page]:
    from ..learning.pair_page import PairPage

    return PairPage


def _notes() -> type[Page]:
    from ..learning.notes_page import NotesPage

    return NotesPage


def _confidence() -> type[Page]:
    from ..learning.confidence_page import ConfidencePage

    return ConfidencePage


def _print() -> type[Page]:
    from ..printing.print_page import PrintPage

    return PrintPage


def _help() -> type[Page]:
    from .help_page import HelpPage

    return HelpPage


def _keys() -> type[Page]:
    from .keys_page import KeysPage

    return KeysPage


def _search() -> type[Page]:
    from ..search.search_page import SearchPage

    return SearchPage


def _words() -> type[Page]:
    from ..learning.words_page import WordsPage

    return WordsPage


def _services() -> type[Page]:
    from ..helplines.helplines_page import ServicesPage

    return ServicesPage


def _network() -> type[Page]:
    from ..helplines.network_page import NetworkPage

    return NetworkPage


def _organisation() -> type[Page]:
    from ..organisation.organisation_page import OrganisationPage

    return OrganisationPage


def _further() -> type[Page]:
    from ..learning.further_page import FurtherPage

    return FurtherPage


def _team() -> type[Page]:
    from ..learning.team_page import TeamPage

    return TeamPage


def _start() -> type[Page]:
    from .start_page import StartPage

    return StartPage


PAGES: dict[str, PageEntry] = {
    entry.id: entry
    for entry in (
        PageEntry(
            "learn",
            _learn,
            QT_TRANSLATE_NOOP("pages", "Learn"),
            "learn",
        ),
        PageEntry(
            "refresh",
            _refresh,
            QT_TRANSLATE_NOOP("pages", "Refresh"),
            "refresh",
        ),
        PageEntry(
            "route",
            _route,
            QT_TRANSLATE_NOOP("pages", "Route map"),
            "route",
            needs_learner=False,
        ),
        PageEntry(
            "toolkit",
            _toolkit,
            QT_TRANSLATE_NOOP("pages", "Toolkit"),
            "toolkit",
        ),
        PageEntry(
            "certificates",
            _certificates,
            QT_TRANSLATE_NOOP("pages", "Certificates"),
            "certificate",
        ),
        PageEntry(
            "settings",
            _settings,
            QT_TRANSLATE_NOOP("pages", "Settings"),
            "settings",
            needs_learner=False,
        ),
        PageEntry("module", _module),
        PageEntry("lesson", _lesson),
        PageEntry("check", _check),
        PageEntry("pair", _pair),
        PageEntry("search", _search),
        PageEntry("words", _words),
        PageEntry("notes", _notes),
        PageEntry("confidence", _confidence),
        PageEntry("further", _further),
        PageEntry("team", _team),
        PageEntry("tool", _tool),
        PageEntry("pack", _pack),
        PageEntry("print", _print, needs_learner=False),
        PageEntry("services", _services, needs_learner=False),
        PageEntry("network", _network, needs_learner=False),
        PageEntry("organisation", _organisation, needs_learner=False),
        PageEntry("help", _help, needs_learner=False),
        PageEntry("keys", _keys, needs_learner=False),
        PageEntry("start", _start, needs_learner=False),
    )
}


def in_sidebar() -> list[tuple[str, str, str]]:
    """Return the pages of the sidebar in order: id, title in the user's language, icon."""
    return [
        (entry.id, translated(entry.title), entry.icon) for entry in PAGES.values() if entry.title
    ]

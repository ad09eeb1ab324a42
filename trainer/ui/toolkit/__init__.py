"""Items of the toolkit on screen: one file a kind, one row a kind in ``TOOL_VIEWS``.

A kind without a row is only looked at and printed.
"""

from __future__ import annotations

from .cards_view import CardsView
from .checklist_view import ChecklistView
from .elsewhere_view import NetworkView, SessionView, WordsView
from .form_view import FormView
from .letter_view import LetterView
from .review_view import ReviewView
from .scan.scan_view import ScanView
from .tool_view import ToolView
from .year.year_view import YearView

TOOL_VIEWS: dict[str, type[ToolView]] = {
    "cards": CardsView,
    "checklist": ChecklistView,
    "form": FormView,
    "letter": LetterView,
    "network": NetworkView,
    "review": ReviewView,
    "scan": ScanView,
    "session": SessionView,
    "words": WordsView,
    "year-plan": YearView,
}
"""From the id of a kind to its view."""

ONLY_PRINTED = frozenset({"poster", "script"})
"""Kinds that need no view; a test holds these and ``TOOL_VIEWS`` equal to ``TOOL_KINDS``."""

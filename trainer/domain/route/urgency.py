"""What each urgency of the route map is called; shared by window, paper and shell."""

from __future__ import annotations

from ..text.message import QT_TRANSLATE_NOOP
from .table import Urgency

LABELS = {
    Urgency.NOW: QT_TRANSLATE_NOOP("route", "Now"),
    Urgency.TODAY: QT_TRANSLATE_NOOP("route", "Today"),
    Urgency.WEEK: QT_TRANSLATE_NOOP("route", "This week"),
    Urgency.FOLLOW: QT_TRANSLATE_NOOP("route", "Listen and keep an eye on it"),
}
"""English templates of the context ``route``."""

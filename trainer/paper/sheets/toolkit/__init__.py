"""The toolkit on paper: one file a kind or two, one row a kind in ``PRINTED_TOOLS``."""

from __future__ import annotations

from .cards import add_cards
from .checklists import add_checklist
from .forms import add_form
from .from_elsewhere import add_own_network, add_words
from .given import ToPaper
from .letters import add_letter
from .posters import add_poster
from .reviews import add_review
from .scans import add_scan
from .scripts import add_script, add_team_session
from .year_plans import add_year_plan

PRINTED_TOOLS: dict[str, ToPaper] = {
    "cards": add_cards,
    "checklist": add_checklist,
    "form": add_form,
    "letter": add_letter,
    "network": add_own_network,
    "poster": add_poster,
    "review": add_review,
    "scan": add_scan,
    "script": add_script,
    "session": add_team_session,
    "words": add_words,
    "year-plan": add_year_plan,
}
"""From the id of a kind to what puts it on paper; a test holds it equal to ``TOOL_KINDS``."""

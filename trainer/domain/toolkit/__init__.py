"""The toolkit: kinds of items, one row a kind in ``TOOL_KINDS``."""

from __future__ import annotations

from .cards import CARDS
from .checklists import CHECKLIST
from .elsewhere import NETWORK, SESSION, WORDS
from .forms import FORM
from .letters import LETTER
from .posters import POSTER
from .reviews import REVIEW
from .scan import SCAN
from .scripts import SCRIPT
from .tool import AnyToolKind
from .year_plan import YEAR_PLAN

TOOL_KINDS: dict[str, AnyToolKind] = {
    kind.id: kind
    for kind in (
        CARDS,
        CHECKLIST,
        FORM,
        LETTER,
        NETWORK,
        POSTER,
        REVIEW,
        SCAN,
        SCRIPT,
        SESSION,
        WORDS,
        YEAR_PLAN,
    )
}

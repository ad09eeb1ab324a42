"""The kinds of exercise: one file a kind, one row a kind in ``KINDS``."""

from __future__ import annotations

from .card import CARD
from .choice import CHOICE
from .conversation import CONVERSATION
from .kind import AnyKind
from .match import MATCH
from .order import ORDER
from .plan import PLAN
from .reflect import REFLECT
from .reply import REPLY
from .scale import SCALE
from .sort import SORT
from .spot import SPOT

KINDS: dict[str, AnyKind] = {
    kind.id: kind
    for kind in (
        CHOICE,
        SORT,
        ORDER,
        MATCH,
        SPOT,
        REFLECT,
        REPLY,
        SCALE,
        PLAN,
        CONVERSATION,
        CARD,
    )
}

__all__ = ["KINDS"]

"""The kinds of exercise: one file a kind, one row a kind in ``KINDS``."""

from __future__ import annotations

from ..exercise import AnyKind
from .card import CARD
from .choice import CHOICE
from .conversation import CONVERSATION
from .match import MATCH
from .order import ORDER
from .reflect import REFLECT
from .scale import SCALE
from .sort import SORT

KINDS: dict[str, AnyKind] = {
    kind.id: kind for kind in (CHOICE, SORT, ORDER, MATCH, REFLECT, SCALE, CONVERSATION, CARD)
}

__all__ = ["KINDS"]

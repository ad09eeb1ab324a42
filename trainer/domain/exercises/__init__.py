"""The kinds of exercise: one file a kind, one row a kind in ``KINDS``."""

from __future__ import annotations

from ..exercise import AnyKind
from .choice import CHOICE
from .conversation import CONVERSATION
from .plan import PLAN
from .reflect import REFLECT
from .sort import SORT
from .spot import SPOT

KINDS: dict[str, AnyKind] = {
    kind.id: kind for kind in (CHOICE, SORT, SPOT, REFLECT, PLAN, CONVERSATION)
}

__all__ = ["KINDS"]

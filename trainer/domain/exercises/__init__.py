"""The kinds of exercise: one file a kind, one row a kind in ``KINDS``."""

from __future__ import annotations

from ..exercise import AnyKind
from .choice import CHOICE
from .conversation import CONVERSATION
from .reflect import REFLECT
from .reply import REPLY
from .sort import SORT

KINDS: dict[str, AnyKind] = {kind.id: kind for kind in (CHOICE, SORT, REFLECT, REPLY, CONVERSATION)}

__all__ = ["KINDS"]

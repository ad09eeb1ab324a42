"""The one source of chance for what is drawn: questions, talks, cards. Tests pass their own."""

from __future__ import annotations

from random import Random, SystemRandom  # noqa: TID251 - everyone else gets it passed in

CHANCE: Random = SystemRandom()
"""That of this laptop; nobody can foresee it."""

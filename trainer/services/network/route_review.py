"""All results of the route map, for who reviews it."""

from __future__ import annotations

from pathlib import Path

from ...content.files.library import read_library
from ...domain.route.proof import Outcome, outcomes, shipped_offer
from ...domain.route.table import RouteTable


def reviewed(modules: Path, language: str = "nl") -> tuple[RouteTable, tuple[Outcome, ...]]:
    """Return the table in ``modules`` and each different result; none when it has mistakes."""
    library = read_library(modules, language)
    if not library.route.rules:
        return library.route, ()
    offer = shipped_offer(library.services)
    return library.route, outcomes(library.route, offer, sorted(library.roles))

"""What the content offers, without a learner."""

from __future__ import annotations

from pathlib import Path

from ...content.files.library import read_library


def ready_paths(modules: Path, language: str = "nl") -> list[str]:
    """Return the ids of the paths that can be chosen."""
    return [path.id for path in read_library(modules, language).paths if path.ready]

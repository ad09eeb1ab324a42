"""A learner's folder, and a key."""

from __future__ import annotations

from pathlib import Path

import pytest

from trainer.store.keys import Key, make_key


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a learner who has not begun."""
    return tmp_path / "learners" / "0123456789abcdef"


@pytest.fixture
def key(tmp_path: Path) -> Key:
    """Return a key that is kept beside the test's databases."""
    return make_key(tmp_path)

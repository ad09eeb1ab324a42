"""A laptop with the real content on it, compiled once."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from trainer.content.index.content_index import ContentIndex
from trainer.services.clock import Clock
from trainer.services.learning.training import Training
from trainer.services.locations import shipped
from trainer.services.workspace import Workspace

NOW = datetime(2026, 11, 22, 20, 15, tzinfo=UTC)

Opened = Callable[..., Workspace]


class MovedClock(Clock):
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


@pytest.fixture
def clock() -> MovedClock:
    return MovedClock()


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the compiled content."""
    from trainer import __version__

    file = tmp_path_factory.mktemp("compiled") / "content-nl.db"
    index = ContentIndex.open(file, shipped("modules"), "nl", __version__)
    assert index.modules("sport")
    index.close()
    return file


@pytest.fixture
def open_workspace(data_dir: Path, clock: MovedClock, compiled: Path) -> Iterator[Opened]:
    """Return what opens the laptop's folder, with the real content unless told otherwise."""
    made: list[Workspace] = []

    def open_it(folder: Path = data_dir, modules: Path | None = None) -> Workspace:
        if modules is None and not folder.exists():
            (folder / "cache").mkdir(parents=True)
            shutil.copyfile(compiled, folder / "cache" / compiled.name)
        made.append(Workspace(folder, modules or shipped("modules"), clock))
        return made[-1]

    yield open_it
    for workspace in made:
        workspace.close()


@pytest.fixture
def workspace(open_workspace: Opened) -> Workspace:
    return open_workspace()


@pytest.fixture
def training(workspace: Workspace) -> Training:
    """Return the training of a learner who has just begun with sport."""
    learner = workspace.add_learner("Fatma", "sport")
    training, notice = workspace.enter(learner)
    assert notice is None
    return training

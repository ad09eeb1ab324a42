"""A learner on the path sport, in a folder of its own, for the figures to work on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from trainer.services.locations import shipped
from trainer.services.training import Training
from trainer.services.workspace import Workspace, prepare_folder


@contextmanager
def learner(modules: Path | None = None) -> Iterator[tuple[Workspace, Training]]:
    """Yield an open data folder and the use cases of its one learner."""
    with TemporaryDirectory(prefix="steunpersoon-bench-") as name:
        folder = Path(name)
        prepare_folder(folder)
        workspace = Workspace(folder, modules or shipped("modules"))
        training, _ = workspace.enter(workspace.add_learner("Samira", "sport"))
        try:
            yield workspace, training
        finally:
            workspace.close()

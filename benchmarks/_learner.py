"""A learner on the path sport, in a folder of its own, for the figures to work on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from trainer.domain.learning.progress import Place
from trainer.services.learning.training import Training
from trainer.services.locations import shipped
from trainer.services.workspace import Workspace


@contextmanager
def learner(modules: Path | None = None) -> Iterator[tuple[Workspace, Training]]:
    """Yield an open data folder and the use cases of its one learner."""
    with TemporaryDirectory(prefix="steunpersoon-bench-") as name:
        folder = Path(name)
        workspace = Workspace(folder, modules or shipped("modules"))
        training, _ = workspace.enter(workspace.add_learner("Samira", "sport"))
        try:
            yield workspace, training
        finally:
            workspace.close()


def prepare(folder: Path) -> None:
    """Make a data folder of somebody who saw the first lesson and the begin of the second."""
    workspace = Workspace(folder, shipped("modules"))
    training, _ = workspace.enter(workspace.add_learner("Samira", "sport"))
    every = (training.lessons(one.module.id) for one in reversed(training.overview().modules))
    # The last module with lessons: a final check has none.
    first, second, *_ = next(lessons for lessons in every if lessons)
    for lesson, steps in ((first, first.steps), (second, second.steps[:1])):
        for step in steps:
            training.see(Place(lesson.module, lesson.id, step))
    workspace.close()


if __name__ == "__main__":
    prepare(Path(sys.argv[1]))

"""The path opened and painted with 10,000 lessons against 100. Must 2x, aim flat."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from trainer.services.locations import shipped
from trainer.services.workspace import Workspace, prepare_folder
from trainer.ui.app import application
from trainer.ui.context import Context
from trainer.ui.pages.learn_page import LearnPage
from trainer.ui.theme.icons import Icons
from trainer.ui.theme.theme import Theme

from ._measure import against, report

_MODULES = 5
_LESSON = """---
title: Les {number}
goal: Je kunt iets.
minutes: 8
roles: [sport]
sources: []
---

<!-- step: begin -->
## Begin

```reflect
id: denk
question: Wat denk je?
```
"""


def _make(modules: Path, lessons: int) -> None:
    shutil.copytree(shipped("modules") / "paths", modules / "paths")
    names = [f"module-{number}" for number in range(_MODULES)]
    for name in names:
        home = modules / name / "nl"
        (home / "lessons").mkdir(parents=True)
        (home / "module.yaml").write_text(
            f"title: {name}\nsummary: Een module.\npicture: module-luisteren\n", encoding="utf-8"
        )
        for number in range(1, lessons // _MODULES + 1):
            file = home / "lessons" / f"{number:04}-les-{number}.md"
            file.write_text(_LESSON.format(number=number), encoding="utf-8")
    for path in (modules / "paths/nl").glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(
            text.replace("[basis, luisteren]", f"[{', '.join(names)}]"), encoding="utf-8"
        )


def main() -> None:
    """Measure and report. Compiling the content first is not part of the figure."""
    app = application()
    with TemporaryDirectory(prefix="steunpersoon-bench-") as name:
        opened = []
        for lessons in (100, 10_000):
            root = Path(name) / str(lessons)
            _make(root / "modules", lessons)
            prepare_folder(root / "data")
            workspace = Workspace(root / "data", root / "modules")
            training, _ = workspace.enter(workspace.add_learner("Samira", "sport"))
            context = Context(
                workspace,
                Theme(app, workspace.settings),
                Icons(shipped("assets")),
                shipped("assets"),
            )
            page = LearnPage(context)
            page.meet(training)
            page.resize(1048, 800)

            def show(page: LearnPage = page) -> None:
                page.training.changed()
                page.enter()
                page.grab()

            opened.append((show, workspace, page))
        values = against(opened[1][0], opened[0][0], rounds=20)
        report("catalogue", lessons="10,000 / 100", must=2, aim=1, **values)
        for _, workspace, page in opened:
            page.deleteLater()
            workspace.close()


if __name__ == "__main__":
    main()

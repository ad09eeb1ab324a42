"""The path opened and painted, and the index opened: 10,000 lessons against 100.

Must 2x, aim flat. Compiling the content is no part of it.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from trainer.content.index.content_index import ContentIndex
from trainer.services.locations import shipped
from trainer.services.workspace import Workspace
from trainer.ui.application import application
from trainer.ui.kit.context import Context
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.theme.icons import Icons
from trainer.ui.theme.theme import Theme

from ._measure import against, report

_SIZES = (100, 10_000)
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


class _Catalogue:
    """A data folder with so many lessons, and the page that shows them."""

    def __init__(self, app: QApplication, root: Path, lessons: int) -> None:
        _make(root / "modules", lessons)
        self._modules = root / "modules"
        self._again = root / "again.db"
        self.workspace = Workspace(root / "data", self._modules)
        training, _ = self.workspace.enter(self.workspace.add_learner("Samira", "sport"))
        theme = Theme(app, self.workspace.settings)
        assets = shipped("assets")
        self.page = LearnPage(Context(self.workspace, theme, Icons(assets), assets))
        self.page.meet(training)
        self.page.resize(1048, 800)

    def show(self) -> None:
        """Open and paint the path, as after an answer."""
        self.page.training.changed()
        self.page.enter()
        self.page.grab()

    def open_index(self) -> None:
        """Open the compiled content, which is there after the first time."""
        ContentIndex.open(self._again, self._modules).close()

    def close(self) -> None:
        """Let go of page and files."""
        self.page.deleteLater()
        self.workspace.close()


def main() -> None:
    """Measure and report."""
    app = application()
    with TemporaryDirectory(prefix="steunpersoon-bench-") as name, ExitStack() as stack:
        few, many = (
            stack.enter_context(closing(_Catalogue(app, Path(name) / str(lessons), lessons)))
            for lessons in _SIZES
        )
        values = against(many.show, few.show, rounds=30)
        report("catalogue", lessons="10,000 / 100", must=2, aim=1, **values)
        values = against(many.open_index, few.open_index, rounds=100)
        report("index-opened", lessons="10,000 / 100", must=2, aim=1, **values)


if __name__ == "__main__":
    main()

"""Runs first in the frozen app, in the place of PIL: 9 MB that nothing here uses.

ReportLab imports PIL.Image when it is imported, for pictures on a page; certificates draw shapes.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any


def _open(*_: Any, **__: Any) -> Any:
    raise NotImplementedError("the frozen app has no PIL: see build_app.spec")


image = ModuleType("PIL.Image")
vars(image).update(Image=type("Image", (), {}), open=_open)
pil = ModuleType("PIL")
vars(pil).update(Image=image)
sys.modules.update({"PIL": pil, "PIL.Image": image})

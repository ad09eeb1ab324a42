"""What every test gets: its own data folder, and for Qt the app's fonts and two guards.

Nothing here imports Qt unless the test uses ``qapp`` (``qtbot`` does).
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Generator, Iterator
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).parent.parent
TRAINER = ROOT / "trainer"
FONTS = ROOT / "assets/fonts"
JOBS_MILLISECONDS = 10_000

MODAL = {
    "QtGui.QDrag": ("exec", "exec_"),
    "QtWidgets.QColorDialog": ("getColor",),
    "QtWidgets.QDialog": ("exec", "exec_"),
    "QtWidgets.QFileDialog": (
        "getExistingDirectory",
        "getExistingDirectoryUrl",
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getOpenFileUrls",
        "getSaveFileName",
        "getSaveFileUrl",
    ),
    "QtWidgets.QFontDialog": ("getFont",),
    "QtWidgets.QInputDialog": ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    "QtWidgets.QMenu": ("exec", "exec_"),
    "QtWidgets.QMessageBox": (
        "about",
        "aboutQt",
        "critical",
        "information",
        "question",
        "warning",
    ),
    "QtPrintSupport.QPrintDialog": ("exec", "exec_"),
}
"""What waits for a person, by class: a test that calls it would hang."""

_waited_for: list[str] = []
_failed = pytest.StashKey[bool]()

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("ci", max_examples=50, deadline=None, derandomize=False)
settings.register_profile("quick", parent=settings.get_profile("ci"), max_examples=15)
settings.register_profile("long", parent=settings.get_profile("ci"), max_examples=5_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_report_header() -> str:
    """Tell how long the files of the app are."""
    lengths = [len(file.read_bytes().splitlines()) for file in TRAINER.rglob("*.py")]
    return (
        f"trainer: {len(lengths)} files, median {median(lengths):.0f} lines, longest {max(lengths)}"
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember that a test failed: that its traceback keeps widgets is not a second fault."""
    report = yield
    if report.failed:
        item.stash[_failed] = True
    return report


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a data folder of its own, which isn't there yet."""
    folder = tmp_path / "data"
    monkeypatch.setenv("TRAINER_DATA_DIR", str(folder))
    return folder


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Give the application the app's own fonts: what is measured is the same on every machine."""
    from PySide6.QtGui import QFont, QFontDatabase

    from trainer.domain.look.tokens import FONT_FAMILY, TYPE_SCALE

    for file in sorted(FONTS.glob("*.ttf")):
        assert QFontDatabase.addApplicationFont(str(file)) != -1, f"{file.name} can't be loaded"
    font = QFont(FONT_FAMILY)
    font.setPixelSize(TYPE_SCALE["body"])
    qapp.setFont(font)
    _forbid_modal()
    return qapp


def _forbid_modal() -> None:
    for class_name, functions in MODAL.items():
        module, name = class_name.split(".")
        cls: Any = getattr(import_module(f"PySide6.{module}"), name)
        for function in functions:
            setattr(cls, function, _refusal(f"{name}.{function}"))
    _forbid_menu_exec()


def _refusal(name: str) -> Callable[..., None]:
    def refuse(*_: object, **__: object) -> None:
        _waited_for.append(name)
        pytest.fail(f"{name} waits for a person, and here is none")

    return refuse


def _forbid_menu_exec() -> None:
    """Guard ``menu.exec()``: it is static as well, so PySide6 finds it without the class."""
    from PySide6.QtWidgets import QMenu, QWidget

    refused = {name: _refusal(f"QMenu.{name}") for name in MODAL["QtWidgets.QMenu"]}

    def attribute(self: object, name: str) -> Any:
        return refused.get(name) or QWidget.__getattribute__(self, name)

    QMenu.__getattribute__ = attribute  # type: ignore[method-assign]


@pytest.fixture(autouse=True)
def _qt_guards(request: pytest.FixtureRequest) -> Iterator[None]:
    if "qapp" not in request.fixturenames:
        yield
        return
    app: QApplication = request.getfixturevalue("qapp")
    before = list(app.topLevelWidgets())
    _waited_for.clear()
    yield
    finished = _finish_jobs(app)
    left = [_described(widget) for widget in _leftovers(app, before)]
    _delete(app, before)
    if request.node.stash.get(_failed, False):
        return
    assert not _waited_for, f"this waits for a person: {', '.join(_waited_for)}"
    assert finished, "a job of a QThreadPool still runs: wait for it, or cancel it"
    assert not left, f"widgets are left after this test, hand them to qtbot: {', '.join(left)}"


def _finish_jobs(app: QApplication) -> bool:
    from PySide6.QtCore import QThreadPool

    pools = [QThreadPool.globalInstance(), *app.findChildren(QThreadPool)]
    return all(pool.waitForDone(JOBS_MILLISECONDS) for pool in pools)


def _leftovers(app: QApplication, before: list[QWidget]) -> list[QWidget]:
    """Return what lives longer than the test, after all that was going to be deleted is."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if any(widget not in before for widget in app.topLevelWidgets()):
        gc.collect()
    return [widget for widget in app.topLevelWidgets() if widget not in before]


def _described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.windowTitle()!r}"


def _delete(app: QApplication, before: list[QWidget]) -> None:
    """Delete what was left, so that only the test that left it fails."""
    from PySide6.QtCore import QCoreApplication, QEvent

    for widget in _leftovers(app, before):
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

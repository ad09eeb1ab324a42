"""Takes pictures of each kind of exercise: before, during and after answering, in both themes.

`python scripts/kind_pictures.py docs/pictures/kinds` makes one sheet a kind, from the content that
ships: light above, dark below.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from trainer.domain.exercises import KINDS
from trainer.domain.look.tokens import PALETTES
from trainer.ui.app import Session
from trainer.ui.application import application
from trainer.ui.demo.answering import ANSWERING, way_through
from trainer.ui.demo.robot import Robot
from trainer.ui.exercises import ExerciseView
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.learning.refresh_page import RefreshPage

SIZE = (1180, 760)
SHOWN = 640
"""Pixels that a picture is wide on the sheet."""
SETTLED = 120
"""Milliseconds."""


def _choice(robot: Robot, view: Any) -> None:
    robot.click(view.options[-1], "option")


def _sort(robot: Robot, view: Any) -> None:
    robot.click(view.rows[0].buttons[0], "bin")


def _order(robot: Robot, view: Any) -> None:
    robot.click(view.list.rows[view.list.order[-1]].earlier, "button to move it earlier")


def _match(robot: Robot, view: Any) -> None:
    robot.click(view.chips[0], "chip")
    robot.click(view.rows[0].slot_button, "place")


def _spot(robot: Robot, view: Any) -> None:
    for box in view.boxes[:2]:
        robot.click(box, "words to mark")


def _reflect(robot: Robot, view: Any) -> None:
    robot.type(view.field, "Eerst luister ")


def _reply(robot: Robot, view: Any) -> None:
    robot.type(view.field, "Ik zie je ")


def _plan(robot: Robot, view: Any) -> None:
    robot.type(view.situation, "iemand na afloop ")


def _scale(robot: Robot, view: Any) -> None:
    robot.click(view.rows[0].buttons[2], "value")


def _conversation(robot: Robot, view: Any) -> None:
    robot.click(view.setting.begin_button, "button to begin the talk")
    for choice in way_through(view.talk, robot.style)[:2]:
        robot.press(Qt.Key(Qt.Key.Key_1 + view.talk.offered.index(choice)))


def _card(robot: Robot, view: Any) -> None:
    robot.click(view.flip_button, "card")


HALF: dict[str, Callable[[Robot, Any], None]] = {
    "choice": _choice,
    "sort": _sort,
    "order": _order,
    "match": _match,
    "spot": _spot,
    "reflect": _reflect,
    "plan": _plan,
    "reply": _reply,
    "scale": _scale,
    "conversation": _conversation,
    "card": _card,
}


def _places(session: Session) -> Iterator[tuple[str, str, int]]:
    """Yield for each kind the first step that has one: the kind, the lesson, the position."""
    training = session.window.training
    met: set[str] = set()
    if training is None:
        return
    for module in training.index.modules(training.role):
        for outline in training.lessons(module.id):
            for position, step in enumerate(training.open_lesson(outline.key).steps):
                kinds = {block.kind for block in step.blocks if block.exercise is not None}
                for kind in kinds - met:
                    met.add(kind)
                    yield kind, outline.key, position


def _open(session: Session, kind: str, lesson: str, position: int) -> ExerciseView:
    window = session.window
    if kind == "card":
        window.go("refresh")
        page = window.page
        assert isinstance(page, RefreshPage)
        page.begin(True)
        assert page.view is not None
        return page.view
    window.go("lesson", lesson)
    page = window.page
    assert isinstance(page, LessonPage)
    page.go_to_step(position)
    return next(view for view in page.views if kind in type(view).__name__.lower())


def _empty(robot: Robot, view: Any) -> None:
    """Take out what is half done, where answering would go on behind it."""
    for field in view.findChildren(QPlainTextEdit):
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        robot.press_in(field, Qt.Key.Key_Backspace)


def _pictures(session: Session, robot: Robot, view: Any, kind: str) -> list[QImage]:
    made: list[QImage] = []
    for act in (None, HALF[kind], None):
        if act is not None:
            act(robot, view)
        elif made and kind == "card":
            robot.press(Qt.Key.Key_3)
        elif made and kind == "match":
            view.rows[0].slot_button.setFocus()
            robot.press(Qt.Key.Key_Backspace)
            ANSWERING[type(view)](robot, view)
        elif made:
            _empty(robot, view)
            ANSWERING[type(view)](robot, view)
        QTest.qWait(SETTLED)
        made.append(session.window.grab().toImage())
    return made


def _sheet(rows: list[list[QImage]]) -> QImage:
    height = round(SHOWN * SIZE[1] / SIZE[0])
    sheet = QImage(3 * SHOWN, len(rows) * height, QImage.Format.Format_RGB32)
    sheet.fill(QColor(f"#{PALETTES['light'].paper}"))
    painter = QPainter(sheet)
    for down, row in enumerate(rows):
        for across, image in enumerate(row):
            smaller = image.scaled(
                SHOWN,
                height,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawImage(across * SHOWN, down * height, smaller)
    painter.end()
    return sheet


def _row(folder: Path, theme: str, path: str, place: tuple[str, str, int]) -> list[QImage]:
    """Return the three pictures of one kind, in a profile of its own."""
    session = Session(application(), folder)
    settings = session.workspace.change_settings(theme=theme, less_motion=True)
    session.theme.use(settings)
    session.window.resize(*SIZE)
    session.window.enter(session.workspace.add_learner("Samira", path))
    robot = Robot(session.window)
    if place[0] == "card":
        _begin_a_module(session, robot)
    made = _pictures(session, robot, _open(session, *place), place[0])
    session.close()
    return made


def _begin_a_module(session: Session, robot: Robot) -> None:
    session.window.go("lesson", next(_places(session))[1])
    robot.settle()


def main() -> int:
    """Make all sheets; returns 0 when every kind has one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--path", default="sport")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="steunpersoon-kinds-") as name:
        session = Session(application(), Path(name) / "look")
        session.window.enter(session.workspace.add_learner("Samira", given.path))
        places = [*_places(session), ("card", "", 0)]
        session.close()
        for place in places:
            rows = [
                _row(Path(name) / f"{place[0]}-{theme}", theme, given.path, place)
                for theme in ("light", "dark")
            ]
            _sheet(rows).save(str(given.out / f"{place[0]}.png"))
    missing = sorted(set(KINDS) - {kind for kind, _, _ in places})
    if missing:
        sys.stderr.write(f"no exercise of these kinds on the path: {', '.join(missing)}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())

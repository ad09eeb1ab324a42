"""The main job from profile to certificate, without a mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from tests.answers import good_answer
from tests.ui.conftest import ModulesMaker, Opener
from tests.ui.hands import Hands
from tests.ui.learned import add_samira
from tests.ui.more_kinds import add_steps
from trainer.ui.demo.answering import line_key, way_through
from trainer.ui.demo.hand import Style
from trainer.ui.exercises import ExerciseView
from trainer.ui.exercises.choice_view import ChoiceView
from trainer.ui.exercises.conversation_view import ConversationView
from trainer.ui.exercises.match_view import MatchView
from trainer.ui.exercises.order_view import OrderView
from trainer.ui.exercises.plan_view import PlanView
from trainer.ui.exercises.reflect_view import ReflectView
from trainer.ui.exercises.scale_view import ScaleView
from trainer.ui.exercises.sort_view import SortView
from trainer.ui.exercises.spot_view import SpotView
from trainer.ui.learning.certificates.certificates_page import CertificatesPage
from trainer.ui.learning.check.check_page import CheckPage
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.learning.module_page import ModulePage

Key = Qt.Key
MOST_STEPS = 60


def number(hands: Hands, place: int) -> None:
    """Press the number of a place that is counted from 0."""
    hands.key(Key(Key.Key_1 + place))


def answer(hands: Hands, view: ExerciseView) -> None:
    """Answer an exercise well, and hand it in."""
    match view:
        case ConversationView():
            talk(hands, view)
            return
        case ChoiceView():
            for place in good_answer("choice", view.exercise).chosen:
                number(hands, view.shown.index(view.options[place]))
        case SpotView():
            spot(hands, view)
        case PlanView():
            write(hands, {"situation": "iemand stil is", "action": "Gaat het?"})
        case ReflectView():
            write(hands, {"field": "Ik loop even mee."})
        case _:
            for part, place in numbered_parts(view):
                tab_into(hands, part)
                number(hands, place)
            hands.tab_to("submit_button")
    hands.key(Key.Key_Return)


def tab_into(hands: Hands, part: QWidget) -> None:
    hands.tab_until(lambda one: one is part or part.isAncestorOf(one), "a part")


def numbered_parts(view: ExerciseView) -> list[tuple[QWidget, int]]:
    """Return what Tab must come to, each with the number that is right there, from 0."""
    if isinstance(view, OrderView):
        return [(row.card, place) for place, row in enumerate(view.list.rows)]
    if isinstance(view, MatchView):
        shown = view.exercise.shown
        return [(row, shown.index(right)) for right, row in enumerate(view.rows)]
    if isinstance(view, ScaleView):
        return [(row, 3) for row in view.rows]
    assert isinstance(view, SortView)
    return list(zip(view.rows, good_answer("sort", view.exercise).bins, strict=True))


def talk(hands: Hands, view: ConversationView) -> None:
    hands.key(Key.Key_Return)
    for place in way_through(view.talk, Style.BEST):
        hands.press(line_key(view, place))


def spot(hands: Hands, view: SpotView) -> None:
    hands.tab_until(view.boxes[0].__eq__, "the text")
    for box in view.boxes:
        if box.fragment.id in view.exercise.signals():
            hands.key(Key.Key_Space)
        hands.key(Key.Key_Right)


def write(hands: Hands, words: dict[str, str]) -> None:
    for field, text in words.items():
        hands.tab_to(field)
        hands.write(text)
    hands.tab_to("submit_button")


def play_step(hands: Hands, page: LessonPage) -> None:
    """Answer what is open on the step, and go on with Enter."""
    for view in page.views:
        answer(hands, view)
        assert not view.is_open, view.exercise.id
    hands.key(Key.Key_Return)


def test_from_a_profile_to_the_end_of_a_lesson_with_a_talk(newcomer: Hands) -> None:
    newcomer.begin_as("Samira")
    newcomer.page(LearnPage)
    newcomer.key(Key.Key_Return)
    talked = False
    for _ in range(MOST_STEPS):
        page = newcomer.page(LessonPage)
        talked = talked or any(isinstance(view, ConversationView) for view in page.views)
        if page.step is None and talked:
            break
        play_step(newcomer, page)
    assert talked
    newcomer.tab_to("learnButton")
    newcomer.key(Key.Key_Return)
    newcomer.page(LearnPage)
    done = [one.lessons_done > 0 for one in newcomer.training.overview().modules]
    assert done[:2] == [True, True]


def test_order_match_and_scale(
    own_modules: ModulesMaker, data_dir: Path, open_window: Opener
) -> None:
    add_steps(own_modules())
    add_samira(data_dir)
    hands = open_window()
    for kind in ("order", "match", "scale"):
        hands.open_kind(kind)
        view = hands.view(ExerciseView)
        answer(hands, view)
        assert view.outcome is not None
        assert view.outcome.passed


def test_a_check_from_its_module_to_its_result(samira: Hands) -> None:
    samira.tab_to("module_luisteren")
    samira.key(Key.Key_Return)
    samira.page(ModulePage)
    samira.tab_to("check_button")
    samira.key(Key.Key_Return)
    page = samira.page(CheckPage)
    samira.key(Key.Key_Return)
    while page.view is not None:
        answer(samira, page.view)
        samira.key(Key.Key_Return)
    assert page.run is not None
    assert page.run.result is not None
    assert page.run.result.outcome.passed
    samira.key(Key.Key_Return)
    samira.page(LearnPage)


def test_a_certificate_from_its_name_to_a_file(finisher: Hands, tmp_path: Path) -> None:
    finisher.key(Key.Key_Return)
    page = finisher.page(CertificatesPage)
    finisher.tab_to("make_button")
    finisher.key(Key.Key_Return)
    finisher.tab_to("save_button")
    finisher.key(Key.Key_Return)
    dialog = page.findChild(QFileDialog, "save_dialog")
    assert isinstance(dialog, QFileDialog)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    assert dialog.focusWidget() is field
    field.selectAll()
    file = tmp_path / "certificate.pdf"
    finisher.type(field, str(file))
    finisher.press_in(field, Key.Key_Return)
    assert file.read_bytes().startswith(b"%PDF-")

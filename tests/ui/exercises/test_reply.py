"""A line of one's own: typed, handed in, told what is recognised, found again and tried anew."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from tests.ui.conftest import ModulesMaker, Opener
from tests.ui.hands import Hands
from tests.ui.learning.lesson.test_lesson import attempts, leave_and_come_back
from tests.ui.look import faults
from tests.ui.test_every_page import LOOKS
from trainer.domain.exercises.reply import LONGEST_REPLY
from trainer.ui.demo.hand import Style
from trainer.ui.exercises.reply_view import ReplyView
from trainer.ui.learning.lesson.lesson_page import LessonPage

LESSON = "luisteren/nl/lessons/03-samenvatten-en-doorvragen.md"
BEFORE = "<!-- step: in-je-eigen-woorden -->"
STEP = """\
<!-- step: jouw-zin -->
## Jouw zin

```reply
id: jouw-zin
question: Wat zeg jij tegen Mila?
situation: Jullie maken samen de boot droog. Ze gaapt voor de derde keer.
says: Ik heb vier toetsen, en dan zondag ook nog die wedstrijd.
facts:
  - Ze gaapt voor de derde keer
lines:
  - text: Veel tegelijk.
    note: Geeft kort terug wat ze zei.
  - text: Wat weegt het zwaarst?
    note: Een open vraag.
  - text: Ik zag je gapen.
    note: Noemt wat te zien was.
```

"""
Key = Qt.Key


@pytest.fixture
def replier(own_modules: ModulesMaker, samiras_folder: object, open_window: Opener) -> Hands:
    """Hands on a window that shows a reply."""
    file = own_modules() / LESSON
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(BEFORE, STEP + BEFORE), encoding="utf-8")
    hands = open_window()
    hands.open_kind("reply")
    return hands


def shown(widget: QWidget) -> str:
    """Return all words on screen in a part of the window."""
    labels = widget.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisible())


def say(hands: Hands, line: str) -> ReplyView:
    """Type a line and press Enter."""
    view = hands.view(ReplyView)
    view.field.setFocus()
    hands.write(line)
    hands.key(Key.Key_Return)
    return view


def test_what_is_recognised_is_told_with_its_words(replier: Hands) -> None:
    view = say(replier, "Pff. Wat weegt het zwaarst? Je moet gewoon slapen.")
    words = shown(view.after)
    assert "Je stelt een open vraag. Je schreef: ‘Wat weegt het zwaarst’" in words
    assert "+ Open vraag" in words
    assert "Je geeft advies. Je schreef: ‘Je moet gewoon slapen’" in words
    assert "+ Advies" not in words
    assert "eenvoudige regels" in words


def test_a_line_in_which_nothing_is_recognised_is_not_judged(replier: Hands) -> None:
    view = say(replier, "Tja.")
    assert "Dat zegt niets over je zin." in shown(view.after)
    assert not view.verdict.isVisible()
    assert not view.solution_button.isVisible()


def test_three_lines_of_others_come_after_ones_own(replier: Hands) -> None:
    view = replier.view(ReplyView)
    assert "Veel tegelijk." not in shown(view)
    replier.answer(view)
    words = shown(view)
    for other in view.exercise.lines:
        assert other.text in words
        assert other.note in words


def test_enter_hands_in_once_and_then_goes_on(replier: Hands) -> None:
    page = replier.page(LessonPage)
    before = page.position
    view = say(replier, "Hoe is dat?")
    assert attempts(replier, view) == 1
    assert page.position == before
    replier.key(Key.Key_Return)
    assert page.position == before + 1


def test_nothing_is_handed_in_without_words(replier: Hands) -> None:
    view = replier.view(ReplyView)
    assert not view.submit_button.isEnabled()
    view.field.setFocus()
    replier.write("   ")
    assert not view.submit_button.isEnabled()
    replier.write("ja")
    assert view.submit_button.isEnabled()


def test_a_line_half_typed_is_kept_as_it_was(replier: Hands) -> None:
    view = replier.view(ReplyView)
    view.field.setFocus()
    replier.write(" Hoe is ")
    after = leave_and_come_back(replier)
    assert isinstance(after, ReplyView)
    assert after.is_open
    assert after.field.toPlainText() == " Hoe is "


def test_a_line_is_found_again_with_what_was_told(replier: Hands) -> None:
    view = say(replier, "Hoe is dat?")
    before = shown(view.after)
    after = leave_and_come_back(replier)
    assert isinstance(after, ReplyView)
    assert not after.is_open
    assert shown(after.after) == before


def test_another_line_takes_the_place_of_the_first(replier: Hands) -> None:
    view = say(replier, "Waarom slaap je daar?")
    replier.click(view.retry_button, "Try another line")
    assert replier.focused is view.field
    replier.write("Hoe slaap je daar?")
    replier.key(Key.Key_Return)
    assert attempts(replier, view) == 2
    words = shown(view.after)
    assert "Hoe slaap je daar" in words
    assert "Waarom" not in words


def test_the_field_is_in_sight_for_another_line(replier: Hands) -> None:
    replier.window.resize(800, 560)
    view = say(replier, "Waarom slaap je daar?")
    replier.click(view.retry_button, "Try another line")
    replier.settle()
    field = view.field
    assert field.visibleRegion().boundingRect().height() == field.height()


def test_a_line_that_is_too_long_ends_where_it_must(replier: Hands) -> None:
    view = replier.view(ReplyView)
    view.field.setPlainText("x" * (LONGEST_REPLY + 50))
    assert len(view.field.toPlainText()) == LONGEST_REPLY
    replier.click(view.submit_button, "Say it")
    assert attempts(replier, view) == 1


def test_markup_in_a_line_is_shown_as_it_was_typed(replier: Hands) -> None:
    view = say(replier, "<b>Hoe</b> & wat is er?")
    assert "<b>Hoe</b> & wat is er?" in shown(view.after)


def test_every_style_of_learner_can_answer_it(replier: Hands) -> None:
    replier.style = Style.WORST
    view = replier.view(ReplyView)
    replier.answer(view)
    assert "Je vraagt waarom." in shown(view.after)


@pytest.mark.parametrize("answered", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("text_size", [100, 200])
def test_it_can_be_read_and_used_by_everybody(
    replier: Hands, text_size: int, answered: bool
) -> None:
    if answered:
        say(replier, "Pff. Wat weegt het zwaarst? Je moet gewoon slapen, " + "x" * 120)
    else:
        assert replier.find(QPlainTextEdit, "field").accessibleDescription()
    replier.window.setUpdatesEnabled(True)
    workspace = replier.session.workspace
    for theme, open_letters, size in LOOKS[text_size]:
        settings = workspace.change_settings(
            theme=theme, text_size=text_size, open_letters=open_letters
        )
        replier.session.theme.use(settings)
        replier.window.resize(*size)
        assert not faults(replier.window), f"{theme} at {size}"

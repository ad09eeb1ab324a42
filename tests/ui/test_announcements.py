"""What changes on screen by itself is said to who listens."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import CTRL, Hands
from tests.ui.places import PLACES
from trainer.domain.errors import StoreFullError
from trainer.ui.demo.hand import Style
from trainer.ui.exercises.choice_view import ChoiceView
from trainer.ui.exercises.conversation_view import ConversationView
from trainer.ui.exercises.reflect_view import ReflectView
from trainer.ui.kit.announce import announce
from trainer.ui.learning.certificates.certificates_page import CertificatesPage

URGENT = QAccessible.AnnouncementPoliteness.Assertive
Said = list[tuple[str, bool]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """What is announced, and whether it breaks in: kept where Qt hands it to the system."""
    heard: Said = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append((event.message(), event.politeness() == URGENT))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def test_a_verdict_is_said_once_it_is_given(samira: Hands, said: Said) -> None:
    PLACES["choice"].go(samira)
    view = samira.view(ChoiceView)
    said.clear()
    samira.answer(view)
    assert (view.verdict.text(), False) in said
    said.clear()
    samira.window.go("help")
    samira.key(Qt.Key.Key_Escape)
    assert (view.verdict.text(), False) not in said


def test_that_the_answer_is_shown_is_said(samira: Hands, said: Said) -> None:
    PLACES["several with all that fit"].go(samira)
    assert ("Nu zie je wat past.", False) in said


def test_that_private_words_are_kept_is_said(samira: Hands, said: Said) -> None:
    PLACES["reflect when kept"].go(samira)
    assert (samira.view(ReflectView).verdict.text(), False) in said


def test_a_reply_is_said_with_the_word_on_your_line(samira: Hands, said: Said) -> None:
    PLACES["talk before it begins"].go(samira)
    view = samira.view(ConversationView)
    samira.key(Qt.Key.Key_Return)
    node = view.exercise.script.nodes[view.talk.at]
    assert node.says in said[-1][0]
    samira.key(Qt.Key.Key_1)
    last = view.talk.last_choice
    assert last is not None
    node = view.exercise.script.nodes[view.talk.at]
    assert last.feedback in said[-1][0]
    assert node.does in said[-1][0]


def test_how_a_talk_ended_is_said(samira: Hands, said: Said) -> None:
    PLACES["talk before it begins"].go(samira)
    samira.style = Style.MIDDLING
    view = samira.view(ConversationView)
    samira.answer(view)
    ending = view.talk.ending
    assert ending is not None
    assert any(ending.title in text and ending.meaning in text for text, _ in said)


@pytest.mark.parametrize(
    ("place", "word"), [("check that was passed", "Geslaagd"), ("check that wasn't passed", "Nog")]
)
def test_the_result_of_a_check_is_said(samira: Hands, said: Said, place: str, word: str) -> None:
    PLACES[place].go(samira)
    assert any(text.startswith(word) and " van de " in text for text, _ in said)


def test_an_error_breaks_in(samira: Hands, said: Said) -> None:
    samira.window.show_error(StoreFullError(details="disk"))
    assert said[-1] == (samira.window.banner.text.text(), True)


def test_good_news_waits_for_silence(samira: Hands, said: Said) -> None:
    samira.window.banner.say("All is well", urgent=False)
    assert said[-1] == ("All is well", False)


def test_the_details_of_an_error_say_whether_they_are_unfolded(samira: Hands) -> None:
    samira.window.show_error(StoreFullError(details="disk"))
    folded = samira.window.banner.details_button
    before = folded.text()
    samira.click(folded, "details")
    assert samira.window.banner.details.isVisible()
    assert folded.text() == folded.accessibleName() != before
    samira.click(folded, "details")
    assert folded.text() == folded.accessibleName() == before


def test_the_title_of_each_page_is_said(samira: Hands, said: Said) -> None:
    samira.key(Qt.Key.Key_F1)
    assert said[-1] == ("Toetsen", False)
    samira.key(Qt.Key.Key_H, CTRL)
    assert said[-1] == ("Nu hulp nodig?", False)


def test_the_title_of_each_step_is_said(samira: Hands, said: Said) -> None:
    page = samira.open_kind("sort")
    said.clear()
    samira.click_named("back_button")
    assert page.step is not None
    assert (page.step.title, False) in said


def test_a_name_that_was_kept_is_said(samira: Hands, said: Said) -> None:
    PLACES["settings"].go(samira)
    samira.find(QLineEdit, "name_field").setText("Noor")
    samira.click_named("name_button")
    assert said[-1] == ("✓ Bewaard: Noor", False)


def test_a_text_size_is_said(samira: Hands, said: Said) -> None:
    PLACES["settings"].go(samira)
    samira.click_named("bigger_button")
    assert ("110%", False) in said


def test_a_certificate_that_was_saved_is_said(finisher: Hands, said: Said, tmp_path: Path) -> None:
    PLACES["certificate"].go(finisher)
    page = finisher.page(CertificatesPage)
    save = finisher.find(QPushButton, "save_button")
    page._saving = next(
        one for one in page._certification.issued() if one.number == save.property("number")
    )
    page._on_place_chosen(str(tmp_path / "mine.pdf"))
    assert said[-1] == (page.saved.text(), False)


def test_what_is_not_on_screen_is_not_said(qtbot: QtBot, said: Said) -> None:
    hidden = QWidget()
    qtbot.addWidget(hidden)
    announce(hidden, "Nobody should hear this")
    assert not said


def test_how_soon_is_said_when_it_changes_and_danger_breaks_in(samira: Hands, said: Said) -> None:
    samira.press_sidebar("route")
    said.clear()
    samira.key(Qt.Key.Key_3)
    assert [text.partition(".")[0] for text, _ in said] == ["Luister en blijf volgen"]
    samira.key(Qt.Key.Key_0)
    assert len(said) == 1, "nothing changed"
    samira.key(Qt.Key.Key_4)
    text, breaks_in = said[-1]
    assert text.startswith("Nu. ")
    assert breaks_in

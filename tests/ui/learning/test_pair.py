"""Two-person mode: a secret card, a tick list, and nothing that stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from tests.ui.hands import Hands
from trainer.domain.exercises.conversation import Conversation
from trainer.domain.talk.acts import ACTS
from trainer.ui.exercises.conversation_view import ConversationView
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.learning.pair_page import PairPage

Key = Qt.Key


@pytest.fixture
def pair(samira: Hands) -> PairPage:
    """Two-person mode, opened from the setting of a talk with a role card."""
    samira.open_step(
        samira.spot(
            lambda kind, exercise: (
                isinstance(exercise, Conversation) and exercise.script.role_card is not None
            )
        )
    )
    samira.click_named("pair_button")
    return samira.page(PairPage)


def words_on(page: PairPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_the_card_is_shown_to_one_and_hidden_from_the_other(samira: Hands, pair: PairPage) -> None:
    secret = pair._card.secret
    assert secret not in words_on(pair)
    samira.click(pair.next_button, "Show the card")
    assert secret in words_on(pair)
    samira.click(pair.next_button, "hide the card")
    assert secret not in words_on(pair)
    assert pair._script.before in words_on(pair)
    samira.click(pair.hide_button, "the card once more")
    assert secret in words_on(pair)


def test_what_was_ticked_is_there_to_look_at_together(samira: Hands, pair: PairPage) -> None:
    samira.press(Key.Key_Return)
    samira.press(Key.Key_Return)
    for act in ("silence", "advice"):
        box = samira.find(QCheckBox, f"act_{act}")
        box.setFocus()
        samira.press(Key.Key_Space)
    # Looking at the card again loses no tick.
    samira.click(pair.hide_button, "the card once more")
    samira.press(Key.Key_Return)
    assert samira.find(QCheckBox, "act_silence").isChecked()
    samira.click(pair.next_button, "done")
    assert "+ Stilte" in words_on(pair)
    assert "\nAdvies\n" in words_on(pair)
    assert pair._card.secret in words_on(pair)


def test_nothing_of_it_is_kept(samira: Hands, pair: PairPage, samiras_folder: Path) -> None:
    before = samira.training.store.size()
    samira.press(Key.Key_Return)
    samira.press(Key.Key_Return)
    samira.click(samira.find(QCheckBox, "act_why"), "a tick")
    samira.click(pair.next_button, "done")
    samira.click(pair.next_button, "once more")
    assert pair.ticked == set()
    assert pair.stage == 0
    samira.press(Key.Key_Escape)
    samira.page(LessonPage)
    assert pair.ticked == set()
    assert samira.training.store.size() == before
    logs = [file for file in samiras_folder.rglob("*") if file.suffix in {".log", ".txt"}]
    assert logs == []


def test_esc_leads_back_to_the_talk(samira: Hands, pair: PairPage) -> None:
    samira.press(Key.Key_Escape)
    view = samira.view(ConversationView)
    assert view.setting.isVisible()


def test_every_act_can_be_ticked(samira: Hands, pair: PairPage) -> None:
    samira.press(Key.Key_Return)
    samira.press(Key.Key_Return)
    assert {box.property("act") for box in pair.findChildren(QCheckBox)} == set(ACTS)


def test_a_talk_without_a_card_has_no_two_person_mode(samira: Hands) -> None:
    samira.open_kind("conversation")
    view = samira.view(ConversationView)
    plain = replace(view.exercise, script=replace(view.exercise.script, role_card=None))
    other = ConversationView(view.context, plain)
    assert other.findChild(QPushButton, "pair_button") is None
    other.deleteLater()

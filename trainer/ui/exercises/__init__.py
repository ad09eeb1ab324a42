"""The views of the kinds of exercise: one file a kind, one row a kind in ``VIEWS``."""

from __future__ import annotations

from .choice_view import ChoiceView
from .conversation_view import ConversationView
from .exercise_view import ExerciseView
from .reflect_view import ReflectView
from .reply_view import ReplyView
from .sort_view import SortView

VIEWS: dict[str, type[ExerciseView]] = {
    "choice": ChoiceView,
    "sort": SortView,
    "reflect": ReflectView,
    "reply": ReplyView,
    "conversation": ConversationView,
}

__all__ = ["VIEWS", "ExerciseView"]

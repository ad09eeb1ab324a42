"""The views of the kinds of exercise: one file a kind, one row a kind in ``VIEWS``."""

from __future__ import annotations

from .choice_view import ChoiceView
from .conversation_view import ConversationView
from .exercise_view import ExerciseView
from .plan_view import PlanView
from .reflect_view import ReflectView
from .sort_view import SortView
from .spot_view import SpotView

VIEWS: dict[str, type[ExerciseView]] = {
    "choice": ChoiceView,
    "sort": SortView,
    "spot": SpotView,
    "reflect": ReflectView,
    "plan": PlanView,
    "conversation": ConversationView,
}

__all__ = ["VIEWS", "ExerciseView"]

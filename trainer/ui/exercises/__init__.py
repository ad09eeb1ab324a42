"""The views of the kinds of exercise: one file a kind, one row a kind in ``VIEWS``."""

from __future__ import annotations

from .card_view import CardView
from .choice_view import ChoiceView
from .conversation_view import ConversationView
from .exercise_view import ExerciseView
from .match_view import MatchView
from .order_view import OrderView
from .plan_view import PlanView
from .reflect_view import ReflectView
from .reply_view import ReplyView
from .scale_view import ScaleView
from .sort_view import SortView
from .spot_view import SpotView

VIEWS: dict[str, type[ExerciseView]] = {
    "choice": ChoiceView,
    "sort": SortView,
    "order": OrderView,
    "match": MatchView,
    "reflect": ReflectView,
    "scale": ScaleView,
    "spot": SpotView,
    "plan": PlanView,
    "reply": ReplyView,
    "conversation": ConversationView,
    "card": CardView,
}

__all__ = ["VIEWS", "ExerciseView"]

"""The rules, and what they let pass."""

from __future__ import annotations

from typing import NamedTuple

from tests.content_rules import facts, language, lessons, plays, safety, style, talks, toolkit
from tests.content_rules.shelf import Fault, Rule

RULES = (
    Rule("level", lessons.level),
    Rule("stretches", lessons.stretches),
    Rule("minutes", lessons.minutes),
    Rule("openings", lessons.openings),
    Rule("closings", lessons.closings),
    Rule("own-steps", lessons.own_steps),
    Rule("same-statements", lessons.same_statements),
    Rule("answers", lessons.answers),
    Rule("length-places", style.length_places),
    Rule("labels", language.labels),
    Rule("methods", language.methods),
    Rule("suicide-question", language.suicide_question),
    Rule("secrecy", language.secrecy),
    Rule("announced", safety.announced),
    Rule("nights", safety.nights),
    Rule("promises", safety.promises),
    Rule("why", language.why),
    Rule("numbers", language.numbers),
    Rule("names", language.names),
    Rule("figures", facts.figures),
    Rule("years", facts.years),
    Rule("best-lines", talks.best_lines),
    Rule("ways-on", talks.ways_on),
    Rule("endings", talks.endings),
    Rule("variety", talks.variety),
    Rule("wholeness", talks.wholeness),
    Rule("plays", plays.plays),
    Rule("signs", plays.signs),
    Rule("promise-scenes", plays.promise_scenes),
    Rule("free-text-fields", toolkit.free_text_fields),
    Rule("toolkit-counts", toolkit.toolkit_counts),
    Rule("lifelines", toolkit.lifelines),
)


class Allowed(NamedTuple):
    """A fault that may stand: of which rule, in which file, and words of what is said of it."""

    rule: str
    file: str
    words: str
    reason: str

    def covers(self, rule: str, fault: Fault) -> bool:
        """Tell whether ``fault`` is the one that may stand."""
        return rule == self.rule and fault.file == self.file and self.words in str(fault)


_TOO_HEAVY = "about suicide: too heavy for one learner to act for another, without an expert there"

_ABOUT_ANOTHER = "asks a reader about someone else, and gives the number: it isn't put to who may"

_TOOLKIT = "toolkit/nl/items/"

ALLOWED = (
    Allowed(
        "labels",
        "basis/nl/cards.md",
        "“overspannen”",
        "another says it; the card asks for a line that puts something lighter in its place",
    ),
    Allowed(
        "labels",
        "basis/nl/lessons/01-van-ons-allemaal.md",
        "“overspannen”",
        "another says it, and the exercise is about not taking it over",
    ),
    Allowed(
        "labels",
        "luisteren/nl/check.md",
        "“burn-out”",
        "a wrong answer; its feedback says that a name was put on it",
    ),
    Allowed("wholeness", "signaleren/nl/conversations/sam-fiets.yaml", "role_card", _TOO_HEAVY),
    Allowed("wholeness", "signaleren/nl/conversations/mouw.yaml", "role_card", _TOO_HEAVY),
    Allowed("wholeness", "online/nl/conversations/nacht.yaml", "role_card", _TOO_HEAVY),
    Allowed("suicide-question", _TOOLKIT + "brief.yaml", "Denkt iemand aan", _ABOUT_ANOTHER),
    Allowed("suicide-question", _TOOLKIT + "brief.yaml", "Denkt je kind aan", _ABOUT_ANOTHER),
    Allowed(
        "free-text-fields",
        _TOOLKIT + "gesprek-voorbereiden.yaml",
        "“wie-spreek-ik-daarna”",
        "an adult to talk to afterwards; its label says: without names",
    ),
    Allowed(
        "free-text-fields",
        _TOOLKIT + "nagesprek.yaml",
        "“wat-deed-het”",
        "one's own feelings; its hint says: not about the other",
    ),
    Allowed(
        "free-text-fields",
        _TOOLKIT + "nagesprek.yaml",
        "“aan-wie”",
        "an adult of one's own choice; its hint says: without names",
    ),
    Allowed("free-text-fields", _TOOLKIT + "nagesprek.yaml", "“volgend-moment”", "two days"),
    Allowed(
        "free-text-fields",
        _TOOLKIT + "beoordeling-jongeren.yaml",
        "“welk-stuk”",
        "the title of a text that was read",
    ),
)
"""Each with the reason why it is right as it stands. One that isn't needed fails a test."""

"""What simple rules for Dutch recognise in a line that a learner typed.

They say what they saw with the words it was based on. They grade nothing, and miss a lot: how
much, stands in docs/own-words.md.
"""

from __future__ import annotations

from dataclasses import dataclass

from .reading import LONGEST_LINE, Context, read
from .table import RULES, Rule
from .words import Span


@dataclass(frozen=True, slots=True)
class Observation:
    """A rule that recognised something, and where in the line."""

    rule: Rule
    spans: tuple[Span, ...]

    def words(self, line: str) -> tuple[str, ...]:
        """Return the words it was based on, as they were typed."""
        return tuple(line[start:end] for start, end in self.spans)


def recognised(line: str, context: Context) -> tuple[Observation, ...]:
    """Return what every rule recognises, those that don't speak included."""
    reading = read(line, context)
    found = ((rule, tuple(rule.find(reading))) for rule in RULES)
    return tuple(Observation(rule, spans) for rule, spans in found if spans)


def observed(line: str, context: Context) -> tuple[Observation, ...]:
    """Return what may be said of ``line``, in the order of ``RULES``."""
    return tuple(one for one in recognised(line, context) if one.rule.speaks)


__all__ = ["LONGEST_LINE", "RULES", "Context", "Observation", "Rule", "observed", "recognised"]

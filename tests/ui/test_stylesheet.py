"""Words and their background in the style sheet itself: every pair is one that is computed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields

from trainer.domain.look.tokens import LIGHT, TEXT_PAIRS, Palette
from trainer.ui.theme.stylesheet import stylesheet

RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
PART = re.compile(r"\[[^\]]*\]|#[\w-]+|::?[\w-]+|[\w*-]+")
SURFACES = ("paper", "card")
"""What is behind words that have no background of their own."""

ROLES = [field.name for field in fields(Palette)]
MARKED = Palette(**{name: f"{place:06X}" for place, name in enumerate(ROLES, 1)})
"""Each role is a colour of its own here, so that a colour tells its role."""


@dataclass(frozen=True)
class Rule:
    """One selector: the parts of each widget in it, from outside in, and what it sets."""

    widgets: tuple[frozenset[str], ...]
    sets: dict[str, str]

    def also_for(self, other: Rule) -> bool:
        """Tell whether this rule holds for each widget that ``other`` holds for."""
        if not self.widgets[-1] <= other.widgets[-1]:
            return False
        rest = iter(other.widgets[:-1])
        return all(any(own <= one for one in rest) for own in self.widgets[:-1])

    @property
    def weight(self) -> tuple[int, int, int]:
        parts = [part for widget in self.widgets for part in widget]
        named = sum(part.startswith("#") for part in parts)
        kept = sum(part.startswith(("[", ":")) for part in parts)
        return named, kept, len(parts) - named - kept


def rules(sheet: str) -> Iterator[Rule]:
    for selectors, body in RULE.findall(sheet):
        pairs = (line.split(":", 1) for line in body.split(";") if ":" in line)
        sets = {name.strip(): value.strip() for name, value in pairs}
        for selector in selectors.split(","):
            widgets = tuple(frozenset(PART.findall(one)) for one in selector.split())
            yield Rule(widgets, sets)


def roles_of(sets: dict[str, str], name: str) -> str:
    """Return the role of a colour; "" when it is transparent or not there."""
    found = re.search("#([0-9A-Fa-f]{6})", sets.get(name, ""))
    return ROLES[int(found[1], 16) - 1] if found else ""


def pairs(sheet: str) -> set[tuple[str, str]]:
    """Return each role of words with each role of what is behind them, as the rules add up."""
    every = list(rules(sheet))
    found = set()
    for rule in every:
        if "::" in str(rule.widgets) or ":disabled" in str(rule.widgets):
            # A part without words; or words that can't be used now, which may be pale.
            continue
        sets: dict[str, str] = {}
        for one in sorted((one for one in every if one.also_for(rule)), key=lambda one: one.weight):
            sets |= one.sets
        text, selected = roles_of(sets, "color"), roles_of(sets, "selection-color")
        back = roles_of(sets, "background")
        behind = (back,) if back else ("side",) if "#sidebar" in str(rule.widgets) else SURFACES
        if text and (back or "color" in rule.sets):
            found |= {(text, one) for one in behind}
        if selected:
            found.add((selected, roles_of(sets, "selection-background-color")))
    return found


def test_every_pair_in_the_style_sheet_is_computed() -> None:
    """On a brand card stand words of one tone only; on all others, those of the tokens' list."""
    wrong = pairs(stylesheet(MARKED, 1)) - set(TEXT_PAIRS)
    assert not {(text, back) for text, back in wrong if text != "on_brand" or back not in SURFACES}


def test_a_pair_that_is_not_computed_is_found() -> None:
    pale = f'QLabel[tone="pale"] {{ color: #{MARKED.line}; }}'
    pressed = f"QPushButton:pressed {{ background: #{MARKED.sun}; }}"
    found = pairs(stylesheet(MARKED, 1) + pale + pressed)
    assert {("line", "paper"), ("line", "card"), ("brand", "sun")} <= found


def test_the_roles_are_told_apart() -> None:
    assert {field.name for field in fields(LIGHT)} == set(ROLES)
    assert ("on_brand", "brand") in pairs(stylesheet(MARKED, 1))

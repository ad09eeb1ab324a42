"""What the shipped route map promises: each promise is kept, and is missed when a row breaks it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from trainer.content.files.library import read_library
from trainer.domain.route.proof import combination_flaws
from trainer.domain.route.table import Note, Promise, RouteTable, Rule, Urgency
from trainer.services.locations import shipped

LIBRARY = read_library(shipped("modules"), "nl")
ROLES = ("school", "sport", "vereniging")

Break = Callable[[RouteTable], RouteTable]


def narrowed(table: RouteTable, **only: tuple[str, ...]) -> RouteTable:
    """Return the table with fewer answers, so that a proof takes a moment."""
    only = {"who": ("12-18", "19-25"), "long": ("longer",), "where": ("here", "home"), **only}
    return replace(
        table,
        questions=tuple(
            replace(
                one,
                options=tuple(
                    option for option in one.options if option.id in only.get(one.id, (option.id,))
                ),
            )
            for one in table.questions
        ),
    )


def wrong(table: RouteTable) -> str:
    """Return all that is said of it, but for rules that the narrow questions never reach."""
    flaws = combination_flaws(table, LIBRARY.services, ROLES)
    return "\n".join(
        str(flaw.message) for flaw in flaws if "is never reached" not in str(flaw.message)
    )


def with_rule(id: str, change: Callable[[Rule], Rule]) -> Break:
    def broken(table: RouteTable) -> RouteTable:
        assert any(one.id == id for one in table.rules)
        rules = tuple(change(one) if one.id == id else one for one in table.rules)
        return replace(table, rules=rules)

    return broken


def without_note(id: str) -> Break:
    def broken(table: RouteTable) -> RouteTable:
        assert any(one.id == id for one in table.notes)
        return replace(table, notes=tuple(one for one in table.notes if one.id != id))

    return broken


def with_note(id: str, change: Callable[[Note], Note]) -> Break:
    def broken(table: RouteTable) -> RouteTable:
        assert any(one.id == id for one in table.notes)
        notes = tuple(change(one) if one.id == id else one for one in table.notes)
        return replace(table, notes=notes)

    return broken


def later(rule: Rule) -> Rule:
    return replace(rule, urgency=Urgency.WEEK)


def without(*services: str) -> Callable[[Rule], Rule]:
    def change(rule: Rule) -> Rule:
        kept = tuple(one for one in rule.services if one.id not in services)
        return replace(rule, services=kept)

    return change


def saying(*lines: str) -> Callable[[Rule], Rule]:
    return lambda rule: replace(rule, first=lines)


def everywhere(rule: Rule) -> Rule:
    """Return the rule for every role."""
    when = tuple({id: one for id, one in line.items() if id != "role"} for line in rule.when)
    return replace(rule, when=when)


def turned(rule: Rule) -> Rule:
    return replace(rule, services=rule.services[::-1])


def fine(rule: Rule) -> Rule:
    return replace(rule, say_to_person="Fijn dat je dit zegt.")


BROKEN: dict[str, tuple[Break, str, dict[str, tuple[str, ...]]]] = {
    "the duty of a school outside it": (
        with_rule("grenzen-personeel", everywhere),
        "alleen-school",
        {"signs": ("boundary",)},
    ),
    "the meldcode for everyone": (
        with_note("meldcode", lambda note: replace(note, roles=())),
        "alleen-school",
        {"signs": ("home",)},
    ),
    "the duty of a school for another pupil": (
        with_rule("grenzen-medeleerling", saying("Ga naar het bevoegd gezag.")),
        "niet-bij-een-jongere",
        {"signs": ("boundary",)},
    ),
    "staff and no board": (
        without_note("vertrouwensinspecteur"),
        "school-personeel",
        {"signs": ("assault",)},
    ),
    "sport and no duty": (
        without_note("meldplicht-sport"),
        "sport-volwassene",
        {"signs": ("assault",)},
    ),
    "danger isn't known and it can wait": (
        with_rule("gevaar-onbekend", later),
        "gevaar-onbekend",
        {"signs": ("stress",)},
    ),
    "a boundary at home": (
        with_rule("grenzen-thuis", without("veilig-thuis")),
        "grens-thuis",
        {"signs": ("boundary",), "danger": ("no",)},
    ),
    "violence at home behind thoughts of suicide": (
        without_note("thuis-erbij"),
        "grens-thuis-gevaar",
        {"signs": ("home",)},
    ),
    "sexual violence behind thoughts of suicide": (
        without_note("csg-erbij"),
        "seksueel-geweld",
        {"signs": ("assault",)},
    ),
    "sextortion behind danger": (
        without_note("afpersing-erbij"),
        "afpersing",
        {"signs": ("online",)},
    ),
    "sextortion without the question": (
        with_rule("afpersing", lambda rule: replace(rule, first=rule.first[:3])),
        "afpersing",
        {"signs": ("online",)},
    ),
    "self-harm can wait": (
        with_rule("zelfbeschadiging", later),
        "zelfbeschadiging",
        {"signs": ("health",)},
    ),
    "self-harm without the question": (
        with_rule(
            "zelfbeschadiging",
            lambda rule: replace(rule, first=("De huisartsenpost.",), say_to_person="Hoe is het?"),
        ),
        "zelfbeschadiging",
        {"signs": ("health",)},
    ),
    "self-harm and danger without the question": (
        without_note("wond-erbij"),
        "zelfbeschadiging",
        {"signs": ("health",)},
    ),
    "a wound and no doctor": (
        with_rule("zelfbeschadiging", without("huisarts")),
        "wond",
        {"signs": ("health",)},
    ),
    "eating can wait": (with_rule("eten", later), "eten", {"signs": ("health",)}),
    "fainted and no 112": (
        with_rule("eten", saying("Bel de huisarts of de huisartsenpost.")),
        "eten-huisarts",
        {"signs": ("health",)},
    ),
    "the body, and nobody knows what": (
        with_rule("gezondheid-vandaag", later),
        "lichaam-onbekend",
        {"signs": ("health",)},
    ),
    "honour can wait": (with_rule("eer", later), "eer", {"signs": ("home",)}),
    "honour and another first": (with_rule("eer", turned), "eer", {"signs": ("home",)}),
    "honour and the family first": (
        with_rule("eer", saying("Praat met een ouder.", "Niet eerst met de familie.")),
        "eer",
        {"signs": ("home",)},
    ),
    "honour and danger without a caution": (without_note("familie"), "eer", {"signs": ("home",)}),
    "after a suicide without the question": (
        with_rule("na-zelfmoord", lambda rule: replace(rule, first=("x",), say_to_person="x")),
        "na-zelfmoord",
        {"signs": ("stress",)},
    ),
    "fled and low, without the question": (
        with_rule("gevlucht", lambda rule: replace(rule, first=("x",), say_to_person="x")),
        "gevlucht",
        {"signs": ("stress",)},
    ),
    "who somebody is, told to the parents": (
        with_rule("wie-je-bent", saying("Bel de ouders. Of Veilig Thuis.")),
        "wie-je-bent",
        {"signs": ("lonely",)},
    ),
    "fine, about violence": (with_rule("thuis", fine), "eerste-zin", {"signs": ("home",)}),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_row_is_found(what: str) -> None:
    breaks, promise, only = BROKEN[what]
    sound = narrowed(LIBRARY.route, **only)
    assert not wrong(sound)
    assert f'"{promise}"' in wrong(breaks(sound)), wrong(breaks(sound))


def test_every_promise_can_be_missed() -> None:
    missed = {promise for _, promise, _ in BROKEN.values()} | {"zelfmoord"}
    assert missed == {one.id for one in LIBRARY.route.promises}


def test_thoughts_of_suicide_are_now_whatever_the_table_says() -> None:
    table = narrowed(LIBRARY.route, signs=("suicide",), danger=("no",))
    assert "is reached with danger or suicide" in wrong(with_rule("zelfmoord", later)(table))


def test_somebody_to_call_is_missed_for_one_age() -> None:
    table = narrowed(LIBRARY.route, signs=("lonely",), danger=("no",), belonging=("lonely",))
    said = wrong(with_rule("eenzaam-lang", without("huisarts", "luisterlijn"))(table))
    assert "has nobody to call" in said
    assert "who: 19-25" in said
    assert "who: 12-18" not in said


def test_a_promise_holds_for_the_words_of_notes_too() -> None:
    table = narrowed(LIBRARY.route, signs=("home",), danger=("no",))
    promise = Promise(id="test", when=({"role": ("school",)},), says=("MELDCODE",))
    assert not wrong(replace(table, promises=(promise,)))
    promise = replace(promise, when=({"role": ("sport",)},))
    assert '"test" asks' in wrong(replace(table, promises=(promise,)))

"""The route map: every combination of answers that can be given has a good and safe result."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

from trainer.content.files.library import read_library
from trainer.domain.directory.entries import FIRST, Ages, Services, Standing, WayKind
from trainer.domain.route.picks import Offer, Pick, fits, or_the_doctor, picks
from trainer.domain.route.proof import combinations, outcomes, shipped_offer
from trainer.domain.route.table import (
    ALARMS,
    MOST_SERVICES,
    QUESTIONS,
    UNKNOWN,
    Advice,
    Answers,
    Question,
    Route,
    RouteTable,
    Rule,
    Urgency,
    answers_at,
    asked,
    asked_only,
    resolve,
    signs_of,
)
from trainer.services.locations import shipped

LIBRARY = read_library(shipped("modules"), "nl")
TABLE, SERVICES = LIBRARY.route, LIBRARY.services
OFFER = shipped_offer(SERVICES)
ROLES = ("sport", "vereniging", "school", UNKNOWN)
ASKED = "Denk je weleens aan zelfmoord?"

Case = tuple[Answers, str, Route, tuple[Pick, ...]]


def every() -> Iterator[Case]:
    """Yield each combination of answers for each role, with its result."""
    for role in ROLES:
        for answers in combinations(TABLE):
            route = resolve(answers, TABLE, role)
            yield answers, role, route, picks(route, OFFER, role)


EVERY = tuple(every())


def ids(shown: tuple[Pick, ...]) -> list[str]:
    return [one.id for one in shown]


def route_for(role: str = "sport", **answers: str) -> tuple[Route, list[str]]:
    route = resolve(answers, TABLE, role)
    return route, ids(picks(route, OFFER, role))


def duties(route: Route) -> list[str]:
    return [note.id for note in route.duties]


def test_all_combinations_are_looked_at() -> None:
    always = {one.id: len(one.options) for one in TABLE.questions if not one.when}
    assert list(always) == list(QUESTIONS)
    second = {one.id: len(one.options) for one in TABLE.questions if one.when}
    under = {"stress": "mood", "lonely": "belonging", "health": "body", "home": "house",
             "assault": "by", "boundary": "by", "online": "screen", "money": "cost"}  # fmt: skip
    signs = TABLE.question("signs")
    assert signs is not None
    assert set(under.values()) == set(second)
    deep = sum(second.get(under.get(one.id, ""), 1) for one in signs.options)
    count = always["danger"] * always["who"] * deep * always["long"] * always["where"]
    assert len(EVERY) == count * len(ROLES) == 71_040


def test_a_second_question_is_asked_under_its_sign_only() -> None:
    def ids_of(**answers: str) -> list[str]:
        return [one.id for one in asked(answers, TABLE)]

    assert ids_of() == list(QUESTIONS)
    assert ids_of(signs="health") == ["danger", "who", "signs", "body", "long", "where"]
    assert ids_of(signs="assault")[3] == ids_of(signs="boundary")[3] == "by"
    assert ids_of(signs="suicide") == list(QUESTIONS)


def test_a_sign_is_told_with_the_answers_that_lead_there() -> None:
    signs = {one.id: one for one in signs_of(TABLE)}
    assert signs["cost.gambling"].answers == {"signs": "money", "cost": "gambling"}
    assert signs["cost.gambling"].above == "Geld of gokken"
    assert (signs["signs.suicide"].above, signs["signs.suicide"].answers) == (
        "",
        {"signs": "suicide"},
    )
    assert not [id for id in signs if id.startswith(("danger.", "who.")) or id.endswith(UNKNOWN)]
    for id, one in signs.items():
        assert answers_at(TABLE, id) == one.answers == asked_only(one.answers, TABLE)
    assert answers_at(TABLE, "cost.kermis") == {}


def test_an_answer_under_another_sign_counts_no_more() -> None:
    stale, _ = route_for(danger="no", signs="money", body="self-harm")
    fresh, _ = route_for(danger="no", signs="money")
    assert stale == fresh
    assert asked_only({"signs": "money", "body": "eating"}, TABLE) == {"signs": "money"}


def test_no_question_is_longer_than_the_keys() -> None:
    for question in TABLE.questions:
        shown = [one.id for one in question.options if one.id != UNKNOWN]
        assert len(shown) <= (9 if question.id in QUESTIONS else 5), question.id
        assert question.options[-1].id == UNKNOWN, question.id


@pytest.mark.parametrize(
    ("answers", "urgency", "first"),
    [
        ({"signs": "health", "body": "self-harm"}, Urgency.TODAY, "huisarts"),
        ({"signs": "health", "body": "eating"}, Urgency.TODAY, "huisarts"),
        ({"signs": "health", "body": "using"}, Urgency.WEEK, "huisarts"),
        ({"signs": "online", "screen": "sextortion"}, Urgency.TODAY, "helpwanted"),
        ({"signs": "money", "cost": "gambling"}, Urgency.WEEK, "huisarts"),
        ({"signs": "money", "cost": "fee"}, Urgency.WEEK, "jeugdfonds"),
        ({"signs": "lonely", "belonging": "identity"}, Urgency.WEEK, "kindertelefoon"),
        ({"signs": "lonely", "belonging": "discrimination"}, Urgency.WEEK, "vcp"),
        ({"signs": "lonely", "belonging": "bullied"}, Urgency.WEEK, "vcp"),
        ({"signs": "home", "house": "honour"}, Urgency.TODAY, "veilig-thuis"),
        ({"signs": "boundary", "by": "force"}, Urgency.TODAY, "veilig-thuis"),
        ({"signs": "stress", "mood": "after-suicide"}, Urgency.TODAY, "113"),
        ({"signs": "stress", "mood": "grief"}, Urgency.WEEK, "kindertelefoon"),
        ({"signs": "stress", "mood": "refuge"}, Urgency.WEEK, "vcp"),
        ({"signs": "stress", "mood": "pace"}, Urgency.WEEK, "vcp"),
    ],
)
def test_each_second_answer_has_a_row_of_its_own(
    answers: dict[str, str], urgency: Urgency, first: str
) -> None:
    known = {"danger": "no", "who": "12-18", "long": "longer", "where": "elsewhere"}
    route, services = route_for(**known, **answers)
    above, _ = route_for(**known, signs=answers["signs"])
    assert (route.urgency, services[0]) == (urgency, first)
    assert route.rule.id != above.rule.id


def test_a_pupil_and_a_member_of_staff_are_two_ways() -> None:
    known = {"danger": "no", "who": "12-18", "signs": "boundary", "where": "here"}
    staff, _ = route_for("school", **known, by="adult")
    assert "bevoegd gezag" in staff.said
    pupil, services = route_for("school", **known, by="peer")
    assert services[:2] == ["zorgcoordinator", "interne-contactpersoon"]
    assert "bevoegd gezag" not in pupil.said
    assert not duties(pupil)
    coach, _ = route_for("sport", **known, by="adult")
    assert "meldplicht-sport" in duties(coach)
    mate, _ = route_for("sport", **known, by="peer")
    assert duties(mate) == ["vcp"]


def test_somebody_of_26_is_not_called_a_young_person() -> None:
    met = 0
    for answers, role, route, shown in EVERY:
        if answers["who"] != "26-up":
            continue
        met += 1
        told = [route.said, *(one.why for one in shown)]
        assert not re.search(r"\bjongere\b", " ".join(told), re.IGNORECASE), (answers, role)
    assert met > len(EVERY) // 10


def test_every_combination_has_a_whole_result() -> None:
    for answers, role, route, shown in EVERY:
        rule = route.rule
        assert rule.title, (answers, role)
        assert rule.first, (answers, role)
        assert rule.say_to_person, (answers, role)
        assert rule.say_on_phone, (answers, role)
        assert rule.sources, (answers, role)
        assert 1 <= len(shown) <= MOST_SERVICES, (answers, role)
        assert {"danger", "signs"} <= set(answers)
        assert all(one.why for one in shown), (answers, role)


def test_danger_and_suicide_always_win() -> None:
    met = 0
    for answers, role, route, shown in EVERY:
        if any(answers[question] in meant for question, meant in ALARMS.items()):
            met += 1
            assert (route.alarm, route.urgency) == (True, Urgency.NOW), (answers, role)
            assert ids(shown)[:2] == ["112", "113"], (answers, role)
            assert route.rule.urgency is Urgency.NOW, (answers, role)
        else:
            assert not route.alarm
            assert route.urgency is not Urgency.NOW, (answers, role)
    assert met > len(EVERY) // 2


def test_the_question_is_asked_literally() -> None:
    for answers, _, route, _ in EVERY:
        if answers["danger"] == "suicide" or answers["signs"] == "suicide":
            if answers["danger"] == "now":
                assert "112" in route.rule.title, answers
                continue
            assert ASKED in route.rule.say_to_person, answers


def test_no_service_is_for_another_age() -> None:
    limits = {"under-8": (0, 7), "8-11": (8, 11), "12-18": (12, 18), "19-25": (19, 25)}
    for answers, _, _, shown in EVERY:
        youngest, oldest = limits.get(answers["who"], (26, 99))
        if answers["who"] == UNKNOWN:
            youngest, oldest = 0, 99
        for one in shown:
            ages = one.entry.ages if one.entry else Ages()
            assert ages.youngest <= youngest, (answers, one.id)
            assert not ages.oldest or oldest <= ages.oldest, (answers, one.id)


def test_there_is_always_a_service_that_is_in_use_and_not_past_its_date() -> None:
    for answers, role, _, shown in EVERY:
        sound = [one for one in shown if one.entry and one.standing is Standing.CURRENT]
        assert sound, (answers, role)
        assert not any(one.entry.hidden for one in shown if one.entry), (answers, role)


def test_what_is_past_its_date_stands_behind_the_doctor() -> None:
    for answers, _, _, shown in EVERY:
        late = [one.standing is Standing.CHECK_FIRST for one in shown]
        first = [at for at, one in enumerate(shown) if one.id in FIRST]
        if first:
            assert not any(late[: max(first)]), answers


def test_own_places_of_another_role_are_never_shown() -> None:
    for _, role, _, shown in EVERY:
        for one in shown:
            if one.place and one.place.roles:
                assert role in one.place.roles


def test_what_is_not_answered_counts_as_not_known() -> None:
    nothing, _ = route_for()
    told, _ = route_for(**dict.fromkeys(QUESTIONS, UNKNOWN))
    assert nothing == told


@pytest.mark.parametrize("question", ["who", "signs", "long", "where"])
def test_one_answer_is_enough(question: str) -> None:
    found = TABLE.question(question)
    assert found is not None
    for option in found.options:
        route, shown = route_for(**{question: option.id})
        assert route.rule.title
        assert shown


# What the rules ask ----------------------------------------------------------------------------


def test_five_situations() -> None:
    now, services = route_for(danger="now")
    assert (now.urgency, services) == (Urgency.NOW, ["112", "113"])
    thoughts, services = route_for(danger="suicide")
    assert (thoughts.urgency, services[:2]) == (Urgency.NOW, ["112", "113"])
    known = {"who": "12-18", "long": "longer", "danger": "no"}
    stress, services = route_for(**known, signs="stress", where="here")
    assert (stress.urgency, services) == (Urgency.WEEK, ["vcp", "kindertelefoon", "huisarts"])
    home, services = route_for("school", **known, signs="home", where="home")
    assert (home.urgency, services[0], duties(home)) == (
        Urgency.TODAY,
        "veilig-thuis",
        ["meldcode"],
    )
    money, services = route_for("vereniging", **{**known, "who": "19-25"}, signs="money")
    assert (money.urgency, services[:2]) == (Urgency.WEEK, ["geldfit", "studieadviseur"])


@pytest.mark.parametrize(
    ("answers", "service"),
    [
        ({"signs": "assault"}, "csg"),
        ({"signs": "home"}, "veilig-thuis"),
        ({"signs": "online"}, "helpwanted"),
        ({"signs": "money", "danger": "no"}, "geldfit"),
        ({"signs": "lonely", "who": "12-18", "danger": "no"}, "join-us"),
        ({"signs": "health"}, "huisarts"),
        ({"signs": "health"}, "huisartsenpost"),
    ],
)
def test_each_worry_has_its_service(answers: dict[str, str], service: str) -> None:
    for role in ROLES:
        assert service in route_for(role, **answers)[1], role


def test_at_school_a_colleague_is_for_the_board() -> None:
    route, services = route_for("school", signs="boundary", where="here")
    assert services[0] == "vertrouwensinspecteur"
    assert "het bestuur van de school (het bevoegd gezag)" in " ".join(route.rule.first)
    assert "zorgcoördinator" in " ".join(route.rule.first)
    assert duties(route) == ["vertrouwensinspecteur"]
    assert "ook als de leerling het niet wil" in route.duties[0].text.lower()


def test_the_duties_of_a_school_stand_at_a_school_only() -> None:
    for answers, role, route, _ in EVERY:
        notes = " ".join(note.text for note in (*route.cautions, *route.duties))
        said = " ".join((route.rule.title, *route.rule.first, notes)).lower()
        if role != "school":
            assert "bevoegd gezag" not in said, (answers, role)
            assert "meldcode" not in said, (answers, role)


def test_in_sport_the_duty_to_report_is_told_and_nobody_confronts() -> None:
    route, _ = route_for("sport", signs="boundary", where="here", danger="no")
    assert duties(route) == ["vcp", "meldplicht-sport"]
    said = " ".join(route.rule.first)
    assert "moet je dat melden" in said
    assert "Spreek diegene niet zelf aan" in said


def test_danger_that_is_not_known_means_today_at_least() -> None:
    for answers, role, route, _ in EVERY:
        if answers["danger"] == UNKNOWN:
            assert route.urgency in (Urgency.NOW, Urgency.TODAY), (answers, role)


def test_a_crossed_boundary_at_home_has_veilig_thuis() -> None:
    for answers, role, route, shown in EVERY:
        if answers["signs"] == "boundary" and answers["where"] == "home":
            named = " ".join(note.text for note in route.cautions)
            assert "veilig-thuis" in ids(shown) or "Veilig Thuis" in named, (answers, role)


def test_no_alarm_swallows_sexual_violence_or_violence_at_home() -> None:
    names = {
        "assault": ("csg", "Centrum Seksueel Geweld"),
        "home": ("veilig-thuis", "Veilig Thuis"),
    }
    for answers, role, route, shown in EVERY:
        if answers["signs"] in names:
            id, name = names[answers["signs"]]
            named = " ".join(note.text for note in route.cautions)
            assert id in ids(shown) or name in named, (answers, role)


def test_wherever_the_question_is_asked_the_safety_question_comes_after_it() -> None:
    for answers, role, route, _ in EVERY:
        if answers["danger"] != "now" and ASKED.lower() in route.said.lower():
            assert "Ben je van plan om het vandaag te doen?" in route.said, (answers, role)


def test_violence_at_home_is_an_answer_only_where_it_was_named() -> None:
    route, _ = route_for(danger="now", signs="stress", where="home")
    assert route.rule.id == "nu"


def test_after_a_yes_comes_the_safety_question_and_an_adult_takes_over() -> None:
    route, _ = route_for(danger="suicide", who="12-18")
    said = " ".join(route.rule.first)
    assert "Ben je van plan om het vandaag te doen? Heb je iets bij je?" in said
    assert "Jonger dan 18: een ouder of verzorger weet het en neemt het over" in said
    assert "huisartsenpost" in said


def test_everybody_of_every_age_has_somebody_to_call() -> None:
    kinds = {WayKind.PHONE, WayKind.PERSON}
    for answers, role, _, shown in EVERY:
        ways = [way.kind for one in shown if one.entry for way in one.entry.ways]
        assert kinds & set(ways), (answers, role)


def test_in_sport_the_vcp_takes_no_report() -> None:
    route, services = route_for("sport", signs="boundary", where="here")
    assert services[0] == "vcp"
    assert "geen officiële melding" in route.duties[0].text


def test_listening_is_often_enough() -> None:
    for signs in ("stress", "lonely", UNKNOWN):
        route, _ = route_for(signs=signs, long="weeks", danger="no", who="12-18")
        assert route.urgency is Urgency.FOLLOW


def test_who_doubts_about_danger_hears_of_112_and_of_the_question() -> None:
    route, _ = route_for(danger=UNKNOWN, signs="stress")
    note, after = route.cautions
    assert "Ben je van plan om het vandaag te doen?" in after.text
    assert "112" in note.text
    assert "denk je weleens aan zelfmoord" in note.text
    assert not route_for(danger="no", signs="stress")[0].cautions


def test_nowhere_a_diagnosis_or_a_promise() -> None:
    said = " ".join(
        " ".join((rule.title, *rule.first, rule.say_to_person, rule.say_on_phone))
        for rule in TABLE.rules
    ).lower()
    for word in ("depressie", "depressief", "trauma", "stoornis", "borderline", "diagnose", "!"):
        assert word not in said
    assert "ik vertel het niemand" not in said


# The rules by themselves -----------------------------------------------------------------------


def rule(id: str, *services: str, urgency: Urgency = Urgency.WEEK, **when: tuple[str, ...]) -> Rule:
    return Rule(
        id=id,
        urgency=urgency,
        title=id,
        first=("Luister.",),
        services=tuple(Advice(id=one, why="Daarom.") for one in services),
        say_to_person="Hoe is het?",
        say_on_phone="Kunt u meedenken?",
        sources=("een bron",),
        when=(when,) if when else (),
    )


def table(*rules: Rule) -> RouteTable:
    return RouteTable(questions=TABLE.questions, rules=rules)


def test_the_first_rule_that_holds_wins() -> None:
    made = table(rule("a", signs=("money",)), rule("b", signs=("money", "home")), rule("c"))
    for signs, wanted in (("money", "a"), ("home", "b"), ("health", "c")):
        assert resolve({"signs": signs}, made).rule.id == wanted


def test_a_table_that_forgets_danger_is_still_safe() -> None:
    made = table(rule("alles", "huisarts", "csg", urgency=Urgency.FOLLOW))
    for answers in ({"danger": "now"}, {"danger": "suicide"}, {"signs": "suicide"}):
        route = resolve(answers, made)
        assert (route.alarm, route.urgency) == (True, Urgency.NOW)
        assert ids(picks(route, OFFER, "sport")) == ["112", "113", "huisarts"]


def test_a_table_without_rules_has_no_result() -> None:
    with pytest.raises(LookupError):
        resolve({}, RouteTable())


@pytest.mark.parametrize(
    ("service", "person", "good"),
    [
        ((0, 0), (0, 0), True),
        ((8, 18), (0, 0), False),
        ((8, 18), (8, 11), True),
        ((8, 18), (12, 18), True),
        ((8, 18), (19, 25), False),
        ((12, 0), (12, 18), True),
        ((12, 0), (8, 12), False),
        ((0, 27), (26, 0), False),
        ((12, 25), (12, 26), False),
    ],
)
def test_a_service_fits_when_it_is_for_every_age_left_open(
    service: tuple[int, int], person: tuple[int, int], good: bool
) -> None:
    ages = [Ages(youngest=one[0], oldest=one[1]) for one in (service, person)]
    assert fits(*ages) is good


def test_a_service_that_was_switched_off_makes_room_for_the_next() -> None:
    entries = {id: one for id, one in OFFER.entries.items() if id != "kindertelefoon"}
    offer = Offer(entries, OFFER.places, date(2026, 3, 1), OFFER.floor)
    route = resolve(
        {"danger": "no", "who": "12-18", "signs": "stress", "long": "longer"}, TABLE, "sport"
    )
    assert ids(picks(route, offer, "sport")) == ["vcp", "huisarts", "ease"]


def test_when_all_services_are_switched_off_the_doctor_is_left() -> None:
    offer = Offer({"huisarts": OFFER.entries["huisarts"]}, OFFER.places, OFFER.today, OFFER.floor)
    route = resolve({"signs": "online", "danger": "no"}, TABLE, "sport")
    shown = picks(route, offer, "sport")
    assert ids(shown) == ["vcp"]
    assert ids(or_the_doctor(shown, route, offer)) == ["vcp", "huisarts"]


def test_the_results_together_are_all_combinations() -> None:
    found = outcomes(TABLE, OFFER, ROLES[:3])
    assert sum(one.count for one in found) == len(EVERY)
    assert {one.route.rule.id for one in found} == {one.id for one in TABLE.rules}


def test_without_services_there_is_still_a_route() -> None:
    route = resolve({"danger": "now"}, TABLE, "sport")
    assert picks(route, shipped_offer(Services()), "sport") == ()
    assert route.alarm


def test_a_question_knows_its_options() -> None:
    question = TABLE.question("who")
    assert isinstance(question, Question)
    assert question.option("weg") is None

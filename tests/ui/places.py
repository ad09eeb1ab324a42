"""Every page of the window in every state, by name, each with the way to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt

from tests.ui import pictures
from tests.ui.hands import CTRL, OTHER_PROCESS, Hands, end_of
from trainer.domain.errors import StoreFullError
from trainer.domain.learning.confidence import DAYS_APART
from trainer.domain.text.searching import StepPlace
from trainer.services.clock import Clock
from trainer.ui.demo.answering import line_key, way_through
from trainer.ui.demo.hand import Style
from trainer.ui.exercises.card_view import CardView
from trainer.ui.exercises.choice_view import ChoiceView
from trainer.ui.exercises.conversation_view import ConversationView
from trainer.ui.exercises.reflect_view import ReflectView
from trainer.ui.exercises.sort_view import SortView
from trainer.ui.kit.page_picture import PagePicture
from trainer.ui.learning.certificates.certificates_page import CertificatesPage
from trainer.ui.learning.check.check_page import CheckPage
from trainer.ui.learning.confidence_page import ConfidencePage
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.organisation.organisation_page import OrganisationPage
from trainer.ui.printing.print_page import PrintPage
from trainer.ui.route.question_card import QuestionCard
from trainer.ui.route.route_page import RoutePage
from trainer.ui.search.search_page import SearchPage
from trainer.ui.toolkit.tool_page import ToolPage

NOBODY, SAMIRA, FINISHED = "folder", "samiras_folder", "finished_folder"
MODULE = "luisteren"


@dataclass(frozen=True)
class Place:
    """A page in a state: the fixture of the data folder, and what to do in the window."""

    folder: str
    go: Callable[[Hands], object]


def stay(hands: Hands) -> None:
    """Do nothing: the window opens here."""


def two_learners(hands: Hands) -> None:
    hands.session.workspace.add_learner("Bilal", "sport")
    hands.press_sidebar("people")


def module(hands: Hands) -> None:
    hands.click_named(f"module_{MODULE}")


def choice(hands: Hands) -> None:
    hands.open_kind("choice", several=False)


def choice_wrong(hands: Hands) -> None:
    choice(hands)
    hands.style = Style.WORST
    hands.answer(hands.view(ChoiceView))


def several(hands: Hands) -> None:
    hands.open_kind("choice", several=True)


def several_shown(hands: Hands) -> None:
    several(hands)
    hands.style = Style.WORST
    view = hands.view(ChoiceView)
    hands.answer(view)
    hands.click(view.solution_button, "Show me")


def sort(hands: Hands) -> None:
    hands.open_kind("sort")


def sort_wrong(hands: Hands) -> None:
    sort(hands)
    hands.style = Style.WORST
    hands.answer(hands.view(SortView))


def reflect(hands: Hands) -> None:
    hands.open_kind("reflect")


def reflect_kept(hands: Hands) -> None:
    reflect(hands)
    hands.answer(hands.view(ReflectView))


def talk(hands: Hands) -> None:
    hands.open_kind("conversation")


def talk_middle(hands: Hands) -> None:
    talk(hands)
    view = hands.view(ConversationView)
    hands.click(view.setting.begin_button, "Begin")
    for choice in way_through(view.talk, Style.MIDDLING)[:3]:
        hands.press(line_key(view, choice))


def talk_end(hands: Hands) -> None:
    talk(hands)
    hands.style = Style.MIDDLING
    view = hands.view(ConversationView)
    hands.answer(view)
    hands.click(end_of(view).thoughts_button, "thoughts")


def lesson_open(hands: Hands) -> None:
    choice(hands)
    hands.go_to_end()


def lesson_done(hands: Hands) -> None:
    choice(hands)
    hands.go_to_end()


def check(hands: Hands) -> None:
    hands.click_named(f"module_{MODULE}")
    hands.click_named("check_button")


def check_question(hands: Hands) -> None:
    check(hands)
    hands.click_named("next_button")


def check_answered(hands: Hands) -> None:
    check_question(hands)
    view = hands.page(CheckPage).view
    assert view is not None
    hands.answer(view)


def check_failed(hands: Hands) -> None:
    check(hands)
    hands.style = Style.WORST
    hands.play_check()


def check_passed(hands: Hands) -> None:
    check(hands)
    hands.play_check()


def refresh(hands: Hands) -> None:
    hands.press_sidebar("refresh")


def card(hands: Hands) -> None:
    refresh(hands)
    hands.click_named("begin_button")


def card_turned(hands: Hands) -> None:
    card(hands)
    hands.click(hands.view(CardView).flip_button, "Turn it over")


def refresh_end(hands: Hands) -> None:
    card(hands)
    hands.play_cards()


def refresh_done(hands: Hands) -> None:
    refresh_end(hands)
    refresh(hands)


def half_a_year_later(hands: Hands) -> None:
    hands.training.clock = Clock(lambda: datetime.now(UTC) + timedelta(days=DAYS_APART))
    refresh(hands)


def confidence_asked(hands: Hands) -> None:
    half_a_year_later(hands)
    hands.click_named("confidence_button")


def confidence_kept(hands: Hands) -> None:
    confidence_asked(hands)
    view = hands.page(ConfidencePage).view
    assert view is not None
    hands.answer(view)


def certificates(hands: Hands) -> None:
    hands.press_sidebar("certificates")


def certificate(hands: Hands) -> None:
    certificates(hands)
    hands.click(hands.page(CertificatesPage).make_button, "button to make it")


def certificate_expired(hands: Hands) -> None:
    certificate(hands)
    training = hands.training
    training.learner = hands.session.workspace.rename(training.learner, "Samira El Idrissi")
    certificates(hands)
    hands.click_named("name_button")
    hands.click_named("make_button")
    training.clock = Clock(lambda: datetime.now(UTC) + timedelta(days=800))
    hands.press_sidebar("learn")
    certificates(hands)


def certificate_under_a_wrong_clock(hands: Hands) -> None:
    hands.training.clock = Clock(lambda: datetime(2015, 1, 1, tzinfo=UTC))
    certificates(hands)


def learn_when_expired(hands: Hands) -> None:
    certificate_expired(hands)
    hands.press_sidebar("learn")


def note(hands: Hands) -> None:
    choice(hands)
    hands.click_named("note_button")
    hands.write("Drie tellen voelt lang. Ik probeer het bij de bidons.")
    note_view = hands.page(LessonPage).note.view
    assert note_view is not None
    note_view.flush()


def notes(hands: Hands) -> None:
    note(hands)
    hands.click_named("notes_button")


def notes_erased(hands: Hands) -> None:
    notes(hands)
    hands.click_named("erase_button")


def no_notes(hands: Hands) -> None:
    hands.click_named("notes_button")


def printed(hands: Hands) -> None:
    notes(hands)
    hands.key(Qt.Key.Key_P, CTRL)
    hands.wait_until(hands.page(PrintPage).save_button.isEnabled)
    hands.settle()


def settings(hands: Hands) -> None:
    hands.press_sidebar("settings")


def keys(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F1)


def services(hands: Hands) -> None:
    hands.click_named("services_button")


def services_maintained(hands: Hands) -> None:
    services(hands)
    hands.click_named("upkeep_button")
    hands.click_named("confirm_button")


def services_call(hands: Hands) -> None:
    services(hands)
    hands.click_named("open_button")


def network(hands: Hands) -> None:
    hands.click_named("network_button")
    hands.write("VV De Linde")


def organisation(hands: Hands) -> None:
    network(hands)
    hands.click_named("style_button")
    hands.wait_until(lambda: hands.page(OrganisationPage).preview.is_ready)
    hands.settle()


def organisation_styled(hands: Hands) -> None:
    organisation(hands)
    page = hands.page(OrganisationPage)
    file = hands.session.workspace.folder / "logo.svg"
    file.write_bytes(pictures.svg())
    page.logo.take(str(file))
    hands.wait_until(lambda: not page.logo.is_reading, OTHER_PROCESS)
    hands.click(page.colour.swatches["1D5C8F"], "Sea blue")
    page.preview.draw()


def organisation_light(hands: Hands) -> None:
    organisation_styled(hands)
    page = hands.page(OrganisationPage)
    hands.click(page.more_button, "another")
    hands.write("Het Lyceum")
    page.colour.code_field.setFocus()
    hands.write("#ffee00")
    page.preview.draw()


def organisation_without(hands: Hands) -> None:
    organisation_styled(hands)
    page = hands.page(OrganisationPage)
    hands.click(page.logo.away_button, "away")
    page.colour.code_field.setFocus()
    hands.write("rood")
    hands.key(Qt.Key.Key_Return)
    page.preview.draw()


def help_now(hands: Hands) -> None:
    hands.press_sidebar("help")


def search(hands: Hands) -> None:
    hands.press_sidebar("search")


def search_results(hands: Hands) -> None:
    search(hands)
    hands.write("stil")
    hands.page(SearchPage).look()


def search_danger(hands: Hands) -> None:
    search(hands)
    hands.write("suicide")
    hands.page(SearchPage).look()


def search_nothing(hands: Hands) -> None:
    search(hands)
    hands.write("qqq")
    hands.page(SearchPage).look()


def words(hands: Hands) -> None:
    hands.click_named("words_button")


def word_card(hands: Hands) -> None:
    place = StepPlace("luisteren/oma-thuislaten", "wie-is-oma", ("oordelen",))
    hands.window.go("lesson", place)
    hands.click_named("word_oma-thuislaten")


def further(hands: Hands) -> None:
    hands.click_named("further_button")


def team(hands: Hands) -> None:
    hands.click_named("team_button")


def route_answers(hands: Hands, *options: str) -> None:
    """Choose these options on the route map, each in its own question."""
    hands.press_sidebar("route")
    for option in options:
        card = next(one for one in hands.page(RoutePage).cards if option in names_of(one))
        if not card.is_open:
            hands.click(card.head, card.question.ask)
        hands.click_named(option)


def names_of(card: QuestionCard) -> list[str]:
    return [line.objectName() for line in card.lines]


def route(hands: Hands) -> None:
    route_answers(hands)


def route_danger(hands: Hands) -> None:
    route_answers(hands, "danger_now")


def route_suicide(hands: Hands) -> None:
    route_answers(hands, "danger_suicide")


def route_stress(hands: Hands) -> None:
    wanted = ("danger_no", "who_12-18", "signs_stress", "long_longer", "where_here")
    route_answers(hands, *wanted)


def route_home(hands: Hands) -> None:
    wanted = ("danger_unknown", "who_12-18", "signs_home", "long_longer", "where_home")
    route_answers(hands, *wanted, "role_school")


def route_money(hands: Hands) -> None:
    wanted = ("danger_no", "who_19-25", "signs_money", "long_weeks", "where_elsewhere")
    route_answers(hands, *wanted, "role_vereniging")


def route_half_way(hands: Hands) -> None:
    route_answers(hands, "danger_unknown", "who_unknown")


def toolkit(hands: Hands) -> None:
    hands.press_sidebar("toolkit")


def toolkit_of_school(hands: Hands) -> None:
    toolkit(hands)
    hands.click_named("setting_school")
    hands.click_named("moment_talk")


def toolkit_nothing(hands: Hands) -> None:
    toolkit(hands)
    hands.write("qqq")


def toolkit_used(hands: Hands) -> None:
    tool(hands, "signalenlijst")
    hands.click_named("like_button")
    tool(hands, "gesprekskaarten")
    hands.click_named("draw_button")
    toolkit(hands)


def tool(hands: Hands, id: str) -> None:
    toolkit(hands)
    hands.click_named(f"tool_{id}")
    hands.wait_until(lambda: bool(hands.page(ToolPage).preview.findChildren(PagePicture)))
    hands.settle()


def form(hands: Hands) -> None:
    tool(hands, "gesprek-voorbereiden")


def form_filled(hands: Hands) -> None:
    form(hands)
    hands.write("Eerst altijd op tijd. Nu drie keer te laat.")
    hands.page(ToolPage).leave()


def form_emptied(hands: Hands) -> None:
    form_filled(hands)
    hands.click_named("empty_button")


def form_with_ticks(hands: Hands) -> None:
    tool(hands, "signalenlijst")
    hands.press(Qt.Key.Key_Space)


def letter_copied(hands: Hands) -> None:
    tool(hands, "brief")
    hands.click_named("copy_button")


def checklist(hands: Hands) -> None:
    tool(hands, "introductieweek-lijst")
    hands.press(Qt.Key.Key_Space)


def cards(hands: Hands) -> None:
    tool(hands, "gesprekskaarten")


def card_drawn(hands: Hands) -> None:
    cards(hands)
    hands.click_named("draw_button")


def card_from_the_toolkit_turned(hands: Hands) -> None:
    card_drawn(hands)
    hands.click_named("turn_button")


def poster(hands: Hands) -> None:
    tool(hands, "vijf-dingen")


def own_network_as_an_item(hands: Hands) -> None:
    tool(hands, "mijn-netwerk")


def pack(hands: Hands) -> None:
    toolkit(hands)
    hands.click_named("pack_button")


def message(hands: Hands) -> None:
    details = "\n".join(f"line {line} of the details of this error" for line in range(20))
    hands.window.show_error(StoreFullError(details=details))
    hands.click(hands.window.banner.details_button, "Details")


PLACES: dict[str, Place] = {
    "start": Place(NOBODY, stay),
    "start of two learners": Place(SAMIRA, two_learners),
    "learn": Place(SAMIRA, stay),
    "learn when finished": Place(FINISHED, stay),
    "module": Place(SAMIRA, module),
    "choice": Place(SAMIRA, choice),
    "choice with feedback": Place(SAMIRA, choice_wrong),
    "several": Place(SAMIRA, several),
    "several with all that fit": Place(SAMIRA, several_shown),
    "sort": Place(SAMIRA, sort),
    "sort with feedback": Place(SAMIRA, sort_wrong),
    "reflect": Place(SAMIRA, reflect),
    "reflect when kept": Place(SAMIRA, reflect_kept),
    "talk before it begins": Place(SAMIRA, talk),
    "talk half-way": Place(SAMIRA, talk_middle),
    "talk at its end": Place(SAMIRA, talk_end),
    "end of an open lesson": Place(SAMIRA, lesson_open),
    "end of a lesson that is done": Place(FINISHED, lesson_done),
    "check": Place(SAMIRA, check),
    "check question": Place(SAMIRA, check_question),
    "check question with feedback": Place(SAMIRA, check_answered),
    "check that wasn't passed": Place(SAMIRA, check_failed),
    "check that was passed": Place(SAMIRA, check_passed),
    "refresh before anything is begun": Place(SAMIRA, refresh),
    "refresh": Place(FINISHED, refresh),
    "card": Place(FINISHED, card),
    "card when turned": Place(FINISHED, card_turned),
    "refresh at its end": Place(FINISHED, refresh_end),
    "refresh when nothing waits": Place(FINISHED, refresh_done),
    "refresh after half a year": Place(FINISHED, half_a_year_later),
    "confidence asked again": Place(FINISHED, confidence_asked),
    "confidence side by side": Place(FINISHED, confidence_kept),
    "toolkit": Place(SAMIRA, toolkit),
    "toolkit of a school, for a talk": Place(SAMIRA, toolkit_of_school),
    "toolkit without what is looked for": Place(SAMIRA, toolkit_nothing),
    "toolkit with a favourite and what was used": Place(SAMIRA, toolkit_used),
    "form": Place(SAMIRA, form),
    "form when filled in": Place(SAMIRA, form_filled),
    "form when emptied": Place(SAMIRA, form_emptied),
    "form with ticks": Place(SAMIRA, form_with_ticks),
    "letter when copied": Place(SAMIRA, letter_copied),
    "checklist": Place(SAMIRA, checklist),
    "cards of the toolkit": Place(SAMIRA, cards),
    "card of the toolkit": Place(SAMIRA, card_drawn),
    "card of the toolkit when turned": Place(SAMIRA, card_from_the_toolkit_turned),
    "poster": Place(SAMIRA, poster),
    "own network in the toolkit": Place(SAMIRA, own_network_as_an_item),
    "everything at once": Place(SAMIRA, pack),
    "no certificates": Place(SAMIRA, certificates),
    "new certificate": Place(FINISHED, certificates),
    "certificate": Place(FINISHED, certificate),
    "certificate that expired, and one that was replaced": Place(FINISHED, certificate_expired),
    "certificate under a wrong clock": Place(FINISHED, certificate_under_a_wrong_clock),
    "learn when the certificate expired": Place(FINISHED, learn_when_expired),
    "note": Place(SAMIRA, note),
    "notes": Place(SAMIRA, notes),
    "notes with one erased": Place(SAMIRA, notes_erased),
    "no notes": Place(SAMIRA, no_notes),
    "print": Place(SAMIRA, printed),
    "settings": Place(SAMIRA, settings),
    "settings before a profile": Place(NOBODY, settings),
    "helplines": Place(SAMIRA, services),
    "helplines before a call": Place(SAMIRA, services_call),
    "helplines maintained": Place(SAMIRA, services_maintained),
    "my network": Place(SAMIRA, network),
    "organisation": Place(SAMIRA, organisation),
    "organisation with a logo and a colour": Place(SAMIRA, organisation_styled),
    "organisation with a light colour and another beside it": Place(SAMIRA, organisation_light),
    "organisation when its logo is taken away": Place(SAMIRA, organisation_without),
    "search": Place(SAMIRA, search),
    "search with results": Place(SAMIRA, search_results),
    "search that found nothing": Place(SAMIRA, search_nothing),
    "search for a word of danger": Place(SAMIRA, search_danger),
    "words": Place(SAMIRA, words),
    "learn more": Place(SAMIRA, further),
    "team session": Place(SAMIRA, team),
    "lesson with a word and marks": Place(SAMIRA, word_card),
    "route map": Place(SAMIRA, route),
    "route map half-way": Place(SAMIRA, route_half_way),
    "route map with danger": Place(SAMIRA, route_danger),
    "route map with thoughts of suicide": Place(SAMIRA, route_suicide),
    "route map with stress": Place(SAMIRA, route_stress),
    "route map with worries about home": Place(NOBODY, route_home),
    "route map with worries about money": Place(NOBODY, route_money),
    "help": Place(SAMIRA, help_now),
    "keys": Place(SAMIRA, keys),
    "message with details": Place(SAMIRA, message),
}

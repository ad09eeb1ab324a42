"""The window under any clock: every page opens, and no date stands on it that can't be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from tests.ui.conftest import Opener
from tests.ui.hands import Hands
from trainer.services.clock import Clock
from trainer.ui.kit.days import done_on, when
from trainer.ui.learning.certificates.certificate_picture import CertificatePicture
from trainer.ui.learning.certificates.certificates_page import CertificatesPage
from trainer.ui.window.pages import PAGES

CLOCKS = {
    "year 1": datetime(1, 1, 1, tzinfo=UTC),
    "year 1, far east": datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))),
    "Windows began": datetime(1601, 1, 1, tzinfo=UTC),
    "before 1970": datetime(1969, 12, 31, 23, 59, tzinfo=UTC),
    "an empty battery": datetime(2015, 2, 28, 23, 59, tzinfo=UTC),
    "29 February": datetime(2028, 2, 29, 12, 0, tzinfo=UTC),
    "the night of the clock change": datetime(2027, 3, 28, 1, 0, tzinfo=UTC),
    "past 2038": datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    "far ahead": datetime(2099, 12, 31, 23, 59, tzinfo=UTC),
    "the last day, far west": datetime.max.replace(tzinfo=timezone(timedelta(hours=-12))),
    "the last moment": datetime.max.replace(tzinfo=UTC),
}
NO_SEASON = re.compile(r"\b(?:1600|1601|1969|1970|2099|2100|2101|9999)\b")

BETWEEN = CLOCKS.keys() - {"year 1, far east", "an empty battery", "the last moment"}
DATED = ("learn", "refresh", "check", "confidence", "certificates")
"""Pages that reckon with the day; all pages are opened at the ends of the calendar."""

ARGUMENTS = {
    "module": "luisteren",
    "lesson": "luisteren/drie-tellen",
    "check": "eindtoets",
    "pair": "luisteren/in-het-voorbijgaan",
    "tool": "jaarplan",
}
"""What pages are opened with. ``print`` and ``pair`` are opened from others."""

YEAR = re.compile(
    r"\b\d{1,2}[- ](?:\d\d?|januari|februari|maart|april|mei|juni|juli|augustus|september"
    r"|oktober|november|december)[- ](\d{1,4})\b"
)


def test_every_page_opens_under_any_clock_and_no_date_is_wrong(
    finished_folder: Path, open_window: Opener
) -> None:
    at = [CLOCKS["an empty battery"]]
    hands = open_window(finished_folder, clock=Clock(lambda: at[0]))
    hands.press_sidebar("certificates")
    hands.click(hands.page(CertificatesPage).make_button, "button to make it")
    wrong = []
    for name, at[0] in CLOCKS.items():
        for id in DATED if name in BETWEEN else PAGES.keys() - {"print", "pair"}:
            hands.window.go(id, ARGUMENTS.get(id))
            wrong += [f"{name}, {id}: {text}" for text in texts(hands) if not plausible(text)]
    hands.settle()
    assert not wrong
    assert not hands.window.banner.isVisible()
    (made,) = hands.training.store.certificates()
    assert 2026 <= made.issued_on.year <= 2028


@pytest.mark.parametrize("day", [date.min, date(1973, 5, 1), date(2099, 1, 1), date.max])
def test_a_day_that_cannot_be_is_not_named(day: date) -> None:
    assert not re.search(r"\d", done_on(day))
    if day > date(2026, 11, 22):
        assert not re.search(r"\d", when(day, date(2026, 11, 22)))


def texts(hands: Hands) -> Iterator[str]:
    """Yield what stands on the window, and what is read aloud of it."""
    for widget in hands.window.findChildren(QWidget):
        if widget.isVisible():
            if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
                yield widget.text()
            yield widget.accessibleName()


def plausible(text: str) -> bool:
    return not NO_SEASON.search(text) and all(2015 < int(y) < 2037 for y in YEAR.findall(text))


def test_a_clock_that_is_wrong_is_told_in_words(finished_folder: Path, open_window: Opener) -> None:
    now = CLOCKS["an empty battery"]
    hands = open_window(finished_folder, clock=Clock(lambda: now))
    hands.press_sidebar("certificates")
    (told,) = [
        label.text()
        for card in hands.window.findChildren(QWidget, "clock_card")
        for label in card.findChildren(QLabel)
    ]
    assert told.startswith("De datum van deze computer klopt niet.")
    assert YEAR.search(told)


def test_a_certificate_that_expired_says_so_and_is_renewed(
    finished_folder: Path, open_window: Opener
) -> None:
    at = [datetime.now(UTC)]
    hands = open_window(finished_folder, clock=Clock(lambda: at[0]))
    hands.press_sidebar("certificates")
    hands.click(hands.page(CertificatesPage).make_button, "button to make it")
    (first,) = hands.training.store.certificates()
    hands.press_sidebar("learn")
    assert "Het is geldig tot" in said(hands)
    assert "Zet je naam erop" not in said(hands)
    at[0] += timedelta(days=800)
    hands.press_sidebar("certificates")
    assert "Verlopen sinds" in said(hands)
    (picture,) = hands.window.findChildren(CertificatePicture)
    assert "Verlopen sinds" in picture.accessibleName()
    hands.press_sidebar("learn")
    assert "Verlopen sinds" in said(hands)
    hands.click_named("next_button")
    hands.play_check()
    hands.press_sidebar("learn")
    hands.click_named("next_button")
    hands.click_named("renew_button")
    second, _ = hands.training.store.certificates()
    assert second.replaces == first.number
    assert second.valid_until > at[0].date()
    assert "Verlopen sinds" not in said(hands)
    assert f"nummer {first.number}: vervangen door {second.number}" in said(hands)


def said(hands: Hands) -> str:
    return " ".join(texts(hands))


def test_a_name_is_corrected_on_the_page(finisher: Hands) -> None:
    finisher.press_sidebar("certificates")
    finisher.click(finisher.page(CertificatesPage).make_button, "button to make it")
    work = finisher.session.workspace
    finisher.training.learner = work.rename(finisher.training.learner, "Samira El Idrissi")
    finisher.press_sidebar("learn")
    finisher.press_sidebar("certificates")
    assert "Bij Instellingen heet je Samira El Idrissi." in said(finisher)
    finisher.click_named("name_button")
    assert finisher.focused.objectName() == "name_field"
    finisher.click_named("make_button")
    second, first = finisher.training.store.certificates()
    assert (second.name, second.replaces) == ("Samira El Idrissi", first.number)
    assert second.issued_on == first.issued_on
    assert finisher.page(CertificatesPage).saved.isVisible()

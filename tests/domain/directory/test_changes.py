"""The service directory: dates, clocks that are years off, and own changes over what ships."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.directory.banned import banned_in
from trainer.domain.directory.changes import Act, Change, applied, sound_change
from trainer.domain.directory.entries import (
    FIRST,
    Ages,
    ClockStanding,
    Group,
    ServiceEntry,
    Standing,
    Status,
    Way,
    WayKind,
    clock_standing,
    first_day,
    listed,
    newest_day,
    standing,
)
from trainer.domain.directory.fingerprint import fingerprint, is_of

FLOOR, TODAY = date(2026, 2, 1), date(2026, 11, 22)
PHONE = Way(kind=WayKind.PHONE, value="0800-0432")


def entry(
    id: str = "lijn", until: str = "2027-10", status: Status = Status.CONFIRMED
) -> ServiceEntry:
    return ServiceEntry(
        id=id, name=id, what_for="x", group=Group.CALL, ways=(PHONE,), source="een site",
        checked_on="2025-10", check_before=until, status=status,
    )  # fmt: skip


def change(of: ServiceEntry, act: Act, on: str = "2026-11-01", **values: object) -> Change:
    return Change(entry=of.id, seen=fingerprint(of), on=on, act=act, **values)  # type: ignore[arg-type]


def over(shipped: ServiceEntry, own: Change, today: date = TODAY) -> ServiceEntry:
    (one,) = applied([shipped], {own.entry: own}, max(today, FLOOR), FLOOR)
    return one.entry


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025", date(2025, 1, 1)), ("2025-10", date(2025, 10, 1)),
        ("2025-10-03", date(2025, 10, 3)), ("2025-02-30", None), ("2025-13", None),
        ("0000", None), ("", None), ("25-10", None), ("2025-10-03x", None),
    ],
)  # fmt: skip
def test_a_day_may_be_a_year_or_a_month(text: str, day: date | None) -> None:
    assert first_day(text) == day


@pytest.mark.parametrize(
    ("today", "found"),
    [
        (date(2027, 9, 30), Standing.CURRENT),
        (date(2027, 10, 1), Standing.CHECK_FIRST),
        (date(1970, 1, 1), Standing.CURRENT),
        (date(2099, 1, 1), Standing.CHECK_FIRST),
    ],
)
def test_an_entry_past_its_date_has_to_be_checked_first(today: date, found: Standing) -> None:
    assert standing(entry(), today, FLOOR) is found


def test_a_clock_that_is_behind_makes_nothing_old_and_nothing_young() -> None:
    assert standing(entry(until="2026-01"), date(1980, 1, 1), FLOOR) is Standing.CHECK_FIRST
    assert standing(entry(until="2026-03"), date(1980, 1, 1), FLOOR) is Standing.CURRENT


def test_an_aged_entry_has_to_be_checked_first_whatever_its_date() -> None:
    assert standing(entry(status=Status.AGED), FLOOR, FLOOR) is Standing.CHECK_FIRST


@pytest.mark.parametrize(
    ("today", "found"),
    [
        (date(1970, 1, 1), ClockStanding.BEHIND),
        (FLOOR - timedelta(days=1), ClockStanding.BEHIND),
        (FLOOR, ClockStanding.PLAUSIBLE),
        (TODAY, ClockStanding.PLAUSIBLE),
        (date(2031, 12, 31), ClockStanding.PLAUSIBLE),
        (date(2032, 1, 1), ClockStanding.AHEAD),
        (date.max, ClockStanding.AHEAD),
    ],
)
def test_the_list_knows_when_the_clock_is_wrong(today: date, found: ClockStanding) -> None:
    assert clock_standing(today, FLOOR) is found
    assert clock_standing(today, newest_day([])) is ClockStanding.PLAUSIBLE


@given(st.dates(), st.permutations([*FIRST, "oud", "nieuw", "jaren"]))
def test_the_first_four_come_first_on_any_day_and_nothing_gets_lost(
    today: date, order: list[str]
) -> None:
    made = {
        "oud": entry("oud", "2024"),
        "nieuw": entry("nieuw"),
        "jaren": entry("jaren", status=Status.AGED),
    }
    rest = [one for one in order if one in made]
    shown = listed([made.get(id, entry(id, "2025")) for id in order], today, FLOOR)
    assert [one.entry.id for one in shown[:4]] == list(FIRST)
    assert all(one.standing is Standing.CURRENT for one in shown[:4])
    assert {one.entry.id for one in shown[4:]} == set(rest)
    behind = [one.standing is Standing.CHECK_FIRST for one in shown]
    assert behind == sorted(behind)


@pytest.mark.parametrize("status", [Status.TO_CHECK, Status.OFF])
def test_what_is_hidden_is_not_listed_but_112_always_is(status: Status) -> None:
    assert not listed([entry(status=status)], TODAY, FLOOR)
    assert listed([entry("112", status=status)], TODAY, FLOOR)


def test_a_confirmed_entry_is_shown_and_counts_from_that_day() -> None:
    shipped = entry(until="2024", status=Status.TO_CHECK)
    made = over(shipped, change(shipped, Act.CONFIRM))
    assert (made.status, made.checked_on) == (Status.CONFIRMED, "2026-11-01")
    assert made.check_before == "2028-11-01"
    assert standing(made, TODAY, FLOOR) is Standing.CURRENT


def test_a_corrected_entry_says_what_was_filled_in() -> None:
    shipped = entry()
    other = Way(kind=WayKind.PHONE, value="010 123 45 67")
    made = over(shipped, change(shipped, Act.CORRECT, ways=(other,), note="alleen overdag"))
    assert (made.ways, made.note, made.what_for) == ((other,), "alleen overdag", "x")


def test_an_update_that_says_something_else_is_put_before_the_maintainer() -> None:
    old = entry()
    new = replace(old, ways=(Way(kind=WayKind.PHONE, value="0800-9999"),))
    for act in Act:
        own = change(old, act, ways=(PHONE,))
        (one,) = applied([new], {old.id: own}, TODAY, FLOOR)
        assert one.stale
        assert one.shipped is new
    assert over(new, change(old, Act.CONFIRM)) is new, "another number was confirmed"
    assert over(new, change(old, Act.CORRECT, ways=(PHONE,))).ways == (PHONE,)
    assert over(new, change(old, Act.OFF)).hidden


def test_a_new_date_alone_is_nothing_to_choose_about() -> None:
    old = entry()
    later = replace(old, checked_on="2026-12", check_before="2028-12", source="een andere site")
    (one,) = applied([later], {old.id: change(old, Act.CONFIRM)}, TODAY, FLOOR)
    assert not one.stale
    assert one.entry.checked_on == "2026-12"


@pytest.mark.parametrize(
    ("shipped_on", "counts"),
    [("2026-10-31", "2026-11-01"), ("2026-11-01", "2026-11-01"), ("2026-11-02", "2026-11-02")],
)
def test_of_two_that_confirmed_the_later_counts_and_of_one_day_who_made_the_list(
    shipped_on: str, counts: str
) -> None:
    shipped = replace(entry(), checked_on=shipped_on)
    made = over(shipped, change(shipped, Act.CONFIRM, on="2026-11-01"))
    assert made.checked_on == counts
    assert (made is shipped) is (shipped_on >= "2026-11-01")


def test_a_confirmation_by_a_clock_that_was_ahead_does_not_last_for_ever() -> None:
    shipped = entry(until="2024", status=Status.TO_CHECK)
    made = over(shipped, change(shipped, Act.CONFIRM, on="2099-01-01"))
    assert made.checked_on == FLOOR.isoformat()
    assert standing(made, date(2028, 2, 1), FLOOR) is Standing.CHECK_FIRST


@pytest.mark.parametrize("id", FIRST)
@pytest.mark.parametrize("act", Act)
def test_the_first_four_cannot_be_changed(id: str, act: Act) -> None:
    shipped = entry(id)
    assert over(shipped, change(shipped, act)) is shipped
    assert sound_change(change(shipped, act, ways=(PHONE,))) is None


@pytest.mark.parametrize(
    "value",
    ["0900-" + "0113", "+31 900 " + "0767", "bel mij", "", "x" * 301, "0900\u202e0113"],
)
def test_a_wrong_number_is_not_taken(value: str) -> None:
    way = Way(kind=WayKind.PHONE, value=value)
    assert sound_change(change(entry(), Act.CORRECT, ways=(way,))) is None


def test_a_banned_number_is_not_taken_in_any_text() -> None:
    bad = "bel 0900-" + "0113"
    for name in ("what_for", "hours", "cost", "note"):
        assert sound_change(change(entry(), Act.CORRECT, ways=(PHONE,), **{name: bad})) is None


def test_texts_are_tidied() -> None:
    sound = sound_change(change(entry(), Act.CORRECT, ways=(PHONE,), note=" a\n\x07 b\u202e "))
    assert sound is not None
    assert sound.note == "a b"


@given(st.text(max_size=60))
def test_the_numbers_that_count_are_never_banned(text: str) -> None:
    for number in ("112", "113", "0800-0113", "088 0767 000"):
        assert list(banned_in(f"x {number} x")) == []
    assert all(0 <= at < len(text) for _, at in banned_in(text))


@pytest.mark.parametrize(
    ("kind", "value", "dialled", "address"),
    [
        (WayKind.PHONE, "020-261 52 75", "0202615275", ""),
        (WayKind.SITE, "113.nl", "", "https://113.nl"),
        (WayKind.CHAT, "chat van @ease", "", ""),
        (WayKind.SITE, "javascript:alert(1)", "", ""),
        (WayKind.SITE, "a.nl@evil.example", "", ""),
        (WayKind.SITE, "file:///etc/passwd", "", ""),
        (WayKind.PERSON, "113.nl", "", ""),
    ],
)
def test_only_numbers_and_plain_addresses_can_be_opened(
    kind: WayKind, value: str, dialled: str, address: str
) -> None:
    way = Way(kind=kind, value=value)
    assert (way.dialled, way.address) == (dialled, address)


RICH = ServiceEntry(
    id="x", name="O'Brien", what_for='Zegt "hoi"', group=Group.CALL, source="s",
    ways=(
        Way(kind=WayKind.WALK_IN, value="hier"),
        Way(kind=WayKind.PHONE, value="0800 1", note="gratis"),
    ),
    checked_on="2026", check_before="2027", status=Status.TO_CHECK,
    ages=Ages(youngest=12, oldest=24), languages=("nl",), anonymous=True, walk_in=True, note="é",
)  # fmt: skip
PLAIN = ServiceEntry(
    id="x", name="N", what_for="w", group=Group.CALL, ways=(Way(kind=WayKind.PHONE, value="1"),),
    source="s", checked_on="2026", check_before="2027", status=Status.CONFIRMED,
)  # fmt: skip


@pytest.mark.parametrize(
    ("entry", "first", "now"),
    [(RICH, "e1048b6c", "2-53026fde09ceb20d"), (PLAIN, "e21996c3", "2-b9d9ac78b76e794c")],
    ids=["rich", "plain"],
)
def test_what_is_stored_of_an_entry_stays_known(entry: ServiceEntry, first: str, now: str) -> None:
    """Both stand in the databases of laptops: neither may ever change."""
    assert fingerprint(entry) == now
    assert is_of(now, entry)
    assert is_of(first, entry)
    own = Change(entry="x", seen=first, on="2026-11-01", act=Act.CONFIRM)
    (kept,) = applied([entry], {"x": own}, TODAY, FLOOR)
    assert not kept.stale
    assert kept.entry.status is Status.CONFIRMED


@pytest.mark.parametrize(
    "said",
    [
        {"name": "P"}, {"what_for": "v"}, {"hours": "1"}, {"cost": "1"}, {"region": "1"},
        {"ways": ()}, {"ways": (replace(PLAIN.ways[0], note="1"),)}, {"ages": Ages(oldest=1)},
        {"anonymous": False}, {"walk_in": True}, {"languages": ("nl",)}, {"note": "1"},
        {"status": Status.AGED},
    ],
    ids=str,
)  # fmt: skip
def test_another_word_is_another_entry(said: dict[str, object]) -> None:
    other = replace(PLAIN, **said)  # type: ignore[arg-type]
    for kept in (fingerprint(PLAIN), "e21996c3"):
        assert not is_of(kept, other)


def test_dates_and_sources_do_not_count() -> None:
    other = replace(PLAIN, source="t", checked_on="2027", check_before="2029", undated=True)
    assert fingerprint(other) == fingerprint(PLAIN)

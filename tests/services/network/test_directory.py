"""Own changes and own places: kept, undone, exported, and imported from anyone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trainer.domain.directory.entries import ClockStanding, Way, WayKind
from trainer.domain.directory.own_places import OwnPlace
from trainer.domain.errors import NoDirectoryFileError, NotKeptError
from trainer.domain.text.message import Translate
from trainer.services.clock import Clock
from trainer.services.locations import shipped
from trainer.services.network.directory import Correction
from trainer.services.workspace import Workspace
from trainer.store.directory_file import FORMAT, MOST_BYTES, parsed

PLAIN: Translate = str
PHONE = Way(kind=WayKind.PHONE, value="010 123 45 67")
SAID = Correction(what_for="Praten.", ways=(PHONE,))


class Now(Clock):
    """A clock that tests set."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 22, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at


@pytest.fixture
def now() -> Now:
    return Now()


@pytest.fixture
def workspace(tmp_path: Path, now: Now) -> Iterator[Workspace]:
    made = Workspace(tmp_path / "data", shipped("modules"), now)
    yield made
    made.close()


def ids(workspace: Workspace) -> list[str]:
    return [one.entry.id for one in workspace.open_directory().shown()]


def filled(workspace: Workspace, called: str = "De Linde", **values: str) -> OwnPlace:
    network = workspace.open_network()
    organisation = network.rename(network.new_organisation(), called)
    place = network.place(organisation.id, "vcp")
    return network.keep(replace(place, **(values or {"name": "Fatima", "reach": "dinsdag"})))


def test_places_are_printed_in_the_usual_order_and_those_of_no_kind_last(
    workspace: Workspace,
) -> None:
    network = workspace.open_network()
    organisation = network.rename(network.new_organisation(), "De Linde")
    kinds = [kind.id for kind in workspace.open_directory().shipped.places]
    free = network.new_place(organisation.id)
    network.keep(replace(free, label="Buurman", name="Ali", reach="hiernaast"))
    for kind in reversed(kinds):
        place = network.place(organisation.id, kind)
        network.keep(replace(place, name=f"Iemand van {kind}", reach="dinsdag"))
    names = [one.name for one in network.printed(organisation)]
    assert names == [*(f"Iemand van {kind}" for kind in kinds), "Ali"]


def test_what_is_still_to_check_is_hidden_until_it_is_confirmed(workspace: Workspace) -> None:
    assert "fier" not in ids(workspace)
    workspace.open_directory().confirm("fier")
    assert "fier" in ids(workspace)
    workspace.open_directory().restore("fier")
    assert "fier" not in ids(workspace)


def test_a_change_is_there_at_the_next_start(
    workspace: Workspace, tmp_path: Path, now: Now
) -> None:
    workspace.open_directory().correct("fier", SAID)
    workspace.open_directory().switch_off("tejo")
    workspace.close()
    again = Workspace(tmp_path / "data", shipped("modules"), now)
    entry = again.open_directory().entry("fier")
    assert entry is not None
    assert entry.ways == (PHONE,)
    assert "tejo" not in ids(again)
    again.close()


def test_a_switched_off_entry_can_be_put_back_as_it_was(workspace: Workspace) -> None:
    directory = workspace.open_directory()
    directory.correct("tejo", SAID)
    before = next(one.change for one in directory.maintained() if one.entry.id == "tejo")
    directory.switch_off("tejo")
    directory.put_back("tejo", before)
    entry = directory.entry("tejo")
    assert entry is not None
    assert entry.ways == (PHONE,)


@pytest.mark.parametrize("number", ["0900-" + "0113", "bel mij", "020-311 " + "38888"])
def test_a_wrong_number_is_not_kept(workspace: Workspace, number: str) -> None:
    way = Way(kind=WayKind.PHONE, value=number)
    with pytest.raises(NotKeptError):
        workspace.open_directory().correct("fier", replace(SAID, ways=(way,)))
    assert "fier" not in ids(workspace)
    with pytest.raises(NotKeptError):
        filled(workspace, reach=f"0900-{'0113'}")
    assert workspace.open_network().places("x") == ()


@pytest.mark.parametrize("id", ["112", "113", "huisarts", "in-je-bol"])
def test_what_cannot_be_confirmed_is_refused(workspace: Workspace, id: str) -> None:
    with pytest.raises(NotKeptError):
        workspace.open_directory().confirm(id)


@pytest.mark.parametrize(
    ("year", "found"),
    [(1970, ClockStanding.BEHIND), (2026, ClockStanding.PLAUSIBLE), (2040, ClockStanding.AHEAD)],
)
def test_nothing_is_hidden_by_a_clock_that_is_years_off(
    workspace: Workspace, now: Now, year: int, found: ClockStanding
) -> None:
    before = set(ids(workspace))
    now.at = datetime(year, 6, 1, tzinfo=UTC)
    assert workspace.open_directory().clock() is found
    assert set(ids(workspace)) == before
    assert ids(workspace)[:4] == ["112", "113", "huisarts", "huisartsenpost"]


def test_a_confirmation_while_the_clock_is_behind_counts_when_it_is_right_again(
    workspace: Workspace, now: Now
) -> None:
    now.at = datetime(1980, 1, 1, tzinfo=UTC)
    workspace.open_directory().confirm("fier")
    now.at = datetime(2026, 11, 22, tzinfo=UTC)
    entry = workspace.open_directory().entry("fier")
    assert entry is not None
    assert entry.checked_on == workspace.open_directory().floor.isoformat()


def test_what_is_exported_can_be_imported_elsewhere(
    workspace: Workspace, tmp_path: Path, now: Now
) -> None:
    workspace.open_directory().correct("fier", SAID)
    place = filled(workspace)
    workspace.open_directory().export(tmp_path / "x.json")
    other = Workspace(tmp_path / "other", shipped("modules"), now)
    imported = other.open_directory().bring_in(tmp_path / "x.json")
    assert (imported.taken, imported.refused, imported.aside) == (2, 0, 0)
    assert other.open_network().places(place.organisation) == (place,)
    assert "fier" in ids(other)
    other.open_directory().undo_import(imported)
    assert "fier" not in ids(other)
    assert other.open_network().organisations() == ()
    other.close()


def test_an_organisation_of_the_same_name_is_the_same_one(
    workspace: Workspace, tmp_path: Path, now: Now
) -> None:
    filled(workspace, "de linde")
    workspace.open_directory().export(tmp_path / "x.json")
    other = Workspace(tmp_path / "other", shipped("modules"), now)
    own = filled(other, "De Linde", name="Bilal")
    other.open_directory().bring_in(tmp_path / "x.json")
    (organisation,) = other.open_network().organisations()
    assert {one.name for one in other.open_network().places(organisation.id)} == {"Fatima", "Bilal"}
    assert own.organisation == organisation.id
    other.close()


@pytest.mark.parametrize("ahead", ["9999-12-31", "9999", "2099-01", "2027-01-01"])
def test_a_change_of_a_day_to_come_beats_no_other(
    workspace: Workspace, tmp_path: Path, now: Now, ahead: str
) -> None:
    file = tmp_path / "x.json"
    file.write_bytes(file_of(changes=[change(entry="tejo", on=ahead)]))
    imported = workspace.open_directory().bring_in(file)
    assert imported.taken == 1, "there was nothing that is later"
    workspace.open_directory().correct("tejo", SAID)
    assert workspace.open_directory().bring_in(file).taken == 0
    other = tmp_path / "y.json"
    workspace.open_directory().bring_in(file)
    now.at = datetime(2026, 12, 1, tzinfo=UTC)
    other.write_bytes(file_of(changes=[change(entry="tejo", on="2026-11-30")]))
    assert workspace.open_directory().bring_in(other).taken == 1


@pytest.mark.parametrize("year", [1, 1970, 9999])
def test_what_is_changed_under_a_wrong_clock_is_no_later_than_what_comes(
    workspace: Workspace, tmp_path: Path, now: Now, year: int
) -> None:
    right, now.at = now.at, datetime(year, 12, 31, 23, 59, tzinfo=UTC)
    workspace.open_directory().correct("tejo", SAID)
    (made,) = (one for one in workspace.open_directory().maintained() if one.entry.id == "tejo")
    floor = workspace.open_directory().floor.isoformat()
    assert made.entry.checked_on == floor
    assert made.change is not None
    assert made.change.on == floor
    now.at = right
    file = tmp_path / "x.json"
    file.write_bytes(file_of(changes=[change(entry="tejo", on="2026-11-21")]))
    assert workspace.open_directory().bring_in(file).taken == 1


def test_of_two_changes_the_later_one_stays(workspace: Workspace, tmp_path: Path, now: Now) -> None:
    workspace.open_directory().switch_off("tejo")
    workspace.open_directory().export(tmp_path / "x.json")
    now.at = datetime(2026, 12, 1, tzinfo=UTC)
    workspace.open_directory().correct("tejo", SAID)
    workspace.open_directory().bring_in(tmp_path / "x.json")
    assert "tejo" in ids(workspace)


def test_of_two_changes_on_one_day_the_one_that_is_brought_stays(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.open_directory().switch_off("tejo")
    file = tmp_path / "x.json"
    file.write_bytes(file_of(changes=[change(entry="tejo", on="2026-11-22")]))
    assert workspace.open_directory().bring_in(file).taken == 1
    assert "tejo" in ids(workspace)


def file_of(**values: Any) -> bytes:
    return json.dumps({"format": FORMAT, "version": 1, **values}).encode()


def change(**values: Any) -> dict[str, Any]:
    way = {"kind": "phone", "value": "0800-0432"}
    sound = {"entry": "fier", "seen": "x", "on": "2026-11-01", "act": "correct", "ways": [way]}
    return {**sound, **values}


def test_a_change_of_an_unknown_entry_is_kept_aside(workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_bytes(file_of(changes=[change(entry="komt-later"), change()]))
    imported = workspace.open_directory().bring_in(file)
    assert (imported.taken, imported.aside) == (1, 1)
    workspace.open_directory().export(file)
    assert "komt-later" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "bad",
    [
        {"entry": "112"}, {"entry": ""}, {"entry": 5}, {"on": "morgen"}, {"act": "wipe"},
        {"ways": []}, {"ways": [{"kind": "phone", "value": "0900-" + "0767"}]},
        {"ways": [{"kind": "shell", "value": "rm"}]}, {"note": "x" * 301}, {"note": ["x"]},
        {"ways": [{"kind": "phone", "value": "0800-0432"}] * 9}, {"entry": "a\u202eb"},
    ],
)  # fmt: skip
def test_a_bad_part_is_refused_and_spoils_no_other(bad: dict[str, Any]) -> None:
    brought = parsed(file_of(changes=[change(**bad), change(entry="sense")]))
    assert [one.entry for one in brought.data.changes] == ["sense"]
    assert brought.refused == 1


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[]", b"null", b'{"format": "x"}', b"\xff\xfe", b"[" * 100_000,
     file_of() + b" " * MOST_BYTES, json.dumps({"format": FORMAT, "version": 2}).encode()],
)  # fmt: skip
def test_another_file_is_refused_and_changes_nothing(
    workspace: Workspace, tmp_path: Path, raw: bytes
) -> None:
    workspace.open_directory().confirm("fier")
    file = tmp_path / "x.json"
    file.write_bytes(raw)
    with pytest.raises(NoDirectoryFileError):
        workspace.open_directory().bring_in(file)
    with pytest.raises(NoDirectoryFileError):
        workspace.open_directory().bring_in(tmp_path)
    assert "fier" in ids(workspace)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
TEXTS = st.text(max_size=140)
PLACE = st.fixed_dictionaries(
    {"id": TEXTS, "organisation": st.sampled_from(["o", "p"]), "kind": TEXTS},
    optional={"label": TEXTS, "name": TEXTS, "reach": TEXTS, "when": JSON},
)
CHANGE = st.builds(change, entry=TEXTS, note=TEXTS, on=st.dates().map(str))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(CHANGE | JSON, max_size=4) | JSON,
    organisations=st.lists(st.fixed_dictionaries({"id": st.just("o"), "name": TEXTS}) | JSON),
    places=st.lists(PLACE | JSON, max_size=4) | JSON,
)
def test_whatever_a_file_holds_it_can_be_taken_over(
    workspace: Workspace, tmp_path: Path, changes: Any, organisations: Any, places: Any
) -> None:
    file = tmp_path / "any.json"
    file.write_bytes(file_of(changes=changes, organisations=organisations, places=places))
    imported = workspace.open_directory().bring_in(file)
    assert ids(workspace)[:4] == ["112", "113", "huisarts", "huisartsenpost"]
    workspace.open_directory().export(file)
    again = parsed(file.read_bytes())
    assert again.refused == 0
    workspace.open_directory().undo_import(imported)


@given(st.binary(max_size=300))
def test_bytes_are_a_file_or_a_known_error(raw: bytes) -> None:
    with pytest.raises(NoDirectoryFileError):
        parsed(raw)


def test_an_empty_place_is_gone(workspace: Workspace) -> None:
    place = filled(workspace)
    workspace.open_network().keep(replace(place, name="", reach=""))
    assert workspace.open_network().places(place.organisation) == ()


def test_a_path_is_asked_for_its_own_places_first(workspace: Workspace) -> None:
    network = workspace.open_network()
    assert network.kinds("sport")[0].id == "vcp"
    assert [kind.id for kind in network.kinds("school")][:2] == ["zorgcoordinator", "mentor"]
    assert "vcp" not in [kind.id for kind in network.kinds("school")]
    assert len(network.kinds("")) == 15


def test_the_card_has_the_lifelines_and_the_places(workspace: Workspace) -> None:
    import pypdfium2

    place = filled(workspace, name="<b>Fatima</b>")
    (organisation,) = workspace.open_network().organisations()
    pdf = workspace.open_network().card(organisation, shipped("assets") / "fonts", PLAIN)
    document = pypdfium2.PdfDocument(pdf)
    first, wall = (page.get_textpage().get_text_bounded() for page in document)
    for text in ("De Linde", "112", "113 or 0800-0113", "<b>Fatima</b>"):
        assert first.count(text) >= 2
        assert text in wall
    document.close()
    assert place.name == "<b>Fatima</b>"


def test_a_card_with_more_than_fits_keeps_the_rest_on_the_wall(workspace: Workspace) -> None:
    import pypdfium2

    place = filled(workspace)
    network = workspace.open_network()
    for number in range(30):
        full = replace(network.new_place(place.organisation), label=f"plek{number}", name="w " * 60)
        network.keep(replace(full, reach="w " * 60))
    (organisation,) = network.organisations()
    pdf = network.card(organisation, shipped("assets") / "fonts", PLAIN)
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    assert all(any(f"plek{number}" in page for page in pages[1:]) for number in range(30))

"""Whatever is broken in the data folder: the shipped lists are shown, and what is said is true."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.services.conftest import Opened
from tests.services.learning.doing import see_all
from trainer.domain.errors import OwnDataError, StoreBusyError, TrainerError
from trainer.domain.look.settings import Settings
from trainer.services import locations
from trainer.services.network.route_map import RouteMap
from trainer.services.workspace import Workspace
from trainer.store import club_store


def notices(workspace: Workspace) -> str:
    return " ".join(str(one) for one in workspace.take_notices())


def fill_in(workspace: Workspace) -> None:
    """Have a learner, an organisation with somebody near, and an own change."""
    workspace.add_learner("Fatma", "sport")
    network = workspace.open_network()
    organisation = network.rename(network.new_organisation(), "SV De Meeuwen")
    kind = network.kinds("sport")[0]
    network.keep(replace(network.place(organisation.id, kind.id), name="Anouk", reach="06 1234"))
    directory = workspace.open_directory()
    directory.confirm(directory.shipped.services[-1].id)


def tables_gone(workspace: Workspace) -> None:
    """Spoil the open file so that nothing of it can be read any more."""
    raw = workspace._club._connection._raw
    for table in ("service_change", "organisation", "own_place", "house_style"):
        raw.execute(f"DROP TABLE {table}")


def test_the_shipped_lists_are_shown_when_own_data_breaks_in_mid_session(
    workspace: Workspace,
) -> None:
    fill_in(workspace)
    expected = [one.id for one in workspace.open_directory().shipped.services]
    tables_gone(workspace)
    directory, network = workspace.open_directory(), workspace.open_network()
    assert [one.entry.id for one in directory.maintained()] == expected
    assert directory.shown()
    assert isinstance(directory.trouble, OwnDataError)
    assert "as Steunpersoon has them" in str(directory.trouble)
    assert network.organisations() == ()
    assert isinstance(network.trouble, OwnDataError)
    table = RouteMap(workspace.index, directory, network)
    assert table.table.rules
    assert table.trouble is not None
    assert workspace.house_styles().for_print() is None
    # What can't be read is not written over either.
    with pytest.raises(TrainerError):
        network.keep(replace(network.new_place("x"), name="Anouk"))


def test_without_trouble_none_is_told(workspace: Workspace) -> None:
    fill_in(workspace)
    directory, network = workspace.open_directory(), workspace.open_network()
    table = RouteMap(workspace.index, directory, network)
    assert directory.maintained()
    assert (directory.trouble, network.trouble, table.trouble) == (None, None, None)
    assert notices(workspace) == ""


def test_when_the_list_cannot_be_opened_the_app_starts_without_it_and_says_so(
    open_workspace: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = open_workspace()
    fill_in(workspace)
    (learner,) = workspace.learners()
    workspace.close()

    def busy(*_: object) -> None:
        raise StoreBusyError(details="database is locked")

    monkeypatch.setattr(club_store, "Guarded", busy)
    workspace = open_workspace()
    assert "Another program" in notices(workspace)
    assert workspace.learners() == (learner,)
    assert workspace.open_directory().shown()
    training, notice = workspace.enter(learner)
    see_all(training, training.lessons("basis")[0])
    assert notice is None
    with pytest.raises(StoreBusyError):
        workspace.add_learner("Jan", "sport")
    workspace.catch_up()
    workspace.close()
    monkeypatch.undo()
    workspace = open_workspace()
    assert notices(workspace) == ""
    assert [one.name for one in workspace.open_network().organisations()] == ["SV De Meeuwen"]
    assert workspace.learners() == (learner,)


def test_a_damaged_list_is_mended_and_everyone_is_told_once(
    open_workspace: Opened, data_dir: Path
) -> None:
    workspace = open_workspace()
    fill_in(workspace)
    workspace.close()
    (data_dir / "club.db").write_bytes(b"x" * 9000)
    workspace = open_workspace()
    assert "All of it is there again" in notices(workspace)
    assert [one.reach for one in workspace.open_network().places(
        workspace.open_network().organisations()[0].id)] == ["06 1234"]  # fmt: skip
    assert [one for one in workspace.open_directory().maintained() if one.change]
    workspace.close()
    assert notices(open_workspace()) == ""


PROFILES = ("profile.json", "profile.copy.json")


def learned(open_workspace: Opened) -> Workspace:
    workspace = open_workspace()
    training, _ = workspace.enter(workspace.add_learner("Fatma", "sport"))
    see_all(training, training.lessons("basis")[0])
    workspace.close()
    return workspace


@pytest.mark.parametrize("spoilt", PROFILES)
def test_one_damaged_profile_costs_no_name(
    open_workspace: Opened, data_dir: Path, spoilt: str
) -> None:
    learned(open_workspace)
    (profile,) = data_dir.glob(f"learners/*/{spoilt}")
    profile.write_bytes(b"\xff")
    (data_dir / "club.db").unlink()
    shutil.rmtree(data_dir / "backups")
    workspace = open_workspace()
    assert [one.name for one in workspace.learners()] == ["Fatma"]
    workspace.catch_up()
    assert json.loads(profile.read_text())["name"] == "Fatma"


def test_a_learner_of_whom_only_the_progress_is_left_comes_up_and_it_is_said(
    open_workspace: Opened, data_dir: Path
) -> None:
    learned(open_workspace)
    for name in PROFILES:
        for file in data_dir.glob(f"learners/*/{name}"):
            file.write_bytes(b"{")
    (data_dir / "club.db").write_bytes(b"x" * 5000)
    shutil.rmtree(data_dir / "backups")
    workspace = open_workspace()
    workspace.name_strangers("Naam onbekend")
    (learner,) = workspace.learners()
    assert learner.name == "Naam onbekend 1"
    assert "stands under “Naam onbekend 1”" in notices(workspace)
    training, notice = workspace.enter(learner)
    assert notice is None
    assert training.log().seen
    workspace.close()
    workspace = open_workspace()
    workspace.name_strangers("Naam onbekend")
    assert notices(workspace) == ""
    assert workspace.learners() == (learner,)


DAMAGED_SETTINGS: dict[str, Callable[[bytes], bytes]] = {
    "cut": lambda content: content[:-9],
    "empty": lambda _: b"",
    "no text": lambda content: b"\xff" + content,
    "another digit": lambda content: content.replace(b"150", b"175"),
    "another letter": lambda content: content.replace(b'"dark"', b'"dork"'),
    "another name": lambda content: content.replace(b'"theme"', b'"thema"'),
}


@pytest.mark.parametrize("kind", DAMAGED_SETTINGS)
def test_damaged_settings_are_told_and_put_aside(
    open_workspace: Opened, data_dir: Path, kind: str
) -> None:
    workspace = open_workspace()
    workspace.change_settings(text_size=150, theme="dark")
    workspace.close()
    file = data_dir / "settings.json"
    spoilt = DAMAGED_SETTINGS[kind](file.read_bytes())
    assert spoilt != file.read_bytes()
    file.write_bytes(spoilt)
    workspace = open_workspace()
    assert "settings of this computer were damaged" in notices(workspace)
    (aside,) = data_dir.glob("damaged/*/settings.json")
    assert aside.read_bytes() == spoilt
    workspace.close()
    workspace = open_workspace()
    assert notices(workspace) == ""


def test_settings_of_an_older_version_are_no_damage(open_workspace: Opened, data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "settings.json").write_text('{"text_size": 150, "gone": 1}')
    workspace = open_workspace()
    assert workspace.settings == replace(Settings(), text_size=150)
    assert notices(workspace) == ""
    assert not (data_dir / "damaged").exists()


def test_no_byte_of_the_compiled_content_gives_a_traceback(
    open_workspace: Opened, data_dir: Path
) -> None:
    workspace = open_workspace()
    expected = workspace.open_directory().shipped
    workspace.close()
    cache = data_dir / "cache" / "content-nl.db"
    content = cache.read_bytes()
    for at in (18, 101, 2554, len(content) // 3):
        cache.write_bytes(content[:at] + b"\xff" * 3 + content[at + 3 :])
        workspace = open_workspace()
        assert workspace.index.paths()
        if workspace.index.is_stale():
            workspace.index.rebuild()
        assert workspace.open_directory().shipped == expected
        workspace.close()


@pytest.mark.parametrize("failing", [1, 9])
def test_settings_that_cannot_be_read_now_are_not_called_damaged(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    """A failure that passes costs nothing; one that stays is told by its cause."""
    work = Workspace(data_dir, locations.shipped("modules"))
    work.change_settings(text_size=150)
    work.close()
    kept = (data_dir / "settings.json").read_bytes()
    left, real = failing, os.open

    def fail(path: Any, *rest: Any, **named: Any) -> int:
        nonlocal left
        if str(path).endswith("settings.json") and left:
            left -= 1
            raise OSError(errno.EIO, "I/O error")
        descriptor: int = real(path, *rest, **named)
        return descriptor

    monkeypatch.setattr(os, "open", fail)
    work = Workspace(data_dir, locations.shipped("modules"))
    monkeypatch.undo()
    said = " ".join(map(str, work.take_notices()))
    assert work.settings.text_size == (150 if failing == 1 else 100)
    assert "damaged" not in said
    assert bool(said) == (failing > 1)
    assert (data_dir / "settings.json").read_bytes() == kept
    assert not (data_dir / "damaged").exists()
    work.close()

"""Who learns on this laptop: the list is made again from the folders of the learners."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.services.conftest import Opened
from trainer.domain.errors import NewerStoreError, StoreFullError
from trainer.store.connection import Connection


def damage_page_of_learners(file: Path) -> None:
    content = bytearray(file.read_bytes())
    start = content.index(b"Fatma") // 4096 * 4096
    content[start : start + 4096] = b"\xff" * 4096
    file.write_bytes(content)


DAMAGE = {
    "gone": lambda file: file.unlink(),
    "empty": lambda file: file.write_bytes(b""),
    "no database": lambda file: file.write_bytes(b"x" * 5000),
    "cut off": lambda file: file.write_bytes(file.read_bytes()[:4096]),
    "one page": damage_page_of_learners,
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_list_is_put_aside_and_made_again(
    open_workspace: Opened, data_dir: Path, kind: str
) -> None:
    workspace = open_workspace()
    learners = {workspace.add_learner(name, "sport") for name in ("Fatma", "Jan", "Łukasz")}
    workspace.close()
    DAMAGE[kind](data_dir / "club.db")
    damaged = (data_dir / "club.db").read_bytes() if kind != "gone" else None
    workspace = open_workspace()
    assert set(workspace.learners()) == learners
    aside = list(data_dir.glob("damaged/*/club.db"))
    assert [file.read_bytes() for file in aside] == ([damaged] if damaged is not None else [])


def test_a_folder_in_place_of_the_list_is_put_aside(open_workspace: Opened, data_dir: Path) -> None:
    (data_dir / "club.db" / "inside").mkdir(parents=True)
    workspace = open_workspace()
    assert workspace.learners() == ()
    assert list(data_dir.glob("damaged/*/club.db/inside"))


def test_a_newer_list_is_refused(open_workspace: Opened, data_dir: Path) -> None:
    data_dir.mkdir()
    connection = Connection(data_dir / "club.db")
    connection.read("PRAGMA user_version = 99")
    connection.close()
    before = (data_dir / "club.db").read_bytes()
    with pytest.raises(NewerStoreError):
        open_workspace()
    assert (data_dir / "club.db").read_bytes() == before


def test_folders_that_the_app_did_not_make_are_no_learners(
    open_workspace: Opened, data_dir: Path
) -> None:
    profile = json.dumps({"name": "Vreemd", "path": "sport"})
    for name in ("..x", "kopie van map", "A" * 16, "0" * 15, "0123456789abcdeg", "漢"):
        (data_dir / "learners" / name).mkdir(parents=True)
        (data_dir / "learners" / name / "profile.json").write_text(profile)
    (data_dir / "learners" / ("0" * 16)).write_text("no folder")
    assert open_workspace().learners() == ()


def test_an_odd_profile_gives_a_learner_or_none_but_never_stops_the_app(
    open_workspace: Opened, data_dir: Path
) -> None:
    profiles = [
        {"name": "", "path": "sport"},
        {"name": "half \ud800", "path": "sport"},
        {"name": 5, "path": "sport"},
        {"name": "Jan", "path": "\ud800"},
        {"name": "Jan", "path": None},
        {"name": "x" * 10_000, "path": "sport"},
        [],
    ]
    for number, profile in enumerate(profiles):
        home = data_dir / "learners" / f"{number:016x}"
        home.mkdir(parents=True)
        (home / "profile.json").write_text(json.dumps(profile))
    names = {one.id[-1]: one.name for one in open_workspace().learners()}
    assert names == {"0": "0" * 16, "1": "half", "5": "x" * 120}


def test_a_learner_who_could_not_be_made_does_not_come_back_later(
    open_workspace: Opened, data_dir: Path
) -> None:
    workspace = open_workspace()
    fatma = workspace.add_learner("Fatma", "sport")
    club = workspace._club._connection
    (pages,) = club.read("PRAGMA page_count")[0]
    club.read(f"PRAGMA max_page_count = {pages}")
    big = "x" * 50_000
    with pytest.raises(StoreFullError):
        workspace.add_learner("Jan", big)
    with pytest.raises(StoreFullError):
        workspace._keep(type(fatma)(fatma.id, "Anders", big))
    workspace.close()
    assert open_workspace().learners() == (fatma,)
    profile = data_dir / "learners" / fatma.id / "profile.json"
    assert json.loads(profile.read_text())["name"] == "Fatma"


def test_a_path_that_is_gone_does_not_stop_the_list(open_workspace: Opened) -> None:
    workspace = open_workspace()
    learner = workspace.add_learner("Fatma", "weg")
    assert workspace.learners() == (learner,)

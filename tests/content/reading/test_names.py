"""Names that can't be had everywhere, and links, are told, with where; the rest is read."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.content.conftest import LESSON, PATH, TALK, Folder
from trainer.content.files.library import read_library
from trainer.content.index.content_index import ContentIndex
from trainer.content.reading.names import name_problems
from trainer.domain.text.signs import flaws_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows can't have these names")

LESSONS = "luisteren/nl/lessons"


def assert_told(folder: Folder, file: str, said: str) -> None:
    """One problem says it, and all that is sound is read and kept in the index as before."""
    shown = folder.shown()
    assert [one for one in shown if one.startswith(f"modules/{file}:1: ") and said in one], shown
    index = ContentIndex.open(folder.root.parent / "c.db", folder.root)
    assert not index.is_stale()
    assert len(index.paths()) == 2
    assert index.lesson("luisteren/stilte").title
    assert {problem.file for problem in index.problems()} >= {f"modules/{file}"}
    index.close()


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (f"{LESSONS}/02-\udcff.md", f"{LESSONS}/02-\\udcff.md"),
        ("x\udcff/nl/module.yaml", "x\\udcff"),
        ("paths/nl/\udcc3.yaml", "paths/nl/\\udcc3.yaml"),
        ("luisteren/nl/conversations/\udcff.yaml", "luisteren/nl/conversations/\\udcff.yaml"),
        ("toolkit/nl/items/\udcff.yaml", "toolkit/nl/items/\\udcff.yaml"),
        ("team/nl/\udcff.md", "team/nl/\\udcff.md"),
        ("words/nl/x\udcff", "words/nl/x\\udcff"),
    ],
)
def test_a_name_in_no_encoding_is_told_and_left_out(folder: Folder, place: str, shown: str) -> None:
    folder.write(place, PATH if place.startswith("paths") else LESSON)
    assert_told(folder, shown, "UTF-8")


@pytest.mark.parametrize(
    ("name", "shown", "said"),
    [
        ("nul.yaml", "nul.yaml", "can't be used"),
        ("com1.yaml", "com1.yaml", "can't be used"),
        ("eind .yaml.", "eind .yaml.", "can't be used"),
        ("spatie ", "spatie ", "can't be used"),
        ("a:b.yaml", "a:b.yaml", "can't be used"),
        ("a\\b.yaml", "a\\b.yaml", "can't be used"),
        ("a\nb.yaml", "a\\u000ab.yaml", "can't be used"),
        ("\u202elmay.yaml", "\\u202elmay.yaml", "can't be used"),
        ("e\u0301.yaml", "e\u0301.yaml", "can't be used"),
        (f"{'x' * 120}.yaml", f"{'x' * 120}.yaml", "100 characters"),
    ],
)
def test_a_name_that_windows_can_not_have_is_told(
    folder: Folder, name: str, shown: str, said: str
) -> None:
    folder.write(f"luisteren/nl/conversations/{name}", TALK)
    assert_told(folder, f"luisteren/nl/conversations/{shown}", said)


@pytest.mark.parametrize(
    ("name", "twin"),
    [("Check.md", "check.md"), ("\u00e9.txt", "e\u0301.txt"), ("stra\u00dfe", "STRASSE")],
)
def test_names_that_are_one_elsewhere_are_told(folder: Folder, name: str, twin: str) -> None:
    for one in (name, twin):
        if one != "check.md":
            folder.write(f"luisteren/nl/{one}", "x")
    later = max(name, twin)
    assert_told(folder, f"luisteren/nl/{later}", min(name, twin))


def test_links_that_lead_out_or_nowhere_or_in_a_circle_are_told(folder: Folder) -> None:
    outside = folder.root.parent / "outside.yaml"
    outside.write_text(TALK)
    conversations = folder.root / "luisteren/nl/conversations"
    (conversations / "buiten.yaml").symlink_to(outside)
    (conversations / "weg.yaml").symlink_to("nergens.yaml")
    (conversations / "rond.yaml").symlink_to("rond.yaml")
    (folder.root / "kring").symlink_to(folder.root)
    (folder.root / "luisteren/nl/boven").symlink_to("..")
    (conversations / "binnen.yaml").symlink_to("yassin.yaml")
    for place, said in (
        ("luisteren/nl/conversations/buiten.yaml", "leads out"),
        ("luisteren/nl/conversations/weg.yaml", "nowhere"),
        ("luisteren/nl/conversations/rond.yaml", "nowhere"),
        ("kring", "circle"),
        ("luisteren/nl/boven", "circle"),
    ):
        assert_told(folder, place, said)
    assert not any("binnen" in one for one in folder.shown())


def test_a_folder_that_is_closed_is_told_and_closes_nothing_else(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = folder.root / "dicht"
    (closed / "nl").mkdir(parents=True)
    scandir, stat = os.scandir, os.stat

    def no_listing(place: str | Path = ".") -> object:
        if str(place).startswith(str(closed)):
            raise PermissionError(13, "Permission denied", str(place))
        return scandir(place)

    def no_look(place: str | Path, **given: object) -> os.stat_result:
        if str(place).startswith(f"{closed}/"):
            raise PermissionError(13, "Permission denied", str(place))
        return stat(place, **given)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "scandir", no_listing)
    monkeypatch.setattr(os, "listdir", lambda place: [one.name for one in no_listing(place)])  # type: ignore[attr-defined]
    monkeypatch.setattr(os, "stat", no_look)
    assert_told(folder, "dicht", "can't be looked into")


def test_a_heap_of_files_ends_the_look_and_is_told(folder: Folder) -> None:
    place = folder.root / "luisteren"
    for _ in range(12):
        place /= "dieper"
    place.mkdir(parents=True)
    told = [str(one) for one in name_problems(folder.root)]
    assert len(told) == 1
    assert "too many" in told[0]


def test_what_lies_in_a_folder_whose_own_name_is_in_no_encoding_is_read(tmp_path: Path) -> None:
    """A home folder can have such a name: the app still starts, and keeps its index."""
    folder = Folder(tmp_path / "\udcff" / "modules")
    assert read_library(folder.root, "nl").problems == ()
    for _ in range(2):
        index = ContentIndex.open(tmp_path / "\udcff" / "cache" / "c.db", folder.root)
        assert len(index.paths()) == 2
        assert not index.is_stale()
        index.close()


def test_the_names_that_ship_are_fine() -> None:
    assert not flaws_in("01-stil-durven.md")

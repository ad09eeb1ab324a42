"""``trainer toolkit``: items named, printed and packed, and what goes wrong said."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.paper.document.test_document import conforms
from tests.paper.prints import text_of
from trainer.cli.commands import run
from trainer.content.files.library import read_library
from trainer.services.locations import shipped

TOOLS = read_library(shipped("modules"), "nl").tools
OF_SPORT = [tool for tool in TOOLS if tool.outline.role == "sport"]

pytestmark = pytest.mark.usefixtures("data_dir")


def no_demo(out: Path, path: str) -> int:
    raise AssertionError(f"the demo plays {path} into {out}")


@pytest.mark.parametrize(
    "arguments",
    [
        ["toolkit"],
        ["toolkit", "weg"],
        ["toolkit", "list", "--out", "x"],
        ["toolkit", "list", "signalenlijst"],
        ["toolkit", "print"],
        ["toolkit", "print", "signalenlijst"],
        ["toolkit", "print", "--out", "x"],
        ["toolkit", "pack"],
        ["toolkit", "pack", "signalenlijst", "--out", "x.pdf"],
        ["toolkit", "pack", "--path"],
        ["check", "toolkit", "list"],
    ],
)
def test_what_is_not_understood_is_said(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments, no_demo) == 2
    assert "trainer toolkit pack [--path sport] --out BESTAND" in capsys.readouterr().err


def test_all_items_are_named_for_each_path(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["toolkit", "list"], no_demo) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(TOOLS)
    for tool in TOOLS:
        one = tool.outline
        assert any(line.split()[:3] == [one.role, one.kind, one.id] for line in lines)


def test_those_of_one_path_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["toolkit", "list", "--path", "sport"], no_demo) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(OF_SPORT)


def test_one_item_is_printed_in_a_new_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "af" / "druk"
    asked = ["toolkit", "print", "signalenlijst", "--out", str(folder), "--path", "school"]
    assert run(asked, no_demo) == 0
    assert str(folder / "signalenlijst.pdf") in capsys.readouterr().out
    pdf = (folder / "signalenlijst.pdf").read_bytes()
    assert not conforms(pdf)
    assert "leerling" in text_of(pdf)


def test_without_a_path_it_is_the_first_that_has_the_item(tmp_path: Path) -> None:
    assert run(["toolkit", "print", "scan-school", "--out", str(tmp_path)], no_demo) == 0
    assert (tmp_path / "scan-school.pdf").stat().st_size


def test_a_bundle_is_one_document_with_each_item_as_a_chapter(tmp_path: Path) -> None:
    file = tmp_path / "pakket.pdf"
    assert run(["toolkit", "pack", "--path", "sport", "--out", str(file)], no_demo) == 0
    pdf = file.read_bytes()
    assert not conforms(pdf)
    reader = PdfReader(BytesIO(pdf))
    chapters = {
        str(one.title): reader.get_destination_page_number(one)
        for one in reader.outline
        if not isinstance(one, list)
    }
    assert list(chapters) == [tool.outline.title for tool in OF_SPORT]
    contents = " ".join(" ".join(page.extract_text().split()) for page in reader.pages[:2]) + " "
    kinds = {tool.outline.title: tool.outline.kind for tool in OF_SPORT}
    for title, page in chapters.items():
        assert page is not None
        assert f"{title} " in contents
        assert f" {page + 1} " in contents
        # A poster and a team session have a headline of their own.
        if kinds[title] not in ("poster", "session", "network"):
            assert title in " ".join(reader.pages[page].extract_text().split())


def test_a_zip_holds_each_item_and_what_to_call(tmp_path: Path) -> None:
    file = tmp_path / "pakket.zip"
    assert run(["toolkit", "pack", "--path", "sport", "--out", str(file)], no_demo) == 0
    with zipfile.ZipFile(file) as packed:
        assert packed.testzip() is None
        names = packed.namelist()
        assert {one.compress_type for one in packed.infolist()} == {zipfile.ZIP_DEFLATED}
        assert {one.external_attr >> 16 for one in packed.infolist()} == {0o100644}
        # One moment for all, midnight: the same content gives the same bytes all day.
        ((year, month, day, *clock),) = {one.date_time for one in packed.infolist()}
        assert packed.read("kalender.ics").startswith(b"BEGIN:VCALENDAR")
        read_me = packed.read("lees-mij.txt").decode("utf-8-sig")
        assert all(packed.read(name)[:5] == b"%PDF-" for name in names if name.endswith(".pdf"))
    # Notepad of older Windows knows no other end of a line.
    assert read_me.count("\r\n") == read_me.count("\n") > 5
    assert [name[3:-4] for name in names if name.endswith(".pdf")] == [one.id for one in OF_SPORT]
    assert "112" in read_me
    assert "0800-0113" in read_me
    assert all(tool.outline.title in read_me for tool in OF_SPORT)
    listed = read_me.split("Wat erin zit:")[1].split("\r\n")
    assert [line.partition(": ")[0] for line in listed if line] == [
        name for name in names if name != "lees-mij.txt"
    ]
    assert all(line.partition(": ")[2] for line in listed if line)
    assert clock == [0, 0, 0]
    assert f"op {day:02}-{month:02}-{year}." in read_me


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["print", "weg", "--out", "x"], '"weg"'),
        (["print", "signalenlijst", "--out", "x", "--path", "weg"], '"weg"'),
        (["pack", "--out", "pakket.doc"], ".pdf of .zip"),
        (["list", "--path", "weg"], "sport"),
    ],
)
def test_what_is_not_there_is_said_in_a_sentence(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["toolkit", *arguments], no_demo) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert len(err.splitlines()) == 1


def test_a_folder_that_cannot_be_written_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "geen-map").write_text("")
    out = str(tmp_path / "geen-map" / "x")
    assert run(["toolkit", "print", "brief", "--out", out], no_demo) == 1
    assert "geen-map" in capsys.readouterr().err

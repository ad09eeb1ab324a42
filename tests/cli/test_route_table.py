"""``trainer route table``: all results of the route map, to read and as a file."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from trainer.cli.commands import run
from trainer.content.files.library import read_library
from trainer.services.locations import shipped

COMBINATIONS = 71_040


def no_demo(out: Path, path: str) -> int:
    raise AssertionError(f"the demo plays {path} into {out}")


@pytest.mark.parametrize(
    "arguments",
    [
        ["route"],
        ["route", "tabel"],
        ["route", "table", "--csv"],
        ["route", "table", "--out", "x"],
        ["check", "--csv", "x"],
        ["--csv", "x"],
    ],
)
def test_what_is_not_understood_is_said(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments, no_demo) == 2
    assert "trainer route table [--csv BESTAND]" in capsys.readouterr().err


def test_every_result_is_printed_once_with_all_that_an_expert_needs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["route", "table"], no_demo) == 0
    out, err = capsys.readouterr()
    assert err == ""
    table = read_library(shipped("modules"), "nl").route
    heads = re.findall(r"^== ([\w-]+) \((\d+)\)$", out, re.MULTILINE)
    assert {rule for rule, _ in heads} == {rule.id for rule in table.rules}
    assert sum(int(count) for _, count in heads) == COMBINATIONS
    assert f"{COMBINATIONS} combinaties geven {len(heads)} verschillende uitslagen" in out
    for rule in table.rules:
        for text in (rule.title, *rule.first, rule.say_to_person, rule.say_on_phone):
            assert text in out
    for text in ("alle antwoorden", "zelf in te vullen", "eerst controleren", "0800-0113"):
        assert text in out


def test_the_file_holds_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "route.csv"
    assert run(["route", "table", "--csv", str(file)], no_demo) == 0
    assert str(file) in capsys.readouterr().out
    assert file.read_bytes().startswith(b"\xef\xbb\xbf"), "spreadsheets need the mark"
    with file.open(encoding="utf-8-sig", newline="") as stream:
        head, *rows = csv.reader(stream)
    assert head[:4] == ["regel", "combinaties", "hoe snel", "rol"]
    assert head[4] == "Is er nu gevaar?"
    assert {len(row) for row in rows} == {len(head)}
    assert sum(int(row[1]) for row in rows) == COMBINATIONS
    danger = [row for row in rows if row[4] == "Ja, iemand is nu in gevaar"]
    assert danger
    assert all(row[2] == "Nu" for row in danger)


def test_a_file_that_cannot_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["route", "table", "--csv", str(tmp_path)], no_demo) == 1
    out, err = capsys.readouterr()
    assert "kan niet worden geschreven" in err or str(tmp_path) in err
    assert "Traceback" not in err + out

"""The commands of the shell: what they say, and their exit codes."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from trainer import __version__
from trainer.cli.commands import run
from trainer.cli.language import translate_from
from trainer.domain.errors import DataFolderError
from trainer.domain.text.message import Template
from trainer.services.locations import shipped

MODULES = shipped("modules")


def no_demo(out: Path, path: str) -> int:
    raise AssertionError(f"the demo plays {path} into {out}")


NOT_UNDERSTOOD = [
    ["weg"],
    ["--weg"],
    ["-x"],
    ["check", "--weg"],
    ["check", "a", "b"],
    ["check", "--out", "x"],
    ["check", "--path", "sport"],
    ["demo", "x"],
    ["demo", "--measures"],
    ["--measures"],
    ["demo", "--talks"],
    ["--talks"],
    ["demo", "--out"],
    ["demo", "--path"],
    ["demo", "--outt", "x"],
    ["--ver"],
    ["--version", "weg"],
    ["--out", "x"],
    ["--path", "sport"],
    ["--startup-probe", "x"],
    ["check", "--startup-probe"],
    ["CHECK"],
    [""],
    ["{problem}"],
    ["%s", "{usage}"],
    ["half \ud800"],
]


@pytest.mark.parametrize("arguments", NOT_UNDERSTOOD)
def test_what_is_not_understood_is_said_with_how_it_should_be(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments, no_demo) == 2
    out, err = capsys.readouterr()
    assert out == ""
    first, second, *usage = err.splitlines()
    assert first.startswith("trainer: dit is niet te begrijpen: ")
    assert " ".join(arguments).encode(errors="replace").decode() in first
    assert second == "Schrijf het zo:"
    assert any("trainer check [MAP]" in line for line in usage)
    assert "Traceback" not in err


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["check", "--help"]])
def test_help_tells_all_commands_in_dutch(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments, no_demo) == 0
    out, err = capsys.readouterr()
    assert err == ""
    for command in ("check", "demo", "route table", "--startup-probe", "--version"):
        assert f"trainer {command}" in out
    assert "open het venster" in out


def test_version_is_that_of_the_app(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"], no_demo) == 0
    assert capsys.readouterr() == (f"Steunpersoon {__version__}\n", "")


# check -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", [["check"], ["check", str(MODULES)]])
def test_the_content_that_ships_is_sound(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments, no_demo) == 0
    out, err = capsys.readouterr()
    assert out.startswith("Alles is in orde.")
    assert re.search(r"gesprekken: [1-9]\d* met [1-9]", out)
    assert err == ""


def test_an_item_of_the_toolkit_is_counted_once(capsys: pytest.CaptureFixture[str]) -> None:
    """It is there for each path, in its own words; an item is still one file."""
    assert run(["check"], no_demo) == 0
    items = len(list(MODULES.glob("toolkit/nl/items/*.yaml")))
    assert f"onderdelen van de toolkit: {items}." in capsys.readouterr().out


def test_a_mistake_is_told_with_its_file_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    modules = tmp_path / "modules"
    shutil.copytree(MODULES, modules)
    check = modules / "luisteren/nl/check.md"
    text = check.read_text(encoding="utf-8").replace("pass_percent: 75", "pass_percent: heel veel")
    check.write_text(text, encoding="utf-8")
    assert run(["check", str(modules)], no_demo) == 1
    out, err = capsys.readouterr()
    line = next(n for n, one in enumerate(text.splitlines(), 1) if "heel veel" in one)
    assert re.search(rf"luisteren/nl/check\.md:{line}: ", out)
    assert re.search(r"Modules: [1-9]", out)
    assert err == ""


def test_measures_are_a_line_for_each_lesson_and_role(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    modules = tmp_path / "modules"
    shutil.copytree(MODULES, modules)
    lesson = next(modules.glob("luisteren/nl/lessons/01-*.md"))
    text = re.sub(r"minutes: \d+", "minutes: 59", lesson.read_text(encoding="utf-8"))
    lesson.write_text(text, encoding="utf-8")
    assert run(["check", str(modules), "--measures"], no_demo) == 0
    out, err = capsys.readouterr()
    assert out.startswith("Alles is in orde.")
    heads = next(line for line in out.splitlines() if line.startswith("Les "))
    assert heads.split() == ["Les", "Rol", "Woorden", "Niveau", "Langste", "Opgegeven", "Berekend"]
    assert re.search(
        r"^luisteren/in-het-voorbijgaan +sport +\d+ .* 59\* +\d+\.\d$", out, re.MULTILINE
    )
    assert re.search(
        r"^luisteren/drie-tellen +sport +\d+ +\d+ +\d+ [\w-]+ +\d+ +\d+\.\d$", out, re.MULTILINE
    )
    assert "60 of meer" in out
    assert err == ""


def test_talks_are_a_line_each_with_what_tricks_reach(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    modules = tmp_path / "modules"
    shutil.copytree(MODULES / "eindtoets", modules / "eindtoets")
    run(["check", str(modules), "--talks"], no_demo)
    out, err = capsys.readouterr()
    heads = next(line for line in out.splitlines() if line.startswith("Gesprek "))
    assert heads.split()[:3] == ["Gesprek", "stilte", "langste"]
    talks = len(list(modules.glob("*/nl/conversations/*.yaml")))
    assert len(re.findall(r"(?: +\d+){14} +\d+ \+ \d+ +\d+$", out, re.MULTILINE)) == talks
    assert err == ""


def test_what_is_not_there_is_not_measured(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", str(tmp_path / "weg"), "--measures"], no_demo) == 1
    assert len(capsys.readouterr().out.splitlines()) == 1
    (tmp_path / "leeg").mkdir()
    assert run(["check", str(tmp_path / "leeg"), "--measures"], no_demo) == 1


def test_a_folder_that_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    for name in ("weg", "file", "file/weg"):
        assert run(["check", str(tmp_path / name)], no_demo) == 1
        assert f"De map {tmp_path / name} bestaat niet." in capsys.readouterr().out


def test_a_folder_without_modules_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "met {accolades}"
    folder.mkdir()
    assert run(["check", str(folder)], no_demo) == 1
    assert str(folder) in capsys.readouterr().out


def test_a_folder_of_nonsense_is_survived(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nonsense = tmp_path / "module/nl/lessons"
    nonsense.mkdir(parents=True)
    (tmp_path / "module/nl/module.yaml").write_bytes(b"\xff\x00{{{")
    (nonsense / "01-x.md").write_bytes(b"\x00" * 100)
    assert run(["check", str(tmp_path)], no_demo) == 1
    out, err = capsys.readouterr()
    assert out
    assert err == ""


# demo ------------------------------------------------------------------------------------------


def test_the_demo_gets_its_folder_and_path(tmp_path: Path) -> None:
    played: list[tuple[Path, str]] = []

    def demo(out: Path, path: str) -> int:
        played.append((out, path))
        return 7

    assert run(["demo", "--out", str(tmp_path), "--path", "sport"], demo) == 7
    assert run(["demo"], demo) == 7
    assert played == [(tmp_path, "sport"), (Path("out/demo"), "sport")]


@pytest.mark.parametrize("path", ["weg", "scholen", "../sport", "{paths}", "Sport"])
def test_a_path_that_cannot_be_chosen_is_told_with_those_that_can(
    path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["demo", "--path", path], no_demo) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert path in err
    assert "kies uit: school, sport, vereniging" in err or "kies uit: sport" in err


def test_an_error_of_the_app_is_a_dutch_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def demo(out: Path, path: str) -> int:
        raise DataFolderError(folder=out, details="technical")

    assert run(["demo", "--out", str(tmp_path)], demo) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert str(tmp_path) in err
    assert "TRAINER_DATA_DIR" in err
    assert "can't" not in err
    assert "technical" not in err


def test_without_the_dutch_sentences_the_shell_speaks_english(tmp_path: Path) -> None:
    for content in (None, b"", b"<TS><message>", b"\xff\xfe"):
        folder = tmp_path / "i18n"
        folder.mkdir(exist_ok=True)
        if content is not None:
            (folder / "trainer_nl.ts").write_bytes(content)
        assert translate_from(tmp_path)(Template("cli", "Nothing is wrong.")) == "Nothing is wrong."

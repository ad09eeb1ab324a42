"""Rules of this house that no linter knows."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from trainer.domain.directory.lifelines import SUICIDE_FREE
from trainer.domain.exercises import KINDS

ROOT = Path(__file__).parent.parent
TRAINER = ROOT / "trainer"
LONGEST = 300

TEXT = {".css", ".json", ".md", ".py", ".qss", ".svg", ".toml", ".ts", ".txt", ".yaml", ".yml"}
FOR_LATER = re.compile(r"\b(?:TO[D]O|FI[X]ME)\b")
MACHINE_PATH = re.compile(r"(?<![\w.])(?:/home/|/Users/|/root/|/work/|/tmp/|[A-Z]:\\Users)")
CSS_COLOUR = re.compile(r"(?<!&)#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b|\brgba?\(")
BARE_COLOUR = re.compile(r"(?=\S*\d)(?=\S*[a-fA-F])[0-9a-fA-F]{6}|[A-F]{6}|0{6}")
NEVER_A_CONTACT = ("09000113", "09000767", "02031138888")

BARE = re.compile(
    r"\b(Q(?:PushButton|ToolButton|CheckBox|RadioButton|LineEdit|TextEdit|PlainTextEdit))\("
    r"|^class \w+\((?!OptionPainting, |OnePress, |_Limited, ).*?"
    r"\b(Q(?:\w+Button|CheckBox|\w+Edit))\b",
    re.MULTILINE,
)
MAY_BE_BARE = {"banner.py": "QPlainTextEdit", "cannot_start.py": "QPlainTextEdit"}
"""Where text is only to be read."""

FONT_FILES = {
    "AtkinsonHyperlegibleNext-Bold.ttf",
    "AtkinsonHyperlegibleNext-ExtraBold.ttf",
    "AtkinsonHyperlegibleNext-Italic.ttf",
    "AtkinsonHyperlegibleNext-Regular.ttf",
    "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "NotoSans-Bold.ttf",
    "NotoSans-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansDevanagari-Bold.ttf",
    "NotoSansHebrew-Bold.ttf",
    "OFL-Atkinson.txt",
    "OFL-Noto.txt",
    "SteunpersoonFields-Regular.ttf",
}


def sources() -> list[Path]:
    return sorted(TRAINER.rglob("*.py"))


def texts(*folders: str) -> Iterator[Path]:
    for folder in folders:
        files = (ROOT / folder).rglob("*")
        yield from sorted(file for file in files if file.suffix in TEXT)


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def place(file: Path, line: int) -> str:
    return f"{file.relative_to(ROOT).as_posix()}:{line}"


def found(rule: Callable[[Path], Iterator[int]], files: list[Path]) -> list[str]:
    return [place(file, line) for file in files for line in rule(file)]


def lines_with(pattern: re.Pattern[str], files: Iterator[Path]) -> list[str]:
    return [
        place(file, number)
        for file in files
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_file_is_longer_than_300_lines() -> None:
    """The median stands at the head of a test run."""
    lengths = {f: len(f.read_text(encoding="utf-8").splitlines()) for f in sources()}
    assert not [place(f, length) for f, length in lengths.items() if length > LONGEST]


def test_every_module_says_what_it_is_for() -> None:
    assert not [place(file, 1) for file in sources() if not ast.get_docstring(tree(file))]


def test_every_folder_with_code_is_a_package() -> None:
    folders = {file.parent for file in sources()}
    assert not [str(folder) for folder in folders if not (folder / "__init__.py").exists()]


def test_colours_stand_in_the_tokens_only() -> None:
    files = [file for file in sources() if file != TRAINER / "domain/look/tokens.py"]
    wrong = found(colours, files)
    assert not wrong


def colours(file: Path) -> Iterator[int]:
    docstrings = {id(node) for node in docstring_nodes(tree(file))}
    for node in ast.walk(tree(file)):
        match node:
            case ast.Constant(value=str(text)) if id(node) not in docstrings:
                if CSS_COLOUR.search(text) or BARE_COLOUR.fullmatch(text):
                    yield node.lineno
            case ast.Call(func=ast.Name(id="QColor"), args=[ast.Constant(), *_]):
                yield node.lineno
            case ast.Attribute(value=ast.Attribute(attr="GlobalColor"), attr=name):
                if name != "transparent":
                    yield node.lineno


def docstring_nodes(module: ast.Module) -> Iterator[ast.Constant]:
    """Yield texts that stand alone: docstrings of modules, classes, functions and attributes."""
    for node in ast.walk(module):
        match node:
            case ast.Expr(value=ast.Constant(value=str()) as text):
                yield text


def test_only_the_command_line_prints() -> None:
    talks = (TRAINER / "cli", TRAINER / "ui/demo", TRAINER / "ui/demo.py")
    silent = [f for f in sources() if not any(f.is_relative_to(place) for place in talks)]
    wrong = found(prints, silent)
    assert not wrong


def prints(file: Path) -> Iterator[int]:
    for node in ast.walk(tree(file)):
        match node:
            case ast.Call(func=ast.Name(id="print")):
                yield node.lineno


def test_only_the_console_knows_the_streams() -> None:
    """A windowed program has none: whoever writes to one elsewhere breaks it."""
    known = {TRAINER / name for name in ("services/console.py", "cli/commands.py", "__main__.py")}
    wrong = found(streams, [f for f in sources() if f not in known])
    assert not wrong


def streams(file: Path) -> Iterator[int]:
    for node in ast.walk(tree(file)):
        match node:
            case ast.Attribute(value=ast.Name(id="sys"), attr=name):
                if name.strip("_") in ("stdin", "stdout", "stderr"):
                    yield node.lineno


def test_slots_never_run_inside_slots() -> None:
    """The linter bans ``QApplication.processEvents``; this finds it on any object."""
    wrong = found(event_pumps, sources())
    assert not wrong


def event_pumps(file: Path) -> Iterator[int]:
    for node in ast.walk(tree(file)):
        match node:
            case ast.Attribute(attr="processEvents"):
                yield node.lineno


def test_imports_inside_the_package_are_relative() -> None:
    wrong = found(absolute_imports, [f for f in sources() if f != TRAINER / "__main__.py"])
    assert not wrong


def absolute_imports(file: Path) -> Iterator[int]:
    yield from (line for line, name in imported(file) if name == "trainer")


def test_the_domain_imports_the_standard_library_only() -> None:
    wrong = found(foreign_imports, sorted((TRAINER / "domain").rglob("*.py")))
    assert not wrong


def foreign_imports(file: Path) -> Iterator[int]:
    yield from (line for line, name in imported(file) if name not in sys.stdlib_module_names)


def imported(file: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the top-level name of each absolute import."""
    for node in ast.walk(tree(file)):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, name.name.split(".")[0]) for name in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield node.lineno, module.split(".")[0]


def test_nothing_is_left_for_later() -> None:
    wrong = lines_with(FOR_LATER, texts("trainer", "modules", "tests", "scripts", "benchmarks"))
    assert not wrong


def test_no_path_of_one_machine_is_written_down() -> None:
    files = texts("trainer", "modules", "assets", "scripts", "benchmarks", "docs")
    wrong = lines_with(MACHINE_PATH, files)
    assert not wrong


@pytest.mark.parametrize("number", NEVER_A_CONTACT)
def test_a_wrong_number_is_nowhere(number: str) -> None:
    written = re.compile(r"(?<!\d)" + r"[\s().-]*".join(number))
    files = texts("trainer", "modules", "assets")
    assert not [str(file) for file in files if written.search(file.read_text(encoding="utf-8"))]


def test_the_free_line_about_suicide_is_written_once() -> None:
    """A slip in one of ten copies is a crisis number that nobody answers."""
    written = re.compile(r"(?<!\d)" + r"[\s().-]*".join(SUICIDE_FREE.replace("-", "")))
    files = [*texts("trainer"), *texts("assets/i18n")]
    once = [file for file in files if written.search(file.read_text(encoding="utf-8"))]
    assert once == [TRAINER / "domain/directory/lifelines.py"]


def test_the_fonts_are_there_with_their_licences() -> None:
    fonts = ROOT / "assets/fonts"
    assert {file.name for file in fonts.iterdir()} >= FONT_FILES
    assert all(file.read_bytes()[:4] == b"\0\1\0\0" for file in fonts.glob("*.ttf"))
    named = set(re.findall(r"[\w-]+\.(?:ttf|txt)", (fonts / "README.md").read_text("utf-8")))
    assert {file.name for file in fonts.iterdir()} == named | {"README.md"}


def test_buttons_take_one_press_and_fields_have_a_limit() -> None:
    found = [
        f"{file.name}: {kind}"
        for file in (TRAINER / "ui").rglob("*.py")
        for kinds in BARE.findall(file.read_text(encoding="utf-8"))
        for kind in filter(None, kinds)
        if MAY_BE_BARE.get(file.name) != kind
    ]
    assert not found


def test_every_kind_of_exercise_has_a_view() -> None:
    from trainer.ui.exercises import VIEWS

    assert set(VIEWS) == set(KINDS)


CLOCKS = {
    "date": {"today", "fromtimestamp"},
    "datetime": {"now", "today", "utcnow", "fromtimestamp", "utcfromtimestamp"},
    "time": {"time", "time_ns", "localtime", "gmtime"},
    "QDate": {"currentDate"},
    "QDateTime": {"currentDateTime", "currentDateTimeUtc"},
    "QTime": {"currentTime"},
}
ONE_CLOCK, RECKONING = "services/clock.py", "domain/time/moments.py"


def test_there_is_one_clock_and_one_place_that_reckons_with_it() -> None:
    """Others are given a Clock. A ``timedelta`` overflows in 9999, ``strftime`` cuts the year 1."""
    wrong = found(other_clocks, sources())
    assert not wrong


def other_clocks(file: Path) -> Iterator[int]:
    name = file.relative_to(TRAINER).as_posix()
    for node in ast.walk(tree(file)):
        match node:
            case ast.Attribute(attr="strftime"):
                yield node.lineno
            case ast.Attribute(attr="astimezone") if name not in (ONE_CLOCK, RECKONING):
                yield node.lineno
            case ast.Attribute(value=ast.Name(id=of), attr=asked) if name != ONE_CLOCK:
                if asked in CLOCKS.get(of, ()):
                    yield node.lineno
            case ast.ImportFrom(module="datetime", names=names) if name != RECKONING:
                yield from (node.lineno for one in names if one.name == "timedelta")
            case ast.FormattedValue(format_spec=ast.JoinedStr(values=parts)):
                yield from (node.lineno for part in parts if "%" in str(getattr(part, "value", "")))

"""What works on Linux only, found by reading: most people who use the app have Windows.

mypy finds what Python has only on Linux (`make test` reads the code as for Windows and macOS, too),
and scripts/try_windows.sh runs the app there; here is what neither would notice in time.
"""

from __future__ import annotations

import ast
import re
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from trainer.ui.kit.printout import RESERVED_NAMES

ROOT = Path(__file__).parent.parent
CODE = ("benchmarks", "scripts", "trainer")
FOLDERS = ("assets", "benchmarks", "docs", "licences", "modules", "scripts", "tests", "trainer")

NOT_IN_A_NAME = re.compile(r'[<>:"|?*\\\x00-\x1f]|[ .]$')
LONGEST_PATH = 140
"""Of 259, and a checkout or a folder of a zip stands somewhere."""

Call = tuple[ast.Call, str, set[str | None]]


def files() -> list[Path]:
    found = (file for folder in FOLDERS for file in (ROOT / folder).rglob("*"))
    return [file.relative_to(ROOT) for file in found if "__pycache__" not in file.parts]


@cache
def calls() -> list[tuple[str, Call]]:
    """Return all calls in the code but the tests', each with its file; read once."""
    found = [file for folder in CODE for file in sorted((ROOT / folder).rglob("*.py"))]
    return [
        (file.relative_to(ROOT).as_posix(), call)
        for file in found
        for call in calls_in(file.read_text(encoding="utf-8"))
    ]


def wrong_names(paths: list[Path]) -> Iterator[str]:
    """Yield the paths that Windows can't keep, or can't keep beside another one."""
    small = Counter(str(path).lower() for path in paths)
    for path in paths:
        reserved = path.name.split(".")[0].lower() in RESERVED_NAMES
        twice = small[str(path).lower()] > 1
        long = len(str(path)) > LONGEST_PATH
        if reserved or twice or long or NOT_IN_A_NAME.search(path.name):
            yield path.as_posix()


def calls_in(source: str) -> Iterator[Call]:
    """Yield each call with the last part of its name and the names of its arguments."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name: str = getattr(node.func, "attr", getattr(node.func, "id", ""))
            yield node, name, {keyword.arg for keyword in node.keywords}


def lacks_encoding(call: Call) -> bool:
    """Tell whether it has text in whatever encoding the computer has, such as cp1252."""
    node, name, named = call
    texts = [one.value for one in node.args if isinstance(one, ast.Constant)]
    opened = name == "open" and any(re.fullmatch("[rwax+]+t?", str(one)) for one in texts)
    read = name == "read_text" and not node.args
    wrote = name == "write_text" and len(node.args) < 2
    asked = bool(named & {"text", "universal_newlines"}) and name in {"run", "Popen"}
    return (opened or read or wrote or asked) and "encoding" not in named


def has_unknown_format(call: Call) -> bool:
    """Tell whether it writes a date in a form that only Linux knows, such as ``%-d``."""
    node, name, _ = call
    return name == "strftime" and re.search("%[-^#_0]", ast.unparse(node)) is not None


def test_every_file_can_be_kept_on_windows() -> None:
    assert not list(wrong_names(files()))


@pytest.mark.parametrize(
    "name",
    ["a/nul.md", "a/CON", "a/com1.tar.gz", "a/wat?.md", "a/b:c", "a/eind.", "a/" + "x" * 150],
)
def test_a_file_that_cannot_be_kept_there_is_found(name: str) -> None:
    assert list(wrong_names([Path("a/goed.md"), Path(name)])) == [name]


def test_two_names_that_are_one_on_windows_are_found() -> None:
    assert len(list(wrong_names([Path("a/Les.md"), Path("a/les.md")]))) == 2


@pytest.mark.parametrize("rule", [lacks_encoding, has_unknown_format])
def test_the_code_reads_and_writes_the_same_everywhere(rule: Callable[[Call], bool]) -> None:
    assert not [f"{file}:{call[0].lineno}" for file, call in calls() if rule(call)]


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ("a.read_text()", True),
        ("a.read_text('utf-8')", False),
        ("a.write_text(b)", True),
        ("a.write_text(b, encoding='utf-8')", False),
        ("a.open('w')", True),
        ("a.open('wb')", False),
        ("open(a, 'r', encoding='utf-8')", False),
        ("run(a, text=True)", True),
        ("run(a, text=True, encoding='utf-8')", False),
    ],
)
def test_a_text_without_encoding_is_found(source: str, *, wrong: bool) -> None:
    assert [lacks_encoding(call) for call in calls_in(source)] == [wrong]


@pytest.mark.parametrize(("form", "wrong"), [("%-d", True), ("%d", False), ("%Y-%m-%d", False)])
def test_a_date_that_only_linux_can_write_is_found(form: str, *, wrong: bool) -> None:
    assert [has_unknown_format(call) for call in calls_in(f"day.strftime('{form}')")] == [wrong]


def test_line_ends_and_binary_files_are_settled() -> None:
    """A checkout on Windows must hold the same bytes: content is hashed, pictures compared."""
    wanted = {"a.py": "lf", "a.md": "lf", "Makefile": "lf", ".ci/run": "lf"}
    names = [*wanted, "a.ttf", "a.png", "a.ico", "a.icns", "a.pdf"]
    ran = subprocess.run(
        ["git", "check-attr", "eol", "binary", "--", *names],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if ran.returncode:
        pytest.skip("not in a checkout")
    told = dict(line.rsplit(": ", 1) for line in ran.stdout.splitlines())
    assert {name: told[f"{name}: eol"] for name in wanted} == wanted
    assert {told[f"{name}: binary"] for name in names if name not in wanted} == {"set"}

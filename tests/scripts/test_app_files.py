"""What goes into the app on each system, held on any: build_app.spec runs for one at a time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from scripts import app_files
from scripts.app_files import Entry, chosen, is_network, version_numbers

ROOT = Path(__file__).parent.parent.parent
QT = "PySide6/Qt/lib"

LINUX = (
    ("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY"),
    (
        "python3.11/lib-dynload/_socket.cpython-311-x86_64-linux-gnu.so",
        "/p/_socket.so",
        "EXTENSION",
    ),
    ("python3.11/lib-dynload/_asyncio.cpython-311-x86_64-linux-gnu.so", "/p/_a.so", "EXTENSION"),
    ("python3.11/lib-dynload/zlib.cpython-311-x86_64-linux-gnu.so", "/p/zlib.so", "EXTENSION"),
    ("PySide6/QtWidgets.abi3.so", "/q/QtWidgets.abi3.so", "EXTENSION"),
    ("PySide6/QtNetwork.abi3.so", "/q/QtNetwork.abi3.so", "EXTENSION"),
    (f"{QT}/libQt6Widgets.so.6", "/q/libQt6Widgets.so.6", "BINARY"),
    (f"{QT}/libQt6Network.so.6", "/q/libQt6Network.so.6", "BINARY"),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "/q/libqxcb.so", "BINARY"),
    ("PySide6/Qt/plugins/tls/libqopensslbackend.so", "/q/libqopensslbackend.so", "BINARY"),
    ("libssl.so.3", "/usr/lib/libssl.so.3", "BINARY"),
    ("libalone.so.1", "/usr/lib/libalone.so.1", "BINARY"),
)
LINUX_LINKS = (
    ("libQt6Widgets.so.6", f"{QT}/libQt6Widgets.so.6", "SYMLINK"),
    ("libQt6Network.so.6", f"{QT}/libQt6Network.so.6", "SYMLINK"),
    ("libalone.so", "libalone.so.1", "SYMLINK"),
    ("PySide6/libQt6Widgets.so", "../libQt6Widgets.so.6", "SYMLINK"),
)
LINUX_ASKS = {
    "/q/QtWidgets.abi3.so": ["/x/libQt6Widgets.so.6"],
    "/q/libqopensslbackend.so": ["libssl.so.3", "libQt6Network.so.6"],
}

WINDOWS = (
    ("python313.dll", r"C:\p\python313.dll", "BINARY"),
    ("_socket.pyd", r"C:\p\_socket.pyd", "EXTENSION"),
    ("_asyncio.pyd", r"C:\p\_asyncio.pyd", "EXTENSION"),
    ("_overlapped.pyd", r"C:\p\_overlapped.pyd", "EXTENSION"),
    ("_multiprocessing.pyd", r"C:\p\_multiprocessing.pyd", "EXTENSION"),
    ("_ctypes.pyd", r"C:\p\_ctypes.pyd", "EXTENSION"),
    (r"PySide6\QtWidgets.pyd", r"C:\q\QtWidgets.pyd", "EXTENSION"),
    (r"PySide6\QtNetwork.pyd", r"C:\q\QtNetwork.pyd", "EXTENSION"),
    ("Qt6Widgets.dll", r"C:\q\Qt6Widgets.dll", "BINARY"),
    ("Qt6Network.dll", r"C:\q\Qt6Network.dll", "BINARY"),
    (r"PySide6\opengl32sw.dll", r"C:\q\opengl32sw.dll", "BINARY"),
    ("libssl-3.dll", r"C:\p\libssl-3.dll", "BINARY"),
    (r"PySide6\plugins\platforms\qwindows.dll", r"C:\q\qwindows.dll", "BINARY"),
    (r"PySide6\plugins\platforms\qdirect2d.dll", r"C:\q\qdirect2d.dll", "BINARY"),
    (r"PySide6\plugins\tls\qschannelbackend.dll", r"C:\q\qschannelbackend.dll", "BINARY"),
    (r"PySide6\plugins\styles\qmodernwindowsstyle.dll", r"C:\q\qmodern.dll", "BINARY"),
)
WINDOWS_DATAS = (
    (r"PySide6\translations\qtbase_nl.qm", r"C:\q\qtbase_nl.qm", "DATA"),
    (r"PySide6\translations\qtbase_de.qm", r"C:\q\qtbase_de.qm", "DATA"),
    (r"trainer\_shipped\modules\paths.yaml", r"C:\r\modules\paths.yaml", "DATA"),
)


def framework(name: str) -> tuple[list[Entry], list[Entry]]:
    """Return the entries of one of Qt's frameworks, as PyInstaller collects them on macOS."""
    top = f"{QT}/{name}.framework"
    binaries = [(f"{top}/Versions/A/{name}", f"/q/{name}", "BINARY")]
    datas = [
        (f"{top}/Versions/A/Resources/Info.plist", f"/q/{name}/Info.plist", "DATA"),
        (f"{top}/Versions/Current", "A", "SYMLINK"),
        (f"{top}/Resources", "Versions/Current/Resources", "SYMLINK"),
        (f"{top}/{name}", f"Versions/Current/{name}", "SYMLINK"),
        (name, f"{top}/Versions/A/{name}", "SYMLINK"),
    ]
    return binaries, datas


def kept(entries: list[Entry]) -> set[str]:
    return {entry[0].replace("\\", "/") for entry in entries}


def asks_nothing(file: str) -> list[str]:
    raise AssertionError(f"only on Linux a file is looked into: {file}")


def test_on_linux_stays_what_python_and_qt_load_and_what_that_asks_for() -> None:
    binaries, datas = chosen(LINUX, LINUX_LINKS, lambda file: LINUX_ASKS.get(file, []), "linux")
    assert kept(binaries) == {
        "libpython3.11.so.1.0",
        "python3.11/lib-dynload/zlib.cpython-311-x86_64-linux-gnu.so",
        "PySide6/QtWidgets.abi3.so",
        f"{QT}/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
    }
    assert kept(datas) == {"libQt6Widgets.so.6", "PySide6/libQt6Widgets.so"}


def test_on_windows_nothing_of_a_network_stays() -> None:
    binaries, datas = chosen(WINDOWS, WINDOWS_DATAS, asks_nothing, "win32")
    assert kept(binaries) == {
        "python313.dll",
        "_ctypes.pyd",
        "PySide6/QtWidgets.pyd",
        "Qt6Widgets.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
    }
    assert kept(datas) == {
        "PySide6/translations/qtbase_nl.qm",
        "trainer/_shipped/modules/paths.yaml",
    }


def test_on_macos_a_framework_keeps_its_links_and_the_network_goes_whole() -> None:
    core, network = framework("QtCore"), framework("QtNetwork")
    python = ("Python", "Python.framework/Versions/3.13/Python", "SYMLINK")
    file = ("Python.framework/Versions/3.13/Python", "/p/Python", "BINARY")
    binaries, datas = chosen(
        [*core[0], *network[0], file, python], [*core[1], *network[1]], asks_nothing, "darwin"
    )
    assert binaries == [*core[0], file, python]
    assert datas == core[1]


def test_a_link_that_leads_round_leads_nowhere() -> None:
    links = [("a", "b", "SYMLINK"), ("b", "a", "SYMLINK"), ("c/d", "../..", "SYMLINK")]
    assert chosen([], links, asks_nothing, "darwin") == ([], [])


@pytest.mark.parametrize(
    "name",
    [
        "_internal/Qt6Network.dll",
        "_internal\\Qt6Network.dll",
        "lib/libQt6Network.so.6",
        "PySide6/QtNetwork.abi3.so",
        "QtNetwork.framework/Versions/A/Resources/Info.plist",
        "_socket.pyd",
        "_socket.cpython-311-darwin.so",
        "_overlapped.pyd",
        "libssl-3-x64.dll",
        "libssl-81ffa89e.so.3",
        "libssl.3.dylib",
    ],
)
def test_what_a_network_needs_is_known_by_name_on_any_system(name: str) -> None:
    assert is_network(name)


@pytest.mark.parametrize(
    "name",
    [
        "Qt6Core.dll",
        "modules/sport/netwerk.md",
        "_socketlike.pyd",
        "licences/ssl.txt",
        "trainer/ui/helplines/network_page.pyc",
    ],
)
def test_other_files_are_not_taken_for_it(name: str) -> None:
    assert not is_network(name)


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("2.0.0rc3", (2, 0, 0, 3))],
)
def test_a_version_is_four_numbers_on_windows(
    version: str, numbers: tuple[int, int, int, int]
) -> None:
    assert version_numbers(version) == numbers


def test_the_app_is_made_of_what_it_requires_and_not_of_what_tests_require() -> None:
    names = {found.name.lower().replace("_", "-") for found in app_files.app_distributions()}
    assert {"pyside6-essentials", "shiboken6", "sqlcipher3", "reportlab", "pillow"} <= names
    assert not {"pytest", "pikepdf", "mypy", "pyinstaller"} & names


IMPORTS_ALL = """
import importlib, pkgutil, platform, runpy, sys
for name in ("_asyncio", "_overlapped", "_socket", "_ssl", "asyncio", "http", "multiprocessing",
             "ssl", "urllib.request"):
    sys.modules[name] = None
runpy.run_path("scripts/no_network.py")
platform._node()
import email.utils, importlib.metadata
import trainer
for module in pkgutil.walk_packages(trainer.__path__, "trainer."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
"""


def test_all_of_the_app_is_imported_without_what_a_network_needs() -> None:
    """As in the frozen app, which has none of it: an import in the middle of a lesson may fail."""
    command = [sys.executable, "-W", "error", "-c", IMPORTS_ALL]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert not ran.stderr
    assert ran.returncode == 0

"""The zip for Windows: the same each time, whole, and with a read-me that Notepad shows right."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from scripts.zip_app import LONGEST_NAME, pack, read_me
from trainer import __version__


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    built = tmp_path / "built"
    (built / "_internal").mkdir(parents=True)
    (built / "Steunpersoon.exe").write_bytes(b"MZ")
    (built / "_internal/base.txt").write_text("a" * 10_000, encoding="utf-8")
    return built


def test_all_is_in_one_folder_with_the_read_me_and_compressed(folder: Path) -> None:
    target = folder.parent / "a.zip"
    assert pack(folder, "1.2.3", target) == 3
    with zipfile.ZipFile(target) as packed:
        assert packed.testzip() is None
        assert packed.namelist() == [
            "Steunpersoon/LEES-MIJ.txt",
            "Steunpersoon/Steunpersoon.exe",
            "Steunpersoon/_internal/base.txt",
        ]
        assert packed.read("Steunpersoon/Steunpersoon.exe") == b"MZ"
        assert {one.compress_type for one in packed.infolist()} == {zipfile.ZIP_DEFLATED}
    assert target.stat().st_size < 5_000


def test_the_same_files_give_the_same_zip(folder: Path) -> None:
    first, second = folder.parent / "1.zip", folder.parent / "2.zip"
    pack(folder, "1.2.3", first)
    for file in folder.rglob("*"):
        os.utime(file, (1_000_000_000, 1_000_000_000))
    pack(folder, "1.2.3", second)
    assert first.read_bytes() == second.read_bytes()


def test_a_name_that_explorer_cannot_unpack_is_refused(folder: Path) -> None:
    (folder / ("x" * LONGEST_NAME)).write_bytes(b"")
    with pytest.raises(ValueError, match="longer than"):
        pack(folder, "1.2.3", folder.parent / "a.zip")


def test_the_read_me_suits_notepad_and_says_what_matters() -> None:
    content = read_me(__version__)
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\n") == content.count(b"\r\n") > 20
    text = content.decode("utf-8-sig")
    first, line = text.splitlines()[:2]
    assert first == f"Steunpersoon {__version__} voor Windows 10 en 11"
    assert line == "=" * len(first)
    assert "{" not in text
    for wanted in ("Alles uitpakken", "zonder handtekening", "112", "113", "0800-0113"):
        assert wanted in text.replace("\r\n", " ")
    assert max(map(len, text.splitlines())) <= 100

"""Look at what was built for Windows, by the Windows Python: is all there that a file asks for?

A DLL that is missing shows itself only on a computer that lacks it, as an app that does not start.
Also reads back what Windows will show of the exe, and how it will run it.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pefile

from trainer import __version__

ASKED_OF_WINDOWS = re.compile(r"(api|ext)-ms-win-.*")
"""Names that Windows itself hands on to other libraries."""

EVERY_WINDOWS = {
    *("advapi32", "authz", "bcrypt", "bcryptprimitives", "comctl32", "comdlg32", "crypt32"),
    *("d3d11", "d3d12", "d3d9", "dwmapi", "dwrite", "dxgi", "gdi32", "icuuc", "imm32", "kernel32"),
    *("mpr", "netapi32", "ntdll", "ole32", "oleaut32", "rpcrt4", "setupapi", "shell32", "shlwapi"),
    *("uiautomationcore", "user32", "userenv", "usp10", "uxtheme", "version", "winmm", "winspool"),
    *("ws2_32", "wtsapi32"),
}
"""What Windows 10 has by itself, without anything installed."""


def asked_for(file: Path) -> set[str]:
    """Return the libraries without which Windows does not load ``file``."""
    with pefile.PE(str(file), fast_load=True) as parsed:
        parsed.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
        entries = getattr(parsed, "DIRECTORY_ENTRY_IMPORT", [])
        return {entry.dll.decode().lower() for entry in entries}


def missing(folder: Path) -> list[str]:
    """Return what files in ``folder`` ask for, and neither it nor Windows has."""
    files = [file for file in folder.rglob("*") if file.suffix in {".dll", ".exe", ".pyd"}]
    there = {file.name.lower() for file in files}
    return [
        f"{file.relative_to(folder)} asks for {name}"
        for file in sorted(files)
        for name in sorted(asked_for(file) - there)
        if not ASKED_OF_WINDOWS.fullmatch(name)
        and re.sub(r"\.(dll|drv)$", "", name) not in EVERY_WINDOWS
    ]


def words_of(exe: Path) -> dict[str, str]:
    """Return what Windows shows of ``exe``, under Properties and in its list of tasks."""
    with pefile.PE(str(exe)) as parsed:
        return {
            key.decode(): value.decode()
            for info in parsed.FileInfo[0]
            for table in getattr(info, "StringTable", [])
            for key, value in table.entries.items()
        }


def manifest_of(exe: Path) -> str:
    """Return how Windows will run ``exe``."""
    with pefile.PE(str(exe)) as parsed:
        for kind in parsed.DIRECTORY_ENTRY_RESOURCE.entries:
            if kind.id == pefile.RESOURCE_TYPE["RT_MANIFEST"]:
                found = kind.directory.entries[0].directory.entries[0].data.struct
                return str(parsed.get_data(found.OffsetToData, found.Size).decode())
    return ""


def main() -> int:
    """Print what is wrong; 0 when nothing is."""
    folder = Path(sys.argv[1])
    exe = folder / "Steunpersoon.exe"
    wrong = missing(folder)
    words, manifest = words_of(exe), manifest_of(exe)
    if words.get("ProductVersion") != __version__ or words.get("ProductName") != "Steunpersoon":
        wrong.append(f"the exe calls itself {words}")
    for setting in ("longPathAware", "activeCodePage", "Common-Controls"):
        if setting not in manifest:
            wrong.append(f"its manifest lacks {setting}")
    print(f"{exe.name}: {words.get('ProductName')} {words.get('ProductVersion')}")
    print("\n".join(wrong) or "All that its files ask for is there.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""Pack the app for Windows into one zip to hand out, with a read-me for whoever unpacks it.

The same folder always gives the same zip: names in order, one time for all, compressed. `make
windows` runs this.
"""

from __future__ import annotations

import hashlib
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from trainer import __version__  # noqa: E402 - found in the checkout

NAME = "Steunpersoon"
READ_ME = "LEES-MIJ.txt"
LONGEST_NAME = 140
"""Explorer unpacks no path over 259 letters, and the folder where it does takes its part."""

_TIME = (1980, 1, 1, 0, 0, 0)
"""The first that a zip can hold."""


def read_me(version: str) -> bytes:
    """Return the read-me as Notepad shows it right on any Windows: a BOM, and its own line ends."""
    text = (ROOT / "scripts/windows" / READ_ME).read_text(encoding="utf-8")
    lines = text.replace("{version}", version).splitlines()
    # The line under the title is as long as the title.
    lines[1] = "=" * len(lines[0])
    return "".join(f"{line}\r\n" for line in lines).encode("utf-8-sig")


def contents(folder: Path, version: str) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of all that goes into the zip, in order, under one folder."""
    files = {
        f"{NAME}/{file.relative_to(folder).as_posix()}": file
        for file in folder.rglob("*")
        if file.is_file()
    }
    mine = f"{NAME}/{READ_ME}"
    for name in sorted({*files, mine}):
        yield name, read_me(version) if name == mine else files[name].read_bytes()


def pack(folder: Path, version: str, target: Path) -> int:
    """Write the zip and return how many files are in it.

    Raises:
        ValueError: a name is too long to be unpacked on Windows.
    """
    count = 0
    with zipfile.ZipFile(target, "w") as packed:
        for name, content in contents(folder, version):
            if len(name) > LONGEST_NAME:
                raise ValueError(f"longer than {LONGEST_NAME} letters: {name}")
            entry = zipfile.ZipInfo(name, _TIME)
            # A ZipInfo brings its own: the one that ZipFile was given counts for nothing.
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, content, compresslevel=9)
            count += 1
    return count


def main() -> int:
    """Pack the folder that is named; print the zip, what is in it, and its digest."""
    folder = Path(sys.argv[1])
    if not (folder / f"{NAME}.exe").is_file():
        print(f"{folder} holds no {NAME}.exe: build the app for Windows first.", file=sys.stderr)
        return 1
    target = ROOT / "dist" / f"{NAME}-{__version__}-windows.zip"
    count = pack(folder, __version__, target)
    megabytes = target.stat().st_size / 1e6
    print(f"{target.relative_to(ROOT)}: {count} files, {megabytes:.1f} MB")
    print(f"SHA-256 {hashlib.sha256(target.read_bytes()).hexdigest()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

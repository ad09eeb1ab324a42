"""Every package that is locked has a wheel for Windows and macOS: looked up once, held here."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.wheels import LOCK, RECORD, SYSTEMS, WINDOWS, System, hashed, locked, read, written

ARM = System("macosx_13_0_arm64", "3.13", "darwin")
LINES = """\
markdown==3.11.3
colorama==0.4.6 ; sys_platform == 'win32'
macholib==1.16.4 ; sys_platform == 'darwin'
Types.Markdown==3.11.2
uharfbuzz==0.57.0 ; python_version >= '3.12'
"""


@pytest.mark.parametrize("system", SYSTEMS, ids=str)
def test_each_locked_package_has_a_wheel(system: System) -> None:
    """When this fails the lock was renewed: run `make wheels`, which asks the package index."""
    pins = {one.pin for one in read(RECORD.read_text("utf-8")) if str(system) in one.systems}
    assert pins == locked(LOCK.read_text("utf-8"), system)


def test_the_lock_is_read_for_the_system_that_is_asked_about() -> None:
    assert locked(LINES, WINDOWS) == {
        "markdown==3.11.3",
        "colorama==0.4.6",
        "types-markdown==3.11.2",
        "uharfbuzz==0.57.0",
    }
    assert locked(LINES, SYSTEMS[0]) == locked(LINES, WINDOWS) - {"uharfbuzz==0.57.0"}
    assert locked(LINES, ARM) == {"markdown==3.11.3", "uharfbuzz==0.57.0"}


def test_a_record_that_is_read_is_written_the_same() -> None:
    record = RECORD.read_text("utf-8")
    assert written(read(record)) == record


def test_pip_is_given_a_digest_for_each_wheel_of_windows(tmp_path: Path) -> None:
    wheels = read("1f a-1.0-py3-none-any.whl all\n2f b_c-2-py3-none-macosx_13_0_arm64.whl x\n")
    assert hashed(wheels, WINDOWS) == "a==1.0 --hash=sha256:1f\n"

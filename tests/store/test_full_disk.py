"""A full disk: a sentence, nothing half, and what was kept before stays."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store.builders import NOW, WORDS, answer, answers_kept, attempt, content_of, opened
from tests.store.builders import certificate as issued
from trainer.domain.errors import StoreFullError
from trainer.store.vault import Vault

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files")

# A process whose files can't grow beyond a limit meets SQLITE_IOERR, as a full disk also gives.
_ANSWER_UNTIL_FULL = """
import resource, signal, sys
from pathlib import Path
from tests.store.builders import NOW, answer, opened
from trainer.domain.errors import StoreFullError

vault = opened(Path(sys.argv[1]))
answer(vault, "before")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
kept = ["before"]
try:
    for number in range(2000):
        answer(vault, f"n{number}")
        kept.append(f"n{number}")
except StoreFullError as error:
    print(*kept)
    print(error, file=sys.stderr)
vault.close(NOW)
"""

_OPEN_WHEN_FULL = """
import resource, signal, sys
from pathlib import Path
from tests.store.builders import opened
from trainer.domain.errors import StoreFullError, TrainerError

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
try:
    opened(Path(sys.argv[1]))
except TrainerError as error:
    print(type(error).__name__)
else:
    print("opened")
"""


def run(program: str, folder: Path, limit: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, str(folder), str(limit)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def fill_up(vault: Vault) -> None:
    """Let the database grow no more: SQLite says that the disk is full."""
    (pages,) = vault._connection.read("PRAGMA page_count")[0]
    vault._connection.read(f"PRAGMA max_page_count = {pages}")


WRITES: dict[str, Callable[[Vault], object]] = {
    "an answer": lambda v: v.progress.add_attempt(attempt("b", answer={"text": "x" * 50_000})),
    "a draft": lambda v: v.progress.keep_draft("m/l/e", "v1", {"text": "y" * 50_000}),
    "a certificate": lambda v: [v.progress.add_certificate(issued(f"{n:012}")) for n in range(99)],
}


@pytest.mark.parametrize("what", WRITES)
def test_on_a_full_disk_nothing_is_kept_by_half(folder: Path, what: str) -> None:
    vault = opened(folder)
    answer(vault, "a")
    vault.progress.keep_draft("m/l/e", "v1", {"text": WORDS})
    fill_up(vault)
    with pytest.raises(StoreFullError):
        WRITES[what](vault)
    assert answers_kept(vault) == {"a"}
    assert vault.progress.draft("m/l/e", "v1") == {"text": WORDS}
    vault.close(NOW)
    vault = opened(folder)
    assert answers_kept(vault) == {"a"}
    vault.close(NOW)


def test_when_there_is_room_again_the_same_answer_is_kept_once(folder: Path) -> None:
    vault = opened(folder)
    fill_up(vault)
    big = attempt("a", answer={"text": "x" * 50_000})
    with pytest.raises(StoreFullError):
        vault.progress.add_attempt(big)
    vault._connection.read("PRAGMA max_page_count = 100000")
    assert vault.progress.add_attempt(big) is True
    assert vault.progress.add_attempt(big) is False
    vault.close(NOW)


@posix_only
@pytest.mark.parametrize("limit", [80_000, 100_000, 130_000])
def test_a_disk_that_fills_up_keeps_all_that_was_acknowledged(folder: Path, limit: int) -> None:
    ended = run(_ANSWER_UNTIL_FULL, folder, limit)
    kept = set(ended.stdout.split())
    assert ended.returncode == 0, ended.stderr
    assert "The disk is full" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert WORDS not in ended.stderr + ended.stdout
    vault = opened(folder)
    assert vault.notice is None
    assert answers_kept(vault) == kept
    assert len(kept) > 1
    vault.close(NOW)


@posix_only
@pytest.mark.parametrize("limit", [0, 100, 5_000, 20_000, 33_000])
def test_a_sound_database_is_not_taken_for_damaged_on_a_full_disk(folder: Path, limit: int) -> None:
    vault = opened(folder)
    answer(vault, *(f"n{number}" for number in range(50)))
    vault.close(NOW)
    ended = run(_OPEN_WHEN_FULL, folder, limit)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.strip() in {"opened", "StoreFullError"}
    assert not list(folder.glob("damaged/*/progress.db"))
    vault = opened(folder)
    assert vault.notice is None
    assert len(answers_kept(vault)) == 50
    vault.close(NOW)


@posix_only
@pytest.mark.parametrize("limit", [0, 100, 5_000, 40_000])
def test_a_damaged_database_stays_where_it_is_until_there_is_room(folder: Path, limit: int) -> None:
    vault = opened(folder)
    answer(vault, *(f"n{number}" for number in range(50)))
    vault.close(NOW)
    (folder / "progress.db").write_bytes(b"x" * 60_000)
    before = content_of(folder)
    ended = run(_OPEN_WHEN_FULL, folder, limit)
    assert (ended.returncode, ended.stderr, ended.stdout) == (0, "", "StoreFullError\n")
    assert content_of(folder) == before
    vault = opened(folder)
    assert vault.notice is not None
    assert len(answers_kept(vault)) == 50
    vault.close(NOW)


def test_a_copy_that_could_not_be_made_leaves_nothing_behind(folder: Path) -> None:
    vault = opened(folder)
    answer(vault, "a")
    backups = folder / "backups"
    backups.mkdir()
    (backups / "unchecked.tmp").mkdir()
    vault.close(NOW)
    assert list(backups.iterdir()) == [backups / "unchecked.tmp"]
    (backups / "unchecked.tmp").rmdir()
    vault = opened(folder)
    assert answers_kept(vault) == {"a"}
    vault.close(NOW)
    assert [file.suffix for file in backups.iterdir()] == [".db"]

"""A full disk at the start: who was here before gets in, to read; what can't be kept is said."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from trainer.domain.learning.progress import Place
from trainer.services import locations
from trainer.services.data_folder import take_folder
from trainer.services.workspace import Workspace

READ = """
import resource, signal, sys
from pathlib import Path

# No file grows any more, as on a full disk.
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))

from trainer.domain.errors import StoreFullError
from trainer.domain.learning.progress import Place
from trainer.domain.start_errors import NoRoomError
from trainer.services import locations
from trainer.services.data_folder import take_folder
from trainer.services.workspace import Workspace

folder = Path(sys.argv[1])
try:
    lock = take_folder(folder)
    work = Workspace(folder, locations.shipped("modules"))
except (NoRoomError, StoreFullError) as error:
    print(type(error).__name__)
    sys.exit()
if not work.learners():
    print(*work.take_notices())
    sys.exit()
(learner,) = work.learners()
training, notice = work.enter(learner)
print(learner.name, notice, training.log().last.step)
steps = training.open_lesson("basis/van-ons-allemaal").steps
print(bool(steps), bool(work.open_directory().shown()))
try:
    training.see(Place("basis", "van-ons-allemaal", "tweede"))
except StoreFullError:
    print("full")
work.close()
"""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="has no such limit")


def read(folder: Path) -> list[str]:
    ran = subprocess.run(
        [sys.executable, "-c", READ, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    return ran.stdout.splitlines()


def test_who_was_here_before_can_read_everything(data_dir: Path) -> None:
    take_folder(data_dir).release()
    work = Workspace(data_dir, locations.shipped("modules"))
    learner = work.add_learner("Samira", "sport")
    training, _ = work.enter(learner)
    training.see(Place("basis", "van-ons-allemaal", "eerste"))
    work.close()
    before = {file: file.read_bytes() for file in data_dir.rglob("progress.db")}
    first, second, third = read(data_dir)
    assert first == "Samira None eerste"
    assert (second, third) == ("True True", "full")
    assert {file: file.read_bytes() for file in before} == before


def test_who_comes_first_is_told(data_dir: Path) -> None:
    (said,) = read(data_dir)
    assert said == "NoRoomError" or "disk is full" in said

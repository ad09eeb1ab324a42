"""A data folder that an earlier version made opens with all that is in it."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from tests.services.conftest import Opened
from trainer.domain.look.house_style import HouseStyle
from trainer.services.learning.notebook import Notebook
from trainer.services.learning.training import Training

GOLDEN = Path(__file__).with_name("golden")
"""``six_and_three``: made with six steps of a learner's database and three of ``club.db``."""


@pytest.fixture
def golden(data_dir: Path, compiled: Path) -> Path:
    with zipfile.ZipFile(GOLDEN / "six_and_three.zip") as archive:
        archive.extractall(data_dir)
    (data_dir / "cache").mkdir()
    shutil.copyfile(compiled, data_dir / "cache" / compiled.name)
    return data_dir


def is_all_there(training: Training, name: str) -> bool:
    """Tell whether a learner has what they had."""
    store, kept = training.store, training.kept
    assert store.size() == 17
    assert len(store.log().answered) == 10
    assert store.draft("luisteren/drie-tellen/half", "v1") == {"text": "half af"}
    assert [one.name for one in store.certificates()] == ["Fatma Yilmaz"]
    assert [one.text for one in store.notes()] == [f"Notitie van {name}"]
    assert kept.get("filled", "een-formulier")["fields"] == {"a": "ingevuld"}
    assert "een-kaart" in kept.all("liked")
    return len(Notebook(training).by_lesson()) == 1


def test_all_of_an_earlier_version_is_there(golden: Path, open_workspace: Opened) -> None:
    for _ in range(2):
        workspace = open_workspace(golden)
        assert workspace.take_notices() == ()
        assert workspace.settings.text_size == 125
        assert {one.name for one in workspace.learners()} == {"Fatma", "Łukasz"}
        for learner in workspace.learners():
            training, notice = workspace.enter(learner)
            assert notice is None
            assert is_all_there(training, learner.name)
        (organisation,) = workspace.open_network().organisations()
        assert organisation.name == "SV De Meeuwen"
        (place,) = workspace.open_network().places(organisation.id)
        assert (place.name, place.reach, place.when) == ("Anouk", "06 12345678", "ma")
        changed = [one for one in workspace.open_directory().maintained() if one.change]
        assert {one.change.act.value for one in changed if one.change} == {"correct", "confirm"}
        style = workspace.house_styles().for_print()
        assert isinstance(style, HouseStyle)
        assert style.logo is not None
        assert (style.colour, style.logo.width) == ("0F5E59", 8)
        workspace.catch_up()
        workspace.close()
    assert len(list(golden.glob("backups/club-*.db"))) >= 1


@pytest.mark.parametrize("part", ["club.db", "learners/*/progress.db"])
def test_a_damaged_file_of_an_earlier_version_is_mended(
    golden: Path, open_workspace: Opened, part: str
) -> None:
    for file in golden.glob(part):
        content = bytearray(file.read_bytes())
        content[-4096:] = bytes(4096)
        file.write_bytes(bytes(content))
    workspace = open_workspace(golden)
    assert {one.name for one in workspace.learners()} == {"Fatma", "Łukasz"}
    for learner in workspace.learners():
        training, _ = workspace.enter(learner)
        assert is_all_there(training, learner.name)

"""The folder on the laptop: it opens whatever is in it, and each learner is on their own."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.services.conftest import MovedClock, Opened
from tests.services.learning.doing import see_all
from trainer.domain.errors import DataFolderError
from trainer.domain.look.settings import Settings
from trainer.services import locations
from trainer.services.workspace import Workspace

SMALL_FILES = [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 50_000, b'{"theme": "dark"']


def test_the_folder_is_the_one_that_was_chosen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TRAINER_DATA_DIR", f" {tmp_path / 'mijn map'} ")
    assert locations.data_folder() == tmp_path / "mijn map"
    monkeypatch.setenv("TRAINER_DATA_DIR", "~/mijn map")
    assert locations.data_folder() == Path.home() / "mijn map"


@pytest.mark.parametrize("chosen", [None, "", "  "])
def test_without_a_choice_it_is_the_place_of_the_system(
    monkeypatch: pytest.MonkeyPatch, chosen: str | None
) -> None:
    if chosen is None:
        monkeypatch.delenv("TRAINER_DATA_DIR")
    else:
        monkeypatch.setenv("TRAINER_DATA_DIR", chosen)
    assert locations.data_folder().name == "Steunpersoon"
    assert locations.data_folder().is_absolute()


def test_what_ships_is_found() -> None:
    assert (locations.shipped("modules") / "paths").is_dir()
    assert (locations.shipped("assets") / "fonts").is_dir()


@pytest.mark.parametrize("place", ["file", "file/below", "file/far/below"])
def test_a_folder_that_cannot_be_made_is_told_and_the_file_stays(
    open_workspace: Opened, tmp_path: Path, place: str
) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(DataFolderError) as error:
        open_workspace(tmp_path / place, locations.shipped("modules"))
    assert str(tmp_path / place) in str(error.value)
    assert "TRAINER_DATA_DIR" in str(error.value)
    assert (tmp_path / "file").read_text() == "mine"


def test_a_file_where_the_learners_should_be_is_told(
    open_workspace: Opened, data_dir: Path
) -> None:
    workspace = open_workspace()
    (data_dir / "learners").write_text("mine")
    with pytest.raises(DataFolderError):
        workspace.add_learner("Fatma", "sport")
    assert workspace.learners() == ()
    workspace.close()
    assert open_workspace().learners() == ()


def test_learners_come_in_the_order_in_which_they_were_here(workspace: Workspace) -> None:
    fatma, jan = (workspace.add_learner(name, "sport") for name in ("Fatma", "Jan"))
    assert workspace.learners() == (jan, fatma)
    workspace.enter(fatma)
    assert workspace.learners() == (fatma, jan)
    workspace.enter(jan)
    assert workspace.learners() == (jan, fatma)


def test_the_one_who_was_here_last_is_known_until_they_sign_out(open_workspace: Opened) -> None:
    workspace = open_workspace()
    learner = workspace.add_learner("Fatma", "sport")
    assert workspace.last_learner() is None
    workspace.enter(learner)
    workspace.close()
    workspace = open_workspace()
    assert workspace.last_learner() == learner
    workspace.enter(learner)
    workspace.sign_out()
    assert workspace.last_learner() is None
    workspace.close()
    assert open_workspace().last_learner() is None


def test_a_new_name_is_kept_under_the_same_folder(open_workspace: Opened) -> None:
    workspace = open_workspace()
    learner = workspace.add_learner("Fatma", "sport")
    training, _ = workspace.enter(learner)
    see_all(training, training.lessons("basis")[0])
    renamed = workspace.rename(learner, "  Fatma  Yilmaz ")
    assert (renamed.name, renamed.id) == ("Fatma Yilmaz", learner.id)
    assert workspace.rename(renamed, " \n ") == renamed
    workspace.close()
    workspace = open_workspace()
    assert workspace.learners() == (renamed,)
    training, _ = workspace.enter(renamed)
    assert training.log().seen


def test_each_learner_has_progress_of_their_own(open_workspace: Opened) -> None:
    workspace = open_workspace()
    fatma, jan = (workspace.add_learner(name, "sport") for name in ("Fatma", "Jan"))
    training, _ = workspace.enter(fatma)
    see_all(training, training.lessons("basis")[0])
    training, _ = workspace.enter(jan)
    assert training.log().seen == {}
    see_all(training, training.lessons("luisteren")[0])
    training, _ = workspace.enter(fatma)
    assert list(training.log().seen) == [training.lessons("basis")[0].key]


def test_a_damaged_learner_does_not_stop_another(open_workspace: Opened, data_dir: Path) -> None:
    workspace = open_workspace()
    fatma, jan = (workspace.add_learner(name, "sport") for name in ("Fatma", "Jan"))
    training, _ = workspace.enter(fatma)
    see_all(training, training.lessons("basis")[0])
    workspace.leave()
    (data_dir / "learners" / fatma.id / "progress.db").write_bytes(b"damaged" * 1000)
    training, notice = workspace.enter(jan)
    assert notice is None
    training, notice = workspace.enter(fatma)
    assert "put back" in str(notice)
    assert training.log().seen


@pytest.mark.parametrize("content", SMALL_FILES)
def test_a_damaged_settings_file_gives_the_defaults(
    open_workspace: Opened, data_dir: Path, content: bytes
) -> None:
    data_dir.mkdir()
    (data_dir / "settings.json").write_bytes(content)
    workspace = open_workspace()
    assert workspace.settings == Settings()
    assert workspace.change_settings(theme="dark").theme == "dark"
    workspace.close()
    assert open_workspace().settings.theme == "dark"


HOSTILE = {
    "text_size": [0, -1, 1e999, "100", True, None, [100], 101],
    "theme": ["pink", 3, None, ["dark"], {}],
    "less_motion": [1, "true", None],
    "language": ["../../x", "nl\0", "/etc/passwd", "x" * 10_000, 5, "NL", ""],
    "last_learner": [7, "x" * 1000, "\ud800", ["a"]],
}


@pytest.mark.parametrize(("name", "value"), [(n, v) for n, all_ in HOSTILE.items() for v in all_])
def test_an_odd_setting_falls_back_and_the_others_stay(
    open_workspace: Opened, data_dir: Path, name: str, value: object
) -> None:
    data_dir.mkdir()
    good = {"text_size": 150, "theme": "dark", "less_motion": True, "more": 1}
    (data_dir / "settings.json").write_text(json.dumps({**good, name: value}))
    workspace = open_workspace()
    assert getattr(workspace.settings, name) == getattr(Settings(), name)
    others = {one for one in ("text_size", "theme", "less_motion") if one != name}
    assert {one: getattr(workspace.settings, one) for one in others} == {
        one: good[one] for one in others
    }
    assert workspace.change_settings(text_size=200).text_size == 200
    assert workspace.last_learner() is None


def test_settings_that_cannot_be_kept_keep_nobody_out(
    open_workspace: Opened, data_dir: Path
) -> None:
    workspace = open_workspace()
    learner = workspace.add_learner("Fatma", "sport")
    (data_dir / "settings.json").unlink(missing_ok=True)
    (data_dir / "settings.json").mkdir()
    training, notice = workspace.enter(learner)
    assert notice is None
    see_all(training, training.lessons("basis")[0])
    assert training.log().seen


def test_names_of_folders_come_from_nobody(workspace: Workspace, data_dir: Path) -> None:
    for name in ("../../etc", "CON", "a/b", "."):
        learner = workspace.add_learner(name, "sport")
        assert learner.name == name
    homes = [home.name for home in (data_dir / "learners").iterdir()]
    assert len(homes) == 4
    assert all(re.fullmatch("[0-9a-f]{16}", home) for home in homes)


def test_time_comes_from_the_clock_that_was_given(
    workspace: Workspace, clock: MovedClock, data_dir: Path
) -> None:
    training, _ = workspace.enter(workspace.add_learner("Fatma", "sport"))
    see_all(training, training.lessons("basis")[0])
    workspace.leave()
    (backup,) = data_dir.glob("learners/*/backups/*")
    assert backup.name.startswith(f"progress-{clock.at:%Y%m%d}")


def test_a_scanner_that_holds_a_new_file_does_not_keep_the_app_from_starting(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    unlink = Path.unlink

    def held(file: Path, *, missing_ok: bool = False) -> None:
        if file.name == ".writable":
            raise PermissionError(13, "used by another process")
        unlink(file, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    Workspace(tmp_path, locations.shipped("modules")).close()
    Workspace(tmp_path, locations.shipped("modules")).close()

"""From a finished path to a certificate on paper."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.services.conftest import Clock, Opened
from tests.services.learning import do_lesson, do_path
from trainer.domain.certificate import Certificate, is_number
from trainer.domain.errors import (
    FileWriteError,
    FontMissingError,
    NotEarnedError,
    StoreWriteError,
    UndrawableNameError,
)
from trainer.services.certification import Certification
from trainer.services.locations import shipped
from trainer.services.training import Training
from trainer.services.workspace import Workspace

FONTS = shipped("assets") / "fonts"
UNDRAWABLE = "Jan \U0001f9ff\ue000"


@pytest.fixture(scope="session")
def finished_folder(tmp_path_factory: pytest.TempPathFactory, compiled: Path) -> Path:
    """Return a laptop's folder to copy, of a learner who finished the path."""
    folder = tmp_path_factory.mktemp("finished") / "data"
    (folder / "cache").mkdir(parents=True)
    shutil.copyfile(compiled, folder / "cache" / compiled.name)
    workspace = Workspace(folder, shipped("modules"), Clock())
    training, _ = workspace.enter(workspace.add_learner("Fatma", "sport"))
    do_path(training)
    workspace.close()
    return folder


@pytest.fixture
def training(
    request: pytest.FixtureRequest, data_dir: Path, clock: Clock, open_workspace: Opened
) -> Training:
    """Return the training of Fatma, who just began, or finished where a test says so."""
    if "finished" not in request.fixturenames:
        workspace = open_workspace()
        return workspace.enter(workspace.add_learner("Fatma", "sport"))[0]
    shutil.copytree(request.getfixturevalue("finished_folder"), data_dir)
    clock.now += timedelta(hours=1)
    workspace = open_workspace()
    learner = workspace.last_learner()
    assert learner is not None
    return workspace.enter(learner)[0]


@pytest.fixture
def finished(training: Training) -> Certification:
    """Return the certificates of a learner who finished the path."""
    assert training.overview().complete
    return Certification(training, FONTS)


def english(text: str) -> str:
    return text


def test_a_path_that_is_not_finished_gives_nothing(training: Training) -> None:
    certification = Certification(training, FONTS)
    with pytest.raises(NotEarnedError):
        certification.issue("Fatma")
    for one in training.overview().modules:
        for outline in training.lessons(one.module.id):
            do_lesson(training, outline)
    with pytest.raises(NotEarnedError):
        certification.issue("Fatma")
    assert certification.issued() == ()


def test_a_certificate_says_what_was_done(finished: Certification, training: Training) -> None:
    overview = training.overview()
    certificate = finished.issue("  Fatma   Yilmaz ")
    assert certificate.name == "Fatma Yilmaz"
    assert certificate.path == "sport"
    assert certificate.modules == tuple(one.module.title for one in overview.modules)
    assert certificate.minutes == sum(
        one.module.minutes + one.module.check_minutes for one in overview.modules
    )
    assert certificate.issued_on == date(2026, 11, 22)
    assert certificate.valid_until == date(2028, 11, 22)
    assert is_number(certificate.number)


def test_asking_again_gives_the_same_certificate(
    finished: Certification, training: Training, clock: Clock
) -> None:
    first = finished.issue("Fatma")
    clock.now = clock.now.replace(year=2027)
    assert finished.issue(" Fatma ") == first
    other = finished.issue("Fatma Yilmaz")
    assert other.number != first.number
    assert other.issued_on.year == 2027
    assert Certification(training, FONTS).issued() == (other, first)


def test_without_a_name_it_is_that_of_the_learner(finished: Certification) -> None:
    assert finished.issue(" ").name == "Fatma"


def test_a_name_that_cannot_be_drawn_is_told_beforehand(finished: Certification) -> None:
    assert finished.unprintable("Łukasz Ünal Nguyễn") == ""
    assert "\ue000" not in finished.unprintable(UNDRAWABLE)
    missing = finished.unprintable("Jan \u2fff\U0001f9ff")
    assert missing
    with pytest.raises(UndrawableNameError) as error:
        finished.issue("Jan \u2fff\U0001f9ff")
    assert all(sign in str(error.value) for sign in missing)
    assert finished.issued() == ()


def test_a_certificate_that_could_not_be_kept_was_not_issued(
    finished: Certification, training: Training
) -> None:
    with training.store._connection.write() as raw:
        raw.execute(
            "CREATE TRIGGER stop BEFORE INSERT ON certificate BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    with pytest.raises(StoreWriteError):
        finished.issue("Fatma")
    assert finished.issued() == ()


def saved(finished: Certification, file: Path) -> Certificate:
    certificate = finished.issue("Fatma")
    finished.save(certificate, file, english)
    return certificate


def test_a_certificate_is_written_as_a_whole_file(finished: Certification, tmp_path: Path) -> None:
    file = tmp_path / "Certificaat – Fatma (1).pdf"
    certificate = saved(finished, file)
    text = PdfReader(file).pages[0].extract_text()
    assert certificate.number in text
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == [file.name]


def test_the_old_file_stays_when_the_new_one_cannot_be_made(
    finished: Certification, tmp_path: Path
) -> None:
    file = tmp_path / "certificaat.pdf"
    certificate = saved(finished, file)
    before = file.read_bytes()
    without_fonts = Certification(finished._training, tmp_path / "no fonts")
    with pytest.raises(FontMissingError):
        without_fonts.save(certificate, file, english)
    assert file.read_bytes() == before


@pytest.mark.parametrize("place", ["weg/certificaat.pdf", "file/certificaat.pdf", "folder", "\0"])
def test_a_place_that_cannot_be_written_is_told(
    finished: Certification, tmp_path: Path, place: str
) -> None:
    (tmp_path / "file").write_text("mine")
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileWriteError):
        saved(finished, tmp_path / place)
    assert (tmp_path / "file").read_text() == "mine"
    assert list((tmp_path / "folder").iterdir()) == []


def test_a_file_name_may_be_as_long_as_a_name_in_any_script(
    finished: Certification, tmp_path: Path
) -> None:
    file = tmp_path / ("安" * 83 + ".pdf")
    saved(finished, file)
    assert file.read_bytes().startswith(b"%PDF")

"""From a finished path to a certificate on paper."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.services.conftest import NOW, MovedClock, Opened
from tests.services.learning.doing import do_check, do_lesson, do_path
from trainer.domain.errors import (
    FileWriteError,
    FontMissingError,
    NotEarnedError,
    StoreWriteError,
    UndrawableNameError,
)
from trainer.domain.learning.certificate import Certificate, Validity, is_number
from trainer.domain.time.dating import MADE_ON, Doubt
from trainer.services.learning.certification import Certification
from trainer.services.learning.training import Training
from trainer.services.locations import shipped
from trainer.services.workspace import Workspace

FONTS = shipped("assets") / "fonts"
UNDRAWABLE = "Jan \U0001f9ff\ue000"


@pytest.fixture(scope="session")
def finished_folder(tmp_path_factory: pytest.TempPathFactory, compiled: Path) -> Path:
    """Return a laptop's folder to copy, of a learner who finished the path."""
    folder = tmp_path_factory.mktemp("finished") / "data"
    (folder / "cache").mkdir(parents=True)
    shutil.copyfile(compiled, folder / "cache" / compiled.name)
    workspace = Workspace(folder, shipped("modules"), MovedClock())
    training, _ = workspace.enter(workspace.add_learner("Fatma", "sport"))
    do_path(training)
    workspace.close()
    return folder


@pytest.fixture
def training(
    request: pytest.FixtureRequest, data_dir: Path, clock: MovedClock, open_workspace: Opened
) -> Training:
    """Return the training of Fatma, who just began, or finished where a test says so."""
    if "finished" not in request.fixturenames:
        workspace = open_workspace()
        return workspace.enter(workspace.add_learner("Fatma", "sport"))[0]
    shutil.copytree(request.getfixturevalue("finished_folder"), data_dir)
    clock.at += timedelta(hours=1)
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
    finished: Certification, training: Training, clock: MovedClock
) -> None:
    first = finished.issue("Fatma")
    clock.at = clock.at.replace(year=2027)
    assert finished.issue(" Fatma ") == first
    other = finished.issue("Fatma Yilmaz")
    assert other.number != first.number
    assert other.issued_on == first.issued_on, "another name is no new certificate"
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


def check_again(training: Training) -> None:
    do_check(training, "eindtoets")


@pytest.mark.parametrize(
    "wrong",
    [
        datetime(1, 1, 1, tzinfo=UTC),
        datetime(1601, 1, 1, tzinfo=UTC),
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(1973, 5, 1, tzinfo=UTC),
        datetime(2026, 11, 3, tzinfo=UTC),
        datetime(2099, 1, 1, tzinfo=UTC),
        datetime.max.replace(tzinfo=UTC, second=0),
    ],
)
def test_under_a_wrong_clock_it_has_the_day_on_which_it_was_earned(
    finished: Certification, clock: MovedClock, wrong: datetime
) -> None:
    clock.at = wrong
    assert finished.kept().times.doubt is not Doubt.NONE
    certificate = finished.issue("Fatma")
    assert certificate.issued_on == date(2026, 11, 22)
    assert certificate.valid_until == date(2028, 11, 22)
    assert not certificate.guessed


def test_a_wrong_day_on_it_is_replaced_once_the_clock_is_right(
    finished: Certification, training: Training, clock: MovedClock
) -> None:
    wrong = finished.issue("Fatma").dated(date(1973, 5, 1), 24)
    training.store.add_certificate(replace(wrong, number="7K4M-92QX-1TBD"))
    clock.at = datetime(1973, 5, 2, tzinfo=UTC)
    assert finished.kept().counting[0].better_day is None
    clock.at = datetime(2026, 12, 24, 20, 0, tzinfo=UTC)
    assert finished.kept().counting[0].better_day == date(2026, 11, 22)
    right = finished.issue("Fatma")
    assert (right.issued_on, right.valid_until) == (date(2026, 11, 22), date(2028, 11, 22))
    assert right.replaces == "7K4M-92QX-1TBD"
    assert finished.kept().counting[0].better_day is None


def test_a_clock_that_was_wrong_all_along_gives_a_guess_that_can_be_mended(
    data_dir: Path, clock: MovedClock, open_workspace: Opened
) -> None:
    clock.at = datetime(1973, 5, 1, tzinfo=UTC)
    workspace = open_workspace()
    training, _ = workspace.enter(workspace.add_learner("Fatma", "sport"))
    do_path(training)
    certification = Certification(training, FONTS)
    guess = certification.issue("Fatma")
    assert guess.guessed
    assert guess.issued_on == MADE_ON
    clock.at = NOW
    assert certification.kept().counting[0].better_day == date(2026, 11, 22)
    assert certification.issue("Fatma").issued_on == date(2026, 11, 22)


def test_a_name_is_mended_and_the_day_stays(
    finished: Certification, training: Training, clock: MovedClock
) -> None:
    typo = finished.issue("Fatma Yilmz")
    clock.at += timedelta(days=90)
    mended = finished.issue("Fatma Yilmaz")
    assert mended.number != typo.number
    assert mended.replaces == typo.number
    assert replace(mended, number=typo.number, name=typo.name, replaces="") == typo
    assert finished.issued() == (mended, typo)
    assert [one.certificate for one in finished.kept().counting] == [mended]


def test_it_ends_and_passing_the_check_once_more_renews_it(
    finished: Certification, training: Training, clock: MovedClock
) -> None:
    first = finished.issue("Fatma")
    check_again(training)
    assert finished.issue("Fatma") == first, "practice doesn't make it longer"
    clock.at = datetime(2028, 9, 24, 12, 0, tzinfo=UTC)
    present = finished.kept().present
    assert present is not None
    assert present.validity is Validity.ENDING
    assert present.renewed_on is None, "that was too long ago to last"
    clock.at = datetime(2029, 1, 10, 12, 0, tzinfo=UTC)
    present = finished.kept().present
    assert present is not None
    assert present.validity is Validity.ENDED
    assert finished.issue("Fatma") == first
    check_again(training)
    renewed = finished.issue("Fatma")
    assert (renewed.issued_on, renewed.valid_until) == (date(2029, 1, 10), date(2031, 1, 10))
    assert renewed.replaces == first.number
    assert finished.issue("Fatma") == renewed

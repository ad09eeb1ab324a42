"""Own notes, listed by lesson."""

from __future__ import annotations

import io

from pypdf import PdfReader

from tests.services.conftest import Opened
from trainer.domain.learning.notes import Note
from trainer.domain.learning.progress import Place
from trainer.services.learning.notebook import Notebook
from trainer.services.learning.training import Training
from trainer.services.locations import shipped
from trainer.services.printing.learner_prints import Printing


def places(training: Training, module: str, lesson: int) -> list[Place]:
    outline = training.lessons(module)[lesson]
    return [Place(module, outline.id, step) for step in outline.steps]


def test_notes_stand_in_the_order_of_the_path(training: Training) -> None:
    book = Notebook(training)
    late, early = places(training, "luisteren", 1), places(training, "basis", 0)
    book.keep(late[1], "derde")
    book.keep(late[0], "tweede")
    book.keep(early[0], "eerste")
    listed = [
        (lesson.title, [one.note.text for one in lesson.notes]) for lesson in book.by_lesson()
    ]
    titles = [training.lessons("basis")[0].title, training.lessons("luisteren")[1].title]
    assert listed == list(zip(titles, [["eerste"], ["tweede", "derde"]], strict=True))


def test_a_note_at_what_is_gone_is_still_there(training: Training) -> None:
    book = Notebook(training)
    (here, *_) = places(training, "basis", 0)
    for place in (Place("weg", "weg", "weg"), Place(here.module, here.lesson, "weg"), here):
        book.keep(place, place.step)
    first, gone = book.by_lesson()
    assert [bool(one.step) for one in first.notes] == [True, False]
    assert gone.title == ""
    assert gone.notes[0].note == Note(Place("weg", "weg", "weg"), "weg")


def test_notes_are_there_after_closing_and_blank_ones_are_not(open_workspace: Opened) -> None:
    workspace = open_workspace()
    learner = workspace.add_learner("Fatma", "sport")
    training, _ = workspace.enter(learner)
    one, two = places(training, "basis", 0)[:2]
    assert Notebook(training).keep(one, "blijft") == "blijft"
    Notebook(training).keep(two, "weg")
    assert Notebook(training).keep(two, " \n") == ""
    workspace.close()
    training, _ = open_workspace().enter(learner)
    assert Notebook(training).text(one) == "blijft"
    assert Notebook(training).text(two) == ""


def test_notes_are_printed_as_they_were_written(training: Training) -> None:
    (place, *_) = places(training, "basis", 0)
    Notebook(training).keep(place, "<b>niet vet</b>\n\n& nog een regel")
    pdf = Printing(training, shipped("assets") / "fonts", str).notes("gone", str)
    text = " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())
    assert "<b>niet vet</b> & nog een regel" in text
    assert training.lessons("basis")[0].title in text

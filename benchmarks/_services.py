"""Everything that the app keeps, written and read through its services: a row a kind of thing.

A thing carries a number, in letters: digits might read as a telephone number. Of some kinds each
number is a thing of its own; of others (drafts, forms, settings, names) the newest takes the place
of the one before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from trainer import __version__
from trainer.content.index.content_index import ContentIndex
from trainer.domain.directory.own_places import FREE, Organisation, OwnPlace
from trainer.domain.exercises.kind import Outcome, PassRule
from trainer.domain.exercises.reflect import Reflect, ReflectAnswer
from trainer.domain.learning.certificate import Certificate
from trainer.domain.learning.learner import Learner
from trainer.domain.learning.progress import Place
from trainer.domain.look.house_style import HouseStyle, packed
from trainer.domain.text.message import Message
from trainer.services.clock import CLOCK, Clock
from trainer.services.data_folder import prove_writable
from trainer.services.learning.certification import Certification
from trainer.services.learning.notebook import Notebook
from trainer.services.learning.results import Asked
from trainer.services.learning.training import Training
from trainer.services.locations import shipped
from trainer.services.network.directory import Correction
from trainer.services.toolkit.scanning import Scanning
from trainer.services.toolkit.toolkit import Toolkit
from trainer.services.toolkit.year_draft import YearDraft
from trainer.services.toolkit.year_planning import YearPlanning
from trainer.services.workspace import Workspace

CACHE = "cache/content-nl.db"
HERE, OTHER, RENAMED = "Samira", "Fatima", "Bilal"
"""Who learns, who does so too, and whose name is changed."""

PEOPLE = (HERE, OTHER)

_LETTERS = str.maketrans("0123456789", "abcdefghij")
_DIGITS = str.maketrans("abcdefghij", "0123456789")
_OUTCOME = Outcome(score=1.0, passed=True, rule=PassRule(minimum=0.5))
_DAY = date(2026, 11, 22)
_ORGANISATION = Organisation(id="club", name="VV De Linde")
_FORM, _FIELD = "gesprek-voorbereiden", "wie-spreek-ik-daarna"
_SCAN, _ENTRY = "scan-club", "csg"


def word(number: int) -> str:
    """Return a number in letters, such as ``bcd`` for 123."""
    return str(number).translate(_LETTERS)


def numbers(texts: Iterable[str], head: str) -> set[int]:
    """Return the numbers in those ``texts`` that are ``head`` and a word."""
    tails = (text.removeprefix(head) for text in texts if text.startswith(head))
    return {int(tail.translate(_DIGITS)) for tail in tails if tail.translate(_DIGITS).isdigit()}


@dataclass
class World:
    """An open data folder with somebody in it."""

    workspace: Workspace
    training: Training
    notice: Message | None
    learner: Learner

    @classmethod
    def opened(cls, folder: Path, clock: Clock = CLOCK, name: str = HERE) -> World:
        """Open ``folder`` as the app does for ``name``, who is made when nobody has that name.

        Raises:
            TrainerError: it can't be opened.
        """
        prove_writable(folder)
        workspace = Workspace(folder, shipped("modules"), clock)
        known = {one.name: one for one in workspace.learners()}
        learner = known.get(name) or workspace.add_learner(name, "sport")
        training, notice = workspace.enter(learner)
        return cls(workspace, training, notice, learner)

    def leave_and_enter(self) -> None:
        """Leave, which makes a copy, and come back."""
        self.training, notice = self.workspace.enter(self.learner)
        self.notice = self.notice or notice


def compiled(place: Path) -> Path:
    """Compile the content that ships, for folders to have a copy of."""
    file = place / "compiled.db"
    ContentIndex.open(file, shipped("modules"), "nl", __version__).close()
    return file


def _asked(key: str) -> Asked:
    exercise = Reflect(id=key.rpartition("/")[2], question="?")
    return Asked.now(key, "v", "reflect", exercise)


def _answer(world: World, number: int) -> None:
    text = ReflectAnswer(f"antwoord {word(number)} " + "woorden " * (number % 50))
    world.training.answer(_asked(f"module/lesson/x{word(number)}"), text)


def _answers(world: World) -> set[int]:
    return numbers(world.training.store.log().answered, "module/lesson/x")


def _see(world: World, number: int) -> None:
    world.training.see(Place("module", "lesson", f"x{word(number)}"))


def _seen(world: World) -> set[int]:
    return numbers(world.training.store.log().seen.get("module/lesson", ()), "x")


def _draft(world: World, number: int) -> None:
    world.training.keep_draft(_asked("module/lesson/draft"), ReflectAnswer(f"x{word(number)}"))


def _drafts(world: World) -> set[int]:
    draft = world.training.draft(_asked("module/lesson/draft"))
    return numbers([draft.text] if draft else [], "x")


def _note(world: World, number: int) -> None:
    Notebook(world.training).keep(Place("module", "lesson", f"x{word(number)}"), "Een notitie.")


def _notes(world: World) -> set[int]:
    every = (one.notes for one in Notebook(world.training).by_lesson())
    return numbers((one.note.place.step for notes in every for one in notes), "x")


def _one_note(world: World, number: int) -> None:
    Notebook(world.training).keep(Place("module", "other", "step"), f"x{word(number)}")


def _one_noted(world: World) -> set[int]:
    return numbers([Notebook(world.training).text(Place("module", "other", "step"))], "x")


def _form(world: World, number: int) -> None:
    toolkit = Toolkit(world.training)
    tool = toolkit.tool(_FORM, "sport")
    toolkit.keep(tool, {_FIELD: f"x{word(number)}"}, also_private=number % 2 == 0)


def _forms(world: World) -> set[int]:
    toolkit = Toolkit(world.training)
    return numbers(toolkit.filled(toolkit.tool(_FORM, "sport")).values(), "x")


def _like(world: World, number: int) -> None:
    Toolkit(world.training).like(f"x{word(number)}", on=True)


def _liked(world: World) -> set[int]:
    return numbers(Toolkit(world.training).liked(), "x")


def _scan(world: World, number: int) -> None:
    tool = Toolkit(world.training).tool(_SCAN, "sport")
    scanning = Scanning(world.training, tool)
    record = scanning.finish({one.id: 0 for one in scanning.scan.statements})
    step = replace(record.steps[0], who=f"x{word(number)}", until=_DAY)
    scanning.plan(record, step)


def _scans(world: World) -> set[int]:
    scanning = Scanning(world.training, Toolkit(world.training).tool(_SCAN, "sport"))
    return numbers((one.steps[0].who for one in scanning.records()), "x")


def _own_day(world: World, number: int) -> None:
    YearPlanning(world.training).new_own(f"x{word(number)}", _DAY, _DAY, "iemand")


def _own_days(world: World) -> set[int]:
    return numbers((one.title for one in YearPlanning(world.training).own()), "x")


def _typed_day(world: World, number: int) -> None:
    YearDraft(world.training).keep({"own": {"title": f"x{word(number)}"}}, 2026, _DAY, 11)


def _typed_days(world: World) -> set[int]:
    typed = YearDraft(world.training).typed().get("own", {})
    return numbers(typed.values(), "x")


def _certificate(world: World, number: int) -> None:
    # As the service logs one; earning it takes a whole path.
    made = Certificate(
        number=f"x{word(number)}",
        name="Naam",
        path="sport",
        title="Titel",
        statement="Tekst",
        modules=(),
        minutes=60,
        issued_on=_DAY,
        valid_until=date(2028, 11, 22),
    )
    world.training.store.add_certificate(made)


def _certificates(world: World) -> set[int]:
    issued = Certification(world.training, shipped("assets") / "fonts").issued()
    return numbers((one.number for one in issued), "x")


def _place(world: World, number: int) -> None:
    name = f"x{word(number)}"
    world.workspace.open_network().keep(
        OwnPlace(id=name, organisation=_ORGANISATION.id, kind=FREE, label="Wie", name=name)
    )


def _places(world: World) -> set[int]:
    return numbers(
        (one.name for one in world.workspace.open_network().places(_ORGANISATION.id)), "x"
    )


def _organisation(world: World, number: int) -> None:
    name = f"x{word(number)}"
    world.workspace.open_network().rename(Organisation(id=name, name=""), name)


def _organisations(world: World) -> set[int]:
    return numbers((one.name for one in world.workspace.open_network().organisations()), "x")


def _correct(world: World, number: int) -> None:
    directory = world.workspace.open_directory()
    entry = next(one for one in directory.shipped.services if one.id == _ENTRY)
    said = Correction(what_for=entry.what_for, ways=entry.ways, note=f"x{word(number)}")
    directory.correct(_ENTRY, said)


def _corrected(world: World) -> set[int]:
    entry = world.workspace.open_directory().entry(_ENTRY)
    return numbers([entry.note] if entry else [], "x")


def _logo(world: World, number: int) -> None:
    style = HouseStyle(_ORGANISATION.id, "", f"{number:06X}", packed(3, 2, number.to_bytes(3) * 6))
    world.workspace.house_styles().keep(style)


def _logos(world: World) -> set[int]:
    style = world.workspace.house_styles().read(_ORGANISATION)
    return {int(style.colour, 16)} if style.colour and style.logo else set()


def _set(world: World, number: int) -> None:
    world.workspace.change_settings(organisation=f"x{word(number)}")


def _settings(world: World) -> set[int]:
    return numbers([world.workspace.settings.organisation], "x")


def _learner(world: World, number: int) -> None:
    world.workspace.add_learner(f"x{word(number)}", "school")


def _learners(world: World) -> set[int]:
    return numbers((one.name for one in world.workspace.learners()), "x")


def _rename(world: World, number: int) -> None:
    known = (one for one in world.workspace.learners() if one.name.startswith(RENAMED))
    one = next(known, None) or world.workspace.add_learner(RENAMED, "school")
    world.workspace.rename(one, f"{RENAMED}{word(number)}")


def _renamed(world: World) -> set[int]:
    return numbers((one.name for one in world.workspace.learners()), RENAMED)


@dataclass(frozen=True, slots=True)
class Thing:
    """A kind of thing that is kept."""

    write: Callable[[World, int], None]
    read: Callable[[World], set[int]]
    chance: int = 2
    """How often it is written, beside the others."""
    replaced: bool = False
    """Whether the newest takes the place of the one before."""

    def lost(self, kept: set[int], world: World) -> int:
        """Count what was ``kept`` and is there no more."""
        if not kept:
            return 0
        there = self.read(world)
        if self.replaced:
            return int(max(there, default=-1) < max(kept))
        return len(kept - there)


THINGS: dict[str, Thing] = {
    "answer": Thing(_answer, _answers, 8),
    "seen step": Thing(_see, _seen, 5),
    "draft": Thing(_draft, _drafts, 4, replaced=True),
    "note": Thing(_note, _notes, 3),
    "changed note": Thing(_one_note, _one_noted, replaced=True),
    "form": Thing(_form, _forms, replaced=True),
    "favourite": Thing(_like, _liked),
    "scan": Thing(_scan, _scans),
    "own day": Thing(_own_day, _own_days),
    "typed day": Thing(_typed_day, _typed_days, replaced=True),
    "certificate": Thing(_certificate, _certificates, 1),
    "own place": Thing(_place, _places),
    "organisation": Thing(_organisation, _organisations, 1),
    "correction": Thing(_correct, _corrected, 1, replaced=True),
    "logo": Thing(_logo, _logos, 1, replaced=True),
    "setting": Thing(_set, _settings, 1, replaced=True),
    "learner": Thing(_learner, _learners, 1),
    "new name": Thing(_rename, _renamed, 1, replaced=True),
}


def day(number: int) -> Clock:
    """Return a clock that stands still, so many days after a day in November."""
    at = datetime.fromordinal(_DAY.toordinal() + number).replace(hour=12, tzinfo=UTC)
    return Clock(lambda: at)

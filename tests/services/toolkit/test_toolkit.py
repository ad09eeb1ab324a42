"""The toolkit of one learner: favourites, what was used last, and what is kept of forms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.conftest import MovedClock, Opened
from trainer.domain.errors import ContentMissingError
from trainer.domain.toolkit.checklists import Checklist
from trainer.domain.toolkit.fields import Field, FieldKind
from trainer.domain.toolkit.forms import Form, FormSection
from trainer.domain.toolkit.tool import Tool
from trainer.services.learning.training import Training
from trainer.services.toolkit.toolkit import Toolkit
from trainer.services.workspace import Workspace
from trainer.store.connection import Connection
from trainer.store.migrations import LEARNER_SCHEMA, migrate
from trainer.store.progress_store import ProgressStore
from trainer.store.toolkit_store import ToolkitStore

PRIVATE = "Zij fietste al drie keer alleen naar huis"
OWN = "Ik had een brok in mijn keel"
FORM, CHECKLIST, LETTER, POSTER = "nagesprek", "introductieweek-lijst", "brief", "vijf-dingen"


@pytest.fixture
def toolkit(training: Training) -> Toolkit:
    return Toolkit(training)


@pytest.fixture
def bare(training: Training, tmp_path: Path) -> Iterator[Toolkit]:
    """Return a toolkit in a database without a key: what is in it can be looked for."""
    connection = Connection(tmp_path / "open.db")
    migrate(connection, LEARNER_SCHEMA)
    store, kept = ProgressStore(connection), ToolkitStore(connection)
    yield Toolkit(Training(training.index, store, training.learner, training.clock, kept))
    connection.close()


def is_on_disk(folder: Path, text: str) -> bool:
    """Tell whether ``text`` is in the open database, or in a file beside it."""
    return any(text.encode() in file.read_bytes() for file in folder.glob("open.db*"))


def form_of(toolkit: Toolkit) -> tuple[Tool, Field, Field]:
    """Return a form that ships, with a text of one's own and one that is about someone."""
    tool = toolkit.tool(FORM, "sport")
    written = [field for field in tool.body.fields if field.kind is FieldKind.TEXT]
    own = next(field for field in written if not field.about_someone)
    private = next(field for field in written if field.about_someone)
    return tool, own, private


def in_database(workspace: Workspace) -> str:
    """Return all that the open database holds, decrypted: each value of each table."""
    vault = workspace._vault
    assert vault is not None
    connection = vault._connection
    tables = connection.read("SELECT name FROM sqlite_master WHERE type = 'table'")
    assert ("kept",) in tables
    rows = (row for (name,) in tables for row in connection.read(f'SELECT * FROM "{name}"'))  # noqa: S608
    return "\n".join(str(value) for row in rows for value in row)


# What there is -----------------------------------------------------------------------------------


def test_each_role_has_its_own_words(toolkit: Toolkit) -> None:
    titles = {role: toolkit.tool(LETTER, role).outline.title for role in ("sport", "school")}
    assert len({*titles.values()}) == 2
    assert {one.role for one in toolkit.outlines("school")} == {"school"}


def test_without_a_role_each_item_is_there_once_and_in_the_learners_words(
    toolkit: Toolkit,
) -> None:
    every = toolkit.outlines("")
    assert len({one.id for one in every}) == len(every)
    roles = ("sport", "vereniging", "school")
    assert {one.id for one in every} == {one.id for r in roles for one in toolkit.outlines(r)}
    assert tuple(one for one in every if one.role == "sport") == toolkit.outlines("sport")


def test_what_is_not_there_is_missed(toolkit: Toolkit) -> None:
    with pytest.raises(ContentMissingError):
        toolkit.tool("weg", "sport")
    with pytest.raises(ContentMissingError):
        toolkit.tool("scan-school", "sport")


# Favourites and what was used --------------------------------------------------------------------


def test_a_favourite_is_one_until_it_is_no_longer(open_workspace: Opened) -> None:
    workspace = open_workspace()
    learner = workspace.add_learner("Fatma", "sport")
    toolkit = Toolkit(workspace.enter(learner)[0])
    assert toolkit.liked() == frozenset()
    toolkit.like(FORM, on=True)
    toolkit.like(POSTER, on=True)
    toolkit.like(POSTER, on=True)
    workspace.close()
    toolkit = Toolkit(open_workspace().enter(learner)[0])
    assert toolkit.liked() == {FORM, POSTER}
    toolkit.like(POSTER, on=False)
    toolkit.like(LETTER, on=False)
    assert toolkit.liked() == {FORM}


def test_of_what_was_used_the_last_four_are_known_the_newest_first(toolkit: Toolkit) -> None:
    assert toolkit.used() == ()
    for id in ("a", "b", "c", "d", "e", "b"):
        toolkit.use(id)
    assert toolkit.used() == ("b", "e", "d", "c")
    toolkit.use("a")
    assert toolkit.used() == ("a", "b", "e", "d")


def test_what_was_used_is_told_apart_to_the_microsecond(
    toolkit: Toolkit, clock: MovedClock
) -> None:
    for id, microsecond in (("b", 1), ("c", 2), ("a", 0)):
        clock.at = clock.at.replace(second=10, microsecond=microsecond)
        toolkit.use(id)
    assert toolkit.used() == ("c", "b", "a")


def test_a_learner_has_favourites_of_their_own(workspace: Workspace) -> None:
    fatma, sam = (workspace.add_learner(name, "sport") for name in ("Fatma", "Sam"))
    toolkit = Toolkit(workspace.enter(fatma)[0])
    toolkit.like(FORM, on=True)
    toolkit.use(FORM)
    toolkit = Toolkit(workspace.enter(sam)[0])
    assert (toolkit.liked(), toolkit.used()) == (frozenset(), ())


# Forms -------------------------------------------------------------------------------------------


def test_what_was_filled_in_is_there_after_closing(open_workspace: Opened) -> None:
    workspace = open_workspace()
    learner = workspace.add_learner("Fatma", "sport")
    toolkit = Toolkit(workspace.enter(learner)[0])
    tool, own, private = form_of(toolkit)
    toolkit.keep(tool, {own.id: OWN, private.id: PRIVATE, "weg": "x"})
    workspace.close()
    toolkit = Toolkit(open_workspace().enter(learner)[0])
    assert toolkit.filled(tool) == {own.id: OWN}
    assert not toolkit.keeps_private(tool)


def test_what_is_about_someone_is_kept_only_when_it_was_asked_for(toolkit: Toolkit) -> None:
    tool, own, private = form_of(toolkit)
    typed = {own.id: OWN, private.id: PRIVATE}
    toolkit.keep(tool, typed, also_private=True)
    assert toolkit.filled(tool) == typed
    assert toolkit.keeps_private(tool)
    toolkit.keep(tool, typed)
    assert toolkit.filled(tool) == {own.id: OWN}
    assert not toolkit.keeps_private(tool)


def test_private_words_that_nobody_asked_to_keep_are_nowhere(
    workspace: Workspace, training: Training
) -> None:
    toolkit = Toolkit(training)
    tool, own, private = form_of(toolkit)
    toolkit.keep(tool, {own.id: OWN, private.id: PRIVATE})
    toolkit.use(tool.id)
    assert OWN in in_database(workspace)
    assert PRIVATE not in in_database(workspace)


def test_private_words_are_in_the_database_until_they_are_forgotten(
    workspace: Workspace, training: Training
) -> None:
    toolkit = Toolkit(training)
    tool, own, private = form_of(toolkit)
    toolkit.keep(tool, {own.id: OWN, private.id: PRIVATE}, also_private=True)
    assert PRIVATE in in_database(workspace)
    toolkit.forget_private(tool)
    assert PRIVATE not in in_database(workspace)
    assert toolkit.filled(tool) == {own.id: OWN}
    assert not toolkit.keeps_private(tool)


def test_nothing_of_a_form_is_in_the_log(workspace: Workspace, training: Training) -> None:
    """What is logged can't be erased: not one table of it may learn of a form."""
    toolkit = Toolkit(training)
    tool, own, private = form_of(toolkit)
    before = training.store.size()
    toolkit.keep(tool, {own.id: OWN, private.id: PRIVATE}, also_private=True)
    vault = workspace._vault
    assert vault is not None
    for table in ("attempt", "seen", "draft", "certificate", "note"):
        assert vault._connection.read(f"SELECT * FROM {table}") == []  # noqa: S608
    assert training.store.size() == before == 0


def test_private_words_that_nobody_asked_to_keep_never_touch_the_disk(
    bare: Toolkit, tmp_path: Path
) -> None:
    tool, own, private = form_of(bare)
    bare.keep(tool, {own.id: OWN, private.id: PRIVATE})
    assert is_on_disk(tmp_path, OWN)
    assert not is_on_disk(tmp_path, PRIVATE)


def test_private_words_that_were_forgotten_are_gone_from_the_disk(
    bare: Toolkit, tmp_path: Path
) -> None:
    tool, own, private = form_of(bare)
    bare.keep(tool, {own.id: OWN, private.id: PRIVATE}, also_private=True)
    assert is_on_disk(tmp_path, PRIVATE)
    bare.forget_private(tool)
    assert not is_on_disk(tmp_path, PRIVATE)
    assert bare.filled(tool) == {own.id: OWN}


@pytest.mark.parametrize("also_private", [False, True])
def test_a_form_that_was_emptied_is_gone_from_the_disk(
    bare: Toolkit, tmp_path: Path, also_private: bool
) -> None:
    tool, own, private = form_of(bare)
    bare.keep(tool, {own.id: OWN, private.id: PRIVATE}, also_private=True)
    bare.keep(tool, {}, also_private=also_private)
    assert bare.filled(tool) == {}
    assert bare.keeps_private(tool) is also_private
    assert not is_on_disk(tmp_path, PRIVATE)
    assert not is_on_disk(tmp_path, OWN)


def test_private_words_are_gone_from_the_disk_when_they_are_no_longer_kept(
    bare: Toolkit, tmp_path: Path
) -> None:
    """Also by who keeps the form without them, and forgets to forget them first."""
    tool, own, private = form_of(bare)
    bare.keep(tool, {own.id: OWN, private.id: PRIVATE}, also_private=True)
    bare.keep(tool, {own.id: OWN, private.id: PRIVATE})
    assert not is_on_disk(tmp_path, PRIVATE)
    assert bare.filled(tool) == {own.id: OWN}


@pytest.mark.parametrize("blank", ["", " ", "\n\t"])
def test_nothing_at_all_is_kept_of_an_empty_form(training: Training, blank: str) -> None:
    toolkit = Toolkit(training)
    tool, own, private = form_of(toolkit)
    toolkit.keep(tool, {own.id: blank, private.id: PRIVATE})
    assert training.kept.all("filled") == {}
    toolkit.keep(tool, {own.id: OWN})
    toolkit.keep(tool, {own.id: blank})
    assert training.kept.all("filled") == {}


def test_forgetting_what_is_not_there_changes_nothing(toolkit: Toolkit) -> None:
    tool, own, _ = form_of(toolkit)
    toolkit.forget_private(tool)
    assert toolkit.filled(tool) == {}
    toolkit.keep(tool, {own.id: OWN})
    toolkit.forget_private(tool)
    assert toolkit.filled(tool) == {own.id: OWN}


def test_a_form_has_its_own_answers(toolkit: Toolkit) -> None:
    tool, own, _ = form_of(toolkit)
    other = replace(tool, outline=replace(tool.outline, id="ander"))
    toolkit.keep(tool, {own.id: OWN})
    assert toolkit.filled(other) == {}


def test_a_field_that_is_gone_from_a_form_is_no_longer_shown(toolkit: Toolkit) -> None:
    tool, own, _ = form_of(toolkit)
    toolkit.keep(tool, {own.id: OWN})
    shorter = Form(how="", sections=(FormSection(title="Leeg"),))
    assert toolkit.filled(replace(tool, body=shorter)) == {}


@pytest.mark.parametrize("data", [{}, {"fields": []}, {"fields": "x"}, {"other": 1}])
def test_what_was_kept_by_who_knows_what_is_no_answer(
    training: Training, data: dict[str, object]
) -> None:
    toolkit = Toolkit(training)
    tool, own, _ = form_of(toolkit)
    training.kept.keep("filled", tool.id, data)
    assert toolkit.filled(tool) == {}
    assert not toolkit.keeps_private(tool)
    toolkit.keep(tool, {own.id: OWN})
    assert toolkit.filled(tool) == {own.id: OWN}


def test_a_letter_keeps_its_blanks(toolkit: Toolkit) -> None:
    tool = toolkit.tool(LETTER, "sport")
    first = tool.body.fields[0].id
    toolkit.keep(tool, {first: "  De Linde "})
    assert toolkit.filled(tool) == {first: "De Linde"}


def test_what_is_not_filled_in_keeps_nothing(toolkit: Toolkit) -> None:
    tool = toolkit.tool(POSTER, "sport")
    toolkit.keep(tool, {"x": "y"})
    assert toolkit.filled(tool) == {}


# Checklists --------------------------------------------------------------------------------------


def test_ticked_lines_are_kept_and_others_are_not(toolkit: Toolkit) -> None:
    tool = toolkit.tool(CHECKLIST, "sport")
    assert isinstance(tool.body, Checklist)
    first, second, third = (line.id for line in tool.body.lines[:3])
    toolkit.keep(tool, {first: "x", second: "", third: PRIVATE, "weg": "x"})
    ticked = toolkit.filled(tool)
    assert set(ticked) == {first, third}
    assert PRIVATE not in ticked.values()
    toolkit.keep(tool, {first: ticked[first]})
    assert set(toolkit.filled(tool)) == {first}
    toolkit.keep(tool, {})
    assert toolkit.filled(tool) == {}

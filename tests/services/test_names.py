"""Names as people write them, and as they should not be."""

from __future__ import annotations

import unicodedata

import pytest

from tests.services.conftest import Opened
from trainer.domain.learning.learner import LONGEST_NAME
from trainer.services.workspace import Workspace

KEPT = [
    "Fatma",
    "Łukasz Żółć",
    "Nguyễn Thị Ánh",
    "Γιώργος",
    "فاطمة الزهراء",
    "שרה",
    "क्षत्रिय",
    "علی\u200cرضا",
    "安 小林",
    "O'Brien-van 't Hof",
    "<b>Jan</b> & {co} %s",
    "Robert'); DROP TABLE learner;--",
    "👩🏽\u200d🚒",
    "x",
]

TIDIED = {
    "  Jan \t\n  de   Vries ": "Jan de Vries",
    "Jan\x00\x07\x1b[31m": "Jan [31m",
    "Jan\u202eeirV": "Jan eirV",
    "Jan\ud800": "Jan",
    "Jose\u0301": "José",
    "x" * 10_000: "x" * LONGEST_NAME,
    "Jan\u00a0\u2003de\u3000Vries": "Jan de Vries",
    "Jan\r\nBcc: iemand": "Jan Bcc: iemand",
}

EMPTY = ["", " ", "\n\t", "\x00\x1f", "\u200b\u200d", "\u200d", "\u2060\ufeff", "\ud800", "\u0301"]


@pytest.mark.parametrize("name", KEPT)
def test_a_name_is_kept_as_it_was_written(open_workspace: Opened, name: str) -> None:
    workspace = open_workspace()
    learner = workspace.add_learner(name, "sport")
    assert learner.name == unicodedata.normalize("NFC", name)
    training, _ = workspace.enter(learner)
    assert training.learner.name == learner.name
    workspace.close()
    assert open_workspace().last_learner() == learner


@pytest.mark.parametrize("name", TIDIED)
def test_a_name_is_tidied(workspace: Workspace, name: str) -> None:
    assert workspace.add_learner(name, "sport").name == TIDIED[name]


@pytest.mark.parametrize("name", EMPTY)
def test_a_name_that_cannot_be_seen_is_refused(workspace: Workspace, name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        workspace.add_learner(name, "sport")
    assert workspace.learners() == ()

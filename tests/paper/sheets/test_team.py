"""A team session on paper: a few pages, tagged, and the secret card on a page of its own."""

from __future__ import annotations

import pytest

from tests.paper.document.test_document import conforms
from tests.paper.prints import printed, text_of, texts_of, unmarked
from trainer.content.files.library import read_library
from trainer.domain.toolkit.team_session import TeamSession
from trainer.paper.sheets.team import add_session
from trainer.services.locations import shipped

SESSIONS = read_library(shipped("modules"), "nl").sessions


@pytest.mark.parametrize("session", SESSIONS, ids=lambda one: one.role)
def test_a_script_is_printed_whole_and_the_card_apart(session: TeamSession) -> None:
    pdf = printed(lambda story: add_session(story, session, lambda text: text), session.title)
    assert not conforms(pdf)
    assert not unmarked(pdf)
    pages = texts_of(pdf)
    assert len(pages) <= 6
    assert "Minutes 15-30: " in text_of(pdf)
    secret = " ".join(session.talk.card.secret.split())[:40]
    assert [secret in page for page in pages] == [False] * (len(pages) - 1) + [True]
    assert session.title not in pages[-1].replace(session.title, "", 1)

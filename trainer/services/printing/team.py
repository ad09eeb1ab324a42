"""The team session of a role, to print."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ...domain.look.house_style import HouseStyle
from ...domain.text.message import Translate
from ...domain.toolkit.team_session import TeamSession


def session_pdf(
    session: TeamSession,
    day: date,
    fonts: Path,
    translate: Translate,
    house: HouseStyle | None = None,
) -> bytes:
    """Return a script with the card for its pairs.

    Raises:
        FontMissingError: a font of the app is gone.
    """
    from ...paper.document.document import Sheet, make_pdf
    from ...paper.sheets.team import add_session

    return make_pdf(
        Sheet(session.title, day, house),
        lambda story: add_session(story, session, translate),
        fonts,
        translate,
    )

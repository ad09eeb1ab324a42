"""A pack as a zip: a clock that is off keeps nobody from making one."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from tests.paper.prints import FONTS, dutch
from trainer.content.index.content_index import ContentIndex
from trainer.paper.document.document import run_through
from trainer.services.locations import shipped
from trainer.services.toolkit.prints import Materials, ToolkitPrints


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ContentIndex]:
    """Return content without a toolkit: its pack is a file to read."""
    folder: Path = tmp_path_factory.mktemp("bare")
    for part in ("grenzen", "paths", "services"):
        shutil.copytree(shipped("modules") / part, folder / "modules" / part)
    made = ContentIndex.open(folder / "content.db", folder / "modules")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("day", "stamp"),
    [
        (date(1970, 1, 2), (1980, 1, 2)),
        (date(1980, 3, 4), (1980, 3, 4)),
        (date(2026, 11, 22), (2026, 11, 22)),
        (date(9999, 12, 31), (2107, 12, 31)),
    ],
)
def test_a_zip_is_of_the_day_that_a_zip_can_hold(
    bare: ContentIndex, day: date, stamp: tuple[int, int, int]
) -> None:
    prints = ToolkitPrints(bare, Materials(day=day), FONTS, dutch)
    with zipfile.ZipFile(BytesIO(run_through(prints.zipped("sport")))) as made:
        assert made.infolist()[0].date_time[:3] == stamp

"""Whatever is in a file that the app reads: it is read, or refused with a known error."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from tests.content.conftest import Folder
from tests.ui.pictures import jpeg, png, progressive, svg
from trainer.content.files.checks import check_all
from trainer.domain.errors import NoDirectoryFileError
from trainer.domain.look.house_style import sound_logo
from trainer.domain.look.logo_errors import LogoError
from trainer.domain.look.settings import Settings
from trainer.store.directory_file import FORMAT, VERSION, read_file
from trainer.store.keys import make_key, read_keys
from trainer.store.settings_file import read_settings
from trainer.store.witness import Witness
from trainer.ui.organisation.logo.file import read_logo

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_level_fail("CRITICAL"),
]

HOSTILE = [
    *(b"\0", b"\xff", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\r", b"\n---\n", b"\t", b"\x1b[2J"),
    *("\u202e".encode(), "\u200b".encode(), "\ufeff".encode(), "\U000e0041".encode()),
    *(b"9" * 400, b"-1e999", b"null", b"[" * 200, b"{" * 200, b'"\\ud800"', b"NaN", b"&#0;"),
    *(b"*a", b"&a", b"<<: ", b"!!python/object:x", b"- ? :", b"```", b"::: sport", b"<!-- step: "),
    *(
        b"<![CDATA[",
        b"]]>",
        b"\\x00",
        b"$(x)",
        b"../../",
        b"\xff\xda",
        b"\xff\xd9",
        b"IEND",
        b"IDAT",
    ),
]


@st.composite
def damages(draw: st.DrawFn) -> Callable[[bytes], bytes]:
    """Return something that happens to a file: pieces that are cut, doubled, or written over."""
    hits = draw(
        st.lists(
            st.tuples(
                st.floats(0, 1, exclude_max=True),
                st.integers(0, 40),
                st.sampled_from(HOSTILE) | st.binary(max_size=8),
                st.integers(0, 3),
            ),
            min_size=1,
            max_size=5,
        )
    )

    def damaged(data: bytes) -> bytes:
        for share, length, other, times in hits:
            at = int(share * len(data))
            data = data[:at] + other * times + data[at + length :]
        return data

    return damaged


any_damage = given(damages())
some = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@some
@given(damages(), st.sampled_from(["lesson", "talk", "check", "module", "path"]))
def test_content(
    tmp_path_factory: pytest.TempPathFactory, damage: Callable[[bytes], bytes], name: str
) -> None:
    folder = Folder(tmp_path_factory.mktemp("content") / "modules")
    file = folder.root / getattr(folder, name)
    text = damage(file.read_bytes())
    file.write_bytes(text)
    for problem in check_all(folder.root).problems:
        assert 1 <= problem.line <= text.count(b"\n") + text.count(b"\r") + 70
        assert problem.shown(lambda template: template).replace("\n", "").isprintable()


LIST = {
    "format": FORMAT,
    "version": VERSION,
    "changes": [{"entry": "a", "seen": "b", "on": "2026-11-22", "act": "off", "ways": []}],
    "organisations": [{"id": "o", "name": "De Linde"}],
    "places": [{"id": "p", "organisation": "o", "kind": "vrij", "name": "Wim", "reach": "06"}],
}


@some
@any_damage
def test_a_list_of_helplines(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    file = tmp_path / "list.json"
    file.write_bytes(damage(json.dumps(LIST).encode()))
    try:
        brought = read_file(file)
    except NoDirectoryFileError:
        return
    assert brought.refused >= 0


@some
@any_damage
def test_small_files_of_the_app(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    make_key(tmp_path)
    files = {
        "settings.json": b'{"text_size": 150, "theme": "dark", "last_learner": "a"}',
        "witness.json": b'{"rows": 12, "suspect": false}',
        "key.json": (tmp_path / "key.json").read_bytes(),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(damage(data))
    assert isinstance(read_settings(tmp_path / "settings.json"), Settings)
    assert type(Witness(tmp_path).known.log) is int
    assert read_keys(tmp_path)


@some
@given(damages(), st.sampled_from([png, jpeg, svg, lambda: progressive(8)]))
def test_a_logo(
    qapp: QApplication, tmp_path: Path, damage: Callable[[bytes], bytes], made: Callable[[], bytes]
) -> None:
    file = tmp_path / "logo"
    file.write_bytes(damage(made()))
    try:
        logo = read_logo(file)
    except LogoError:
        return
    assert sound_logo(logo.width, logo.height, logo.pixels) == logo

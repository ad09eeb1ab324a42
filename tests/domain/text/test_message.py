"""A sentence keeps the context that it is translated under, wherever it goes."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from pathlib import Path

from trainer.cli.language import translate_from
from trainer.domain.text.message import QT_TRANSLATE_NOOP, Message, Template

TWICE = """\
<TS><context><name>route</name><message><source>Now</source><translation>Nu</translation></message>
</context><context><name>days</name><message><source>Now</source><translation>Vandaag</translation>
</message></context></TS>
"""


def test_a_template_is_its_text_and_knows_its_context() -> None:
    made = QT_TRANSLATE_NOOP("route", "Now")
    assert made == "Now"
    assert made.context == "route"
    assert deepcopy(Message(made)).template.context == "route"
    assert replace(Message(made), values={"a": 1}).template.context == "route"


def test_one_sentence_of_two_contexts_is_translated_as_each(tmp_path: Path) -> None:
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n/trainer_nl.ts").write_text(TWICE)
    translate = translate_from(tmp_path)
    assert translate(Template("route", "Now")) == "Nu"
    assert Message(Template("days", "Now")).shown(translate) == "Vandaag"
    assert translate(Template("paper", "Now")) == "Now"

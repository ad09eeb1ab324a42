"""Reads a conversation file."""

from __future__ import annotations

from ...domain.talk.flaws import talk_flaws
from ...domain.talk.script import TalkScript
from ..reading.problem import Problems
from ..reading.schema import add_flaws, build
from ..reading.text_file import check_identifier
from ..reading.yaml_file import Document, read_yaml


def read_conversation(text: str, problems: Problems) -> TalkScript | None:
    """Return the script in ``text``, or None when it has mistakes; they are in ``problems``."""
    document = read_yaml(text, problems)
    if document is None:
        return None
    script = build(TalkScript, document, problems)
    if script is not None:
        _check_names(script, document, problems)
        add_flaws(talk_flaws(script), document, problems)
    return None if problems else script


def _check_names(script: TalkScript, document: Document, problems: Problems) -> None:
    for group, names in (("nodes", script.nodes), ("endings", script.endings)):
        for name in names:
            check_identifier(name, document.line(f"{group}.{name}"), problems)

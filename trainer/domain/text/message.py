"""Sentences for the user, written once in English and shown in the user's language.

The rules do not know which language is shown, nor Qt. They hand out a :class:`Message`:
an English template with its values. Whoever shows it translates the template and fills it in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Self


class Template(str):
    """An English sentence, or one with ``{names}``, that knows under which context it stands."""

    __slots__ = ("context",)
    context: str

    def __new__(cls, context: str, text: str) -> Self:
        """Return ``text`` as one of ``context``."""
        made = super().__new__(cls, text)
        made.context = context
        return made

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]
        """Return what a copy is made of."""
        return self.context, str(self)


Translate = Callable[[Template], str]
"""From an English template to the template in the user's language."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> Template:  # noqa: N802 - lupdate looks for it
    """Mark ``text`` for translation under ``context``."""
    return Template(context, text)


@dataclass(frozen=True, slots=True)
class Message:
    """An English template with ``{names}`` and the values that belong in it.

    A value that is a message is shown in the same language.
    """

    template: Template
    values: Mapping[str, object] = field(default_factory=dict)

    def shown(self, translate: Translate) -> str:
        """Return the sentence in the language of ``translate``."""
        values = {
            name: value.shown(translate) if isinstance(value, Message) else value
            for name, value in self.values.items()
        }
        return translate(self.template).format(**values)

    def __str__(self) -> str:
        return self.template.format(**self.values)

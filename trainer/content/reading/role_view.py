"""A file as one role sees it: in the words of that role, and without what is for others.

Three things are said once for all kinds of toolkit items, so that no kind needs to know of roles:
``roles: [...]`` on an entry of a list, a text for each role (``sport: ...`` and so on), and words
of the role in braces, such as ``{de jongere}``. What stands under ``prose`` is Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ...domain.text.message import QT_TRANSLATE_NOOP
from .body import check_roles
from .markdown_text import to_html
from .problem import Problems
from .yaml_file import Data, Document

ROLES = "roles"
PROSE = "prose"

_WORD = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class RoleWords:
    """The ids of all roles, and the words of each, such as ``de jongere``."""

    roles: frozenset[str]
    words: Mapping[str, Mapping[str, str]]


def as_role(document: Document, role: str, known: RoleWords, problems: Problems) -> Document:
    """Return ``document`` as ``role`` sees it, each place still with its own line."""
    view = _View(document, role, known, problems)
    return Document(view.value(document.data, "", ""), view.lines)


class _View:
    def __init__(self, document: Document, role: str, known: RoleWords, problems: Problems) -> None:
        self._document = document
        self._role = role
        self._known = known
        self._problems = problems
        self.lines: dict[str, int] = {}

    def value(self, data: Data, old: str, new: str) -> Data:
        """Return what the role sees of ``data``, which moves from the place ``old`` to ``new``."""
        self.lines[new] = self._document.line(old)
        if isinstance(data, str):
            return self._text(data, old)
        if isinstance(data, list):
            return self._list(data, old, new)
        if new and data and data.keys() <= self._known.roles:
            return self._own(data, old, new)
        return {
            key: self.value(inner, _inside(old, key), _inside(new, key))
            for key, inner in data.items()
            if key != ROLES or not new
        }

    def _list(self, data: list[Data], old: str, new: str) -> Data:
        kept: list[Data] = []
        for at, item in enumerate(data):
            place = f"{old}[{at}]"
            if self._sees(item, place):
                kept.append(self.value(item, place, f"{new}[{len(kept)}]"))
        return kept

    def _sees(self, item: Data, place: str) -> bool:
        if not isinstance(item, dict) or ROLES not in item:
            return True
        roles = item[ROLES]
        line = self._document.line(f"{place}.{ROLES}")
        if not isinstance(roles, list) or not roles:
            self._problems.add(
                line, QT_TRANSLATE_NOOP("check", 'write "roles" as a list: [sport, school]')
            )
            return True
        names = [str(one) for one in roles]
        check_roles(names, self._known.roles, line, self._problems)
        return self._role in names

    def _own(self, data: dict[str, Data], old: str, new: str) -> Data:
        if self._role in data:
            return self.value(data[self._role], _inside(old, self._role), new)
        self._problems.add(
            self._document.line(old),
            QT_TRANSLATE_NOOP("check", 'there is nothing for "{role}" here; write it'),
            role=self._role,
        )
        other = next(iter(data))  # so that nothing else is said of what isn't there
        return self.value(data[other], _inside(old, other), new)

    def _text(self, text: str, place: str) -> str:
        line = self._document.line(place)
        words = self._known.words.get(self._role, {})

        def word(found: re.Match[str]) -> str:
            name = found[1]
            known = words.get(name) or words.get(name[:1].lower() + name[1:], "")
            if not known:
                self._problems.add_unknown(
                    line,
                    name,
                    words,
                    near=QT_TRANSLATE_NOOP(
                        "check", 'there is no role word "{word}"; did you mean "{hint}"?'
                    ),
                    far=QT_TRANSLATE_NOOP(
                        "check", 'there is no role word "{word}"; there are: {known}'
                    ),
                )
            return known if name in words else known[:1].upper() + known[1:]

        filled = _WORD.sub(word, text)
        # A text for each role stands one level deeper: "prose.sport".
        is_prose = PROSE in place.split(".")[-2:]
        # Several lines begin below their key: "prose: |".
        return to_html(filled, self._problems, line + ("\n" in text)) if is_prose else filled


def _inside(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key

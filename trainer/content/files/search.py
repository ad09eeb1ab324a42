"""Reads the words that people type, and what is found with them first."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ...domain.text.message import QT_TRANSLATE_NOOP
from ...domain.text.search_topics import SearchTable, table_flaws
from ..reading.places import SEARCH, language_folder
from ..reading.problem import Problem, Problems
from ..reading.schema import add_flaws, build
from ..reading.text_file import read_text
from ..reading.yaml_file import Document, read_yaml


def read_table(text: str, places: Iterable[tuple[str, str]], problems: Problems) -> SearchTable:
    """Return the table in ``text``; an empty one when it has mistakes of its own.

    What it names and isn't there is left out: a mistake elsewhere never hides the way to help.
    ``places`` are kind and place of everything else that can be found.
    """
    document = read_yaml(text, problems)
    made = build(SearchTable, document, problems) if document else None
    if made is None or document is None:
        return SearchTable()
    add_flaws(table_flaws(made), document, problems)
    if problems:
        return SearchTable()
    pages = {("page", one.page) for one in made.pages}
    _check_targets(made, pages.union(places), document, problems)
    return made


def _check_targets(
    table: SearchTable, known: set[tuple[str, str]], document: Document, problems: Problems
) -> None:
    for at, topic in enumerate(table.topics):
        for number, target in enumerate(topic.targets):
            if target not in known:
                kind = target[0]
                problems.add_unknown(
                    document.line(f"topics[{at}].first[{number}]"),
                    ":".join(target),
                    [":".join(one) for one in sorted(known) if one[0] == kind],
                    near=QT_TRANSLATE_NOOP(
                        "check", 'nothing is found under "{word}"; did you mean "{hint}"?'
                    ),
                    far=QT_TRANSLATE_NOOP(
                        "check", 'nothing is found under "{word}"; there are: {known}'
                    ),
                )


def table_of(
    root: Path, language: str, places: Iterable[tuple[str, str]]
) -> tuple[SearchTable, tuple[Problem, ...]]:
    """Return the table in ``root``, and its problems. There need not be one."""
    file = language_folder(root / SEARCH, language) / "search.yaml"
    problems = Problems(file.relative_to(root.parent).as_posix())
    text = read_text(file, problems) if file.exists() else None
    found = SearchTable() if text is None else read_table(text, places, problems)
    return found, tuple(problems)

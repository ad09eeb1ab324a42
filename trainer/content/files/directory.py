"""Reads the service directory (hulplijnen)."""

from __future__ import annotations

from collections.abc import Iterator

from ...domain.directory.entries import Services
from ...domain.directory.flaws import directory_flaws
from ...domain.text.message import QT_TRANSLATE_NOOP
from ..reading.problem import Problems
from ..reading.schema import add_flaws, build
from ..reading.text_file import check_identifier
from ..reading.yaml_file import Document, read_yaml


def read_services(text: str, roles: frozenset[str], problems: Problems) -> Services:
    """Return the directory in ``text``; an empty one when it has mistakes.

    ``roles`` are the paths there are.
    """
    document = read_yaml(text, problems)
    made = build(Services, document, problems) if document else None
    if made is None or document is None:
        return Services()
    add_flaws(directory_flaws(made), document, problems)
    for line, id in _ids(made, document):
        check_identifier(id, line, problems)
    for at, kind in enumerate(made.places):
        for role in sorted(set(kind.roles) - roles):
            problems.add_unknown(
                document.line(f"places[{at}].roles"),
                role,
                roles,
                near=QT_TRANSLATE_NOOP(
                    "check", 'there is no path "{word}"; did you mean "{hint}"?'
                ),
                far=QT_TRANSLATE_NOOP("check", 'there is no path "{word}"; there are: {known}'),
            )
    return Services() if problems else made


def _ids(made: Services, document: Document) -> Iterator[tuple[int, str]]:
    for at, entry in enumerate(made.services):
        yield document.line(f"services[{at}].id"), entry.id
    for at, kind in enumerate(made.places):
        yield document.line(f"places[{at}].id"), kind.id

"""Reads the trainings of others (Verder leren)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...domain.directory.further import Offering, offering_flaws
from ..reading.body import check_roles
from ..reading.places import FURTHER, is_there, language_folder
from ..reading.problem import Problem, Problems
from ..reading.schema import add_flaws, build
from ..reading.text_file import check_identifier, read_text
from ..reading.yaml_file import read_yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class _List:
    """What stands in further.yaml."""

    offerings: tuple[Offering, ...]


def read_further(text: str, roles: frozenset[str], problems: Problems) -> tuple[Offering, ...]:
    """Return the offerings in ``text``, in its order; none when it has mistakes."""
    document = read_yaml(text, problems)
    made = build(_List, document, problems) if document else None
    if made is None or document is None:
        return ()
    add_flaws(offering_flaws(made.offerings), document, problems)
    for at, one in enumerate(made.offerings):
        check_identifier(one.id, document.line(f"offerings[{at}].id"), problems)
        line = document.line(f"offerings[{at}].roles")
        check_roles(sorted(one.roles), roles, line, problems)
    return () if problems else made.offerings


def further_of(
    root: Path, language: str, roles: frozenset[str]
) -> tuple[tuple[Offering, ...], tuple[Problem, ...]]:
    """Return the offerings in ``root``, and their problems. There need not be any."""
    file = language_folder(root / FURTHER, language) / "further.yaml"
    problems = Problems(file.relative_to(root.parent).as_posix())
    text = read_text(file, problems) if is_there(file) else None
    found = () if text is None else read_further(text, roles, problems)
    return found, tuple(problems)

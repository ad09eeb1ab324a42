"""Reads the file of a path (leerpad)."""

from __future__ import annotations

from ...domain.learning.course import Path
from ...domain.text.message import QT_TRANSLATE_NOOP
from ..reading.problem import Problems
from ..reading.schema import build
from ..reading.text_file import check_identifier
from ..reading.yaml_file import Document, read_yaml


def read_path(text: str, id: str, problems: Problems) -> tuple[Path, Document] | None:
    """Return the path in ``text`` with the document it came from, or None when it has mistakes."""
    check_identifier(id, 1, problems)
    document = read_yaml(text, problems)
    if document is None:
        return None
    path = build(Path, document, problems, id=id)
    if path is not None:
        _check(path, document, problems)
    return None if problems or path is None else (path, document)


def _check(path: Path, document: Document, problems: Problems) -> None:
    for name in ("modules", "optional_modules"):
        modules = getattr(path, name)
        for at, module in enumerate(modules):
            if module in modules[:at]:
                problems.add(
                    document.line(f"{name}[{at}]"),
                    QT_TRANSLATE_NOOP(
                        "check", 'the module "{module}" stands here twice; remove one'
                    ),
                    module=module,
                )
    if path.ready and not path.modules:
        problems.add(
            document.line("modules"),
            QT_TRANSLATE_NOOP(
                "check", 'a path without modules; name some, or write "ready: false"'
            ),
        )
    if not 1 <= path.certificate.valid_months <= 120:
        problems.add(
            document.line("certificate.valid_months"),
            QT_TRANSLATE_NOOP("check", "a certificate is valid for 1 to 120 months"),
        )

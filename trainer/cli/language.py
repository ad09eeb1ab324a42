"""Sentences of the shell in the user's language, from the same file as those of the window."""

from __future__ import annotations

from pathlib import Path

from ..domain.text.message import Template, Translate


def translate_from(assets: Path, language: str = "nl") -> Translate:
    """Return a translation from ``assets/i18n``; English where there is none."""
    found = _sentences(assets / "i18n" / f"trainer_{language}.ts")

    def translate(template: Template) -> str:
        return found.get((template.context, template), template)

    return translate


def _sentences(file: Path) -> dict[tuple[str, str], str]:
    import xml.etree.ElementTree as ET

    try:
        root = ET.parse(file).getroot()  # noqa: S314 - a file of our own
    except (OSError, ET.ParseError):
        return {}
    return {
        (context.findtext("name", ""), source): translation
        for context in root.iter("context")
        for one in context.iter("message")
        if (source := one.findtext("source")) and (translation := one.findtext("translation"))
    }

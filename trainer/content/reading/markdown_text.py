"""Markdown to the few HTML elements that the lesson page shows.

Raw HTML, links and pictures don't exist for the parser: they show as text, and are a problem.
nh3 is a second wall behind that. Python-Markdown's own HTML parser is left out for speed as well:
it needs 27 seconds for 18 kB of ``<![CDATA[``.
"""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from typing import TYPE_CHECKING

from ...domain.text.message import QT_TRANSLATE_NOOP
from ...domain.text.word_list import ANCHOR
from .problem import Problems
from .text_file import add_unfit

if TYPE_CHECKING:
    from markdown import Markdown

MOST_CHARACTERS = 6_000
"""In one piece of prose. The pedagogy asks for 200 words at most; this only guards the parser."""

_TEXT_TAGS = ("p", "h3", "h4", "strong", "em", "ul", "ol", "li", "blockquote", "br", "code", "hr")
_TABLE_TAGS = ("table", "thead", "tbody", "tr", "th", "td")
_NO_PREPROCESSORS = ("html_block",)
_NO_BLOCKS = ("code", "setextheader", "reference")
_NO_INLINES = (
    "reference", "link", "image_link", "image_reference", "short_reference", "short_image_ref",
    "autolink", "automail", "html",
)  # fmt: skip

_LINK = re.compile(rf"{ANCHOR}[a-z0-9-]+")
_CODE = re.compile(r"`+[^`\n]+`+")
_LINE_MISTAKES = (
    (
        re.compile(r"!\[[^\[\]]*\]\s?[(\[]"),
        QT_TRANSLATE_NOOP(
            "check", 'a picture in the text isn\'t shown; name it under "picture" at the top'
        ),
    ),
    (
        re.compile(r"(?<!!)\[[^\[\]]*\]\(|^ {0,3}\[[^\]]+\]:\s|<(?:https?|mailto|ftp|file):"),
        QT_TRANSLATE_NOOP("check", "a link doesn't work here; write the name or number as text"),
    ),
    (
        re.compile(r"<(?!(?:https?|mailto|ftp|file):)[A-Za-z/!?]"),
        QT_TRANSLATE_NOOP(
            "check",
            "HTML isn't shown; use plain Markdown (a step begins with <!-- step: name --> on a "
            "line of its own)",
        ),
    ),
    (
        re.compile(r"^ {0,3}##(?!#)"),
        QT_TRANSLATE_NOOP(
            "check",
            'a heading "##" begins a step; put <!-- step: name --> above it, or use "###"',
        ),
    ),
    (
        re.compile(r"^ {0,3}(?:#(?!#)|#####)"),
        QT_TRANSLATE_NOOP("check", 'begin a heading in the text with "###" or "####"'),
    ),
)


def to_html(text: str, problems: Problems, first_line: int) -> str:
    """Return ``text`` as clean HTML; what isn't shown is noted at its line.

    ``first_line`` is the line (from 1) of its file at which ``text`` begins.
    """
    if len(text) > MOST_CHARACTERS:
        problems.add(
            first_line,
            QT_TRANSLATE_NOOP("check", "too much text in one piece; split it into steps"),
        )
        return ""
    _add_mistakes(text, problems, first_line)
    return _rendered(text, problems, first_line)


def _add_mistakes(text: str, problems: Problems, first_line: int) -> None:
    for number, line in enumerate(text.split("\n"), first_line):
        words = _CODE.sub("", line)
        for pattern, template in _LINE_MISTAKES:
            if pattern.search(words):
                problems.add(number, template)
        if "&" in line:
            add_unfit(unescape(line), problems, number)


def _rendered(text: str, problems: Problems, first_line: int) -> str:
    try:
        html = _parser().reset().convert(text)
    except RecursionError:
        problems.add(
            first_line, QT_TRANSLATE_NOOP("check", "this text is nested too deeply; make it flat")
        )
        return ""
    return cleaned(html)


def cleaned(html: str, *, words: bool = False) -> str:
    """Return ``html`` with nothing in it but what is shown; ``words`` lets links to words in."""
    import nh3

    links = {"a": {"href"}} if words else {}
    return nh3.clean(
        html,
        tags={*_TEXT_TAGS, *_TABLE_TAGS, *links},
        attributes={"th": {"align"}, "td": {"align"}, **links},
        attribute_filter=_sound_attribute,
        url_schemes={ANCHOR.rstrip(":")},
        link_rel=None,
    )


def _sound_attribute(tag: str, name: str, value: str) -> str | None:
    """Let a link through only when it goes to a word."""
    return value if name != "href" or _LINK.fullmatch(value) else None


@cache
def _parser() -> Markdown:
    from markdown import Markdown
    from markdown.extensions.tables import TableExtension

    parser = Markdown(
        extensions=[TableExtension(use_align_attribute=True), "sane_lists"], output_format="html"
    )
    for registry, names in (
        (parser.preprocessors, _NO_PREPROCESSORS),
        (parser.parser.blockprocessors, _NO_BLOCKS),
        (parser.inlinePatterns, _NO_INLINES),
    ):
        for name in names:
            registry.deregister(name)
    return parser

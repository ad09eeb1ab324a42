"""Sentences that are the same wherever their subject stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.content_rules.shelf import Fault, Shelf

NIGHT = "Gevaar: 112. Denk je aan zelfmoord: 113 of 0800-0113, dag en nacht."
"""Follows wherever a limit to being there is said: a limit ends availability, never safety."""

EXCEPTION = "tenzij dat gevaarlijk is voor jou of een ander"
"""The one exception of the promise to do nothing without telling."""

LIMIT = re.compile(
    r"\blees ik (?:niets|niks|niet)\b|\bik lees (?:\w+ ){0,3}(?:tot|voor) \w+ uur|"
    r"\bik lees op schooldagen|(?:slaapt|gaat) mijn telefoon|lezen we niet|"
    r"\b(?:en |ik )ga (?:nu |zo )?slapen",
    re.IGNORECASE,
)
PROMISE = re.compile(
    r"\b(?:doe ik|ik doe|dat ik|beloof\w*) (?:ik )?niets (?:doe )?zonder (?:het |dat )?(?:jou|je) "
    r"(?:eerst )?te (?:zeggen|vertellen)",
    re.IGNORECASE,
)


ASKED = re.compile(r"aan zelfmoord\?|zichzelf pijn", re.IGNORECASE)
"""The literal question, and hurting oneself: a talk with it is announced, and can be skipped."""

FINAL = "eindtoets/"
"""A final talk can't be skipped, so nothing of it stands there."""


def announced(shelf: Shelf) -> Iterator[Fault]:
    """A talk that holds the question about suicide says so beforehand, and can be skipped."""
    for file, talk in shelf.talks:
        whole = next(text.body for text in shelf.texts if text.file == file)
        if not ASKED.search(whole):
            continue
        if file.startswith(FINAL):
            what = "the question about suicide in a talk that can't be skipped"
            yield Fault(file, "nodes", what, "Let it stand in a talk of a lesson.")
        elif "zelfmoord" not in talk.announce:
            what = "the question about suicide that isn't announced"
            yield Fault(file, "announce", what, "Say beforehand that it may come.")


def nights(shelf: Shelf) -> Iterator[Fault]:
    """Who says until when one is there, says what there is by day and night."""
    mend = f"Let it be followed by: {NIGHT}"
    for file, where, text in shelf.good_lines():
        line = " ".join(text.split())
        if LIMIT.search(line) and NIGHT not in line:
            yield Fault(file, where, f"a limit without help at night: {line}", mend)


def promises(shelf: Shelf) -> Iterator[Fault]:
    """The promise to do nothing without telling has its exception; in a talk, people say less."""
    mend = f"Go on with: ..., {EXCEPTION}."
    for text in shelf.texts:
        if "/conversations/" in text.file:
            continue
        flat = " ".join(text.body.split())
        for found in PROMISE.finditer(flat):
            if not flat.startswith(f", {EXCEPTION}", found.end()):
                yield Fault(text.file, "text", f"a promise without its exception: {found[0]}", mend)

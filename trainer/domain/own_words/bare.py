"""Tells whether a clause advises without a verb that has a subject: "gewoon negeren"."""

from __future__ import annotations

import re

from .verbs import INFINITIVE
from .vocabulary import FILLERS, VERBS
from .vocabulary import words as words_of

_FINITE = VERBS - words_of("eten gaan komen doen denken zien zeggen")
"""Verbs that have a subject, so that an infinitive behind them is theirs."""

_SUBJECTS = words_of("ik jij u jullie we wij hij ze zij ie iemand iedereen niemand worden dat is")
_NOT_BARE = re.compile(
    r"\b(?:samen|mij|me|ons|om te|zo een|aan denken|te \w+en)\b|^(?:bang|alleen|nooit eens|al|met"
    r"|zonder|na|door|over|elke dag|steeds|altijd|een|alles|weer|iedere|elke nacht|niemand"
    r"|nog steeds|dag in|thuis)\b|^(?:geen|rustig|gewoon rustig) \w+$|^geheim houden"
)
_COMMENTED = re.compile(
    r"^(?:dat|zoiets) (?:lijkt|voelt|klinkt|hakt|vreet|moet wel|doet pijn|is (?:zwaar|niet|heel"
    r"|best|zo|gewoon|toch|wel|logisch|rot|pittig|heftig))\b|^lijkt\b|^hoe\b"
)
_UNDER_IT = re.compile(
    r"(?:\w+ ){1,4}(?:erop|eraf|eronder|omhoog|(?:in|uit|weg|dicht|af) en (?!ik|je|het|de"
    r"|dan)\w+.*)"
)
_ENDS = [
    [],
    *([word] for word in ("nog", "tegen", "met", "bij", "voor", "op", "aan", "naar", "tot", "en")),
]
_MAKES_A_NOUN = words_of("het een mijn je jouw zijn haar de dat dit van door")
_DOCTOR = re.compile(
    r"(?:\w+ ){0,3}?naar (?:de|je|een|jouw) (?:huisarts|dokter|politie|mentor\w*|psycholo\w+"
    r"|trainer|coach|decaan|\w*adviseur|zorg\w+|vertrouwens\w+|conrector|tandarts|leiding"
    r"|docent)(?: (?!is|was|gaat|gegaan|geweest)\w+){0,4}"
)
_PLAINLY = re.compile(
    rf"(?:minder|meer|vaker|eerder) .*\bzitten|(?:{INFINITIVE.pattern}) (?:die|hem|ze)\b.*"
    rf"|(?:terug|door|vol|los|af|weg)(?:{INFINITIVE.pattern})"
)
"""An infinitive that is advice wherever it stands: "negeren die hap", "terugslaan"."""

_BEST = re.compile(r"\w+ \w+en is (?:het|de) (?:enige|beste|eerste)\b")
_AROUND = FILLERS | {"gewoon", "echt"}


def is_bare(text: str, then: str) -> bool:
    """Tell whether a clause has an infinitive and nobody who does it, and is advice.

    What comes after it may say that it is none: "elke dag vechten, dat hakt erin".
    """
    words = text.split()
    while words and words[0] in FILLERS:
        words = words[1:]
    while words and words[-1] in _AROUND:
        words = words[:-1]
    text = " ".join(words)
    if _BEST.match(text):
        return True
    if set(words) & _SUBJECTS or _NOT_BARE.search(text) or _COMMENTED.search(then):
        return False
    whole = (_DOCTOR, _UNDER_IT, _PLAINLY)
    return any(one.fullmatch(text) for one in whole) or _has_infinitive(words)


def _has_infinitive(words: list[str]) -> bool:
    for at in range(1, len(words)):
        if INFINITIVE.fullmatch(words[at]) and words[at + 1 : at + 2] in _ENDS:
            return words[at - 1] not in _MAKES_A_NOUN and not set(words[:at]) & _FINITE
    return False

"""Finds clauses that soften by what they put together, without a known turn of phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .words import Sentence, Span

_SURE = re.compile(
    r"\b(?:heus|vast|juist|natuurlijk|gelukkig|vanzelf|wedden|alleen maar|best wel|echt wel"
    r"|zult zien|zul je zien|let maar op|uiteindelijk)\b"
)
_GOOD = re.compile(
    r"\b(?:goedgekomen|prima|gezellig\w*|leuk\w*|beter|meevallen|lukt|lukken|bovenop|voorbij"
    r"|verleden tijd|sterk\w*|grote \w+|aardig|lieve?|knap|slim\w*|trots|lach|leert|tof|normaal"
    r"|vergeten|zonnig\w*|makkelijker|iemand die)\b|\b(?:goed|mee|bij|over|weg|van je|van jou"
    r"|elkaar|rustig|klaar|los|door|anders|minder|mooi|stil|in orde)$"
)
_LATER = re.compile(
    r"\b(?:over (?:een|twee|drie|vier|vijf|tien|\d+) (?:paar |half )?\w+|straks|morgen|binnenkort"
    r"|volgende? (?:week|maand|jaar|keer|seizoen|ronde|periode)|later|dit weekend|in het begin"
    r"|nog vroeg)\b"
)
_BAD = (
    r"(?:zo erg|lelijk|druk om|druk over|zorgen|sappel|reden|overkomen|doodgegaan|ramp|probleem"
    r"|de enige|drama|persoonlijk|kwaad|ernstig|belangrijk)"
)
_NOT = r"(?:niet|geen|nooit|niemand|niks)"
_NOT_BAD = re.compile(
    rf"\b{_NOT}\b(?: \w+){{0,4}} {_BAD}\b|\b(?:zo|een beetje) (?:erg|lelijk"
    rf"|{_BAD}) (?:\w+ ){{0,4}}niet\b"
)
_NO = re.compile(rf"\b{_NOT}\b")
_OTHERWISE = re.compile(
    r"\b(?:\w*zwaar|zware|rot|moeilijk|lastig|heftig|pittig|naar voor|verdrietig|eenzaam|pijn|moe"
    r"|zeer|boos|kapot|schrik|spannend|balen|vervelend|snap|begrijp|voorstellen|dank|dat je het"
    r"|dat je dit|beloven|of|ik|we|wij|samen|mij|me|zullen|moet|moeten|kan|kun|kunt|kon|zou|als"
    r"|wat|hoe|waar|wie|waarom|zei|zegt|zeg|zag|zie|hoorde|dus|zodat|hoopt|niet gek|goed dat"
    r"|onder ons|tussen ons|je (?:zat|stond|liep|keek|kwam|bent|was|had|zei|lachte|deed|at|ging)"
    r"|113|112|zelfmoord|dood|leven|eigen schuld)\b"
)
_SHORTEST = 3


class Softening:
    """A good end that is sure or near, or something bad that it is not said to be."""

    def spans(self, sentences: list[Sentence]) -> Iterator[Span]:
        """Yield the first clause of each sentence that softens."""
        for sentence in sentences:
            clauses = [] if sentence.inquires else sentence.clauses()
            softening = (clause for clause in clauses if _softens(clause))
            if first := next(softening, None):
                yield first.whole


def _softens(clause: Sentence) -> bool:
    text = clause.text
    if len(clause.words) < _SHORTEST or _OTHERWISE.search(text):
        return False
    if _NO.search(text):
        return bool(_NOT_BAD.search(text))
    return bool(_GOOD.search(text) and (_SURE.search(text) or _LATER.search(text)))

"""Finds what a line gives back: words of the other, or a fact that was there to see."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .vocabulary import NOT_SEEN, SMALL, VERBS
from .words import Sentence, Span, sentences_of

_ROOTS = {
    form: root
    for root, forms in {
        "zit": "zat zaten gezeten zitten",
        "kijk": "keek keken gekeken",
        "kom": "kwam kwamen gekomen komen komt binnenkwam",
        "blijf": "bleef bleven gebleven blijven blijft",
        "sta": "stond stonden gestaan staan staat stilstond",
        "slaap": "sliep geslapen slapen slaapt",
        "eet": "at aten gegeten opgegeten eten eten",
        "krijg": "kreeg gekregen krijgen",
        "lach": "lachte gelachen lachen",
        "koop": "kocht gekocht kopen kocht",
        "lever": "leverde ingeleverd inleveren inleverde",
        "speel": "speelde gespeeld spelen wegspeelde speelt",
        "huis": "thuis naar-huis",
        "uitmaken": "uitmaakt maakt",
        "drie": "3",
        "twee": "2",
        "vier": "4",
    }.items()
    for form in forms.split()
}
_ENDINGS = re.compile(r"(?:ten|den|en|te|de|t|e|s)$")
_DOUBLED = re.compile(r"([a-z])\1")

_GIVEN_BACK = re.compile(
    r"^(?:even kijken of ik|als ik (?:je|het|jou) goed)"
    r"|\bdus (?:je|jij|voor jou|er|het|hij|ze|is)\b|^dus\b"
    r"|\b(?:zeg|denk|vertel) je$|^je (?:zegt|vertelt|noemt)\b"
    r"|\bhoor ik je zeggen\b|^ik hoor (?:je|dat)\b"
    r"|\bdus$"
)
_IN_OTHER_WORDS = re.compile(
    r"^(?:je|jij) bedoelt (?:dat|dus)\b|^(?:het )?klinkt alsof (?:je|jij)\b"
    r"|^(?:je|jij) hebt (?:dus )?het (?:idee|gevoel) dat\b|^(?:dus )?(?:je|jij) voelt je (?:dus"
    r"|eigenlijk)\b"
    r"|\b(?:hoor ik|als ik je zo hoor|vertelde je|hoor ik je zeggen)$"
    r"|\bzo voel(?:t)? (?:jij|je) (?:dat|het|je)\b|\bzo voelt het (?:voor jou|ongeveer|dus)\b"
    r"|^(?:dus )?voor jou (?:voelt|is) (?:het|dat)\b"
)
"""What says by its form that it gives back, also without the other's own words."""

_CONTRADICTS = re.compile(r"^er (?:is|zijn) altijd\b|\b(?:heus|echt waar|vast wel|natuurlijk)\b")
_MY_OWN = re.compile(r"\b(?:ik|mij|mijn|we|wij)\b")
_NOT_MY_OWN = re.compile(
    r"even kijken of ik het (?:snap|begrijp)|als ik (?:je|het|jou) goed (?:begrijp|hoor|snap)"
    r"|hoor ik je zeggen|als ik je zo hoor|hoor ik|begrijp ik$|ik hoor (?:je zeggen|dat)|(?:tegen"
    r"|aan) mij"
    r"|wilt? (?:liever )?niet dat ik"
)
_SAW = re.compile(
    r"\bik (?:zag|zie|merk|merkte|hoorde)\b|\b(?:zie|zag) ik$|\b(?:het|dat) (?:valt|viel) (?:me"
    r"|mij) op\b"
    r"|\bik heb (?:je|jou)\b|\bik miste je\b"
)
_SEEN = re.compile(
    r"\b(?:ik (?:zag|zie|merk|merkte)|(?:het|dat) (?:valt|viel) (?:me|mij) op) dat (?:je|jij|er)\b"
    r"|\bik zag (?:je|jou) (?!moeder|vader|ouders|broer|zus|mentor|vriend)(?:\w+ ){0,6}\w+en\b"
    r"|^ik zie tranen|\b(?:je|jij) (?:bent|was|doet|klinkt|komt|zit) (?:\w+ ){0,4}?\w+er"
    r" (?:\w+ )?dan (?:anders|normaal|eerst|gewoonlijk|vorige|gisteren|de rest)\b"
)
_THEN_OR_NOW = re.compile(
    r"(?:en |ja |nou |maar )*(?:je|jij) (?:zat|stond|liep|keek|kwam|bent|was|had|draagt|legt|kijkt"
    r"|praat"
    r"|doet|hebt|zit|staat|loopt|komt|lag|ligt|ging|bleef|blijft|hield|houdt|at"
    r"|viel) (?:\w+ )*?(?:vandaag|net"
    r"|vanmiddag|daarnet|de hele|steeds|ineens|de laatste|vanochtend|gisteren|(?:nou |nu )?al"
    r"|heel (?:de|den))\b(?!.*\b(?:zeg|vertel|denk) je$)"
)
_MEETING = re.compile(r"\bik zie (?:je|jou) (?:\w+ )?(?:morgen|zo|straks|dan|volgend\w*|\w+dag)\b")


def root(word: str) -> str:
    """Return what forms of a word share, roughly: slaapt, slapen and sliep are one."""
    word = _ROOTS.get(word, word)
    if len(word) > 3:
        word = _ENDINGS.sub("", word)
    return _DOUBLED.sub(r"\1", word)


def roots(sentences: Iterable[Sentence]) -> set[str]:
    """Return the roots of the words that carry meaning."""
    texts = (word.text for sentence in sentences for word in sentence.words)
    return {root(text) for text in texts if text not in SMALL and text != "," and text.isalnum()}


def summaries(
    sentences: list[Sentence], said: str, taken: list[Span], asked: list[Span]
) -> Iterator[Span]:
    """Yield sentences that give back what the other ``said``, and add little.

    What other rules have ``taken``, such as advice in the other's words, is none.
    """
    heard = roots(sentences_of(said))
    for sentence in sentences:
        for part in _statements(sentence, taken, asked):
            if _gives_back(part, heard):
                yield part.whole


def _statements(sentence: Sentence, taken: list[Span], asked: list[Span]) -> Iterator[Sentence]:
    """Yield what is said in a sentence, and not asked."""
    clauses = sentence.clauses()
    if sentence.asked:
        clauses = clauses[:-1] if len(clauses) > 1 else []
    questions = [at for at, one in enumerate(clauses) if _within(one, asked)]
    clauses = clauses[: questions[0]] if questions else clauses
    if not clauses or clauses[0].words[0].text in VERBS:
        return
    start, end = clauses[0].whole[0], clauses[-1].whole[1]
    if any(first < end and last > start for first, last in taken):
        return
    words = tuple(word for word in sentence.words if start <= word.start and word.end <= end)
    yield Sentence(words, asked=False)


def _within(clause: Sentence, spans: list[Span]) -> bool:
    start, end = clause.whole
    return any(first < end and last > start for first, last in spans)


def _gives_back(part: Sentence, heard: set[str]) -> bool:
    if _MY_OWN.search(_NOT_MY_OWN.sub("", part.text)):
        return False
    if _CONTRADICTS.search(part.text):
        return False
    if _IN_OTHER_WORDS.search(part.text):
        return True
    given = roots([part])
    shared = given & heard
    enough = 1 if _GIVEN_BACK.search(part.text) or len(heard) <= 3 else 2
    return len(shared) >= enough and len(shared) / len(given) > 0.5


def namings(
    sentences: list[Sentence], facts: tuple[str, ...], taken: list[Span], asked: list[Span]
) -> Iterator[Span]:
    """Yield sentences that name one of the ``facts``, or something that was seen."""
    known = [roots(sentences_of(fact)) for fact in facts]
    for sentence in sentences:
        for part in _statements(sentence, taken, asked):
            if _names(part, known):
                yield part.whole


def _names(part: Sentence, known: list[set[str]]) -> bool:
    words = {word.text for word in part.words}
    if words & NOT_SEEN or part.text.endswith("zeg je") or _MEETING.search(part.text):
        return False
    if _SEEN.search(part.text):
        return True
    given = roots([part])
    about_you = bool(words & {"je", "jij", "jou"})
    shared = max((len(given & fact) for fact in known), default=0)
    if shared and about_you and _THEN_OR_NOW.match(part.text):
        return True
    if _SAW.search(part.text):
        return shared >= (1 if about_you else 2)
    return about_you and shared / max(1, len(given)) > 0.5

"""Finds the questions in a line, and what kind of question each is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from .vocabulary import FILLERS, SUBJECTS, VERBS
from .vocabulary import words as words_of
from .words import Sentence, Span


class Asks(Enum):
    """What a question lets the other do."""

    OPEN = auto()
    CLOSED = auto()
    WHY = auto()
    DIRECT = auto()
    FACT = auto()
    OFFER = auto()


@dataclass(frozen=True, slots=True)
class Question:
    """A question and where it stands."""

    asks: Asks
    span: Span


_ASKING = words_of(
    """
    hoe wat wie waar wanneer welke welk hoeveel waarom hoezo waarmee waaraan waarover waarvan
    waarop waardoor waartegen
    """
)
_ABOUT = words_of("waarmee waaraan waarover waarvan waarop waardoor waartegen")

_FACT = re.compile(
    r"hoe (?:laat|oud|vaak|veel|lang|ver|groot|snel|heet|heette|duur|hoog)\b"
    r"|wat (?:zei|zeg) (?:je|jij|u)$"
    r"|wat is (?:je|jouw|het|zijn|haar|uw) (?:naam|nummer|adres|telefoonnummer|mail)\b"
)
_NO_QUESTION = re.compile(
    r"hoe dan ook|hoe meer|wat dacht je van|wat als\b|wat dan ook|wat mij betreft"
)
_REPROACH = re.compile(
    r"hoe (?:kun|kan|kon) (?:je|jij|u) (?:nou|nu|dat|zo|toch|zoiets)\b"
    r"|hoe (?:haal|durf) (?:je|jij|u)\b"
    r"|hoe kan het (?:nou|dat|toch)|hoe kom je erbij|wat doe (?:je|jij) hier\b|wat denk je wel"
    r"|wat maakt dat (?:nou )?uit|wat kan mij|wat heeft dat (?:nou )?voor zin|wat moet dat"
)
_EXCLAIMED = re.compile(
    r"wat (?:is|was|doe) (?:je|jij|het|dat|hij|ze) \w+|wat (?:ben|bent) (?:je|jij) (?!van plan"
    r"|aan ).*"
    r"|wat moet (?:je|jij|dat|het|u) .*\b(?:hebben|zijn|geweest|gevoeld|geven|zwaar|moeilijk)\b.*"
    r"|wat \w+ (?:\w+ )*(?:toch een|zo een) .*|wat \w+ (?:\w+ )+(?:zeg|hoor)"
)
_SINCE = re.compile(
    r"(?:sinds|vanaf|tot) wanneer\b|(?:met|bij|van|voor|aan|op|in) (?:wie|welke?)\b"
)
_WHERE_OPEN = re.compile(
    r"waar \w+ (?:\w+ ){1,6}?(?:mee|aan|voor|over|van|op|om|tegenop|tegenaan|naar)\b"
)
_OFFER = re.compile(
    r"(?:zal|mag|moet|kan) ik\b|(?:zullen|mogen|kunnen|gaan) (?:we|wij)\b|wil (?:je|jij|u) dat ik\b"
    r"|(?:loop|kom|ga|fiets|rij|drink|help|eet|doe|blijf|schuif) (?:je|jij|u) (?:\w+ ){0,4}?"
    r"(?:mee|even|zo|zitten|ook|straks|morgen|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag"
    r"|zaterdag|voor me)\b|(?:kun|kan|wil|zou) (?:je|jij|u) (?:\w+ ){0,4}even \w+"
    r"|wil (?:je|jij|u) een \w+$"
    r"|wil (?:je|jij|u) (?:ook |nog |wat |iets |een )*"
    r"(?:thee|koffie|water|drinken|eten|kopje|glas|stukje)\b"
)
_ABOUT_ME = re.compile(rf"(?:heb|ben|was|had|deed) ik\b|hoor ik goed|{_OFFER.pattern}")
_TAG = re.compile(
    r"(?:he|toch|oke|goed|niet|of niet|klopt (?:dat|het|dit)(?: zo)?|is dat zo|snap je(?: het)?"
    r"|begrijp je(?: het)?|weet je(?: wel)?|heb ik (?:dat|het) goed(?: \w+)?|denk je|vind je"
    r"|zie je|hoor je|wist je dat|begrijp ik (?:je|dat|het) goed|zeg ik dat goed)"
)
_INVERTS = re.compile(r"(?!$|waarom|hoezo|wat|hoe|ligt|nee|wie|welke|van|oei|jeetje|sorry)")
"""After most clauses a verb that comes first asks nothing: "als je moe bent, heb je"."""

_BEFORE_A_QUESTION = re.compile(
    r"mag ik (?:je |jou |u )?(?:iets|wat|een vraag|het)\b.*\b(?:vragen|stellen)"
    r"|weet je wat (?:ik|jij|we|wij|me|mij)\b.*|weet je wat"
)
_NO_ORDER = words_of(
    """
    ben bent is gaat heb hebt heeft mis voel vind wil slaap durf kun kan zou zijn was had word
    speel zit weet hoor snap lukt eet ken vertrouw lig ligt wist weten hebben doet doen
    """
)
"""Verbs that begin a question without its mark; ``neem je tijd`` is none."""

_AFTER_AN_ORDER = frozenset({"eens", "maar", "nou", "gewoon"})

_DEATH = re.compile(
    r"\b(?:zelfmoord\w*|zelfdoding\w*|suicid\w*|eind(?:e)? aan je leven|aan (?:de dood|doodgaan)"
    r"|uit het leven (?:te )?stappen|jezelf (?:te )?doden|liever dood|dood (?:wilde|wou|zou)"
    r"|leven te beroven|eind(?:e)? aan te maken|dood (?:wilt|wil|willen|zijn|te gaan)"
    r"|wil (?:je|jij|u) dood|niet meer (?:te )?leven)\b"
)
_STRAIGHT = re.compile(
    r"(?:^|(?<=, )|(?<=\ben )|(?<=hoe vaak )|(?<=\bdus ))(?:denk|heb|wil|ben|overweeg|bedoel|speel"
    r"|loop"
    r"|zijn|wilde|wou|zou|voel|dacht) (?:je|jij|u|er)\b.*|\b(?:vragen|weten|vraag) of (?:je|jij"
    r"|u)\b.*"
)
"""How the straight question begins, also behind "ik vraag het je gewoon:"."""

_NOT_ASKED_STRAIGHT = re.compile(r"\b(?:toch|iemand|hij|zij|niet|anderen|mensen|ik denk)\b")
_TELL = re.compile(
    r"(?:vertel|zeg|leg)(?: (?:me|mij|ons|eens|maar|even|dan|er|nou|uit))* (?P<how>\w+)\b"
)
_TELL_ME_WHY = re.compile(
    r"(?:(?:kun|kan|wil|zou) (?:je|jij|u) (?:\w+ ){0,4}(?:vertellen|zeggen|uitleggen"
    r"|beschrijven|omschrijven)|ik vraag me af|ik wil weten) (?P<how>waarom|hoe|wat)\b"
)
_LETS_US = re.compile(
    r"waarom (?:gaan|doen|lopen|zouden|kijken|drinken|maken|pakken) we\b|waarom niet \w+ \w+"
)


def questions_in(sentences: list[Sentence]) -> list[Question]:
    """Return the questions in the order of the line."""
    return [one for sentence in sentences for one in _in_sentence(sentence)]


def _in_sentence(sentence: Sentence) -> Iterator[Question]:
    parts = [part for whole in sentence.clauses() for part in _split(whole)]
    clauses = [_without_fillers(part) for part in parts]
    found = False
    if straight := _straight(sentence):
        yield Question(Asks.DIRECT, straight)
        clauses = [one for one in clauses if one.words and one.whole[1] <= straight[0]]
    for at, clause in enumerate(clauses):
        if not clause.words or _TAG.fullmatch(clause.text):
            continue
        goes_on = found and _goes_on(parts[at])
        free = at == 0 or not _INVERTS.match(clauses[at - 1].text)
        last = at == len(clauses) - 1
        asks = None if goes_on else _asks(clause, free=free, last=last, again=found)
        if asks is not None:
            found = True
            yield Question(asks, clause.whole)
    if sentence.asked and not found and re.fullmatch(r"(?:en|of) \w+(?: \w+)?", sentence.text):
        yield Question(Asks.FACT, sentence.whole)


def _straight(sentence: Sentence) -> Span | None:
    """Return where it asks straight about suicide, wherever in the sentence that begins."""
    for found in _STRAIGHT.finditer(sentence.text):
        asked = found[0].replace("niet meer", "")
        if _DEATH.search(found[0]) and not _NOT_ASKED_STRAIGHT.search(asked):
            return sentence.span(*found.span())
    return None


def _split(clause: Sentence) -> Iterator[Sentence]:
    """Cut where a second question begins: "... en wat deed je toen", "... en red je het"."""
    begin, words = 0, [word.text for word in clause.words]
    for at in range(1, len(words) - 2):
        if words[at] in {"en", "of", "maar"} and _begins(words[at + 1 :], words[at] == "en"):
            yield clause.part(begin, at)
            begin = at + 1
    yield clause.part(begin, len(words))


def _goes_on(part: Sentence) -> bool:
    """Tell whether this is the other half of a choice: "..., of ben je moe"."""
    words = [word.text for word in part.words[:2]]
    return words[:1] == ["of"] and not _ASKING & set(words)


def _begins(words: list[str], and_then: bool) -> bool:
    first, second = words[0], words[1]
    if first in _ASKING:
        return second in VERBS
    return and_then and first in VERBS and second in {"je", "jij", "u"}


def _without_fillers(clause: Sentence) -> Sentence:
    first = 0
    while first < len(clause.words) and clause.words[first].text in FILLERS:
        first += 1
    return clause.part(first, len(clause.words))


def _asks(clause: Sentence, *, free: bool, last: bool, again: bool) -> Asks | None:
    first = clause.words[0].text
    if _BEFORE_A_QUESTION.fullmatch(clause.text):
        return None
    if told := _TELL.match(clause.text) or _TELL_ME_WHY.match(clause.text):
        return _told(told["how"])
    if first in {"waarom", "hoezo"}:
        return _why(clause)
    if _SINCE.match(clause.text):
        return Asks.FACT
    if first in _ASKING:
        return _asking(clause)
    return _by_verb(clause, free=free, last=last, again=again)


def _told(how: str) -> Asks | None:
    if how == "waarom":
        return Asks.WHY
    return Asks.OPEN if how in {"hoe", "wat"} else None


def _why(clause: Sentence) -> Asks | None:
    words = [word.text for word in clause.words]
    if _LETS_US.match(clause.text):
        return Asks.OFFER
    if words[2:3] == ["ik"] and not clause.asked:
        return None
    short = len(words) <= 4 and (clause.asked or len(words) <= 3)
    asked = short or words[0] == "hoezo" or words[1] in VERBS or words[2] in {"je", "jij", "u"}
    return Asks.WHY if asked else None


def _asking(clause: Sentence) -> Asks | None:
    text, words = clause.text, [word.text for word in clause.words]
    if words[:2] == ["wat", "voor"] and _later_verb(words):
        return Asks.OPEN
    if words[0] in {"wie", "wanneer", "waar"} and clause.asked and len(words) == 1:
        return Asks.FACT
    if len(words) < 2 or _NO_QUESTION.match(text) or _REPROACH.match(text):
        return None
    exclaimed = not clause.asked and _EXCLAIMED.fullmatch(text)
    if exclaimed or not (words[1] in VERBS or _asked_without_a_verb(clause, words)):
        return None
    if words[0] in _ABOUT or (words[0] == "waar" and _WHERE_OPEN.match(text)):
        return Asks.OPEN
    return Asks.OPEN if words[0] in {"hoe", "wat"} and not _FACT.match(text) else Asks.FACT


def _asked_without_a_verb(clause: Sentence, words: list[str]) -> bool:
    return clause.asked and (len(words) <= 3 or words[2] in SUBJECTS or _later_verb(words))


def _later_verb(words: list[str]) -> bool:
    """Tell whether a verb and its subject follow, as in "welke vakken sta je"."""
    return any(word in VERBS and after in SUBJECTS for word, after in pairwise(words[1:]))


def _by_verb(clause: Sentence, *, free: bool, last: bool, again: bool) -> Asks | None:
    words = [word.text for word in clause.words]
    if (
        clause.asked
        and last
        and re.fullmatch(r"alles (?:goed|oke|kits|in orde|lekker)", clause.text)
    ):
        return Asks.CLOSED
    if words[0] not in VERBS or len(words) < 2 or words[1] in _AFTER_AN_ORDER:
        return None
    if words[1] == "ik" and not _ABOUT_ME.match(clause.text):
        return None
    if clause.asked or (last and free and _unmarked(clause.text, words, again=again)):
        return _closed(clause)
    return None


def _unmarked(text: str, words: list[str], *, again: bool) -> bool:
    """Tell whether this can only be a question whose mark was forgotten."""
    straight = bool(_DEATH.search(text)) and words[1] in {"je", "jij", "er"}
    about_you = words[0] in _NO_ORDER and words[1] in {"je", "jij", "u", "ze", "hij", "jullie"}
    plain = about_you or bool(re.match(r"(?:is|gaat|was|had|heeft) (?:het|er) ", text))
    return straight or (plain and (again or not re.search(r" (?:dan|maar) ", text)))


def _closed(clause: Sentence) -> Asks:
    text = clause.text
    if _DEATH.search(text) and not _NOT_ASKED_STRAIGHT.search(text.replace("niet meer", "")):
        return Asks.DIRECT
    return Asks.OFFER if _OFFER.match(text) else Asks.CLOSED

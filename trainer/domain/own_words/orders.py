"""Finds what a line tells the other to do without a subject: orders and bare infinitives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .bare import is_bare
from .verbs import REFLEXIVE, STEMS
from .vocabulary import FILLERS, VERBS
from .vocabulary import words as words_of
from .words import Sentence, Span

_BEFORE = (FILLERS - {"zeg"}) | words_of(
    """
    gewoon dan eerst anders misschien echt alsjeblieft vooral lekker meteen kom lieverd jongen meid
    beter liever tip nee dus ach daarom nu
    """
)
"""Words that may stand before an order."""

_LINKS = frozenset({"en", "maar", "dus", "anders"})
_PRONOUNS = words_of("je jij u jullie ik we wij hij ze zij men iemand iedereen")
_NO_OBJECT = words_of(
    """
    er het dat dit nog iemand niemand ook wel al iets wat niet mee morgen met naar weer me mij hem
    haar ze nou nu dan daar zo in op of van bij om hier je jij die de een goed vaak eigenlijk toch
    straks
    vanavond vanmiddag zelf altijd en of maar veel weinig genoeg soms
    graag zondag maandag dinsdag woensdag donderdag vrijdag zaterdag
    """
)
"""What comes after "je" when it is the one who acts: "bel je morgen", "ga je mee"."""

_WELCOME = re.compile(
    r"\b(?:me|mij|mijn|ons|onze|samen|ik|we|wij|hier|binnen|welkom|11[23]|0800\w*|zelfmoord"
    r"|kindertelefoon|wat je wilt?|zoveel je wilt?|als je wilt?|zolang|gerust|blij|trots|vast)\b"
    r"|^wees (?:maar )?niet bang|\bzitten\b(?<!voor zitten)(?<!kop zitten)(?! (?:met|bij) je\b)"
    r"|\b(?:je|de|alle|rustig) tijd\b|^(?:kom|ga|loop|eet|drink|rij|fiets|kijk|lees) .*\bmee$"
    r"|^(?:zeg|vertel|praat|begin|kom|neem|adem|kijk|denk|schrijf|fiets) (?:\w+ )?(?:rustig|maar"
    r"|eens|even)(?: (?:verder|hoor|op|uit))?$|^(?:zeg|vertel|kom|huil|neem|pak|roep|wacht|geef"
    r"|rust|laat|stuur|app|bel|eet|drink|blijf|schuif|lees|zet|let|denk) (?:\w+ )?maar\b"
    r"|^(?:vertel|zeg) (?:eens|verder|alles|alleen|hoe|wat|waar|waarom|wie|rustig)\b|^(?:wacht"
    r"|kijk|luister|let wel|stel dat|stel je voor|stel|hoor|laat maar|zeg|kom op|zie|kom|pas op"
    r"|schuif aan)(?: even| eens| hoor| nou| zo| maar| toch)*$|^pas op dat\b|^(?:kijk|luister|zie"
    r"|wacht|kom) (?:even|eens|maar|nou|hoe|wat|daar|toch|dat)\b|^(?:denk|geloof|let) (?:dat|van"
    r"|het|best|wel|er anders|daar maar)\b|^slaap (?:lekker|zacht|goed|wel)\b|^eet (?:ze"
    r"|smakelijk)|^(?:zet|hou) (?:hem op|je taai)|^doe (?:de groeten|je (?:vader|moeder) de|maar"
    r"|(?:even |eens |gewoon |nou )*normaal|niet zo|dat)\b|^stel je niet\b|^schaam je|^(?:stop"
    r"|hou) (?:maar|even)$|^geniet\b|^wees (?:toch |nou )*niet zo|^begin (?:maar|waar|gewoon bij"
    r"|bij)\b|^blijf (?:maar |nog |even |gewoon |rustig )*(?:bij|zitten|staan)\b|^ga (?:maar "
    r"|even |rustig |lekker )*(?:zitten|verder|door|niet weg(?! bij))\b|^neem (?:je|de|rustig"
    r"|even)\b(?!.*\b(?:rust|pauze|vrij|afstand|contact)\b)|^(?:werk|plan|sport|slaap|begin|stap"
    r"|deel|regel|douche|teken|rust|stop|open|prik|trap|speel|app|mail|straal|steek|schaam"
    r"|bouw) (?:van|in de|en|te|voor)\b|^(?:maak|hou) je (?:er |daar |nou |maar )*(?:geen|niet"
    r"|niks)|^leg (?:het |dat )?(?:eens |maar )*uit\b|^zet .* naar jou\b|^zeg (?:dat nou niet"
    r"|niks)|^doe rustig aan$|\b(?:wat|waar|wanneer|hoe|zoals|als|wie) (?:je|jij|het"
    r"|dat) (?:\w+ )*(?:wil|wilt|kunt|kwijt|helpt|wordt|gaat|lukt)\b|^stel dat\b|\bop (?:jouw"
    r"|je eigen) manier\b|^(?:pas|let) (?:goed |een beetje )?op jezelf|^(?:kies|bedenk|beslis"
    r"|bepaal) (?:zelf|jij|maar)|^laat (?:het |maar |me )*weten|^denk er (?:rustig |gerust |nog )"
    r"|^drink iets|^geef het\b|^lach (?:er )?(?:eens|maar)|^laat (?:ze|hem|haar|hun) (?:toch|maar"
    r"|lekker)\b|^vertel (?!.*\b(?:aan|tegen)\b)|\bin je eigen\b|^haal (?:\w+ )*adem$|^adem\b"
    r"|\bvoorzichtig\b|^zeg nee|^ga (?:maar|nu|dan)$|^laat (?:\w+ ){0,2}(?:eens )?(?:zien|horen)\b"
    r"|^(?:vertel|vraag) (?:daar|die|het|dat) .*\beens\b|^neem op$|^klop\b"
)
"""What is an invitation, a greeting or no order at all, however it begins."""

_THINGS = re.compile(
    r"^(?:neem|pak|drink|eet|zet|leg|hang|doe|haal|schuif|geef)\b(?!.*\b(?:minder|meer|vaker|weg"
    r"|elke|eens|geen)\b).*\b(?:tas|jas|stoel\w*|thee|koffie|water|slok\w*|kop|kopje|koek\w*"
    r"|banaan|glas|zakdoek\w*|tissue|stuk|hap|schoenen|muts|capuchon|boterham|spullen|broodje"
    r"|deken|sjaal|helm|raam|deur)\b"
)
_ASIDE = re.compile(r"(?: zou ik zeggen| denk ik| zou ik doen| wat mij betreft| hoor| man)+$")
_MY_LINE = re.compile(
    r"(?:dan )?(?:ik|zeg|stuur|schrijf)(?: (?:zeg|stuur|schrijf|app|erbij|ik))? ,"
)
"""What comes after this is said to somebody else: "ik stuur: vraag het hem"."""


@dataclass(frozen=True, slots=True)
class Orders:
    """Tells the other what to do in clauses that begin with a verb, or have only an infinitive."""

    def spans(self, sentences: list[Sentence]) -> Iterator[Span]:
        """Yield the first clause of each sentence that does."""
        for sentence in sentences:
            if sentence.inquires:
                continue
            clauses = [part for whole in sentence.clauses() for part in _linked(whole)]
            if _MY_LINE.match(sentence.text):
                continue
            for at, clause in enumerate(clauses):
                then = clauses[at + 1].text if at + 1 < len(clauses) else ""
                if _orders(clause) or is_bare(_ASIDE.sub("", clause.text), then):
                    yield clause.whole
                    break


def _linked(clause: Sentence) -> Iterator[Sentence]:
    """Cut where a second order begins: "ga terug en praat het uit"."""
    begin, words = 0, clause.text.split()
    if len(words) != len(clause.words):
        yield clause
        return
    for at in range(1, len(words) - 1):
        if words[at] in _LINKS and _begins(words[at + 1 :]):
            yield clause.part(begin, at)
            begin = at + 1
    yield clause.part(begin, len(words))


def _begins(words: list[str]) -> bool:
    words = _without(words)
    return len(words) > 1 and words[0] in STEMS and words[1] not in _PRONOUNS


def _turns_round(clause: Sentence) -> bool:
    """Tell whether the verb comes before its subject for what stands first: "nu sta je buiten"."""
    return bool(
        re.match(r"(?:\w+ )?(?:nu|dan|eerst|anders|misschien|daarom) \w+ je\b", clause.text)
    )


def _without(words: list[str]) -> list[str]:
    while words and words[0] in _BEFORE and words[:2] != ["kom", "op"]:
        words = words[1:]
    return words


def _orders(clause: Sentence) -> bool:
    text = _ASIDE.sub("", clause.text)
    words = _without(text.split())
    if len(words) < 2 or words[0] not in STEMS or words[1] in VERBS:
        return False
    if words[1] in _PRONOUNS and (words[1] != "je" or _turns_round(clause) or not _own(words)):
        return False
    text = " ".join(words)
    return not (_WELCOME.search(text) or _THINGS.search(text))


def _own(words: list[str]) -> bool:
    """Tell whether "je" is whose or whom, and not the one who acts: "bel je moeder"."""
    third = words[2] if len(words) > 2 else ""
    if words[0] in REFLEXIVE:
        return third not in {"mee", "dan", "", "zo", "nog"}
    return bool(third) and third not in _NO_OBJECT and third not in VERBS

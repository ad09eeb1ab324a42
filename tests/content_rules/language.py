"""Rules about words: labels, the question about suicide, secrecy, "why", numbers and names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.content_rules.shelf import Fault, Shelf, choices, sentences

FACTS = Path(__file__).parents[2] / "docs/referral-facts.md"

QUESTION = "Denk je weleens aan zelfmoord?"

LABELS = re.compile(
    r"\b(?:depressie\w*|depressief|depressieve|depri|autist\w*|autisme|adhd\w*|borderline\w*|"
    r"anorexia|anorectisch\w*|boulimi\w*|eetstoornis\w*|angststoornis\w*|paniekstoornis\w*|"
    r"(?:persoonlijkheids|dwang)stoornis\w*|ptss|getraumatiseerd\w*|psychose\w*|psychotisch\w*|"
    r"psychisch (?:gestoord|ziek)\w*|gestoord\w*|bipolair\w*|manisch\w*|schizofre\w*|narcis\w*|"
    r"verslaafd\w*|alcoholist\w*|alcoholverslaafd\w*|junk|junkie\w*|gokverslaafd\w*|"
    r"burn-?outs?|overspannen|hysterisch\w*|labiel\w*|psychopa\w*|suïcida\w*|probleemjongere\w*|"
    r"probleemkind\w*|geestesziek\w*)\b",
    re.IGNORECASE,
)

METHODS = re.compile(
    r"\b(?:verhang\w*|opgehangen|strop|overdosis|pillen (?:geslikt|slikken|nemen|innemen)|"
    r"voor (?:de|een) trein|van (?:een|het) (?:dak|flat|gebouw|brug)|onder (?:de|een) trein|"
    r"polsen|scheermes\w*|snijdt? (?:in )?(?:zichzelf|jezelf|zich)|"
    r"(?:zichzelf|jezelf|zich) snijd\w*|"
    r"automutil\w*|vergif\w*|zich(?:zelf)? (?:verdrink|verbrand)\w*)\b",
    re.IGNORECASE,
)

SOFTENED = re.compile(
    r"(?:jezelf|je zelf|je) (?:iets|wat) (?:aan ?(?:te )?doen|aandoet)|(?:liever )?niet meer "
    r"(?:wilt? |willen |te )?(?:zijn|leven|wakker|bestaan)|een eind(?:e)? (?:aan|te)|"
    r"(?:gekke|domme|stomme) dingen|uit het leven|niet meer verder|jezelf van kant",
    re.IGNORECASE,
)

ABOUT_SUICIDE = re.compile(r"zelfmoord|zelfdoding|suïcide|\bdood\b|doodgaan", re.IGNORECASE)

TO_YOU = re.compile(r"\b(?:je|jij)\b.*\?", re.IGNORECASE)

SECRECY = re.compile(
    r"\b(?:zeg|vertel) (?:ik )?(?:het |dit |hier )?(?:echt |ook |verder )?(?:aan|tegen) niemand|"
    r"\bik (?:zeg|vertel) (?:het |dit |er )?(?:niks|niets|niet verder|niet door)\b(?! zonder)|"
    r"blijft (?:\w+ ){0,2}(?:tussen|onder) (?:ons|jou en mij)|hoort niemand|mondje dicht|"
    r"(?:houd?|bewaar) (?:ik )?(?:het |dit |je |jouw )?geheim|geheim is veilig|"
    r"beloof (?:je )?(?:dat ik )?(?:het |er )?(?:niets|niks|niemand)\b(?! doe)",
    re.IGNORECASE,
)
HONEST = re.compile(
    r"beloof (?:ik )?(?:je )?(?:dat )?niet|niet beloven|kan ik niet|te veel beloofd|"
    r"had ik niet|ik zei",
    re.IGNORECASE,
)

ASKS_WHY = re.compile(r"\W*(?:en |maar )?waarom\b.*\?", re.IGNORECASE)

PHONE = re.compile(r"(?<![\w.,:])(?:\+|00?)\d(?:[\s()./-]{0,2}\d){6,12}(?!\d)")
SHORT_NUMBER = re.compile(r"\bbel(?:t|len|de)?\b[^.!?\n]{0,20}?(?<!\d)(1\d\d)(?!\d)", re.IGNORECASE)

NAMES = re.compile(
    r"\b(?:Máxima|Maxima|Willem-Alexander|Alexander Scholtes|Arne Popma|Elianne Arkema|"
    r"Jeroen van Baar|Nina Bos|Marja van Bon|Laura Shields|Isaac Arnold|Indra Zomers|Maud Sentjes|"
    r"Mirjam Udding|Rogier Hulst|Femke Halsema|Maarten van Ooijen|Ernst Kuipers|Mark Rutte|"
    r"Hugo de Jonge|Conny Helder|Johan Cruijff|Virgil van Dijk|Memphis Depay|Sifan Hassan|"
    r"Max Verstappen|Femke Bol|Lieke Martens|Vivianne Miedema)\b"
)
"""People who are named in the documents behind this course, and the ones one would think of."""


def _in_files(
    shelf: Shelf, pattern: re.Pattern[str], what: str, mend: str, skip: str = "\0"
) -> Iterator[Fault]:
    for text in shelf.texts:
        for found in pattern.finditer(text.body):
            word = " ".join(found[0].split())
            if not re.search(skip, word, re.IGNORECASE):
                yield Fault(text.file, text.line(found.start()), f"“{word}”: {what}", mend)


def labels(shelf: Shelf) -> Iterator[Fault]:
    """No diagnosis or heavy word is put on anyone."""
    mend = "Say what there is to see or hear, or a light word: stress, een dip."
    yield from _in_files(shelf, LABELS, "a label on a person", mend)


def methods(shelf: Shelf) -> Iterator[Fault]:
    """Methods and places of suicide or self-harm are nowhere."""
    yield from _in_files(shelf, METHODS, "this may tell of a method", "Leave it out.")


def suicide_question(shelf: Shelf) -> Iterator[Fault]:
    """It is asked literally, never in a softened form."""
    mend = f"Ask it literally: {QUESTION}"
    for file, where, text in shelf.good_lines():
        line = " ".join(text.split())
        if QUESTION in line:
            continue
        if soft := SOFTENED.search(line):
            yield Fault(file, where, f"“{soft[0]}” softens the question, in: {line}", mend)
        for one in sentences(line):
            if ABOUT_SUICIDE.search(one) and TO_YOU.search(one):
                yield Fault(file, where, f"the question is put in other words: {one}", mend)


def secrecy(shelf: Shelf) -> Iterator[Fault]:
    """Nothing that counts as helping promises secrecy."""
    mend = "Say: Ik beloof niet dat ik niets vertel. Ik beloof dat ik niets doe zonder ..."
    for file, where, text in shelf.good_lines():
        for one in sentences(text):
            if SECRECY.search(one) and not HONEST.search(one):
                yield Fault(file, where, f"a helping line promises secrecy: {one}", mend)
    for file, talk in shelf.talks:
        for node, choice in choices(talk):
            if "secrecy" in choice.acts and (choice.helps or len(choice.acts) > 1):
                what = f"secrecy beside an act that helps: {choice.text}"
                yield Fault(file, f"node {node}", what, "Keep secrecy only.")
            hides = any("niemand" in talk.promises.get(name, "") for name in choice.promises)
            if hides and "secrecy" not in choice.acts:
                what = f"promises secrecy without the act: {choice.text}"
                yield Fault(file, f"node {node}", what, "Give it acts: [secrecy].")


def why(shelf: Shelf) -> Iterator[Fault]:
    """A "waarom" question never counts as helping."""
    mend = "Ask what or how; or mark the act as why."
    for file, where, text in shelf.good_lines():
        for one in sentences(text):
            if re.search(r"\bwaarom\b", one, re.IGNORECASE) and "?" in one:
                yield Fault(file, where, f"a why-question counts as helping: {one}", mend)
    for file, talk in shelf.talks:
        for node, choice in choices(talk):
            asks = any(map(ASKS_WHY.match, sentences(choice.say)))
            if asks and not choice.helps and "why" not in choice.acts:
                yield Fault(file, f"node {node}", f"lacks the act why: {choice.say}", mend)


@cache
def known_numbers() -> frozenset[str]:
    """Return the numbers under "Confirmed" and "Aged" in docs/referral-facts.md, digits only."""
    facts = FACTS.read_text(encoding="utf-8")
    parts = [facts.split(f"\n## {name}\n")[1].split("\n## ")[0] for name in ("Confirmed", "Aged")]
    contacts = [row.split("|")[2] for part in parts for row in part.splitlines() if "|" in row]
    found = re.findall(r"\d(?:[\s-]?\d){2,}", "\n".join(contacts))
    return frozenset(re.sub(r"\D", "", number) for number in found)


def numbers(shelf: Shelf) -> Iterator[Fault]:
    """Only numbers of docs/referral-facts.md that are confirmed or aged."""
    mend = "Use one of docs/referral-facts.md, or leave it out."
    for text in shelf.texts:
        for pattern in (PHONE, SHORT_NUMBER):
            for found in pattern.finditer(text.body):
                number = found[found.lastindex or 0]
                digits = re.sub(r"\D", "", number)
                if re.sub(r"^(?:0031|31)0?", "0", digits) not in known_numbers():
                    where = text.line(found.start())
                    yield Fault(text.file, where, f"{number} is no number that we know", mend)


def names(shelf: Shelf) -> Iterator[Fault]:
    """No real person is named."""
    yield from _in_files(shelf, NAMES, "a real person", "Name the document or the organisation.")

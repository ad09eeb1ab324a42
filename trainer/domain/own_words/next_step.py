"""Turns of phrase that offer something small that comes next."""

from __future__ import annotations

import re

from .turns import Turn, any_of

_WHEN = (
    r"(?:morgen|vanavond|vanmiddag|straks|overmorgen|volgende (?:week|keer|training|dag)"
    r"|\w*(?:maan|dins|woens|donder|vrij|zater|zon)dag|over een (?:uur|week|paar dagen|kwartier)"
    r"|na (?:de|het|je) \w+|om \w+ uur|zometeen|dit weekend|deze week|vandaag|van de week"
    r"|zo meteen|in de pauze|na gym|half \w+|vanmiddag|in het tussenuur|in je pauze)"
)
_SMALL_THING = (
    r"(?!.*\b(?:raam|deur|muziek|stoel|jas|leukers|anders hebben|thee|water|licht|kachel"
    r"|samenvatten|op de bank)\b)(?!zitten)"
)
NEXT_STEP = Turn(
    any_of(
        rf"{_WHEN} (?:\w+ |, )*?(?:jij en ik|samen|bij mij|bij ons|kom ik|haal ik|loop ik|bel ik"
        rf"|app ik|rij ik|ik haal|ik wacht|ik rij|ik sta)\b[\w ]*",
        rf"(?:jij en ik|met zijn tweeen) (?:\w+ ){{0,4}}?(?:{_WHEN}|samen|gaan)",
        r"(?:(?:haal|breng) ik|(?:wij|we) (?:halen|brengen)|(?:halen|brengen) (?:wij|we)) (?:je"
        r"|jou) (?:\w+ ){0,5}?(?:op(?! met)|thuis|weg)\b|ik haal je (?:\w+ )*op",
        rf"(?:^|(?<=, )|(?<=^als ))kom (?:je )?(?:gerust |dan |maar |even )*{_WHEN} (?:\w+"
        rf" ){{0,4}}?(?:bij|langs|naar)\b[\w ]*",
        r"ik blijf (?:nu |nog |even |gewoon |dan )*(?:bij je|hier (?:tot|zitten|bij)|naast je"
        r"|met je|tot)",
        rf"^{_WHEN} (?:half \w+ |om \w+ )?(?:bij|in|op) (?:het|de|mij|mijn) \w+$",
        r"ik laat je (?:nu |hier )*niet alleen",
        rf"(?:\w+en) we (?:het |hem |dat |er |die )?(?:\w+ ){{0,4}}?(?:samen|{_WHEN})",
        r"we (?:\w+en) (?:\w+ ){0,5}?samen (?!uit)\w*|^wie zullen we (?:samen )?bellen",
        r"(?:kijken|bellen|praten|gaan|lopen|bedenken|oefenen|openen|eten|maken"
        r"|schrijven) (?:jij en ik|we) (?:dan |nu |er )*(?:samen)\b",
        r"ik (?:zoek|vraag|regel) (?:het |dat |dit |voor je |nu |even )*(?:uit|na|of \w+)\b[\w ]*",
        r"ik kom (?:er |daar )?(?:\w+ ){0,3}(?:bij je )?(?:op )?terug",
        r"hoe (?:zou|vind) je (?:het |dat )?(?:vinden )?als ik",
        r"mag (?:je )?(?:best |altijd |gerust )*(?:\w+ ){0,3}bij (?:ons|mij) (?:komen )?(?:eten"
        r"|zitten|slapen|schuilen)",
        rf"met mij mee\b[\w ]*|(?:kop|bakje|kopje) (?:thee|koffie) {_WHEN}",
        r"(?:gaan|lopen) we er \w+ af|laten we (?:om te beginnen|klein beginnen)\b[\w ]*",
        rf"{_WHEN} (?:\w+ ){{0,4}}?(?:heb|ben) ik (?:\w+ )?(?:tijd|er|hier)",
        rf"ik ben (?:er|hier) (?:\w+ )?{_WHEN}|ik zie je {_WHEN} , dan",
        rf"(?:kan|mag|zal) ik je (?:{_WHEN} )?(?:even |dan |nog )*(?:appen|bellen|mailen|helpen)",
        rf"wat (?:zou|wil|kun) (?:je|jij) {_WHEN} (?:\w+ ){{0,4}}(?:doen|proberen|zeggen)",
        r"(?:vind|is) (?:je |jij |u )?(?:het )?(?:goed|oke|fijn|prettig) (?:voor je )?(?:als"
        r"|dat) ik",
        r"(?:zal|kan) ik (?:er )?iemand (?:bij|voor)",
        rf"mag ik (?:\w+ ){{0,6}}?(?:{_WHEN}|meelopen|een stukje|je (?:bellen|appen)|met je mee)",
        rf"(?:wil|zou) (?:je|jij|u) (?:\w+ ){{0,6}}?{_WHEN} (?:\w+ ){{0,6}}?(?:praten|langskomen"
        rf"|afspreken|bellen|komen|verder|samen)",
        rf"zal ik (?:{_SMALL_THING})(?:\w+ ){{0,6}}?(?:met (?:je|jou|jullie)|mee(?!r\b)\w*"
        rf"|bij (?:je|jou)|naast je|voor je|je|{_WHEN}|eens|vragen|helpen|langskomen|erbij"
        rf"|contact)",
        rf"zullen we (?:{_SMALL_THING})(?!stoppen|ophouden|niet)\w+",
        rf"(?:gaan|kijken|lopen|bellen|spreken|zoeken|schrijven|maken|beginnen) we (?:\w+"
        rf" ){{0,6}}?(?:samen|{_WHEN})",
        rf"we (?:gaan|kijken|lopen|bellen|zoeken|schrijven|maken|kunnen|spreken|doen"
        rf"|praten) (?:\w+ ){{0,6}}?(?:samen|{_WHEN}|eerst)",
        rf"laten we (?:{_SMALL_THING})(?!eerlijk|niet|het rusten|gaan zitten|even gaan zitten"
        rf"|even zitten)\w+",
        rf"ik (?:bel|app|mail|zoek|spreek|haal|kom|loop|ga|fiets|stuur|vraag|breng|rij"
        rf"|wacht) (?:je |jou |u |het |er |dan |ook |met je |even |graag |wel "
        rf"|eerst )*(?:\w+ ){{0,6}}?(?:{_WHEN}|met je|mee|langs|naast je|bij je)",
        rf"{_WHEN} (?:\w+ ){{0,4}}?(?:bel|app|mail|kom|loop|ga|vraag|zoek|spreek|stuur|haal|zie"
        rf"|sta|kijk) ik (?:je|jou|u|even|met|bij|langs|weer|hier|er|naar|bij je|aan|hoe)",
        rf"(?:{_WHEN}|dan|samen) (?:\w+ )?(?:praten|kijken|gaan|lopen|spreken|bellen|zien|zitten"
        rf"|drinken) we",
        r"(?:dan |samen )(?:ga|loop|kom|fiets|bel|help|kijk) ik (?:\w+ ){0,6}?(?:mee|met je"
        r"|met jou|samen)",
        r"ik (?:kan|wil|zal) (?:\w+ ){0,6}?(?:mee(?!r\b)\w+|met je \w+|erbij (?:zijn|zitten"
        r"|blijven)|met jou \w+|naast je \w+|samen met \w+ \w+|helpen \w+)",
        r"(?:wil|zou|vind) (?:je|jij|u) (?:het (?:fijn|prettig|goed|oke) (?:als|dat)|dat|graag dat"
        r"|willen dat|liever dat) ik (?:\w+ ){0,6}?(?:mee(?!r\b)\w*|met|bel|vraag|help|erbij|bij"
        r"|contact|zoek|langs|app|iemand)",
        r"(?:ga|loop|kom|fiets|kijk|bel) (?:je|jij) (?:\w+ ){0,6}?(?:mee|met me|met mij)(?! eens)",
        r"als (?:je|jij) (?:dat |het )?(?:wilt|wil|fijn vindt)(?: ,)? (?:dan )?(?:ga|loop|kom|bel"
        r"|help|zoek|zit|vraag|kunnen|kan|gaan|bellen|kijken|regel|maken)(?: ik| we)",
        r"(?:loop|ga|kom|bel|help|denk|kijk|zoek|fiets) ik (?:met je |graag |even "
        r"|samen met je )*(?:mee|met je)",
        r"(?:wie|welke|wat) (?:\w+ ){0,6}?(?:eerste stap|kleine stap|volgende stap|erbij (?:hebben"
        r"|halen))|(?:een |wat )(?:eerste|volgende|kleine) stap(?:je)?",
        rf"(?:spreken|zien) we (?:elkaar )?(?:\w+ ){{0,6}}?(?:{_WHEN}|af|elkaar)",
        r"(?:wat|waar) (?:zou )?(?:je|jij) (?:\w+ ){0,6}?(?:helpen|nodig)(?: \w+)* (?:morgen"
        r"|van mij)",
        rf"(?:kom|bel|app) (?:\w+ ){{0,6}}?{_WHEN} (?:\w+ ){{0,6}}?(?:langs|bij me|bij mij|me"
        rf"|even)",
        rf"(?:heb|kun|kan) (?:je|jij) (?:{_WHEN}) (?:\w+ ){{0,6}}?(?:tijd|komen|langskomen|hier)",
        rf"(?:^|(?<=, )){_WHEN} (?:\w+ ){{0,4}}?(?:koffie|weer hier|samen|hier weer)",
    ),
    not_after=re.compile(r"\b(?:niet|zei|zegt|zeggen|toen)\b"),
    not_with=re.compile(
        r"\b(?:je (?:ouders|moeder|vader|mentor) (?:bellen|op)|ik bel (?:wel |nu |straks |morgen "
        r"|even )*je (?:ouders|moeder|vader|mentor)|met je (?:ouders|moeder|vader)|naar huis"
        r"|over iets anders|gezellig|voor je oplossen|niet mee zitten|weer een dag|regelen"
        r"|waarom)\b"
    ),
    in_questions=True,
    begins_questions=True,
)

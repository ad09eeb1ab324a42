"""Turns of phrase that make it smaller: all have it, others have it worse, you are strong."""

from __future__ import annotations

import re

from .turns import Turn, any_of

_NOT_AFTER = re.compile(
    r"\b(?:niet(?! getreurd)|of|zeggen|zegt|zeg|zei|zodat|vaak|nooit|als|denkt dat|hoop|hopen|weet"
    r"|bang"
    r" dat|belo\w+)\b"
)
_NOT_WITH = re.compile(
    r"\b(?:onder ons|tussen ons|niet zeggen dat|ik weet niet of|weten doet niemand)\b"
)


def smaller(*phrases: str) -> Turn:
    """Return turns of phrase that make it smaller, unless they are denied, hoped or reported."""
    return Turn(any_of(*phrases), not_after=_NOT_AFTER, not_with=_NOT_WITH, in_questions=True)


_YOU = r"(?:je|jij|jullie)"
_KIND = (
    r"(?!dag|keer|week|ochtend|avond|nacht|les|training|maand|\w+dag|zin|stap|minuut|uur|toets"
    r"|pauze)\w+"
)
_ALL = smaller(
    rf"(?:iedereen|elke? {_KIND}|iedere? {_KIND}) (?!\w+ (?:je|jou|jij)\b)\w+ (?:\w+ )?(?:dat|het"
    rf"|zich|zo|wel|soms"
    r"|ook|eens|een|spannend|moeilijk|zenuwachtig|onzeker|moe|ruzie|rood)\b(?!.*\b(?:behalve|jij"
    r"|van"
    r" je|van jou|plan)\b)",
    r"(?:iedereen|elke \w+|ieder \w+) \w+ (?:\w+ ){0,4}wel eens|(?:moet|doet"
    r"|heeft) iedereen (?:wel|ook|soms)",
    r"(?:hebben|doen|voelen|zijn|kennen) (?:we|wij) (?:dat |dan |hier )?allemaal|(?:we"
    r"|wij) \w+ allemaal"
    r" (?:dat |het |zo )*wel eens",
    r"(?:hebben|doen|voelen|denken) (?:er )?(?:hier )?(?:zoveel|heel veel|wel meer"
    r"|er meer)(?: mensen)?",
    r"doen we allemaal|(?:doet|heeft|drinkt|voelt|denkt) iedereen(?: wel eens| hier)?$",
    r"(?:de helft van|genoeg|heel wat|heel veel|zoveel|zat|veel) (?:\w+ ){0,2}(?:hebben|heeft|doen"
    r"|doet"
    r"|krijgen) (?:dat|het|een|gescheiden|ook)",
    r"(?:profs|anderen|iedereen|\w+en|\w+s) (?:hebben|heeft) (?:dat|het) (?:ook|allemaal|vaker)",
    r"(?:gebeurt|overkomt) (?:mij|iedereen|ons allemaal|de beste\w*|vaker|zo vaak)",
    r"(?:heel |hartstikke |doodnormaal )(?:normaal )?(?:op|voor) (?:jouw|je|die) leeftijd",
    r"dat hoort er(?:bij| (?:nou eenmaal |gewoon |ook |een beetje )*bij)|hoort bij (?:een|de|het"
    r"|jouw"
    r" leeftijd|die leeftijd)",
    r"nou eenmaal zo|zo gaat dat (?:nou eenmaal|op die leeftijd|met)|zo zijn (?:jongens|meiden"
    r"|ouders"
    r"|pubers|\w+s) ",
    r"(?:tegenwoordig|vandaag de dag) is (?:dat|het) (?:toch )?(?:heel |juist )?\w+"
    r"|doet niemand (?:meer )?moeilijk",
    r"(?:ik|wij|we) (?:had|heb|was|sliep|deed|hadden|kon|durfde|zat|haalde|voelde|bleef|zakte) .*"
    r"\b(?:vroeger|ook|toen|zelf)\b.*\b(?:kijk|overleefd|toch (?:ook )?(?:goed|gewoon)|(?:nu"
    r"|ben) (?:ik )?"
    r"(?:ook )?gewoon|afgestudeerd|goed ?gekomen|gaat (?:echt |vanzelf |wel |gewoon )*over"
    r"|ging (?:ook |vanzelf |gewoon )*over)",
    r"ik wist (?:het|dat) (?:\w+ ){0,4}?(?:op mijn \w+|zelf|vroeger|toen) (?:ook )?(?:nog )?niet",
    r"bij (?:mij|ons)(?: thuis)? (?:was|ging|is|kwam) (?:dat|het) .*\b(?:uiteindelijk|vanzelf|goed"
    r"|gelukkig\w*|over|prima)\b",
    r"mijn \w+ had(?:den)? (?:dat|het|precies hetzelfde) (?:vroeger )?ook .*\b(?:weer|gewoon|prima"
    r"|over|beter)\b",
    r"in de beste families|elk huisje",
)
_WORSE = smaller(
    r"(?:anderen|sommige \w+|er zijn (?:\w+ )?(?:mensen|kinderen|\w+en)) (?:die )?(?:hebben )?het"
    r" (?:veel "
    r"|nog )*(?:erger|minder|slechter|zwaarder)",
    r"(?:er zijn|bestaan|heb) (?:wel |echt )?(?:veel )?ergere? (?:dingen|gevallen)|had (?:veel "
    r"|nog )*erger gekund"
    r"|kon (?:veel )?(?:erger|slechter)|moet je zien hoe anderen",
    r"^wees (?:maar |nou |gewoon )*(?:blij|dankbaar)|mag je (?:\w+ )?blij|in je handen knijpen",
    r"(?:heb|hebt|ben|bent|slaat|is|kun|kan|kunt|leeft|doet) (?:\w+ ){0,3}tenminste|^tenminste",
    r"gelukkig (?:heb|ben|kun|kan) (?:je|jij)\b.*|jij hebt het (?:nog |toch |best )*goed",
)
NICE = (
    r"(?:sterk|sterke|slim|slimme|leuk|leuke|gezellig|gezellige|mooi|mooie|knap|knappe|lieve"
    r"|jong|stoer|stoere|geweldig|geweldige|getalenteerd|sociaal|perfect|goed|goede|goeie|topper)"
)
_STRONG = smaller(
    rf"(?:^|(?<=, )|(?<= maar )|(?<= en )|(?<=^joh )){_YOU} bent (?:toch |juist |echt |hartstikke "
    rf"|heel |zo |een "
    rf"|zo een |best |gewoon |super |nog |een hele |hele )*{NICE}(?: \w+)?(?! (?:boos|bang"
    rf"|geschrokken|op|genoeg"
    r" van))(?!.*\b(?:dat je|bezig|in je|in de war)\b)",
    rf"zo een {NICE} \w+ als jij|{_YOU} bent (?:\w+ )?(?:mooi|goed|prima|leuk) zoals je bent",
    rf"{_YOU} hebt (?:toch |hartstikke |juist |nog |ook |zo )*(?:veel|zoveel|genoeg|zat|een hoop)"
    r" (?:\w+ )?(?:vrienden|vriendinnen|mensen|talent|tijd|kansen|om voor)",
    r"hele leven (?:nog )?voor je|alle tijd van de wereld|leven is (?:zo |nog |veel te "
    r"|best )*mooi",
    r"(?:ik )?geloof in (?:je|jou)|(?:je|jij) hebt (?:mij|ons) toch|ik zou (?:je|jou"
    r"|het) (?:\w+ )?(?:missen|meteen"
    r" merken)|mij zou het opvallen|^mij niet(?: hoor)?$",
    r"(?:ze|hij|zij|iedereen|je \w+) (?:houdt|houden|geeft|geven) (?:heus |echt |toch |wel "
    r"|gewoon |vast"
    r" |allemaal |nog |veel )*(?:van|om) (?:je|jou)|mensen die van je houden",
    r"iedereen (?:vindt (?:je|jou)|mist je|is zenuwachtig)|natuurlijk (?:zouden|zullen|vinden"
    r"|houden|missen) ze",
    r"(?:zijn|is) (?:hartstikke |super |heel |gewoon |echt |vast )*(?:trots|dol|gek) op (?:je|jou)",
    r"niemand (?:vindt|vind|denkt) (?:dat|zo)(?! je)\b|niemand let (?:\w+ )?op",
    r"natuurlijk (?:haal|red|lukt|kun|kan) (?:je|jij|het)\b[\w ]*",
)
_MEANT = smaller(
    r"(?:bedoel(?:t|en|de|den)) (?:het|dat) (?:toch |vast |heus |gewoon |allemaal |niet |wel "
    r"|alleen |maar )*"
    r"(?:kwaad|slecht|zo|goed|lief|verkeerd|als grap\w*)|(?:bedoelt|bedoelen) (?:ze|hij"
    r"|zij) niet (?:zo|kwaad)",
    r"(?:ze|hij|zij|die) (?:zijn|is|heeft|hebben|waren|was) (?:\w+ )?(?:vast|gewoon|waarschijnlijk"
    r"|alleen maar)"
    r" (?:\w+ ){0,3}(?:jaloers|druk|onzeker|moe|trots|bang|een slechte|chagrijnig|zo)",
    r"(?:ze zijn je (?:vast|gewoon)|(?:hij|ze|zij) (?:wordt heus niet|begrijpt het heus))\b[\w ]*",
    r"(?:niet (?:zo|kwaad)|goed) bedoeld|nooit om jou|teken dat ze je",
)
COMPARING = (_ALL, _WORSE, _STRONG, _MEANT)

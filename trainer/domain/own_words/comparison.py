"""Turns of phrase that make it smaller: all have it, others have it worse, you are strong."""

from __future__ import annotations

import re

from .turns import Turn, any_of

_NOT_AFTER = re.compile(
    r"\b(?:niet(?! getreurd)|of|zeggen|zegt|zeg|zei|zodat|vaak|nooit|als|denkt dat|hoop|hopen|weet"
    r"|bang dat|belo\w+)\b"
)
_NOT_WITH = re.compile(
    r"\b(?:onder ons|tussen ons|niet zeggen dat|ik weet niet of|weten doet niemand|(?:zeg|zegt"
    r"|vertelde|zei|vertel) (?:je|ze|hij|jij))\b"
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
    rf"(?:iedereen|elke? {_KIND}|iedere? {_KIND}) (?!\w+ (?:je|jou|jij|het over)\b)(?:heeft|vindt"
    rf"|voelt|doet|denkt|krijgt|maakt|is|kent|staat|huilt|twijfelt|struggelt|baalt|drinkt"
    rf"|slaapt) (?:\w+ )?(?:dat|het|zich|zo|wel|soms|ook|eens|een|spannend|moeilijk|zenuwachtig"
    rf"|onzeker|moe|ruzie|rood)\b(?!.*\b(?:behalve|jij|van je|van jou|plan)\b)",
    r"(?:iedereen|elke \w+|ieder \w+) \w+ (?:\w+ ){0,4}wel eens|(?:moet|doet"
    r"|heeft) iedereen (?:wel|ook|soms)",
    r"(?:hebben|doen|voelen|zijn|kennen) (?:we|wij) (?:dat |dan |hier )?allemaal|(?:we"
    r"|wij) \w+ allemaal (?:dat |het |zo )*wel eens",
    r"(?:hebben|doen|voelen|denken) (?:er )?(?:hier )?(?:zoveel|heel veel|wel meer"
    r"|er meer)(?: mensen)?",
    r"doen we allemaal|(?:^|(?<=, )|(?<=^moe ))wie niet(?= joh| hoor|$| ,)|er zijn (?:nog "
    r"|er )+(?:genoeg|zat)\b|(?:doet|heeft|drinkt|voelt|denkt) iedereen(?: wel eens| hier)?$",
    r"(?:de helft van|genoeg|heel wat|heel veel|zoveel|zat|veel) (?:\w+ ){0,2}(?:hebben|heeft|doen"
    r"|doet|krijgen) (?:dat|het|een|gescheiden|ook)",
    r"(?:profs|anderen|iedereen|\w+en|\w+s) (?:hebben|heeft) (?:dat|het) (?:ook|allemaal|vaker)",
    r"(?:gebeurt|overkomt) (?:mij|iedereen|ons allemaal|de beste\w*|zo vaak)",
    r"(?:heel |hartstikke |doodnormaal )(?:normaal )?(?:op|voor) (?:jouw|je|die) leeftijd",
    r"dat hoort er(?:bij| (?:nou eenmaal |gewoon |ook |een beetje )*bij)|hoort bij (?:een \w+jaar"
    r"|de (?:puberteit|leeftijd)|het \w*leven|jouw leeftijd|die leeftijd)",
    r"nou eenmaal zo|zo gaat dat (?:nou eenmaal|op die leeftijd|met)|zo zijn (?:jongens|meiden"
    r"|ouders|pubers|\w+s) ",
    r"(?:tegenwoordig|vandaag de dag) is (?:dat|het) (?:toch )?(?:heel |juist )?\w+"
    r"|doet niemand (?:meer )?moeilijk",
    r"(?:ik|wij|we) (?:had|heb|was|sliep|deed|hadden|kon|durfde|zat|haalde|voelde|bleef"
    r"|zakte) .*\b(?:vroeger|ook|toen|zelf)\b.*\b(?:kijk|overleefd|toch (?:ook )?(?:goed|gewoon)"
    r"|(?:nu|ben) (?:ik )?(?:ook )?gewoon|afgestudeerd|goed ?gekomen|gaat (?:echt |vanzelf |wel "
    r"|gewoon )*over|ging (?:ook |vanzelf |gewoon )*over)",
    r"ik wist (?:het|dat) (?:\w+ ){0,4}?(?:op mijn \w+|zelf|vroeger|toen) (?:ook )?(?:nog )?niet",
    r"bij (?:mij|ons)(?: thuis)? (?:was|ging|is|kwam) (?:dat|het) .*\b(?:uiteindelijk|vanzelf|goed"
    r"|gelukkig\w*|over|prima)\b",
    r"mijn \w+ had(?:den)? (?:dat|het|precies hetzelfde) (?:vroeger )?ook .*\b(?:weer|gewoon|prima"
    r"|over|beter)\b",
    r"in de beste families|elk huisje",
)
_WORSE = smaller(
    r"(?:anderen|sommige \w+|er zijn (?:\w+ )?(?:mensen|kinderen|\w+en)) (?:die )?(?:hebben )?het"
    r" (?:veel |nog )*(?:erger|minder|slechter|zwaarder)",
    r"(?:er zijn|bestaan|heb) (?:wel |echt )?(?:veel )?ergere? (?:dingen|gevallen)|had (?:veel "
    r"|nog )*erger gekund|kon (?:veel )?(?:erger|slechter)|moet je zien hoe anderen",
    r"^wees (?:maar |nou |gewoon )*(?:blij|dankbaar)|(?:mag je|je mag) (?:al )?blij"
    r"|in je handen knijpen",
    r"(?:heb|hebt|ben|bent|slaat|is|kun|kan|kunt|leeft|doet) (?:\w+ ){0,3}tenminste|^tenminste",
    r"gelukkig (?:heb|ben|kun|kan) (?:je|jij)\b.*\b(?:nog|ook|toch)\b.*|jij hebt het (?:nog |toch "
    r"|best )*goed",
)
NICE = (
    r"(?:sterk|sterke|slim|slimme|leuk|leuke|gezellig|gezellige|mooi|mooie|knap|knappe|lieve|jong"
    r"|stoer|stoere|geweldig|geweldige|getalenteerd|sociaal|perfect|goed|goede|goeie|topper)"
)
_STRONG = smaller(
    rf"(?:^|(?<=, )|(?<= maar )|(?<= en )|(?<=^joh )|(?<=^ach )|(?<=^nou )"
    rf"|(?<=^och )){_YOU} bent (?:toch |juist |echt |hartstikke |heel |zo |een |zo een |best "
    rf"|gewoon |super |nog |een hele |hele )*{NICE}(?= genoeg| zat|$| ,| hoor| joh| in | meid"
    rf"| jongen| meisje| mens| ventje| gast| kind| vent| en(?! je)|(?<=e) \w+)(?: \w+)?(?! (?:boos"
    rf"|bang|geschrokken|op|genoeg van))(?!.*\b(?:dat je|bezig|in je|in de war)\b)",
    rf"zo een {NICE} \w+ als jij|{_YOU} bent (?:\w+ )?(?:mooi|goed|prima|leuk) zoals je bent",
    rf"{_YOU} hebt (?:toch |hartstikke |juist |nog |ook |zo )*(?:veel|zoveel|genoeg|zat"
    rf"|een hoop) (?:\w+ )?(?:vrienden|vriendinnen|talent|kansen|om voor|mensen (?:om je heen "
    rf"|die )?(?!.*\btoch\b))",
    r"hele leven (?:nog )?voor je|(?<!neem )(?<!hebben )alle tijd van de wereld|leven is (?:zo "
    r"|nog |veel te |best )*mooi",
    r"(?:ik )?geloof in (?:je|jou)|(?:je|jij) hebt (?:mij|ons) toch|ik zou (?:je|jou"
    r"|het) (?:\w+ )?meteen merken|mij zou het opvallen|^mij niet(?: hoor)?$",
    r"(?:ze|hij|zij|iedereen|je \w+) (?:houdt|houden|geeft|geven) (?:heus |echt |toch |wel "
    r"|gewoon |vast |allemaal |nog steeds |nog |veel )*(?:van|om) (?:je|jou)"
    r"|mensen die van je houden",
    r"iedereen (?:(?:vindt|mag) (?:je|jou)(?= ?(?:aardig|leuk|lief|hoor|joh|graag|juist|toch|$"
    r"| ,))|mist je|is zenuwachtig)|natuurlijk (?:zouden|zullen|vinden|houden|missen) ze",
    r"(?:zijn|is) (?:hartstikke |super |heel |gewoon |echt |vast )*(?:trots|dol|gek) op (?:je|jou)",
    r"niemand (?:vindt|vind|denkt) (?:dat|zo)(?! je)\b|niemand let (?:\w+ )?op",
    r"natuurlijk (?:haal|red|lukt|kun|kan) (?:je|jij|het)\b[\w ]*",
)
_MEANT = smaller(
    r"(?:bedoel(?:t|en|de|den)) (?:het|dat) (?:toch |vast |heus |gewoon |allemaal |niet |wel "
    r"|alleen |maar )*(?:kwaad|slecht|zo|goed|lief|verkeerd|als grap\w*)|(?:bedoelt"
    r"|bedoelen) (?:ze|hij|zij) niet (?:zo|kwaad)",
    r"(?:ze|hij|zij|die) (?:zijn|is|heeft|hebben|waren|was) (?:\w+ )?(?:vast|gewoon|waarschijnlijk"
    r"|alleen maar) (?:\w+ ){0,3}(?:jaloers|onzeker|trots|een slechte dag|een slechte bui)",
    r"(?:ze zijn je (?:vast|gewoon)|(?:hij|ze|zij) (?:wordt heus niet|begrijpt het heus))\b[\w ]*",
    r"(?:is|was|zijn|waren|vast) (?:vast |gewoon )*(?:niet (?:zo|kwaad)|goed) bedoeld|nooit om jou"
    r"|teken dat ze je",
)
COMPARING = (_ALL, _WORSE, _STRONG, _MEANT)

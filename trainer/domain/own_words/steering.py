"""Turns of phrase that move the other on: advice, reassurance and "ja maar"."""

from __future__ import annotations

import re

from .turns import Turn, any_of

_START = r"(?:^|(?<=, )|(?<=^maar )|(?<=^dan )|(?<=^ja )|(?<= maar )|(?<=^en ))"
_YOU = r"(?:je|jij|u)"


def _orders(*phrases: str) -> str:
    return _START + "(?:" + "|".join(phrases) + ")"


_ORDER = (
    r"(?:drink|eet|slaap|lach|praat|zet|zoek|sport|ga|doe|maak|schrijf|leg|bel|app|stuur|stap|hou"
    r"|houd|lees|leer|train|oefen|plan|begin|vergeet|accepteer|kies|gooi|pak|neem|vraag|reageer"
    r"|stop|loop|beweeg|spreek|geef|ontspan)"
)
_WELCOME = (
    r"\b(?:zitten|mee|(?:de|je|even) tijd|stoel|rustig|thee|drinken|binnen|verder|door|zelfmoord)\b"
)
ADVICE = Turn(
    any_of(
        rf"{_START}{_YOU} moet (?!niks|helemaal niks|van |veel |alles |het allemaal|het zelf|zelf)"
        r"(?!weten|huilen|lachen)\S+",
        rf"{_START}misschien moet {_YOU} \w+",
        rf"{_START}(?:dat|daar) moet {_YOU} (?:gewoon|eens|echt|tegen|aan|met) (?!.*zelf weten)\w+",
        rf"{_START}dan moet {_YOU} (?:gewoon|echt|eens|maar|toch|dat|minder|meer|vaker|eerder"
        rf"|wat|harder|ook) \w+",
        rf"dat (?:kun|kan) {_YOU} beter \w+",
        r"(?:^|dan )zou ik (?:er )?(?:eens|gewoon|maar) \w+",
        r"^niks van aantrekken",
        rf"^weet je wat {_YOU} moet doen",
        rf"{_YOU} (?:kunt|kan|kon) (?:\w+ ){{0,2}}(?:beter|toch|misschien|het beste)",
        rf"{_START}{_YOU} zou (?!willen|graag|het liefst)(?:\w+ ){{1,8}}kunnen \w+",
        r"als ik jou was",
        r"ik zou (?:eens|gewoon|lekker|maar eens)",
        r"mijn (?:tip|advies)",
        r"ik (?:raad|adviseer) (?:je|jou|u)",
        r"het beste is (?:om|dat|als) \w+",
        rf"{_YOU} had (?:\w+ ){{0,4}}moeten \w+",
        r"wat als (?:je|jij) (?:gewoon|eens)",
        r"moet je (?:echt )?(?:eens )?(?:doen|proberen)$",
        rf"heb {_YOU} al (?:\w+ ){{0,3}}geprobeerd",
        rf"(?:daar|dan|misschien) zou {_YOU} (?:\w+ ){{0,5}}kunnen(?: \w+)?",
        rf"heb {_YOU} (?:er )?al (?:wel )?eens (?:aan|over) (?!zelfmoord)(?:\w+ ){{0,4}}gedacht",
        _orders(
            rf"{_ORDER} (?!{_YOU} |maar |rustig |gerust |lekker$|me |mij |ons"
            rf" )(?!.*{_WELCOME})(?:\w+ ){{0,4}}?"
            r"(?:gewoon|eens|anders|juist|lekker|minder|vaker|eerder|meer|nooit)",
            r"laat je niet (?:zo )?(?:kennen|gek maken|kisten|opjutten|klein krijgen)",
            r"zeg (?:het )?(?:gewoon )?tegen (?:je|jouw|hem|haar|ze|die) \w+",
            r"(?:verwijder|schrap) \w+",
            r"vertel het (?:\w+ ){0,2}(?:gewoon|aan) \w+",
            r"stap (?:over|naar|eens|gewoon) \w+",
            r"stuur (?:ze|hem|haar) \w+",
            r"haal (?:\w+ ){1,4}(?:van je|weg|af)",
            r"kies (?:voor|gewoon)",
            r"wees (?:eens|gewoon|wat) \w+",
            r"tel (?:\w+ )?tot",
            r"doe aangifte",
            rf"(?:de )?volgende keer moet {_YOU} \w+",
            r"ga (?:er mee|ermee) naar",
            r"probeer (?:eens|gewoon|dan|maar|om|het|eerst|anders|wat|elke|nou)",
            r"leg (?:\w+ ){1,5}weg",
            r"zet (?:\w+ ){1,4}(?:van je af|uit je hoofd|opzij)",
            r"trek (?:het je|je (?:er|daar|dat|het)) (?:\w+ ){0,4}aan",
            r"zoek (?:een|gewoon|iemand|hulp|eens|afleiding)",
            r"neem (?:een|wat|lekker|gewoon|eens) (?!kop|slok|stoel|koek|hap)\w+",
            r"ga (?:eens |gewoon |lekker |dan |nou |volgende keer )*"
            r"(?:niet|met (?!mij|me|ons)|naar|sporten|slapen|hardlopen|vroeg|eerder|praten|vragen"
            r"|doen|leren)",
            r"praat (?:er |eens |gewoon )*(?:met|over|eens)",
            r"vraag (?:het |gewoon |eens |dan |anders )*(?:of|om|hulp|aan)",
            r"(?:blokkeer|negeer|vermijd|ontwijk|accepteer) \w+",
            r"maak (?:gewoon |eens |dan )*een (?:planning|lijst|lijstje|schema|afspraak|plan)",
            r"schrijf (?:het|alles|eens|gewoon)",
            r"doe (?:gewoon |eens |een keer |elke dag )+(?:iets|wat|een|leuke)",
            r"zorg (?:dan |gewoon |er )*(?:dat|voor)",
            r"stop (?:er )?(?:met|gewoon|ermee)",
            r"denk (?:ook|eens|er) (?:eens|aan|niet)",
            r"slaap er (?:\w+ ){1,4}over",
            r"meld (?:je|het)",
            r"gewoon (?!te|zo|ge|al|een|even)\w{3,}(?:er|en) \w+",
        ),
    ),
    not_after=re.compile(r"\b(?:wat|niet zeggen|zei|zegt|hoe|zegt dat|vindt dat)(?: \w+)? $"),
    not_with=re.compile(
        r"\b(?:ik ga je niet zeggen|doe (?:even |gewoon |eens |nou )*normaal|zelfmoord|zei dat)\b"
    ),
    in_questions=True,
    begins_questions=True,
)

REASSURING = Turn(
    any_of(
        r"(?:komt|kom) (?:heus |vast |allemaal |wel |weer |echt |helemaal |zeker )*goed(?! uit|"
        r" van| aan| over)",
        r"valt (?:vast |wel |best |reuze |heus |allemaal |echt )*mee",
        r"maak je (?:maar |nou |er )*(?:geen zorgen|niet (?:zo )?(?:druk|ongerust))"
        r"(?! (?:over|om) (?:mij|me|ons))",
        r"^geen zorgen",
        r"je hoeft je (?:nergens|geen|echt geen) (?:zorgen|druk)(?! te maken dat ik)[\w ]*",
        r"(?:dat )?hebben we allemaal(?: wel eens)?",
        r"(?:iedereen|elke \w+|ieder \w+) \w+ (?:dat |het )?wel eens",
        r"(?:gaat|waait|trekt|komt) (?:wel |weer |heus |zo |vast )*vanzelf(?: \w+)*",
        r"(?:gaat|waait|trekt) (?:wel |weer |heus |zo |vast |vanzelf )*(?:over|bij)",
        r"(?:wordt|komt) vanzelf (?:weer |wel )*\w+",
        r"zo erg is het (?:toch |echt |heus )*niet",
        r"is (?:toch |echt |heus )*niet zo erg",
        r"(?:is )?(?:er is )?niks aan de hand",
        r"stelt (?:toch |echt |allemaal )*niks voor",
        r"^rustig maar",
        r"kop op",
        r"volgende (?:week|keer|wedstrijd) (?:gaat het )?beter",
        r"morgen (?:ziet|is|gaat|voelt) (?:\w+ ){0,4}(?:anders|beter|over)",
        r"over een (?:jaar|maand|week|tijdje) (?:ben|weet|lach) je\b[\w ]*",
        r"ooit lach je\b[\w ]*",
        r"(?:was|is) (?:toch )?maar een \w+",
        r"anderen hebben het (?:veel |nog )*(?:erger|zwaarder|slechter)",
        r"heel normaal (?:op|voor) (?:jouw|je|die) leeftijd",
        r"dat hoort er(?:bij| (?:nou eenmaal |gewoon |een beetje )*bij)",
        r"bedoel(?:t|en) het (?:vast |wel |heus |niet )*(?:goed|zo|lief)",
        r"ze zijn je (?:vast|gewoon)\b[\w ]*",
        r"natuurlijk (?:haal|red|lukt|kun|kan) (?:je|jij|het)\b[\w ]*",
        r"(?:je|jij) (?:redt|haalt|kunt|kan) (?:het|dit|dat) (?:wel|makkelijk|vast|gewoon|heus)",
        r"(?:je|jij) komt er (?:wel|heus|vast)[\w ]*",
        r"je tijd komt[\w ]*",
        r"(?:hij|ze|zij) (?:wordt heus niet|begrijpt het heus) \w+",
        r"is iedereen het (?:al |weer )?vergeten",
        r"(?:achteraf|later) lach je\b",
        r"morgen is er weer een dag",
        r"tijd heelt",
        r"het einde van de wereld",
        r"(?:je went er (?:wel |vanzelf )?aan|dat slijt)",
        r"loopt (?:wel |vast |heus )*(?:los|goed af|met een sisser af)",
        r"praat niemand er (?:meer|nog) over",
        r"(?:profs|anderen|iedereen) (?:hebben|heeft) (?:dat|het) ook",
        r"dat denk je maar",
        r"het leven gaat (?:gewoon |ook )*door",
        r"niet (?:meer|te veel) aan denken",
        r"we hebben allemaal (?:dat )?wel eens",
        r"(?:komt|kom) in de beste families voor",
        r"iedereen (?:vindt je|houdt van je|is zenuwachtig)",
        r"doet iedereen (?:wel eens)?",
        r"morgen schijnt",
        r"(?:dat|die) haal je (?:zo |wel |makkelijk |weer )+in",
        r"natuurlijk (?:zouden|zullen|vinden|houden|missen) ze",
        r"je bent (?:\w+ )?(?:mooi|goed|prima|leuk) zoals je bent",
        r"(?:er zijn|bestaan) ergere dingen",
        r"had (?:veel )?erger gekund",
        r"na regen komt zonneschijn",
        r"(?:overkomt|gebeurt) (?:iedereen|de beste)",
        r"lukt (?:je |jou |het )*(?:vast|heus|wel)(?! niet)",
        r"(?:het|dat) wordt (?:wel |vast |heus |echt |weer )+(?:beter|minder|leuker|makkelijker)",
        r"niks om je (?:zorgen|druk)",
        r"volgende keer (?:\w+ ){1,4}vast",
        r"zo gaat dat (?:nou eenmaal|op die leeftijd)",
    ),
    not_after=re.compile(r"\b(?:niet|of|zeggen|zegt|zodat|vaak|nooit|als|denkt dat)\b"),
    in_questions=True,
)

_GRANTED = (
    r"(?:ja|jawel|jaja|oke|natuurlijk|klopt|zeker|inderdaad|dat klopt|dat is waar|snap ik"
    r"|dat snap ik|begrijp ik|dat begrijp ik|dat weet ik|weet ik|dat kan|dat is zo|dat zal wel"
    r"|snap je|joh|wel|hoor)"
)
YES_BUT = Turn(
    re.compile(
        rf"^(?:{_GRANTED} (?:, )?){{1,5}}maar(?= (?!goed dat)\w)"
        r"|^(?:ik|natuurlijk) (?:snap|begrijp|hoor|is) (?!niet)[\w ]{1,60}?(?: ,)? maar(?= \w)"
    ),
    not_with=re.compile(
        r"niet beloven|\b(?:niet|nooit) (?:alles|goed|helemaal|precies)\b.* maar"
        r"|maar (?:alleen als|pas als|ik (?:geloof|blijf|luister|ben er)|even)\b"
    ),
    in_questions=True,
    begins_questions=True,
    only_phrase=True,
)
